import type { Thing } from '../../../entities/EntityWords.js'
import { idOf } from '../../../entities/idOf.js'
import { wordSet } from '../../../text/phraseList.js'
import { functionWords } from '../words/functionWords.js'
import { gazetteer } from './gazetteer.js'
import { isTitle } from '../words/titles.js'
import { closeOf } from './findPlace.js'
import { isDefinite, isNameLike, knownAt, lowerAt, opensQuotation, type NameRead, type Reader } from './Reader.js'
import {
  bodyAdjectives,
  bodyNouns,
  commonWords,
  definiteBodies,
  fighterNouns,
  labelNouns,
  plainAdjectives,
} from './words.js'

const longest = 4

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
    numberedBody(reader, i, word) ??
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

const units = wordSet('الفرقه اللواء الفيلق الكتيبه الاسطول القوه الوحده')
const ordinal = /^(?:الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر)ه?$/u

/** "الفرقة 25", "الأسطول الخامس" */
function numberedBody(reader: Reader, i: number, word: string): NameRead | undefined {
  if (!units.has(word) || i + 1 >= reader.to) return undefined
  const { lower, pos } = reader.tokens[i + 1]!
  if (!(pos === 'NUM' ? /^\d{1,4}$/u.test(lower) : ordinal.test(lower))) return undefined
  return { first: i, last: i + 2, type: 'ORG', thing: null, rule: 'entities/body-number' }
}

/** "صحيفة معاريف", "تنظيم “حراس الدين”": the name behind its noun. */
function labelledBody(reader: Reader, i: number, word: string): NameRead | undefined {
  if (!labelNouns.has(word) && !fighterNouns.has(word)) return undefined
  let at = i + 1
  const quoted = opensQuotation(lowerAt(reader, at))
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
  if (!labelNouns.has(word) || knownAt(reader, at) || !isNameLike(reader, at) || isDefinite(lowerAt(reader, at)))
    return undefined
  while (
    at < reader.to &&
    at - i < 4 &&
    isNameLike(reader, at) &&
    !(at > i + 1 && /^ال.*(?:ي|يه)$/u.test(lowerAt(reader, at))) &&
    !gazetteer().nationalities.has(lowerAt(reader, at))
  )
    at++
  return { first: i + 1, last: at, type: 'ORG', thing: null, rule: 'entities/body-label' }
}

/** A noun of a body, one definite noun, and the adjectives behind it. */
function nounBody(reader: Reader, i: number, word: string): NameRead | undefined {
  if (!bodyNouns.has(word)) return undefined
  // "فرقه الهندسية": his teams
  if (word === 'فرقه' && !reader.tokens[i]!.text.endsWith('ة')) return undefined
  const second = lowerAt(reader, i + 1)
  const ministry = word === 'وزاره'
  if (labelNouns.has(word) && knownAt(reader, i + 1)?.type === 'ORG') return undefined
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

const quotedHeads =
  /^(?:ال)?(?:قوات|فرقه|لجان|اطار|قوه|وحده|جيش|اسطول|سريه|غرفه|درع|فيلق|تجمع|كتائب|لواء|هييه|حركه|جبهه|تحالف|ائتلاف|مجلس|حراك|تنسيقيه)$/u

/** “غرفة عمليات ردع العدوان”, “الإطار الاستراتيجي”: a body's noun right behind the mark, and the name to the closing one. */
export function quotedBodyAt(reader: Reader, i: number): NameRead | undefined {
  if (!opensQuotation(lowerAt(reader, i - 1)) || !quotedHeads.test(lowerAt(reader, i))) return undefined
  const close = closeOf(reader, i - 1)
  if (close < i + 2) return undefined
  for (let j = i; j < close; j++)
    if (reader.tokens[j]!.pos === 'PUNCT' || functionWords.has(lowerAt(reader, j))) return undefined
  const known = knownAt(reader, i)
  return {
    first: i,
    last: close,
    type: 'ORG',
    thing: known?.last === close ? known.thing : null,
    rule: 'entities/body-quoted',
  }
}
