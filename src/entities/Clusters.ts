import type { EntityType } from '../types.js'
import type { Thing, UnlinkedEntity } from './EntityWords.js'
import { plainSpaces } from '../text/plainSpaces.js'
import { foldWords } from './foldName.js'
import { latinName, skeletonOf, type Romanized } from './romanized.js'
import { transliterated } from './transliterated.js'

/** The mentions of one name, before it is known which names are one thing. */
export interface Cluster {
  readonly type: EntityType
  readonly canonical: string
  readonly thing: Thing | null
  /** Its canonical name folded. */
  readonly folded: string
  /** How a name in another script can be spelled in Latin letters. */
  romanized: Romanized | undefined
  count: number
  /** The cluster that this one turned out to be. */
  same: Cluster | null
}

/** A name of one word that is shorter than this says too little to be compared by sound. */
const shortestSound = 6
/** From this length on two sounds that differ in one letter inside a word are one name. */
const shortestTypo = 9

/** The names of a dump, joined where they are one thing. Linear in the number of names. */
export class Clusters {
  /** By the id of a gazetteer's thing, which the gazetteers of all languages share. */
  readonly #byThing = new Map<string, Cluster>()
  readonly #byName = new Map<EntityType, Map<string, Cluster>>()
  /** What a name is called elsewhere: an abbreviation in its long form's cluster. */
  readonly #aliases = new Map<string, Cluster>()

  add({ type, text, canonical: printed, thing, romanized }: UnlinkedEntity): Cluster {
    const canonical = thing ? printed : plainSpaces(printed)
    const cluster = thing ? this.#ofThing(thing) : this.#ofName(type, canonical)
    cluster.count++
    cluster.romanized ??= romanized
    if (text !== canonical && text.length < 9 && type !== 'PERSON' && isShort(text))
      this.#aliases.set(`${type} ${text}`, cluster)
    return cluster
  }

  #ofThing(thing: Thing): Cluster {
    let cluster = this.#byThing.get(thing.id)
    if (!cluster) this.#byThing.set(thing.id, (cluster = newCluster(thing.type, thing.canonical, thing)))
    return cluster
  }

  #ofName(type: EntityType, canonical: string): Cluster {
    let names = this.#byName.get(type)
    if (!names) this.#byName.set(type, (names = new Map<string, Cluster>()))
    let cluster = names.get(canonical)
    if (!cluster) names.set(canonical, (cluster = newCluster(type, canonical, null)))
    return cluster
  }

  /** The cluster that speaks for this one. */
  of(cluster: Cluster): Cluster {
    let found = cluster
    while (found.same) found = found.same
    return found
  }

  /** Joins the names that are one thing. To be called once, after the last mention. */
  join(): void {
    const named = [...this.#byName.values()].flatMap((names) => [...names.values()])
    this.#joinBy(named, ({ type, canonical }) => this.#aliases.get(`${type} ${canonical}`))
    const all = [...this.#byThing.values(), ...named]
    const sounds = new Map<string, Cluster>()
    const typos = new Map<string, Cluster>()
    for (const cluster of all) this.#joinBySound(cluster, sounds, typos)
    this.#joinScripts(all)
    this.#joinSurnames(all.filter(({ type }) => type === 'PERSON'))
  }

  #joinBy(clusters: readonly Cluster[], otherOf: (cluster: Cluster) => Cluster | undefined): void {
    for (const cluster of clusters) {
      const other = otherOf(cluster)
      if (other) this.#unite(this.of(other), cluster)
    }
  }

  #joinBySound(cluster: Cluster, sounds: Map<string, Cluster>, typos: Map<string, Cluster>): void {
    const { type, folded } = cluster
    if (!folded.includes(' ') && folded.length < shortestSound) return this.#meet(sounds, `${type} =${folded}`, cluster)
    const sound = transliterated(folded)
    this.#meet(sounds, `${type} ${sound}`, cluster)
    if (sound.length < shortestTypo || /\d/u.test(sound)) return
    for (const typo of withoutOne(sound)) this.#meet(typos, `${type} ${typo}`, cluster)
  }

  #meet(seen: Map<string, Cluster>, key: string, cluster: Cluster): void {
    const other = seen.get(key)
    if (!other) seen.set(key, cluster)
    else this.#unite(this.of(other), this.of(cluster))
  }

  /** "عبد الفتاح برهان" is "Abdel Fattah Burhan", where no other name of the dump can be spelled so. */
  #joinScripts(clusters: readonly Cluster[]): void {
    const foreign = clusters.filter(({ romanized }) => romanized)
    if (foreign.length === 0) return
    const latin = new Map<string, { cluster: Cluster; name: string }[]>()
    for (const cluster of clusters) {
      if (!/^[a-z]/u.test(cluster.folded)) continue
      const name = latinName(cluster.folded)
      const key = `${cluster.type} ${skeletonOf(name)}`
      const same = latin.get(key)
      if (same) same.push({ cluster, name })
      else latin.set(key, [{ cluster, name }])
    }
    for (const cluster of foreign) {
      const { skeleton, spellings } = cluster.romanized!
      const fitting = (latin.get(`${cluster.type} ${skeleton}`) ?? []).filter(({ name }) => spellings.test(name))
      const others = new Set(fitting.map((one) => this.of(one.cluster)))
      const [other] = others
      const own = this.of(cluster)
      if (others.size !== 1 || own === other || own.thing) continue
      own.same = other!
      other!.count += own.count
    }
  }

  /** "Brennan" in one article, "John Brennan" in another: one person where no other Brennan has a first name. */
  #joinSurnames(people: readonly Cluster[]): void {
    const bearers = new Map<string, Cluster | null>()
    for (const person of people) {
      const surname = person.folded.slice(person.folded.lastIndexOf(' ') + 1)
      if (surname.length === person.folded.length) continue
      const other = bearers.get(surname)
      if (other === undefined) bearers.set(surname, this.of(person))
      else if (other && this.of(other) !== this.of(person)) bearers.set(surname, null)
    }
    for (const person of people) {
      const bearer = person.folded.includes(' ') ? undefined : bearers.get(person.folded)
      if (bearer) this.#unite(this.of(bearer), this.of(person))
    }
  }

  /** What a gazetteer knows speaks for the rest, else the name that is printed more often. */
  #unite(one: Cluster, other: Cluster): void {
    if (one === other || (one.thing && other.thing)) return
    const [head, tail] = other.thing || (!one.thing && other.count > one.count) ? [other, one] : [one, other]
    tail.same = head
    head.count += tail.count
  }
}

const newCluster = (type: EntityType, canonical: string, thing: Thing | null): Cluster => ({
  type,
  canonical,
  thing,
  folded: foldWords(canonical),
  romanized: undefined,
  count: 0,
  same: null,
})

/** "MaT", "SDF" */
const isShort = (text: string): boolean => /^\p{Lu}[\p{L}\d]{1,7}$/u.test(text) && /^.+\p{Lu}/u.test(text)

/** A sound, and without one letter inside each word of five letters or more; two that share one of these differ by a typo. */
function withoutOne(sound: string): string[] {
  const found = [sound]
  let start = 0
  for (let i = 0; i <= sound.length; i++) {
    if (i < sound.length && sound[i] !== ' ') continue
    if (i - start >= 5) for (let at = start + 1; at < i - 1; at++) found.push(sound.slice(0, at) + sound.slice(at + 1))
    start = i + 1
  }
  return found
}
