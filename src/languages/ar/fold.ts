/** Vowel marks, tatweel, superscript alef. */
// eslint-disable-next-line no-misleading-character-class -- the marks are meant one by one
const marks = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/gu
const variants: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' }

/** An Arabic word without vowel marks and with one letter for its variants: "أكّد" → "اكد". */
export const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(marks, '')
    .replace(/[أإآٱىةؤئ]/gu, (letter) => variants[letter]!)
