import { foldList } from '../fold.js'

/** How a word takes part in a number: two to nine hundred are one word in Arabic, and so are two thousand. */
export type NumberWord =
  /** "خمسة": 3 to 10 count a plural, 1 and 2 follow their noun; `teen`: "عشر" after it makes fifteen */
  | { readonly role: 'unit'; readonly value: number }
  /** "عشر", "عشرة": ten, and the second half of eleven to nineteen */
  | { readonly role: 'ten'; readonly value: 10 }
  /** "عشرون", "عشرين" */
  | { readonly role: 'tens'; readonly value: number }
  /** "مئة", "ثلاثمئة" */
  | { readonly role: 'hundreds'; readonly value: number }
  /** "ألف", "مليون" after a number or alone; `plural`: "آلاف", alone it leaves open how many */
  | { readonly role: 'scale'; readonly value: number; readonly plural: boolean }
  /** "ألفين", "مليوني" */
  | { readonly role: 'twoScale'; readonly value: number }
  /** "ألفا": a thousand after a number, two thousand alone before its noun */
  | { readonly role: 'eitherScale'; readonly value: number }
  /** "عشرات", "مئات": at least twenty, two hundred; `scale` is what it counts in "عشرات الآلاف" */
  | { readonly role: 'vague'; readonly value: number; readonly scale: number }
  /** "نصف", "ثلث": a share of one */
  | { readonly role: 'fraction'; readonly value: number }
  | { readonly role: 'zero'; readonly value: 0 }

const units: Readonly<Record<number, string>> = {
  1: 'واحد واحدة واحدا أحد إحدى أحدى',
  2: 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين إثنا إثني',
  3: 'ثلاثة ثلاث ثلاثا',
  4: 'أربعة أربع أربعا',
  5: 'خمسة خمس خمسا',
  6: 'ستة ست ستا',
  7: 'سبعة سبع سبعا',
  8: 'ثمانية ثماني ثمان ثمانيا',
  9: 'تسعة تسع تسعا',
}
const tens: Readonly<Record<number, string>> = {
  20: 'عشرون عشرين',
  30: 'ثلاثون ثلاثين',
  40: 'أربعون أربعين',
  50: 'خمسون خمسين',
  60: 'ستون ستين',
  70: 'سبعون سبعين',
  80: 'ثمانون ثمانين',
  90: 'تسعون تسعين',
}
const hundreds: Readonly<Record<number, string>> = {
  100: 'مئة مائة مية',
  200: 'مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي',
  300: 'ثلاثمئة ثلاثمائة',
  400: 'أربعمئة أربعمائة',
  500: 'خمسمئة خمسمائة',
  600: 'ستمئة ستمائة',
  700: 'سبعمئة سبعمائة',
  800: 'ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة',
  900: 'تسعمئة تسعمائة',
}
const scales: readonly (readonly [value: number, one: string, many: string, two: string, either: string])[] = [
  [1e3, 'ألف', 'آلاف ألوف', 'ألفان ألفين ألفي', 'ألفا'],
  [1e6, 'مليون', 'ملايين', 'مليونان مليونين مليوني', 'مليونا'],
  [1e9, 'مليار بليون', 'مليارات بلايين', 'ملياران مليارين مليارَي بليونين', 'مليارا بليونا'],
  [1e12, 'تريليون ترليون', 'تريليونات ترليونات', 'تريليونان تريليونين', 'تريليونا'],
]

function* rows(): Generator<[string, NumberWord]> {
  const each = function* (words: string, meaning: NumberWord): Generator<[string, NumberWord]> {
    for (const word of foldList(words)) yield [word, meaning]
  }
  for (const [value, words] of Object.entries(units)) yield* each(words, { role: 'unit', value: Number(value) })
  yield* each('عشر عشرة عشرا', { role: 'ten', value: 10 })
  for (const [value, words] of Object.entries(tens)) yield* each(words, { role: 'tens', value: Number(value) })
  for (const [value, words] of Object.entries(hundreds)) yield* each(words, { role: 'hundreds', value: Number(value) })
  for (const [value, one, many, two, either] of scales) {
    yield* each(one, { role: 'scale', value, plural: false })
    yield* each(many, { role: 'scale', value, plural: true })
    yield* each(two, { role: 'twoScale', value })
    yield* each(either, { role: 'eitherScale', value })
  }
  yield* each('عشرات', { role: 'vague', value: 20, scale: 10 })
  yield* each('مئات مائات', { role: 'vague', value: 200, scale: 100 })
  yield* each('نصف', { role: 'fraction', value: 1 / 2 })
  yield* each('ربع', { role: 'fraction', value: 1 / 4 })
  yield* each('ثلث', { role: 'fraction', value: 1 / 3 })
  yield* each('ثلثا ثلثي ثلثين', { role: 'fraction', value: 2 / 3 })
  yield* each('صفر', { role: 'zero', value: 0 })
}

/** The words of numbers, folded and without article. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map(rows())
