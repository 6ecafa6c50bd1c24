import { describe, expect, test } from 'vitest'
import { fold } from '../src/languages/ar/fold.js'
import { readNumber } from '../src/languages/ar/readNumber.js'
import { tokenize } from '../src/languages/ar/tokenize.js'
import { writeArabicNumber } from './support/arabicNumbers.js'

describe('folding', () => {
  test.each([
    ['أكَّدَ', 'اكد'],
    ['إلى', 'الي'],
    ['آذار', 'اذار'],
    ['المئة', 'الميه'],
    ['مسؤول', 'مسوول'],
    ['مســـتشفى', 'مستشفي'],
    ['ﺳﻮﺭﻳﺎ', 'سوريا'],
    ['کابل', 'كابل'],
    ['٢٠٢٢', '2022'],
    ['۱۴۰۱', '1401'],
    ['NATO', 'nato'],
  ])('%s → %s', (word, folded) => expect(fold(word)).toBe(folded))
})

const tokensOf = (text: string) => [...tokenize([text])][0]!
const lowersOf = (text: string) => tokensOf(text).forms.map(({ lower }) => lower)

/** The tokens of a text, parted by "|"; sentences by "‖". */
function cut(text: string): string {
  const { forms, ends } = tokensOf(text)
  return forms.map(({ text: word }, i) => word + (ends.includes(i + 1) ? ' ‖' : ' |')).join(' ')
}

describe('tokens', () => {
  test.each([
    ['وقال وزير الدفاع', 'و | قال | وزير | الدفاع ‖'],
    ['بوتين وبايدن في لبنان', 'بوتين | و | بايدن | في | لبنان ‖'],
    ['للقوات والجيش', 'ل | لقوات | و | الجيش ‖'],
    ['فبالرغم من ذلك', 'ف | بالرغم | من | ذلك ‖'],
    ['وكالة الأنباء: وصل 5 جنود.', 'وكالة | الأنباء | : | وصل | 5 | جنود | . ‖'],
    ['نحو 1,500 شخص و٣٫٥ ملايين', 'نحو | 1,500 | شخص | و | ٣٫٥ | ملايين ‖'],
    ['فـ”سوف يثير“ الـ24 ساعة', 'فـ | ” | سوف | يثير | “ | الـ | 24 | ساعة ‖'],
    ['طائرة Su-35 من طراز F16', 'طائرة | Su-35 | من | طراز | F16 ‖'],
    ['\u200Fقال: «نعم. لا.» ثم مضى. انتهى', 'قال | : | « | نعم | . | لا | . | » | ثم | مضى | . ‖ انتهى ‖'],
    ['د. محمد.. عاد', 'د | . | محمد | .. | عاد ‖'],
  ])('%s', (text, tokens) => expect(cut(text)).toBe(tokens))
})

describe('number words', () => {
  const read = (words: string) => {
    const lowers = lowersOf(words)
    const number = readNumber((i) => lowers[i], 0)
    return number?.last === lowers.length ? number.value : undefined
  }

  test.each([false, true])('every number below a thousand reads as a text has it (oblique: %s)', (oblique) => {
    const wrong: string[] = []
    for (let n = 1; n < 1000; n++) {
      for (const feminine of [false, true]) {
        const words = writeArabicNumber(n, { feminine, oblique })
        if (read(words) !== n) wrong.push(`${n}: ${words} reads ${String(read(words))}`)
      }
    }
    expect(wrong).toEqual([])
  })

  /* The words of the thousands and of the rest were tokenized above; here they are put together for each number. */
  test.each([
    { oblique: false, feminine: false },
    { oblique: false, feminine: true },
    { oblique: true, feminine: false },
    { oblique: true, feminine: true },
  ])('every number to a million reads back ($oblique, $feminine)', (form) => {
    const wrong: number[] = []
    const small = Array.from({ length: 1000 }, (_, n) =>
      n === 0 ? [] : ['و', ...lowersOf(writeArabicNumber(n, form))],
    )
    for (let thousands = 0; thousands <= 1000; thousands++) {
      const head = thousands === 0 ? [] : lowersOf(writeArabicNumber(thousands * 1000, form))
      for (let rest = 0; rest < (thousands === 1000 ? 1 : 1000); rest++) {
        const lowers = thousands === 0 ? small[rest]!.slice(1) : [...head, ...small[rest]!]
        const number = readNumber((i) => lowers[i], 0)
        const value = thousands * 1000 + rest
        if (value > 0 && (number?.value !== value || number.last !== lowers.length)) wrong.push(value)
      }
    }
    expect(wrong.slice(0, 10)).toEqual([])
  })

  test.each([
    ['مليونا', 2e6],
    ['ألفي', 2000],
    ['نصف مليون', 5e5],
    ['مليون ونصف المليون', 1.5e6],
    ['ثلاثة ملايين ونصف', 3.5e6],
    ['عشرات الآلاف', 20_000],
    ['المئات', 200],
    ['ثلاث مئة', 300],
    ['خمسة مليارات وأربعمئة مليون', 5.4e9],
  ])('%s is %d', (words, value) => expect(read(words)).toBe(value))
})
