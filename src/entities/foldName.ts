import { perForm } from '../text/perForm.js'

const ignored = /[\p{M}.'ʻ-]/gu

/** A word in lower case as names are compared: without accents, points, apostrophes and hyphens. "sana'a" → "sanaa" */
export function foldName(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    const isPlain = (code > 96 && code < 123) || (code > 47 && code < 58)
    if (!isPlain) return fold(lower)
  }
  return lower
}

/** ASCII words with single spaces between them: most names, which fold to themselves in lower case. */
export const isPlainName = (name: string): boolean => plainName.test(name)
const plainName = /^[A-Za-z\d]+(?: [A-Za-z\d]+)*$/u

/** A whole name so folded: "Al-Hasakah" → "al hasakah". */
export const foldWords = (name: string): string =>
  isPlainName(name)
    ? name.toLowerCase()
    : name
        .toLowerCase()
        .split(/[\s-]+/u)
        .map(foldName)
        .filter(Boolean)
        .join(' ')

/** The same of a printed word; worked out once a form. */
export const foldedForm = perForm(({ lower }) => foldName(lower))

/** Letters that are none with an accent, and what they are written as without them. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ə: 'e',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}
const letters = /[ıøłđðħəßæœ]/gu

const fold = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(ignored, '')
    .replace(letters, (letter) => plain[letter]!)
