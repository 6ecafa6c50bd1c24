import type { LineToken } from './lineTokens.js'
import type { WordBook } from './WordBook.js'

/** A date in figures or words; `end` is the place after its last token. */
export interface PrintedDate {
  readonly end: number
  /** ISO 8601: `2022-08-25`, or less of it: `2022-08`. `null` where the year is missing ("March 3"). */
  readonly value: string | null
}

const years = { first: 1900, last: 2100 }
const ordinals = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', '°', 'ª'])

/** The date that begins at token `at`: "August 25 2022", "15 Aug 2022", "2022-08-25", "25/08/2022", "5 آذار 2022". */
export function dateAt(tokens: readonly LineToken[], at: number, words: WordBook): PrintedDate | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number')
    return inFigures(tokens, at) ?? dayFirst(tokens, at, words) ?? timeGroup(tokens, at, words)
  return token.kind === 'word' ? monthFirst(tokens, at, words) : undefined
}

/** A month's number, and the place after its name: "Aug.", "آذار/مارس", "آب (أغسطس)", "كانون الثاني". */
function monthAt(
  tokens: readonly LineToken[],
  at: number,
  words: WordBook,
): { month: number; end: number } | undefined {
  const name = tokens[at]?.folded ?? ''
  const long = words.monthOpeners.has(name) ? words.months.get(`${name} ${tokens[at + 1]?.folded ?? ''}`) : undefined
  const month = long ?? words.months.get(name)
  if (month === undefined) return undefined
  let end = at + (long === undefined ? 1 : 2)
  if (tokens[end]?.text === '.') end++
  if (tokens[end]?.text === '/') end = monthAt(tokens, end + 1, words)?.end ?? end
  if (tokens[end]?.text === '(') end = inBrackets(tokens, end, words) ?? end
  return { month, end }
}

/** The place behind a month's other name in brackets: "آب (أغسطس)". */
function inBrackets(tokens: readonly LineToken[], at: number, words: WordBook): number | undefined {
  const other = monthAt(tokens, at + 1, words)
  return other && tokens[other.end]?.text === ')' ? other.end + 1 : undefined
}

const number = (token: LineToken | undefined, digits: number): number =>
  token?.kind === 'number' && token.text.length <= digits ? Number(token.folded) : NaN
