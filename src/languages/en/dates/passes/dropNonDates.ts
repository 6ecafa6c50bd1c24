import type { Pass } from '../../../../dates/DateWords.js'
import type { Expression } from '../../../../dates/Expression.js'
import { Shape, type Token } from '../../../../text/Token.js'

/** What lasts, and so can be some years old without being anybody's age. */
const lasting = new Set(
  'war conflict siege blockade crisis ceasefire truce dispute feud insurgency occupation rebellion uprising struggle standoff embargo ban boycott strike campaign reign rule government regime coalition alliance agreement deal accord treaty pact law policy tradition practice mission operation case trial investigation stalemate civil republic state company'.split(
    ' ',
  ),
)

/** "a five-year-old girl", "he is 40 years old": an age, and no time. */
function isAge({ meaning, last }: Expression, tokens: readonly Token[]): boolean {
  if (meaning.kind !== 'length') return false
  const at = tokens[last]?.lower === '-' ? last + 1 : last
  const word = tokens[at]?.lower
  if (word === 'of' && tokens[at + 1]?.lower === 'age') return true
  if (word !== 'old' && word !== 'olds') return false
  return at === last || !lasting.has(tokens[at + 1]?.lower ?? '')
}

/** "24 hours a day": how often, not how long. */
function isRate({ meaning, last }: Expression, tokens: readonly Token[]): boolean {
  if (meaning.kind !== 'length' || !['a', 'an', 'per', 'each', 'every'].includes(tokens[last]?.lower ?? ''))
    return false
  return ['day', 'week', 'month', 'year', 'night'].includes(tokens[last + 1]?.lower ?? '')
}

/** "Russia Today", "USA Today": a name. */
function isName({ first, last }: Expression, tokens: readonly Token[]): boolean {
  const [before, own] = [tokens[first - 1], tokens[first]!]
  return (
    last === first + 1 &&
    /^T(?:oday|ODAY)$/u.test(own.text) &&
    before?.sentence === own.sentence &&
    (before.shape & Shape.Capital) > 0
  )
}

/** Words after which "March" is the month. */
const dating = new Set(
  'in since until till by from to of last this next early late mid - and or during before after through'.split(' '),
)

/** "the annual March for Life", "the ‘March of Return’": a name that starts like a month's. */
function isMarch({ first, last }: Expression, tokens: readonly Token[]): boolean {
  if (last !== first + 1 || tokens[first]!.lower !== 'march') return false
  const next = tokens[last]?.lower
  if ((next !== 'for' && next !== 'of') || dating.has(tokens[first - 1]?.lower ?? 'in')) return false
  const name = tokens[last + (tokens[last + 1]?.lower === 'the' ? 2 : 1)]
  return name !== undefined && (name.shape & Shape.Capital) > 0
}

/** "on ABC’s “This Week”", "CBS’s “60 Minutes”": a programme, in capitals and quotation marks. */
function isProgramme({ first, last }: Expression, tokens: readonly Token[]): boolean {
  if (!isMark(tokens[first - 1]) || last < first + 2) return false
  const own = tokens.slice(first, last)
  if (!own.every(({ shape }) => (shape & (Shape.Capital | Shape.Digit)) > 0)) return false
  return !/^\p{Nd}+$/u.test(own.at(-1)!.text) && tokens.slice(last, last + longestTitle).some(isMark)
}

/** How many tokens of a title may follow: "This Week With David Brinkley". */
const longestTitle = 6
const isMark = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:["“”‘’«»]|``|\p{P}?'')$|^\.["”]$/u.test(token.text)

/** Words that make a weekday the name of an event. */
const naming = new Set('black bloody super manic cyber holy giving'.split(' '))

/** "Bloody Sunday", "Black Monday", "Super Tuesday": the name of an event or feast, which says no date. */
function isNamedDay({ first, meaning }: Expression, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1]
  return (
    meaning.kind === 'point' &&
    meaning.weekday !== undefined &&
    before !== undefined &&
    (before.shape & Shape.Capital) > 0 &&
    naming.has(before.lower)
  )
}

/** "a pre-dawn raid", "post-Christmas sales": near a time, and not that time; but "pre-2003", "post-1990s". */
const isBeside = ({ first, start, meaning }: Expression, tokens: readonly Token[]): boolean =>
  tokens[first]!.start < start &&
  /^(?:pre|post)/u.test(tokens[first]!.lower) &&
  !(meaning.kind === 'point' && (meaning.year !== undefined || meaning.decade !== undefined))

/** "the future of the province": what becomes of it, not when. */
const isFate = ({ first, last, meaning }: Expression, tokens: readonly Token[]): boolean =>
  meaning.kind === 'vague' && tokens[first]!.lower === 'the' && tokens[last]?.lower === 'of'

/** "CBS’s 60 Minutes": a programme after its channel. */
function isBroadcast({ first, last, meaning }: Expression, tokens: readonly Token[]): boolean {
  if (meaning.kind !== 'length' || !["'s", "s'"].includes(tokens[first - 1]?.lower ?? '')) return false
  return last > first + 1 && tokens.slice(first, last).every(({ shape }) => (shape & (Shape.Capital | Shape.Digit)) > 0)
}

const cars = new Set(
  'audi bmw buick cadillac chevrolet chevy chrysler citroën citroen dodge fiat ford gmc honda hyundai isuzu jeep kia lada lexus mazda mercedes mercedes-benz mitsubishi nissan opel peugeot pontiac porsche renault subaru suzuki toyota volkswagen volvo'.split(
    ' ',
  ),
)

/** "a 1987 Toyota pickup": when it was built says nothing of when. */
const isModelYear = ({ last, meaning, rule }: Expression, tokens: readonly Token[]): boolean =>
  meaning.kind === 'point' && rule === 'dates/year' && cars.has(tokens[last]?.lower ?? '')

/** "a matter of days": how soon, in a manner of speaking. */
const isMatter = ({ first, meaning }: Expression, tokens: readonly Token[]): boolean =>
  meaning.kind === 'length' &&
  meaning.parts[0]!.count === null &&
  tokens[first - 1]?.lower === 'of' &&
  tokens[first - 2]?.lower === 'matter'

const inside = new Set('in during by into through throughout until till for since'.split(' '))

/** "the night the plane went down": the event tells when, no day does. */
function isOfEvent({ first, last, meaning }: Expression, tokens: readonly Token[]): boolean {
  if (meaning.kind !== 'point' || meaning.part === undefined || meaning.shift?.from !== 'narrative') return false
  if (tokens[first]!.lower !== 'the' || inside.has(tokens[first - 1]?.lower ?? '')) return false
  // "the morning after the debate" is a day later than it.
  if (['after', 'before', 'earlier'].includes(tokens[last - 1]!.lower)) return false
  const next = tokens[last]
  return (
    next !== undefined && next.sentence === tokens[first]!.sentence && (next.lower === 'the' || next.pos === 'PRON')
  )
}

/** "high noon" */
const isSaying = ({ first }: Expression, tokens: readonly Token[]): boolean =>
  tokens[first]!.lower === 'noon' && tokens[first - 1]?.lower === 'high'

const looksLikeOne = [
  isAge,
  isRate,
  isName,
  isMarch,
  isProgramme,
  isBroadcast,
  isNamedDay,
  isModelYear,
  isMatter,
  isOfEvent,
  isBeside,
  isFate,
  isSaying,
]

/** Drops what only looks like a time expression. */
export const dropNonDates: Pass = {
  name: 'drop-non-dates',
  run: (expressions, { tokens }) =>
    expressions.filter((expression) => !looksLikeOne.some((test) => test(expression, tokens))),
}
