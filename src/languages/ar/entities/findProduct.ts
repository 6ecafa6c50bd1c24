import { gazetteer } from './gazetteer.js'
import { closeOf } from './findPlace.js'
import { isDefinite, isNameLike, lowerAt, opensQuotation, type NameRead, type Reader } from './Reader.js'
import { weaponNouns } from './words.js'

/** "كوفيد-19", "جي-7": no weapons. */
const noWeapons = /^(?:كوفيد|جي|مجموعه|بريكس|اوبك|الـ?)$/u

/** Weapons, vehicles and ships by their noun or their number: صواريخ “فادي 2”, "مسيرات شاهد 136", "سو-34". */
export function productAt(reader: Reader, i: number): NameRead | undefined {
  return designation(reader, i) ?? labelled(reader, i)
}

const product = (first: number, last: number, rule: string): NameRead => ({
  first,
  last,
  type: 'PRODUCT',
  thing: null,
  rule,
})

/** "سو-34", "تي-72", "إم كيو-9": letters, a hyphen and a number without a space. */
function designation(reader: Reader, i: number): NameRead | undefined {
  const [word, hyphen, number] = [reader.tokens[i]!, reader.tokens[i + 1], reader.tokens[i + 2]]
  if (i + 2 >= reader.to || hyphen!.lower !== '-' || hyphen!.spaced || number!.spaced || number!.pos !== 'NUM')
    return undefined
  if (word.lower.length > 4 || noWeapons.test(word.lower) || !/^\d{1,3}$/u.test(number!.lower)) return undefined
  return product(i, i + 3, 'entities/product-number')
}

function labelled(reader: Reader, i: number): NameRead | undefined {
  if (!weaponNouns.has(lowerAt(reader, i))) return undefined
  // "سفينة الشحن “X”"
  const at = isDefinite(lowerAt(reader, i + 1)) && opensQuotation(lowerAt(reader, i + 2)) ? i + 2 : i + 1
  if (opensQuotation(lowerAt(reader, at))) {
    const close = closeOf(reader, at)
    return close < 0 ? undefined : product(at + 1, close, 'entities/product-label')
  }
  const number = reader.tokens[at + 1]
  if (at + 1 >= reader.to || number!.pos !== 'NUM' || !/^\d{1,3}$/u.test(number!.lower)) return undefined
  if (/^(?:زنه|وزن|عيار|مدي|رقم|بوزن|بمدي)$/u.test(lowerAt(reader, at))) return undefined
  if (!isNameLike(reader, at) && !gazetteer().givenNames.has(lowerAt(reader, at))) return undefined
  return product(at, at + 2, 'entities/product-number')
}
