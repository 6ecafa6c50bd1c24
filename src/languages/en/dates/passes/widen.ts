import type { Pass } from '../../../../dates/DateWords.js'
import type { Expression } from '../../../../dates/Expression.js'
import type { Meaning, Mod, Point } from '../../../../dates/Meaning.js'
import type { Token } from '../../../../text/Token.js'
import { phraseTable } from '../../../../patterns/PhraseTable.js'

type Widening = (meaning: Meaning) => Meaning | undefined

const onPoint =
  (mod: Mod | undefined): Widening =>
  (meaning) =>
    meaning.kind === 'point' ? { ...meaning, mod } : undefined

/** "early Wednesday" is its morning; of anything longer than a day its first part. */
const early: Widening = (meaning) => {
  if (meaning.kind !== 'point' || meaning.hour !== undefined) return undefined
  return isDay(meaning) && meaning.part === undefined
    ? { ...meaning, part: 'MO', mod: 'START' }
    : { ...meaning, mod: 'START' }
}
const late: Widening = (meaning) =>
  meaning.kind === 'point' && meaning.hour === undefined ? { ...meaning, mod: 'END' } : undefined
/** "earlier this month": no single day is meant, but "earlier today" stays the day. */
const stage =
  (mod: Mod): Widening =>
  (meaning) =>
    meaning.kind === 'point' && (meaning.shift || meaning.weekday !== undefined || meaning.month !== undefined)
      ? { ...meaning, mod: meaning.shift?.unit === 'day' ? undefined : mod }
      : undefined

const isDay = ({ weekday, day, shift, holiday }: Point): boolean =>
  weekday !== undefined || day !== undefined || holiday !== undefined || shift?.unit === 'day'

/** How much or how near: of lengths, and of points at a distance. */
const amount =
  (length: Mod | undefined, distance: Mod | undefined): Widening =>
  (meaning) => {
    if (meaning.kind === 'length') return { ...meaning, mod: length ?? meaning.mod }
    return meaning.kind === 'point' ? { ...meaning, mod: distance ?? meaning.mod } : undefined
  }
const lengthOnly =
  (mod: Mod, distance: Mod): Widening =>
  (meaning) => {
    if (meaning.kind === 'length') return { ...meaning, mod }
    return meaning.kind === 'point' && meaning.shift ? { ...meaning, mod: distance } : undefined
  }

const about = amount('APPROX', 'APPROX')
/** "around Nov. 1", but "get around Wednesday's ruling" */
const around: Widening = (meaning) =>
  meaning.kind === 'point' && meaning.weekday !== undefined && meaning.hour === undefined ? undefined : about(meaning)
const almost = amount('LESS_THAN', 'APPROX')
/** "over two years", but not "over several years" or "over the past year", where it says during which time. */
const over: Widening = (meaning) =>
  meaning.kind === 'length' && meaning.parts[0]!.count !== null
    ? more(meaning)
    : meaning.kind === 'point'
      ? more(meaning)
      : undefined
const more = lengthOnly('MORE_THAN', 'BEFORE')
const less = lengthOnly('LESS_THAN', 'AFTER')
const atLeast = lengthOnly('EQUAL_OR_MORE', 'ON_OR_BEFORE')
const atMost = lengthOnly('EQUAL_OR_LESS', 'ON_OR_AFTER')
const exact: Widening = (meaning) =>
  meaning.kind === 'point' && meaning.shift
    ? { ...meaning, shift: { ...meaning.shift, exact: true } }
    : meaning.kind === 'length'
      ? meaning
      : undefined
/** The article of a length; not of one that describes: "a two-week truce", "a six year trial". */
const article: Widening = (meaning) => (meaning.kind === 'length' ? meaning : undefined)
const same: Widening = (meaning) =>
  meaning.kind === 'length' || (meaning.kind === 'point' && meaning.shift) ? meaning : undefined

const boundaries: readonly (readonly [Mod, readonly string[]])[] = [
  ['START', ['beginning', 'start', 'opening', 'outset', 'early part', 'onset', 'dawn']],
  ['MID', ['middle', 'midpoint', 'height']],
  ['END', ['end', 'close', 'conclusion', 'latter part', 'late part', 'tail end']],
]

