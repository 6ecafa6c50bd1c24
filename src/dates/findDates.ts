import { readIso, type PartialDay } from '../calendar/iso.js'
import type { Passage } from '../sentences/Passage.js'
import type { DateMention } from '../types.js'
import { anchorPoint } from './anchorPoint.js'
import type { Tense } from './DateWords.js'
import { durationValue } from './durationValue.js'
import type { Expression } from './Expression.js'
import { lexiconOf, type Lexicon } from './Lexicon.js'
import { matchRules } from './matchRules.js'
import type { Meaning } from './Meaning.js'
import { intervalOf, isTime, valueOf, type Place } from './Place.js'
import { orderOf, settleOrder, type DayOrder } from './settleOrder.js'
import { readStretches, type Stretch } from './readStretches.js'

/** An article as the dates stage reads it. */
export interface DatedPassages {
  readonly passages: readonly Passage[]
  /** The day that relative expressions count from, ISO 8601 (a year or month alone will do); `null` where none is known. */
  readonly reference: string | null
}

/** The time expressions of an article, before it is known what day they count from. */
export interface DatesRead {
  readonly found: readonly { readonly passage: Passage; readonly expressions: readonly Expression[] }[]
  /** Which of two numbers the article writes first, the day or the month, where its own words tell. */
  readonly order: DayOrder | undefined
}

/** The time expressions of each article, in order and without overlap; step by step over all articles. */
export function findDates(articles: readonly DatedPassages[]): DateMention[][] {
  const read = readDates(articles.map(({ passages }) => passages))
  const usual = usualOrder(read)
  return read.map((own, i) => anchorDates(own, articles[i]!.reference, usual))
}

/** Finds the expressions; `anchorDates` says what days they are. */
export function readDates(articles: readonly (readonly Passage[])[]): DatesRead[] {
  const read = articles.map((own) => own.map((passage) => ({ passage, stretches: stretchesOf(passage) })))
  const found = read.map((article) =>
    article.map(({ passage, stretches }) => ({ passage, expressions: expressionsOf(passage, stretches) })),
  )
  return found.map((own) => ({ found: own, order: orderOf(own.flatMap(({ expressions }) => expressions)) }))
}

/** The order of numbers in a dump, for its articles that do not tell theirs. */
export const usualOrder = (articles: readonly DatesRead[]): DayOrder | undefined =>
  orderOf(articles.flatMap(({ found }) => found.flatMap(({ expressions }) => expressions)))

/** The dates of an article with what they count from. */
export function anchorDates(
  { found, order }: DatesRead,
  reference: string | null,
  usual: DayOrder | undefined,
): DateMention[] {
  const day = reference === null ? null : readIso(reference)
  const story = tellStory(day)
  return found.flatMap(({ passage, expressions }) =>
    expressions.map((expression) => {
      const meaning = settleOrder(expression.meaning, order ?? usual, day)
      return anchored(passage, { ...expression, meaning }, day, story)
    }),
  )
}

function anchored(
  passage: Passage,
  expression: Expression,
  reference: PartialDay | null,
  story: ReturnType<typeof tellStory>,
): DateMention {
  const { meaning, start, end, rule } = expression
  const tense = () => tenseAt(passage, lexiconOf(passage.pack.dates), expression)
  const { narrative, quarter } = story.at(start)
  const { type, value, mod, interval, place } = anchor(meaning, { reference, narrative, quarter, tense })
  if (place && !looksBack(meaning)) story.goTo(place, start)
  if (meaning.kind === 'length' && meaning.parts[0]!.unit === 'month') story.leaveQuarter()
  return { start, end, text: passage.text.slice(start, end), rule, type, value, mod, interval }
}

