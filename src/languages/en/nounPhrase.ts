import { Shape, type Token } from '../../text/Token.js'
import { singular } from './compromise.js'

/** A noun phrase: tokens from `first` up to but without `last`; `head` is its head noun. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** Words that end a noun phrase whatever the tagger says: in headlines it takes them for names. */
const ends = new Set(
  (
    'in on at by from to for with without into onto upon about over under near after before since until till during ' +
    'amid among between across around against along behind beyond inside outside within through throughout toward ' +
    'towards via per despite as than like that which who whom whose where when while if because although though but ' +
    'so is are was were be been being has have had do does did will would can could may might must shall should ' +
    'not also only just still now then there here it he she they we you i them him us me this these those the a an ' +
    'its his her their our your my each every both either neither any some all none ' +
    'last next past ago earlier later early late this that these those same ' +
    'yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april june july august september october november december ' +
    'said says told according including sent kept suffered sustained'
  ).split(' '),
)
/** What became of the counted: after the noun no part of its phrase, before it one. */
const fates = new Set(
  (
    'killed injured wounded dead hurt missing arrested detained captured died killing wounding injuring displaced ' +
    'die dies drown drowned flee flees fled abducted kidnapped freed released looted destroyed evacuated'
  ).split(' '),
)
export const captives: ReadonlySet<string> = new Set(['hostage', 'captive', 'prisoner'])
/** In tokens; what is longer is no phrase of anybody's. */
const longest = 24
const joints = new Set(['and', 'or', '&', '/', ','])
const quotes = new Set(['"', "'", '“', '”'])
const participle = /(?:ed|ing|en|wn|rn)$/u

