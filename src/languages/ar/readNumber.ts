import { numberWords, type NumberWord } from './words/numbers.js'

/** A number in words: its value and the place after its last word. */
export interface NumberRead {
  readonly value: number
  readonly last: number
  /** The factor of its last scale word, a thousand in "خمسة آلاف"; else 1. */
  readonly scale: number
  /** `vague`: "آلاف", "عشرات الآلاف": at least so many; `share`: "نصف". */
  readonly form: 'word' | 'vague' | 'share'
}

/** The folded words of a text by place; `undefined` outside of it. */
export type WordAt = (place: number) => string | undefined

const meaningOf = (word: string | undefined): NumberWord | undefined =>
  word === undefined ? undefined : numberWords.get(word)

/** The same for a word that may have the article: "الثلاثة", "الآلاف". */
const definiteMeaning = (word: string | undefined): NumberWord | undefined =>
  meaningOf(word) ?? (word?.startsWith('ال') ? numberWords.get(word.slice(2)) : undefined)

/** "ثلاثة آلاف" after digits: the factor of the scale words at a place, and the place after them. */
export function readScales(wordAt: WordAt, at: number): { readonly factor: number; readonly last: number } {
  let factor = 1
  let last = at
  for (;;) {
    const word = meaningOf(wordAt(last))
    if (word?.role !== 'scale' && word?.role !== 'eitherScale') return { factor, last }
    factor *= word.value
    last++
  }
}

/**
 * The number whose first word stands at `at`: "خمسة وعشرون ألفا وثلاثمئة" is 25,300. و is a word of its own. Larger scales
 * come before smaller ones, and ones before tens.
 */
export function readNumber(wordAt: WordAt, at: number): NumberRead | undefined {
  const first = definiteMeaning(wordAt(at))
  if (!first) return undefined
  if (first.role === 'zero') return { value: 0, last: at + 1, scale: 1, form: 'word' }
  if (first.role === 'fraction') return fraction(wordAt, at, first.value)
  if (first.role === 'vague' || (first.role === 'scale' && first.plural)) return vague(wordAt, at, first)
  return cardinal(wordAt, at)
}

/** "آلاف", "عشرات الآلاف", "مئات ملايين" */
function vague(wordAt: WordAt, at: number, first: NumberWord): NumberRead {
  let value = first.role === 'vague' ? first.value : 2 * first.value
  let last = at + 1
  for (;;) {
    const next = definiteMeaning(wordAt(last))
    if (next?.role !== 'scale') break
    value *= next.value
    last++
  }
  return { value, last, scale: 1, form: 'vague' }
}

/** "نصف مليون", "ربع" */
function fraction(wordAt: WordAt, at: number, part: number): NumberRead {
  const scale = definiteMeaning(wordAt(at + 1))
  if (scale?.role !== 'scale' || scale.plural) return { value: part, last: at + 1, scale: 1, form: 'share' }
  return { value: part * scale.value, last: at + 2, scale: 1, form: 'word' }
}

function cardinal(wordAt: WordAt, at: number): NumberRead | undefined {
  let total = 0
  let last = at
  let below = Infinity
  let scale = 1
  for (let place = at; ;) {
    const group = groupAt(wordAt, place, below)
    if (!group) break
    total += group.value
    last = group.last
    below = scale = group.scale
    const half = wordAt(last) === 'و' && scale > 1 ? meaningOf(wordAt(last + 1)) : undefined
    if (half?.role === 'fraction' && half.value < 1) {
      // "مليون ونصف المليون", "ثلاثة ملايين ونصف"
      total += half.value * scale
      last += definiteMeaning(wordAt(last + 2))?.value === scale ? 3 : 2
      break
    }
    if (below === 1 || wordAt(last) !== 'و') break
    place = last + 1
  }
  return last > at ? { value: total, last, scale, form: 'word' } : undefined
}

interface Group {
  readonly value: number
  readonly last: number
  readonly scale: number
}

/** A number under a thousand with its scale: "خمسة وعشرون ألفا", "مليونين", "ثلاثمئة"; of a scale below `below`. */
function groupAt(wordAt: WordAt, at: number, below: number): Group | undefined {
  const first = definiteMeaning(wordAt(at))
  if (!first) return undefined
  if (first.role === 'twoScale' || first.role === 'eitherScale') {
    // "ألفا ومئتين": one thousand, in the accusative, where a smaller number follows.
    const one =
      first.role === 'eitherScale' && wordAt(at + 1) === 'و' && groupAt(wordAt, at + 2, first.value) !== undefined
    return first.value < below ? { value: (one ? 1 : 2) * first.value, last: at + 1, scale: first.value } : undefined
  }
  if (first.role === 'scale') {
    return first.plural || first.value >= below ? undefined : scaled(wordAt, at, 1, below)
  }
  const small = belowThousand(wordAt, at)
  return small && scaled(wordAt, small.last, small.value, below)
}

/** A number under a thousand, times the scales that follow it: "مئة ألف", "ثلاثة آلاف مليار". */
function scaled(wordAt: WordAt, at: number, value: number, below: number): Group | undefined {
  const { factor, last } = readScales(wordAt, at)
  return factor < below ? { value: value * factor, last, scale: factor } : undefined
}

function belowThousand(wordAt: WordAt, at: number): { value: number; last: number } | undefined {
  const first = definiteMeaning(wordAt(at))
  const second = meaningOf(wordAt(at + 1))
  if (first?.role === 'hundreds') return afterHundreds(wordAt, at + 1, first.value)
  // "ثلاث مئة" in two words
  if (first?.role === 'unit' && first.value > 2 && second?.role === 'hundreds' && second.value === 100) {
    return afterHundreds(wordAt, at + 2, first.value * 100)
  }
  return belowHundred(wordAt, at)
}

function afterHundreds(wordAt: WordAt, at: number, value: number): { value: number; last: number } {
  const rest = wordAt(at) === 'و' ? belowHundred(wordAt, at + 1) : undefined
  return rest ? { value: value + rest.value, last: rest.last } : { value, last: at }
}

function belowHundred(wordAt: WordAt, at: number): { value: number; last: number } | undefined {
  const first = definiteMeaning(wordAt(at))
  if (first?.role === 'tens' || first?.role === 'ten') return { value: first.value, last: at + 1 }
  if (first?.role !== 'unit') return undefined
  if (meaningOf(wordAt(at + 1))?.role === 'ten') return { value: first.value + 10, last: at + 2 }
  const tens = wordAt(at + 1) === 'و' ? definiteMeaning(wordAt(at + 2)) : undefined
  if (tens?.role === 'tens') return { value: first.value + tens.value, last: at + 3 }
  return { value: first.value, last: at + 1 }
}
