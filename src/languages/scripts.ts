/** Scripts that the news of a conflict is written in, by their Unicode names; `Kana` is Hiragana and Katakana. */
export type Script =
  | 'Latin'
  | 'Greek'
  | 'Cyrillic'
  | 'Armenian'
  | 'Hebrew'
  | 'Arabic'
  | 'Devanagari'
  | 'Bengali'
  | 'Tamil'
  | 'Thai'
  | 'Myanmar'
  | 'Georgian'
  | 'Hangul'
  | 'Ethiopic'
  | 'Khmer'
  | 'Kana'
  | 'Han'

/** The blocks of letters, sorted: first code unit, last, script. */
const blocks: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x0041, 0x005a, 'Latin'],
  [0x0061, 0x007a, 'Latin'],
  [0x00c0, 0x024f, 'Latin'],
  [0x0370, 0x03ff, 'Greek'],
  [0x0400, 0x052f, 'Cyrillic'],
  [0x0531, 0x0587, 'Armenian'],
  [0x05d0, 0x05f2, 'Hebrew'],
  [0x0620, 0x064a, 'Arabic'],
  [0x066e, 0x06d5, 'Arabic'],
  [0x06ee, 0x06ef, 'Arabic'],
  [0x06fa, 0x06ff, 'Arabic'],
  [0x0750, 0x077f, 'Arabic'],
  [0x0900, 0x0963, 'Devanagari'],
  [0x0980, 0x09e3, 'Bengali'],
  [0x0b80, 0x0bd7, 'Tamil'],
  [0x0e01, 0x0e4e, 'Thai'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1100, 0x11ff, 'Hangul'],
  [0x1200, 0x137f, 'Ethiopic'],
  [0x1780, 0x17d3, 'Khmer'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x3041, 0x30ff, 'Kana'],
  [0x3400, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfefc, 'Arabic'],
]

/** The marks and spaces of print, which every text is full of: curly quotes, dashes, no-break spaces. */
export const isSpaceOrMark = (code: number): boolean => code === 0xa0 || (code >= 0x2000 && code < 0x2070)

/** The script of a letter, given as UTF-16 code unit; `undefined` for what is no letter, or of another script. */
export function scriptOf(code: number): Script | undefined {
  if (code < 0x80) return (code | 32) >= 97 && (code | 32) <= 122 ? 'Latin' : undefined
  if (isSpaceOrMark(code)) return undefined
  let low = 0
  let high = blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last, script] = blocks[middle]!
    if (code < first) high = middle - 1
    else if (code > last) low = middle + 1
    else return code === 0xd7 || code === 0xf7 ? undefined : script
  }
  return undefined
}