/** "US" and "WHO" are names. */
const isEnd = ({ lower, shape }: Token) => ends.has(lower) && !(shape & Shape.AllCapitals)
const isNoun = ({ pos, shape }: Token) => pos === 'NOUN' || pos === 'PROPN' || (shape & Shape.AllCapitals) !== 0
const isModifier = ({ pos }: Token) => pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM'
const isWord = ({ shape }: Token) => (shape & Shape.Letter) !== 0
const looksPlural = (lower: string) => /(?:[^s']s|men|people|children)$/u.test(lower)

/** Whether a noun can only be one thing: "chip", and neither "chips" nor "personnel". */
export const isSingular = (lower: string): boolean => !looksPlural(lower) && !kept.has(lower)

/**
 * The noun phrase that starts at `at`, without determiners before it: "11 | rocket and drone attacks".
 * @param plural whether its head must be plural, as after "three": then the tagger's verb in "three supply | caches" is none
 */
export function nounPhraseAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  plural = false,
): NounPhrase | undefined {
  let head = -1
  let quoted = false
  let i = at
  for (; i < limit && i < at + longest; i++) {
    const token = tokens[i]!
    const next = i + 1 < limit ? tokens[i + 1]! : undefined
    // "12 drones | shot down", "nine men | shot in the market"
    if (head === i - 1 && token.lower === 'shot' && looksPlural(tokens[head]!.lower)) break
    if (quotes.has(token.lower)) {
      if (i === at) quoted = true
      else if (quoted && head >= 0) {
        // “de-confliction zone”
        quoted = false
        return { first: at, last: i + 1, head }
      } else break
      continue
    }
    if (token.lower === '-' || token.lower === '‑') {
      if (i === at || !next || (token.spaced && next.spaced)) break
      if (head < i - 1 && !isWord(tokens[i - 1]!) && tokens[i - 1]!.pos !== 'NUM') break
      continue
    }
    const inCompound = i > at && (tokens[i - 1]!.lower === '-' || (tokens[i - 1]!.lower === '/' && token.pos === 'NUM'))
    // "65 under-five children", "two off-duty officers"
    const compound = token.pos === 'ADP' && !inCompound && next?.lower === '-' && !next.spaced
    if (compound && i + 3 < limit && isModifier(tokens[i + 3]!)) continue
    if (token.lower === "'s" || (token.lower === "'" && head === i - 1)) {
      if (
        head !== i - 1 ||
        !next ||
        isEnd(next) ||
        !(isModifier(next) || ((next.pos === 'VERB' || next.pos === 'ADV') && plural))
      )
        break
      continue
    }
    if (joints.has(token.lower)) {
      if (i === at || !next || !joins(tokens, i, head, limit)) break
      continue
    }
    if (!inCompound && isEnd(token) && !(next?.lower === '-' && !next.spaced)) break
    if (!inCompound && fates.has(token.lower)) {
      if (head >= 0 || !premodifies(token, next)) break
      continue
    }
    if (!isWord(token) && token.pos !== 'NUM') break
    // "took 12 Kurds | hostage"
    if (plural && head >= 0 && captives.has(token.lower) && !(next && isNoun(next))) break
    // "990 casualties | Russian forces suffered"
    if (head >= 0 && head === i - 1 && tokens[i - 2]!.lower !== '-' && opensClause(tokens[head]!, token)) break
    if (isNoun(token)) {
      if (next?.lower !== '-' || next.spaced) head = i
    } else if (token.pos === 'VERB' || token.pos === 'ADV') {
      if (inCompound || possessed(tokens[i - 1], token)) continue
      // "163 fixed-wing drones"
      if (next?.lower === '-' && !next.spaced && head < 0 && i + 2 < limit && isWord(tokens[i + 2]!)) continue
      if (i === at && looksPlural(token.lower) && !participle.test(token.lower) && token.pos === 'VERB') head = i
      else if (i === at && token.pos === 'VERB' && !participle.test(token.lower)) {
        if (!pluralFollows(tokens, i + 1, limit)) break
      } else if (plural && head >= 0 && isSingular(tokens[head]!.lower) && pluralFollows(tokens, i, limit)) {
        if (looksPlural(token.lower)) head = i
      } else if (head >= 0 || !premodifies(token, next)) break
    } else if (token.pos === 'ADJ' || token.pos === 'NUM' || token.pos === 'X') {
      // "2,500 troops | 20 miles south"
      // "64 of the Knesset's | 120 members"
      const owned = tokens[i - 1]!.lower === "'s" && i > at
      if (head >= 0 && (!next || (token.pos === 'NUM' && !inCompound && !owned))) break
    } else if (!inCompound) break
  }
  if (head < 0) return undefined
  if (plural) head = beforeVerb(tokens, at, head)
  return { first: at, last: head + 1, head }
}

/** A name behind a plural in lower case is the subject of a clause of its own. */
const opensClause = (noun: Token, token: Token): boolean =>
  (token.shape & Shape.Capital) !== 0 && !(noun.shape & Shape.Capital) && noun.pos === 'NOUN' && looksPlural(noun.lower)

/** Whether the plural noun that a number asks for still follows: "oil pump | jacks", "ISIL fighting | positions". */
function pluralFollows(tokens: readonly Token[], at: number, limit: number): boolean {
  // "youth got employment opportunities": over a verb of its own no further than the next word.
  const far = /(?:ing|s)$/u.test(tokens[at]?.lower ?? '') || tokens[at]?.pos !== 'VERB' ? 3 : 2
  for (let i = at; i < limit && i < at + far; i++) {
    const token = tokens[i]!
    if (isEnd(token) || fates.has(token.lower) || !isWord(token) || token.pos === 'ADP' || token.pos === 'AUX')
      return false
    if (looksPlural(token.lower)) return true
  }
  return false
}

const peopled = /(?:ans|ers|ors|ists|men|people|children|households|families|refugees|residents|is|troops|civilians)$/u
const bareVerbs = new Set('face need risk lack fear live flee want die suffer'.split(' '))

/** "350 Syrians | work": people and then a singular noun is a verb that the tagger missed. */
function beforeVerb(tokens: readonly Token[], at: number, head: number): number {
  const { lower, pos } = tokens[head]!
  // "half a million people | face famine"
  for (let i = at + 1; i < head; i++)
    if (bareVerbs.has(tokens[i]!.lower) && peopled.test(tokens[i - 1]!.lower)) return i - 1
  if (pos !== 'NOUN' || looksPlural(lower) || kept.has(lower) || head - 1 < at) return head
  const before = tokens[head - 1]!
  return isNoun(before) && looksPlural(before.lower) && peopled.test(before.lower) ? head - 1 : head
}

/** "the city's | treated water tanks" */
const possessed = (before: Token | undefined, token: Token) =>
  before?.lower === "'s" && (token.pos === 'ADV' || participle.test(token.lower))

/** "35 covered trucks", "20 heavily armed men": a participle or adverb before a noun. */
function premodifies(token: Token, next: Token | undefined): boolean {
  if (!next || isEnd(next)) return false
  if (token.pos === 'ADV') return next.pos === 'ADJ' || next.pos === 'VERB' || isNoun(next)
  // "the index gained | 12 points"
  return (
    (participle.test(token.lower) || token.pos !== 'VERB' || isNoun(next)) && isModifier(next) && next.pos !== 'NUM'
  )
}

/** "rocket and drone attacks" has one head, "vehicles and equipment" two. */
function joins(tokens: readonly Token[], at: number, head: number, limit: number): boolean {
  const before = tokens[at - 1]!
  const next = tokens[at + 1]!
  // "31 Shahed-136/131 drones"
  if (tokens[at]!.lower === '/' && !tokens[at]!.spaced && /\d$/u.test(before.text) && next.pos === 'NUM') return true
  if (isEnd(next) || next.pos === 'NUM') return false
  // "the large and looming numbers", "large and heavily armed groups"
  if (head < 0 && (next.pos === 'ADV' || (next.pos === 'VERB' && participle.test(next.lower))))
    return pluralFollows(tokens, at + 2, limit)
  if (!isModifier(next)) return false
  if (head === at - 1 && looksPlural(before.lower)) return false
  if (tokens[at]!.lower === ',') {
    if (head >= 0) return false
    return next.pos === 'ADJ' || next.pos === 'NOUN' || next.lower === 'no'
  }
  if (head < 0) return true
  // The plural head must follow: else "one soldier and a civilian" would be one.
  for (let i = at + 1; i < limit && i < at + 5; i++) {
    const token = tokens[i]!
    if (!isModifier(token) || isEnd(token)) return false
    if (isNoun(token) && looksPlural(token.lower)) return true
  }
  return false
}

const kept = new Set([
  'people',
  'personnel',
  'staff',
  'police',
  'cattle',
  'series',
  'species',
  'aircraft',
  'others',
  'uas',
  // Singulars in -s, which compromise would take for plurals.
  'alias',
  'atlas',
  'bias',
  'canvas',
  'chaos',
  'chassis',
  'corps',
  'debris',
  'gas',
  'lens',
  'means',
])
/** "bus", "virus", "census" and "crisis", "basis", "thesis", but not "menus". */
const singularEnd = /(?:us|sis|axis)$/u
const plurals = new Set(['emus', 'gnus', 'gurus', 'menus', 'taxis', 'tutsis'])
const lemmas = new Map<string, string>([
  ['lives', 'life'],
  ['caches', 'cache'],
  ['avalanches', 'avalanche'],
  ['tranches', 'tranche'],
  ['headquarters', 'headquarters'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['persons', 'person'],
  ['troops', 'troop'],
])

/** The lemma of a noun: "Tankers" → "tanker", "people" → "people", "Su-35s" → "su-35". */
export function nounLemma(noun: string): string {
  const lower = noun.toLowerCase()
  if (kept.has(lower) || (singularEnd.test(lower) && !plurals.has(lower))) return lower
  let lemma = lemmas.get(lower)
  if (lemma === undefined) {
    lemma = /\d/u.test(lower) ? lower.replace(/s$/u, '') : singular(lower)
    if (lemmas.size < 20_000) lemmas.set(lower, lemma)
  }
  return lemma
}
