import type { Thing, UnlinkedEntity } from '../../../entities/EntityWords.js'
import type { Passage } from '../../../sentences/Passage.js'
import { mention } from '../../../text/span.js'
import { bodyAt, quotedBodyAt } from './findBody.js'
import { personAt, titledPersonAt } from './findPerson.js'
import { facilityAt, natureAt, placeAt } from './findPlace.js'
import { productAt } from './findProduct.js'
import { lawAt } from './findLaw.js'
import { placesAgain, rememberPlaces } from './placesAgain.js'
import { gazetteer } from './gazetteer.js'
import { romanize } from './romanize.js'
import { knownAt, type NameRead, type Reader } from './Reader.js'

/** A person's name by its last word, so that "الحسن" is found again after "محمد الحسن". */
type Memory = Map<string, UnlinkedEntity>

/** The names in Arabic passages of one article, in order and without overlap. */
export function recognize(passages: readonly Passage[]): UnlinkedEntity[] {
  const people: Memory = new Map()
  const read = passages.map((passage) => ({ passage, names: namesIn(passage) }))
  for (const { passage, names } of read) for (const name of names) remember(people, passage, name)
  const places = rememberPlaces(read)
  return read.flatMap(({ passage, names }) => {
    const all = [...names, ...placesAgain(passage, names, places)]
    return [...all.map((name) => finish(passage, name)), ...again(passage, all, people)]
  })
}

/** All names of a passage by the gazetteer and by the words before them. */
function namesIn({ tokens, sentences }: Passage): NameRead[] {
  const names: NameRead[] = []
  for (const { first: from, last: to } of sentences) {
    const reader: Reader = { tokens, from, to }
    for (let i = from; i < to; i++) {
      if (tokens[i]!.pos !== 'X') continue
      const name = quotedBodyAt(reader, i) ?? nameAt(reader, i)
      if (!name || name.first < (names.at(-1)?.last ?? 0)) continue
      names.push(name)
      i = name.last - 1
    }
  }
  return names
}

/** The longest name at a place; of equally long ones what the gazetteer knows. */
function nameAt(reader: Reader, i: number): NameRead | undefined {
  const known = knownAt(reader, i)
  const ways = [
    known,
    facilityAt(reader, i),
    bodyAt(reader, i),
    placeAt(reader, i),
    natureAt(reader, i),
    productAt(reader, i),
    lawAt(reader, i),
    personAt(reader, i),
  ]
  let best: NameRead | undefined
  for (const way of ways) if (way && (!best || (way.first <= best.first && way.last > best.last))) best = way
  return best ?? titledPersonAt(reader, i)
}

const quotes = /["“”«»]/gu
// eslint-disable-next-line no-misleading-character-class -- the marks are meant one by one
const marks = /[\u0640\u064B-\u065F\u0670]/gu

/** The mention of a name; a name that no row has is its own canonical. */
function finish({ text, tokens }: Passage, { first, last, type, thing, rule }: NameRead): UnlinkedEntity {
  const span = mention(text, tokens[first]!.start, tokens[last - 1]!.end, rule)
  const plain = span.text.replace(quotes, '').replace(marks, '').replace(/\s+/gu, ' ').trim()
  const found = thing ?? thingNamed(tokens, first, last, type)
  const romanized = type === 'PERSON' && !found ? romanize(plain) : undefined
  return { ...span, type, canonical: found?.canonical ?? plain, thing: found, romanized }
}

/** The thing of the gazetteer that has this name but for quotation marks: قاعدة “التنف”. */
function thingNamed(tokens: Passage['tokens'], first: number, last: number, type: string): Thing | null {
  const words = tokens.slice(first, last).filter(({ pos }) => pos !== 'PUNCT')
  const known = gazetteer().table.at(words, 0)
  return known?.end === words.length && known.value.type === type ? known.value : null
}

function remember(people: Memory, passage: Passage, name: NameRead): void {
  if (name.type !== 'PERSON' || name.last - name.first < 2) return
  const word = passage.tokens[name.last - 1]!.lower
  if (word.length > 3 && !gazetteer().givenNames.has(word) && !people.has(word)) people.set(word, finish(passage, name))
}

/** Surnames alone of people whom the article names in full. */
function again(passage: Passage, names: readonly NameRead[], people: Memory): UnlinkedEntity[] {
  if (people.size === 0) return []
  const found: UnlinkedEntity[] = []
  const taken = new Set(names.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)))
  passage.tokens.forEach(({ lower, pos }, i) => {
    const person = pos === 'X' && !taken.has(i) ? people.get(lower) : undefined
    if (!person) return
    const { canonical, thing } = person
    const span = mention(passage.text, passage.tokens[i]!.start, passage.tokens[i]!.end, 'entities/surname')
    found.push({
      ...span,
      type: 'PERSON',
      canonical,
      thing,
      romanized: person.romanized,
    })
  })
  return found
}
