import type { Thing } from '../../../entities/EntityWords.js'
import { idOf } from '../../../entities/idOf.js'
import { gazetteer } from './gazetteer.js'
import { isTitle } from '../words/titles.js'
import { closeOf } from './findPlace.js'
import { isDefinite, isNameLike, knownAt, lowerAt, type NameRead, type Reader } from './Reader.js'
import { bodyAdjectives, bodyNouns, commonWords, definiteBodies, labelNouns, plainAdjectives } from './words.js'

const longest = 4
const opening = /^["“«]$/u

/** Bodies that English names by nationality and noun. */
const composed: Readonly<Record<string, string>> = {
  الجيش: 'Army',
  'وزاره الدفاع': 'Ministry of Defense',
  الدفاع: 'Ministry of Defense',
  'وزاره الخارجيه': 'Foreign Ministry',
  الخارجيه: 'Foreign Ministry',
  'وزاره الداخليه': 'Interior Ministry',
  الداخليه: 'Interior Ministry',
  'وزاره الصحه': 'Health Ministry',
  'القوات المسلحه': 'Armed Forces',
  البرلمان: 'Parliament',
}

/** The thing that a nationality makes of "الجيش" or "وزارة الدفاع": "Syrian Army", with the id that English gives it. */
function composedThing(reader: Reader, first: number, last: number): Thing | null {
  const nationality = gazetteer().nationalities.get(lowerAt(reader, last - 1))
  if (!nationality) return null
  const words = []
  for (let i = first; i < last - 1; i++) words.push(lowerAt(reader, i))
  const noun = composed[words.join(' ')]
  if (noun === undefined) return null
  const canonical = `${nationality.canonical} ${noun}`
  return { id: idOf('ORG', canonical), type: 'ORG', canonical }
}

const isMinister = (word: string): boolean => /^(?:وزير|وزيره|وزراء|وزيري|نايب|مساعد)$/u.test(word)

/** "وزارة الخارجية الروسية", "الجيش اللبناني", "مجلس النواب الليبي", "وكالة X". */
export function bodyAt(reader: Reader, i: number): NameRead | undefined {
  const word = lowerAt(reader, i)
  return (
    labelledBody(reader, i, word) ??
    nounBody(reader, i, word) ??
    definiteBody(reader, i, word) ??
    armedForces(reader, i, word)
  )
}

const read = (reader: Reader, first: number, last: number): NameRead => ({
  first,
  last,
  type: 'ORG',
  thing: composedThing(reader, first, last),
  rule: 'entities/body-noun',
})

/** "صحيفة معاريف", "تنظيم “حراس الدين”": the name behind its noun. */
function labelledBody(reader: Reader, i: number, word: string): NameRead | undefined {
  if (!labelNouns.has(word)) return undefined
  let at = i + 1
  const quoted = opening.test(lowerAt(reader, at))
  const close = quoted ? closeOf(reader, at) : -1
  if (quoted) {
    if (close < 0) return undefined
    return {
      first: at + 1,
      last: close,
      type: 'ORG',
      thing: knownAt(reader, at + 1)?.thing ?? null,
      rule: 'entities/body-label',
    }
  }
  if (knownAt(reader, at) || !isNameLike(reader, at) || isDefinite(lowerAt(reader, at))) return undefined
  while (at < reader.to && at - i < 4 && isNameLike(reader, at) && !gazetteer().nationalities.has(lowerAt(reader, at)))
    at++
  return { first: i + 1, last: at, type: 'ORG', thing: null, rule: 'entities/body-label' }
}

/** A noun of a body, one definite noun, and the adjectives behind it. */
function nounBody(reader: Reader, i: number, word: string): NameRead | undefined {
  if (!bodyNouns.has(word)) return undefined
  const second = lowerAt(reader, i + 1)
  const ministry = word === 'وزاره'
  if (!isDefinite(second) || isTitle(second.slice(2)) || plainAdjectives.has(second)) return undefined
  if (
    !ministry &&
    commonWords.has(second) &&
    !/^(?:الامن|النواب|القانون|الدوله)$/u.test(second) &&
    !gazetteer().nationalities.has(lowerAt(reader, i + 2))
  )
    return undefined
  const last = adjectivesEnd(reader, i + 2, i + longest)
  return read(reader, i, last)
}

/** "الجيش اللبناني", "البنك المركزي اليمني", "الخارجية الإيرانية". */
function definiteBody(reader: Reader, i: number, word: string): NameRead | undefined {
  if (!definiteBodies.has(word) && word !== 'الدفاع') return undefined
  if (isMinister(lowerAt(reader, i - 1)) || bodyNouns.has(lowerAt(reader, i - 1))) return undefined
  if (word === 'البحريه' && isDefinite(lowerAt(reader, i - 1))) return undefined
  let last = i + 1
  let own = false
  while (last < reader.to && last - i < longest) {
    const next = lowerAt(reader, last)
    if (gazetteer().nationalities.has(next)) return read(reader, i, last + 1)
    if (!isDefinite(next) || plainAdjectives.has(next) || (!bodyAdjectives.has(next) && !isAdjective(next))) break
    own ||= bodyAdjectives.has(next)
    last++
  }
  return own && last > i + 1 ? read(reader, i, last) : undefined
}

/** "القوات المسلحة السودانية" */
function armedForces(reader: Reader, i: number, word: string): NameRead | undefined {
  if (word !== 'القوات' || !/^(?:المسلحه|الجويه|البحريه)$/u.test(lowerAt(reader, i + 1))) return undefined
  return gazetteer().nationalities.has(lowerAt(reader, i + 2)) ? read(reader, i, i + 3) : undefined
}

const isAdjective = (word: string): boolean => /(?:ي|يه)$/u.test(word)

/** The place after definite adjectives that belong to a body's name, nationality last. */
function adjectivesEnd(reader: Reader, from: number, limit: number): number {
  let last = from
  while (last < reader.to && last < limit) {
    const next = lowerAt(reader, last)
    if (gazetteer().nationalities.has(next) && isDefinite(next)) return last + 1
    if (
      !isDefinite(next) ||
      plainAdjectives.has(next) ||
      !(isAdjective(next) || bodyAdjectives.has(next)) ||
      isTitle(next.slice(2))
    )
      break
    last++
  }
  return last
}