/** What stands before an expression and belongs to it. */
const rows: readonly (readonly [string, Widening])[] = [
  ...['early', 'early in', 'early on', 'very early', 'the early'].map((word) => [word, early] as const),
  ...['late', 'late in', 'late on', 'very late', 'the late'].map((word) => [word, late] as const),
  ...['mid', 'mid -', 'middle', 'the mid', 'the mid -'].map((word) => [word, onPoint('MID')] as const),
  ...['earlier', 'earlier in', 'earlier on'].map((word) => [word, stage('START')] as const),
  ...['later', 'later in', 'later on'].map((word) => [word, stage('END')] as const),
  ...boundaries.flatMap(([mod, words]) =>
    words.flatMap((word) =>
      [`the ${word} of`, `the very ${word} of`, `${word} of`].map((row) => [row, onPoint(mod)] as const),
    ),
  ),
  ...['about', 'approximately', 'roughly', 'some', 'circa', 'perhaps', 'maybe'].map((word) => [word, about] as const),
  ['around', around],
  ...['almost', 'nearly', 'close to', 'just under', 'not quite'].map((word) => [word, almost] as const),
  ...[
    'more than',
    'well over',
    'longer than',
    'just over',
    'upwards of',
    'a little more than',
    'a little over',
    'slightly more than',
  ].map((word) => [word, more] as const),
  ['over', over],
  ...['less than', 'under', 'fewer than', 'well under', 'a little less than', 'slightly less than'].map(
    (word) => [word, less] as const,
  ),
  ...['at least', 'no less than', 'a minimum of', 'no fewer than'].map((word) => [word, atLeast] as const),
  ...['at most', 'up to', 'no more than', 'a maximum of', 'as much as', 'as long as', 'no longer than'].map(
    (word) => [word, atMost] as const,
  ),
  ...['exactly', 'precisely'].map((word) => [word, exact] as const),
  ...[
    'mere',
    'a mere',
    'scant',
    'a full',
    'the full',
    'another',
    'an additional',
    'a further',
    'the entire',
    'an entire',
    'a whole',
    'the whole',
  ].map((word) => [word, same] as const),
  ...['the', 'a', 'an', 'those', 'all', 'these'].map((word) => [word, article] as const),
]
const table = phraseTable(rows)
const longest = 4

/** Takes in the words before an expression that say how early, how late, how much: "early on June 16", "almost three years". */
export const widen: Pass = {
  name: 'widen',
  run(expressions, { tokens }) {
    const widenOne = (expression: Expression, before: number, times: number): Expression => {
      if (times === 0) return expression
      const inside = widenInside(expression, tokens)
      if (inside) return inside
      for (let from = Math.max(before, expression.first - longest); from < expression.first; from++) {
        const found = table.at(tokens, from, expression.first)
        if (found?.end !== expression.first || tokens[from]!.sentence !== tokens[expression.first]!.sentence) continue
        if (!fits(found.value, expression, tokens)) continue
        const meaning = found.value(expression.meaning)
        if (meaning)
          return widenOne({ ...expression, first: from, start: tokens[from]!.start, meaning }, before, times - 1)
      }
      return expression
    }
    return expressions.map((expression, i) => widenOne(expression, expressions[i - 1]?.last ?? 0, 2))
  },
}

/** "mid-2011", "post-2003" is one token, of which the rules have taken the year. */
function widenInside(expression: Expression, tokens: readonly Token[]): Expression | undefined {
  const { first, start, meaning } = expression
  const token = tokens[first]!
  if (token.start >= start) return undefined
  const stages: Readonly<Record<string, Widening>> = {
    mid: onPoint('MID'),
    early,
    late,
    pre: onPoint('BEFORE'),
    post: onPoint('AFTER'),
  }
  const found = stages[token.lower.slice(0, start - token.start).replace(/[-‐‑–]$/u, '')]?.(meaning)
  return found && { ...expression, start: token.start, meaning: found }
}

/** Whether an article may go with a length: not where the length describes what comes next. */
function fits(widening: Widening, { meaning, first, last }: Expression, tokens: readonly Token[]): boolean {
  if (widening !== article && widening !== over) return true
  if (meaning.kind !== 'length') return true
  if (widening === over) return tokens[first]!.lower !== 'the' && tokens[first]!.lower !== 'a'
  if (tokens.slice(first, last).some(({ lower }) => lower === '-')) return tokens[last]?.lower === 'period'
  const singular = !tokens[last - 1]!.lower.endsWith('s')
  return !singular || meaning.parts[0]!.count === 1
}