const isYear = (token: LineToken | undefined): boolean => {
  const year = number(token, 4)
  return token?.text.length === 4 && year >= years.first && year <= years.last
}
/** "February 26, 20245:40 PM": the time of day stood on a line of its own. */
const isGluedYear = (tokens: readonly LineToken[], at: number): boolean => {
  const { kind, folded } = tokens[at] ?? {}
  return (
    kind === 'number' &&
    /^(?:19|20)\d{2}(?:\d|[01]\d|2[0-3])$/u.test(folded!) &&
    tokens[at + 1]?.text === ':' &&
    tokens[at + 2]?.kind === 'number'
  )
}
const iso = (year: number, month: number, day?: number) =>
  [String(year), ...[month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0'))].join('-')
const fits = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** 2022-08-25, 25/08/2022, 8/25/2022, 25.08.22: the day comes first where both orders are possible. */
function inFigures(tokens: readonly LineToken[], at: number): PrintedDate | undefined {
  const [a, mark, b, again, c] = tokens.slice(at, at + 5)
  if (!mark || !'-/.'.includes(mark.text) || again?.text !== mark.text) return undefined
  if (a!.end !== mark.start || b?.kind !== 'number' || c?.kind !== 'number' || again.end !== c.start) return undefined
  const end = at + 5
  if (isYear(a)) {
    return fits(number(b, 2), number(c, 2))
      ? { end, value: iso(Number(a!.folded), number(b, 2), number(c, 2)) }
      : undefined
  }
  const short = c.text.length === 2 && mark.text !== '-'
  if (!isYear(c) && !short) return undefined
  const year = short ? 2000 + Number(c.folded) : Number(c.folded)
  const [first, second] = [number(a, 2), number(b, 2)]
  if (fits(second, first)) return { end, value: iso(year, second, first) }
  return fits(first, second) ? { end, value: iso(year, first, second) } : undefined
}

/** 25 August 2022, 5th of March, 2024, 3-Mar-2024, 4 de marzo de 2024, 5 آذار/مارس 2022 */
function dayFirst(tokens: readonly LineToken[], at: number, words: WordBook): PrintedDate | undefined {
  const day = number(tokens[at], 2)
  if (!(day >= 1 && day <= 31)) return undefined
  let i = at + 1
  if (ordinals.has(tokens[i]?.folded ?? '') || tokens[i]?.text === '.') i++
  while (isInside(tokens[i], words)) i++
  const named = monthAt(tokens, i, words)
  if (!named) return undefined
  const year = yearAfter(tokens, named.end, words)
  return year === undefined
    ? { end: named.end, value: null }
    : { end: year.end, value: iso(year.year, named.month, day) }
}

/** 170600Z MAY 24: a day and an hour of military messages. */
function timeGroup(tokens: readonly LineToken[], at: number, words: WordBook): PrintedDate | undefined {
  const [digits, zone, month, year] = tokens.slice(at, at + 4)
  if (digits!.text.length !== 6 || zone?.text.length !== 1 || zone.start !== digits!.end) return undefined
  const day = Number(digits!.folded.slice(0, 2))
  const named = words.months.get(month?.folded ?? '')
  if (named === undefined || !fits(named, day) || year?.kind !== 'number') return undefined
  const whole = isYear(year) ? Number(year.folded) : year.text.length === 2 ? 2000 + Number(year.folded) : undefined
  return whole === undefined ? undefined : { end: at + 4, value: iso(whole, named, day) }
}

/** August 25 2022, Aug. 25th, 2022, March 2024 */
function monthFirst(tokens: readonly LineToken[], at: number, words: WordBook): PrintedDate | undefined {
  const named = monthAt(tokens, at, words)
  if (!named) return undefined
  const { month } = named
  let i = named.end
  const whole = yearAfter(tokens, i, words)
  if (whole) return { end: whole.end, value: iso(whole.year, month) }
  const day = number(tokens[i], 2)
  if (!(day >= 1 && day <= 31)) return undefined
  i++
  if (ordinals.has(tokens[i]?.folded ?? '')) i++
  const year = yearAfter(tokens, i, words)
  return year === undefined ? { end: i, value: null } : { end: year.end, value: iso(year.year, month, day) }
}

function yearAfter(tokens: readonly LineToken[], at: number, words: WordBook) {
  let i = at
  while (isInside(tokens[i], words) || /^[,،-]$/u.test(tokens[i]?.text ?? '')) i++
  if (isGluedYear(tokens, i)) return { year: Number(tokens[i]!.folded.slice(0, 4)), end: i + 3 }
  return isYear(tokens[i]) ? { year: Number(tokens[i]!.folded), end: i + 1 } : undefined
}

const isInside = (token: LineToken | undefined, words: WordBook) =>
  token !== undefined && (words.insideDates.has(token.folded) || token.text === '-')

/** The place after a time of day that begins at token `at` ("10:45", "17.45", "10h45", "9 pm"); `at` where none does. */
export function afterTime(tokens: readonly LineToken[], at: number, words: WordBook): number {
  if (!(number(tokens[at], 2) < 25)) return at
  let i = at + 1
  let isTime = false
  while (i + 1 < tokens.length && /^[:.h]$/u.test(tokens[i]!.folded) && number(tokens[i + 1], 2) < 60) {
    i += 2
    isTime = true
  }
  if (!isTime && tokens[i]?.folded === 'h') return i + 1
  const half = tokens[i]?.folded ?? ''
  if (half === 'am' || half === 'pm') return i + 1
  if ((half === 'a' || half === 'p') && tokens[i + 1]?.text === '.' && tokens[i + 2]?.folded === 'm') {
    return tokens[i + 3]?.text === '.' ? i + 4 : i + 3
  }
  return isTime || words.besideDates.has(half) ? i : at
}
