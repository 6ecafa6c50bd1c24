import { wordSet } from '../../../text/phraseList.js'
import { functionWords } from '../words/functionWords.js'
import { gazetteer } from './gazetteer.js'
import { isDefinite, isNameLike, knownAt, lowerAt, opensQuotation, type NameRead, type Reader } from './Reader.js'
import { facilityAdjectives, facilityNouns, natureNouns, placeNouns, placeStarts, plainAdjectives } from './words.js'

const closing = /^["”»]$/u

/** "قاعدة التنف", "مطار بغداد الدولي", "قاعدة “التنف”": a site with its noun. */
export function facilityAt(reader: Reader, i: number): NameRead | undefined {
  // "المستشفى السعودي", "المستشفى المعمداني"
  if (
    lowerAt(reader, i) === 'المستشفي' &&
    /^ال\p{L}+ي$/u.test(lowerAt(reader, i + 1)) &&
    !plainAdjectives.has(lowerAt(reader, i + 1))
  )
    return { first: i, last: i + 2, type: 'FAC', thing: null, rule: 'entities/facility' }
  if (!facilityNouns.has(lowerAt(reader, i))) return undefined
  let last = i + 1
  if (opensQuotation(lowerAt(reader, last))) {
    const close = closeOf(reader, last)
    if (close < 0) return undefined
    last = close + 1
  } else {
    last = isNumbered(reader, last) ? last + 1 : nameEnd(reader, last)
    if (last === i + 1) return undefined
    // "قاعدة رامات دافيد", "قاعدة البرج 22"
    const one = last === i + 2 && !knownAt(reader, i + 1)
    if (one && !isDefinite(lowerAt(reader, i + 1)) && isNameLike(reader, last) && !isDefinite(lowerAt(reader, last)))
      last++
    else if (one && last < reader.to && reader.tokens[last]!.pos === 'NUM' && /^\d{1,2}$/u.test(lowerAt(reader, last)))
      last++
  }
  while (facilityAdjectives.has(lowerAt(reader, last))) last++
  return { first: i, last, type: 'FAC', thing: null, rule: 'entities/facility' }
}

/** "البرج 22" */
const isNumbered = ({ tokens, to }: Reader, i: number): boolean =>
  i + 1 < to && isDefinite(tokens[i]!.lower) && tokens[i + 1]!.pos === 'NUM' && /^\d{1,2}$/u.test(tokens[i + 1]!.lower)

/** The closing mark of a short name in quotation marks; -1 where it is long or open. */
export function closeOf(reader: Reader, open: number): number {
  for (let i = open + 2; i < reader.to && i - open < 7; i++) if (closing.test(lowerAt(reader, i))) return i
  return -1
}

/** The end of a place's name that starts at `at`; `at` itself where none does. */
function nameEnd(reader: Reader, at: number): number {
  const known = knownAt(reader, at)
  if (known && known.type !== 'NORP') return known.last
  const word = lowerAt(reader, at)
  if (placeStarts.has(word) && (isNameLike(reader, at + 1) || isDefinite(lowerAt(reader, at + 1)))) return at + 2
  if (gazetteer().nationalities.has(word) || !isNameLike(reader, at)) return at
  if (isDefinite(word)) return at + 1
  return isNameLike(reader, at + 1) && (isDefinite(lowerAt(reader, at + 1)) || gazetteer().givenNames.has(word))
    ? at + 2
    : at + 1
}

/** "بلدة كفر نبل", "محافظة ذي قار": the name behind the noun of a town or province. */
export function placeAt(reader: Reader, i: number): NameRead | undefined {
  if (!placeNouns.has(lowerAt(reader, i))) return listedPlace(reader, i)
  const at = i + 1
  const word = lowerAt(reader, at)
  if (plainAdjectives.has(word)) return undefined
  const named = nameEnd(reader, at)
  // "بلدة القصر": a common word, but of a small place with the article.
  const last =
    named === at &&
    /^(?:بلده|قريه|ناحيه|ضاحيه)$/u.test(lowerAt(reader, i)) &&
    isDefinite(word) &&
    !/(?:ي|يه)$/u.test(word)
      ? at + 1
      : named
  if (last === at) return undefined
  const known = knownAt(reader, at)
  if (known && known.last >= last) return known.type === 'GPE' || known.type === 'LOC' ? known : undefined
  return { first: at, last, type: 'GPE', thing: null, rule: 'entities/place-noun' }
}

/** "نهر الزاب", "حقل الشرارة": a river, field or mountain with its noun. */
export function natureAt(reader: Reader, i: number): NameRead | undefined {
  if (!natureNouns.has(lowerAt(reader, i))) return undefined
  const last = nameEnd(reader, i + 1)
  return last === i + 1 ? undefined : { first: i, last, type: 'LOC', thing: null, rule: 'entities/place-noun' }
}

const listNouns = wordSet('بلدات مدن قري محافظات ولايات بلدتي مدينتي قريتي محافظتي ولايتي')
const longestList = 16

/** "بلدات بنت جبيل وعيتا الشعب والخيام": one of several behind a noun for several places. */
function listedPlace(reader: Reader, i: number): NameRead | undefined {
  const before = lowerAt(reader, i - 1)
  const first = listNouns.has(before)
  if (!first && before !== 'و' && before !== '،') return undefined
  const word = lowerAt(reader, i)
  if (plainAdjectives.has(word) || placeNouns.has(word) || listNouns.has(word) || knownAt(reader, i)) return undefined
  if (!isNameLike(reader, i) && !(isDefinite(word) && !first)) return undefined
  for (let j = i - 1; !first; j--) {
    if (i - j > longestList || j < reader.from) return undefined
    const here = lowerAt(reader, j)
    if (listNouns.has(here)) break
    const known = here === 'و' || here === '،' || gazetteer().words.has(here) || isNameLike(reader, j)
    if (!known || functionWords.has(here)) return undefined
  }
  const last = Math.max(i + 1, nameEnd(reader, i))
  return { first: i, last, type: 'GPE', thing: null, rule: 'entities/place-list' }
}
