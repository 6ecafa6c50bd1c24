/** For each UTF-16 code unit what it folds to: -1 itself, 0 nothing, else another code unit. */
const folds = new Int32Array(0x700).fill(-1)
const drop = (first: number, last = first) => folds.fill(0, first, last + 1)
const map = (letters: string, to: string) => {
  for (const letter of letters) folds[letter.charCodeAt(0)] = to.charCodeAt(0)
}
// Vowel marks, tatweel, superscript alef, Quranic signs, the marks of direction.
drop(0x0610, 0x061a)
drop(0x061c)
drop(0x0640)
drop(0x064b, 0x065f)
drop(0x0670)
drop(0x06d6, 0x06ed)
map('أإآٱٲٳ', 'ا')
map('ىئیېۍ', 'ي')
map('ةۀەہھۃ', 'ه')
map('ؤ', 'و')
map('کڪګ', 'ك')
for (let digit = 0; digit < 10; digit++) {
  folds[0x0660 + digit] = 0x30 + digit
  folds[0x06f0 + digit] = 0x30 + digit
}
for (let capital = 0x41; capital <= 0x5a; capital++) folds[capital] = capital + 32

const presentation = /[\uFB50-\uFDFF\uFE70-\uFEFC]/u

/**
 * A word as the pack's tables write it: "أكّد" → "اكد", "مئة" → "ميه", "٢٠٢٢" → "2022". One form for the variants of alef,
 * hamza, ya, ta marbuta and kaf, no vowel marks, no tatweel, no presentation forms, ASCII digits, lower case.
 */
export function fold(word: string): string {
  const plain = presentation.test(word) ? word.normalize('NFKC') : word
  let folded = ''
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i)
    const to = code < 0x700 ? folds[code]! : code >= 0x200b && code <= 0x200f ? 0 : -1
    if (to < 0) folded += plain[i]!
    else if (to > 0) folded += String.fromCharCode(to)
  }
  return folded
}

/** Words parted by spaces, folded. */
export const foldPhrase = (phrase: string): string => phrase.split(' ').map(fold).join(' ')

/** A list as data files write it, parted by white space, folded. */
export const foldList = (words: string): string[] => words.trim().split(/\s+/u).map(fold)