/** Where the text has been last: the place, and the quarter that it reports on. */
function tellStory(reference: PartialDay | null) {
  interface Stop {
    readonly place: Place
    readonly start: number
  }
  let place: Stop | null = null
  let quarter: Stop | null = null
  const near = (one: Stop | null, start: number) => (one && start - one.start < reach ? one.place : null)
  /** A report on the third quarter looks back at "a flat second quarter" and ahead to "a fourth-quarter charge". */
  const isAside = (next: Place, start: number) => {
    const topic = near(quarter, start)
    if (!topic) return false
    const order = quarterNumber(next) - quarterNumber(topic)
    const over = reference?.month === undefined || quarterNumber(next) < quarterNumber(quarterOf(reference))
    return order < 0 || !over
  }
  return {
    at: (start: number) => ({ narrative: near(place, start), quarter: near(quarter, start) }),
    /** "in the first nine months": what is compared from here on is no quarter. */
    leaveQuarter() {
      quarter = null
      if (place?.place.grain === 'quarter') place = { ...place, place: { grain: 'year', year: place.place.year } }
    },
    goTo(next: Place, start: number) {
      if (next.year === undefined) return
      place = { place: next, start }
      if (next.grain === 'quarter' && !isAside(next, start)) quarter = place
    },
  }
}

const quarterOf = ({ year, month }: PartialDay): Place => ({ grain: 'quarter', year, quarter: Math.ceil(month! / 3) })
const quarterNumber = ({ year, quarter }: Place): number => 4 * year! + (quarter ?? 1)

/** How far back, in characters, a date is still the one that "a day later" counts from. */
const reach = 1000

/** "from $3 million a year earlier", "in the 1988 period": a comparison, which does not move the story. */
const looksBack = (meaning: Meaning): boolean =>
  meaning.kind === 'point' &&
  (meaning.quarterOfTopic === true || (meaning.shift?.compares === true && (meaning.shift.count ?? 0) < 0))

const stretchesOf = (passage: Passage): readonly Stretch[] => readStretches(passage, lexiconOf(passage.pack.dates))

function expressionsOf(passage: Passage, stretches: readonly Stretch[]): readonly Expression[] {
  const lexicon = lexiconOf(passage.pack.dates)
  const found = stretches.flatMap((stretch) => matchRules(passage, stretch, lexicon))
  return lexicon.words.passes.reduce<readonly Expression[]>((list, pass) => pass.run(list, passage), found)
}

function tenseAt({ tokens, sentences }: Passage, { words }: Lexicon, { first, last }: Expression): Tense {
  const { first: from, last: to } = sentences[tokens[first]!.sentence]!
  return words.tenseAt(tokens, first, last, from, to)
}

interface Context {
  readonly reference: PartialDay | null
  readonly narrative: Place | null
  readonly quarter: Place | null
  readonly tense: () => Tense
}
interface Anchored extends Pick<DateMention, 'type' | 'value' | 'mod' | 'interval'> {
  readonly place?: Place | undefined
}

/** The value of a meaning, and the place that later expressions count from. */
function anchor(meaning: Meaning, context: Context): Anchored {
  switch (meaning.kind) {
    case 'vague':
      return { type: 'DATE', value: meaning.value, mod: null, interval: null }
    case 'length':
      return { type: 'DURATION', value: durationValue(meaning), mod: meaning.mod ?? null, interval: null }
    case 'recurrence': {
      const { of } = meaning
      const value =
        of.kind === 'length'
          ? durationValue(of)
          : valueOf(anchorPoint(of, { reference: null, narrative: null, quarter: null, tense: null }))
      return { type: 'SET', value, mod: of.mod ?? null, interval: null }
    }
    case 'point': {
      const needsTense = meaning.year === undefined && !meaning.shift && !meaning.lean
      const place = anchorPoint(meaning, { ...context, tense: needsTense ? context.tense() : null })
      const type = isTime(place) ? 'TIME' : 'DATE'
      return { type, value: valueOf(place), mod: meaning.mod ?? null, interval: intervalOf(place), place }
    }
  }
}
