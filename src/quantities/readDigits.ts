/** A number in digits: one value, or the two ends of a range ("20-25"). */
export interface Digits {
  readonly value: number
  readonly to: number | null
  /** Whether it is digits only, without separators: "2019", "27". */
  readonly plain: boolean
}

/** Which mark parts thousands and which the decimals: "1,500.5" or "1.500,5". */
export type DecimalMark = '.' | ','

const grouped = { '.': /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u, ',': /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u } as const
const decimal = { '.': /^\d*\.\d+$/u, ',': /^\d+,\d+$/u } as const
const apostrophes = /^\d{1,3}(?:['’]\d{3})+$/u
const range = /^(?<from>\d[\d.,]*)[-–—](?<to>\d[\d.,]*)$/u
/** The digits zero of Arabic, Persian and the full-width forms. */
const zeros = [0x0660, 0x06f0, 0xff10]

/** Digits of any of these scripts as ASCII, with the Arabic marks for decimals and thousands as "." and ",". */
function toAscii(text: string): string {
  if (/^[\u0020-\u007F]*$/u.test(text)) return text
  let ascii = ''
  for (const char of text) {
    const code = char.codePointAt(0)!
    const zero = zeros.find((start) => code >= start && code < start + 10)
    ascii += zero !== undefined ? String(code - zero) : char === '٫' ? '.' : char === '٬' || char === '،' ? ',' : char
  }
  return ascii.replace('−', '-')
}

function readOne(text: string, mark: DecimalMark): number | undefined {
  if (/^\d{1,15}$/u.test(text)) return Number(text)
  const separator = mark === '.' ? ',' : '.'
  if (grouped[mark].test(text)) return Number(text.replaceAll(separator, '').replace(mark, '.'))
  if (decimal[mark].test(text)) return Number(text.replace(mark, '.'))
  if (apostrophes.test(text)) return Number(text.replace(/['’]/gu, ''))
  const other = mark === '.' ? ',' : '.'
  // "1.234.567" can only be grouped, "5,4" only a decimal, whatever the rest of the document does.
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(text)) return Number(text.replaceAll('.', ''))
  if (/^\d+,\d{1,2}$/u.test(text)) return Number(text.replace(',', '.'))
  if (grouped[other].test(text)) return Number(text.replaceAll(mark, '').replace(other, '.'))
  return undefined
}

/** "1,500" → 1500, "20-25" → 20 to 25, "+3.5" → 3.5; `undefined` for what is no number ("12:30", "3.1.2", "Su-35"). */
export function readDigits(text: string, mark: DecimalMark = '.'): Digits | undefined {
  const ascii = toAscii(text)
  if (text.length > 32) return undefined
  const ends = range.exec(ascii)?.groups
  if (ends) {
    const from = readOne(ends['from']!, mark)
    const to = readOne(ends['to']!, mark)
    return from === undefined || to === undefined ? undefined : { value: from, to, plain: false }
  }
  const sign = /^[-+]/u.exec(ascii)?.[0] ?? ''
  const value = readOne(ascii.slice(sign.length), mark)
  if (value === undefined) return undefined
  return { value: sign === '-' ? -value : value, to: null, plain: /^\d+$/u.test(ascii) }
}
