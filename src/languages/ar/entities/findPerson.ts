import { functionWords } from '../words/functionWords.js'
import { isTitle } from '../words/titles.js'
import { gazetteer } from './gazetteer.js'
import { isDefinite, isGivenName, isNameLike, lowerAt, type NameRead, type Reader } from './Reader.js'
import { nameJoints, nameStarts, titleComplements } from './words.js'

const longest = 5

/** The place after a name of a person that starts at `at`. */
function nameEnd(reader: Reader, at: number): number {
  const { nationalities, table } = gazetteer()
  let last = at
  let family = false
  while (last < reader.to && last - at < longest) {
    const word = lowerAt(reader, last)
    const given = isGivenName(reader, last)
    // "عبد الله", "نصر الله"
    if (word === 'الله' && last > at) {
      last++
      continue
    }
    if (nameJoints.has(word)) {
      const next = lowerAt(reader, last + 1)
      if (last + 1 >= reader.to || !(isNameLike(reader, last + 1) || isDefinite(next))) break
      last++
      if (isDefinite(lowerAt(reader, last))) last++
      continue
    }
    if (family || !(given || isNameLike(reader, last))) break
    if (last > at) {
      const known = table.at(reader.tokens, last, reader.to)
      if (
        known &&
        !given &&
        known.value.type !== 'PERSON' &&
        !(isDefinite(word) && known.end === last + 1 && isGivenName(reader, last - 1)) &&
        !(nationalities.has(word) && isDefinite(word) && last === at + 1)
      )
        break
      if (reader.tokens[last]!.start > reader.tokens[last - 1]!.end + 1) break
    }
    if (!given && last > at) family = true
    last++
  }
  return last
}

/** "محمد الحسن", "عبد الرحمن علي", "أبو عبيدة": a given name and what follows it. */
export function personAt(reader: Reader, i: number): NameRead | undefined {
  const word = lowerAt(reader, i)
  if (!isGivenName(reader, i) && !nameStarts.has(word)) return undefined
  const last = nameEnd(reader, i)
  if (last - i < 2) return undefined
  return { first: i, last, type: 'PERSON', thing: null, rule: 'entities/given-name' }
}

/** A name behind a title: "الجنرال حفتر", "وزير الدفاع الروسي أندريه بيلوسوف", "المتحدث باسم الجيش نبيل عبد الله". */
export function titledPersonAt(reader: Reader, i: number): NameRead | undefined {
  if (!isNameLike(reader, i) || isDefinite(lowerAt(reader, i)) || !(hasTitle(reader, i) || hasFarTitle(reader, i)))
    return undefined
  const last = nameEnd(reader, i)
  return last > i ? { first: i, last, type: 'PERSON', thing: null, rule: 'entities/title' } : undefined
}

/** Whether a title stands before the token, with its office and nationality between. */
function hasTitle(reader: Reader, i: number): boolean {
  const { nationalities } = gazetteer()
  for (let j = i - 1; j >= Math.max(reader.from, i - 7); j--) {
    const word = lowerAt(reader, j)
    // "مؤتمر صحفي"
    if (/^صحا?في$/u.test(word) && /^(?:موتمر|موتمرا|بيان|تصريح|لقاء|حديث|عمل|تقرير)$/u.test(lowerAt(reader, j - 1)))
      return false
    if (isTitle(word) || (isDefinite(word) && isTitle(word.slice(2))))
      return (
        j === i - 1 ||
        isDefinite(word) ||
        isDefinite(lowerAt(reader, j + 1)) ||
        nationalities.has(lowerAt(reader, j + 1))
      )
    const comma = j === i - 1 && (word === '،' || word === ',')
    if (!comma && !nationalities.has(word) && !titleComplements.has(word)) return false
  }
  return false
}

/** "حاكم المقاطعة أليكسي سميرنوف", "مديرة المكتب في غزة X Y": two names in a row with a title farther before them. */
function hasFarTitle(reader: Reader, i: number): boolean {
  if (!isNameLike(reader, i + 1) || reader.tokens[i + 1]!.start > reader.tokens[i]!.end + 1) return false
  for (let j = i - 1; j >= Math.max(reader.from, i - 9); j--) {
    const word = lowerAt(reader, j)
    if (isTitle(word) || (isDefinite(word) && isTitle(word.slice(2)))) return j < i - 1
    if (j === i - 1 && (word === '،' || word === ',')) continue
    const joint = /^(?:في|ل|الي|ب|اسم)$/u.test(word)
    const place =
      joint || (gazetteer().words.has(word) && !functionWords.has(word) && !gazetteer().givenNames.has(word))
    if (!isDefinite(word) && !place && !titleComplements.has(word)) return false
    if (j === i - 1 && joint) return false
  }
  return false
}
