/** A stretch of the input: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of the input with its text (`text === input.slice(start, end)`) and the name of the rule that made it. */
export interface Mention extends Span {
  readonly text: string
  readonly rule: string
}

/** The four layers of mentions. */
export type Layer = 'dates' | 'quantities' | 'attributions' | 'entities'

/** A name that the caller knows; it wins over the package's own. */
export interface GazetteerEntry {
  /** The name as it is printed: "Maghawir al-Thawra". */
  readonly name: string
  readonly type: EntityType
  /** One name for the thing, where `name` is not it. */
  readonly canonical?: string
  /** Other names of the same thing: "MaT". */
  readonly aliases?: readonly string[]
}

/** What `analyze` and the others can be told. */
export interface Options {
  /** The language of the text: a pack's tag, or `auto` (the default) to tell it for each paragraph. */
  readonly language?: 'en' | 'ar' | 'auto'
  /** The caller's own names. */
  readonly gazetteer?: readonly GazetteerEntry[]
  /** Which layers `analyze` fills; the others stay empty. All four by default. */
  readonly layers?: readonly Layer[]
  /** The ISO date from which the dates of an article count that has none itself: "2022-08-25". */
  readonly reference?: string | undefined
}

/** What a block is in its article. */
export type BlockRole = 'title' | 'subtitle' | 'header' | 'heading' | 'paragraph' | 'caption' | 'boilerplate'

/** One or more lines that belong together, without the white space around them. */
export interface Block extends Span {
  readonly role: BlockRole
}

/** The day on which an article says it was published. */
export interface PublishedDate extends Mention {
  /** ISO 8601: `2022-08-25`, or less of it: `2022-08`. */
  readonly value: string
  /** Whether the body's own words say so, and no header line. */
  readonly inferred: boolean
}

/**
 * One article of a dump. `start` and `end` run from its title (or, without one, its first header or body line) to the
 * last line of its body. Furniture of the page before or after that belongs to the article too, as `blocks` outside
 * of the span, so that no line of the dump is lost.
 */
export interface Article extends Span {
  /** BCP 47 of the body: `en`, `ar`, `fr`, `ru`, `und`. */
  readonly language: string
  readonly title: Mention | null
  /** The standfirst between title and body. */
  readonly subtitle: Mention | null
  readonly published: PublishedDate | null
  /** Whose article it is: "Al Mayadeen English". */
  readonly publisher: Mention | null
  /** People and desks of the byline: "News Desk". */
  readonly authors: readonly Mention[]
  /** What a source line names: "Agencies". */
  readonly sources: readonly Mention[]
  /** The place and agency before the first sentence: "Hasaka, SANA-". */
  readonly dateline: Mention | null
  /** Every non-blank line of the article, in order, once. */
  readonly blocks: readonly Block[]
  /** Why the article starts here: each piece of evidence and its weight. */
  readonly evidence: readonly Evidence[]
}

/** A reason to cut the dump at a line. */
export interface Evidence {
  /** "articles/date-line" */
  readonly rule: string
  /** Above zero for a cut, below it against one. */
  readonly weight: number
}

/** A time expression after TimeML 1.2.1. */
export interface DateMention extends Mention {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: `2022-08-25`, `2022-W34`, `XXXX-06`, `P2Y`, `PT24H`, `2022-08-15T06:30`, `PAST_REF`. */
  readonly value: string
  /** TIMEX3 `mod`: `APPROX`, `START`, `MID`, `END`, `BEFORE`, `AFTER`, `LESS_THAN`, `MORE_THAN`, ... */
  readonly mod: string | null
  /** ISO dates or times, half-open, of a fully anchored DATE or TIME. */
  readonly interval: { readonly start: string; readonly end: string } | null
}

/** How sure a number is: "84", "about 900", "at least three", "more than 50", "up to 500", "under 30". */
export type QuantityModifier = 'exact' | 'approximate' | 'at_least' | 'more_than' | 'at_most' | 'less_than'

/**
 * What is measured. `count` is of things ("three soldiers"), `rate` per time, `ratio` "one in ten", `caliber` that of a
 * weapon; the others are what they are called.
 */
export type QuantityKind =
  | 'count'
  | 'percent'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'rate'
  | 'ratio'
  | 'age'
  | 'caliber'

/** What became of the counted things. */
export type Status =
  | 'killed'
  | 'injured'
  | 'captured'
  | 'displaced'
  | 'detained'
  | 'released'
  | 'missing'
  | 'destroyed'
  | 'stolen'
  | 'deployed'

/** A count, a measure, a proportion or an amount of money. */
export interface Quantity extends Mention {
  /** Just the number words: "three", "20 to 25". */
  readonly numeral: Mention
  /** The number; `null` for a range. */
  readonly value: number | null
  /** The lower bound that the text states: 3 for "exactly 3" and "at least 3", `null` for "less than 3" and "about 3". */
  readonly min: number | null
  /** The upper bound that the text states. */
  readonly max: number | null
  readonly modifier: QuantityModifier
  readonly kind: QuantityKind
  /** `km`, `m3/d`, `%`, ISO 4217 for money; `null` for a count. */
  readonly unit: string | null
  /** What is counted or measured, as printed. */
  readonly item: Mention | null
  /** The lemma of the item's head noun, also where that noun stands elsewhere ("5 of them"). */
  readonly itemHead: string | null
  readonly status: Status | null
  /** The numeral of the figure that this one is a part of: the 35 of "35 people, including three children". */
  readonly partOf: Span | null
  /** The numeral of the figure that this one takes the place of: the 35 of "the toll rose to 41 from 35". */
  readonly revises: Span | null
}

/**
 * What a cue does with its content, so that a user can filter: a claim is no confirmation, and a belief no statement.
 * `show` is evidence speaking ("the video shows"), `want` a wish or an intention, `hedge` an adverb without a source.
 */
export type CueClass =
  | 'say'
  | 'announce'
  | 'claim'
  | 'deny'
  | 'confirm'
  | 'admit'
  | 'accuse'
  | 'criticize'
  | 'praise'
  | 'warn'
  | 'promise'
  | 'order'
  | 'ask'
  | 'cite'
  | 'believe'
  | 'estimate'
  | 'know'
  | 'show'
  | 'want'
  | 'hedge'

/**
 * What a source is: a named person; somebody without a name ("a senior official", "two sources"); several people
 * ("US officials"); a body ("the ministry", "Russia"); something to read ("the statement", "a poll"); who reports
 * ("Reuters", "local media").
 */
export type SourceKind = 'person' | 'anonymous' | 'collective' | 'institution' | 'document' | 'outlet'

/** The reporting word or phrase with its auxiliaries: "has not confirmed". */
export interface CueMention extends Mention {
  /** "confirm"; the mark itself for ":" and "–". */
  readonly lemma: string
  readonly class: CueClass
  /** Whether it was not said: "has not confirmed", "did not say". */
  readonly negated: boolean
  /** Whether a modal verb leaves open that it was said: "may have said". */
  readonly modal: boolean
}

/** Who says what: one source, one cue, one content. `start` to `end` covers all three. */
export interface Attribution extends Span {
  readonly source: Mention | null
  /** What the source is; `null` without a source, and where the words do not tell. */
  readonly sourceKind: SourceKind | null
  /** Who it is where the source is a pronoun, a bare noun or a surname: "he" → "Oleg Zhuravlev"; else `null`. */
  readonly speaker: string | null
  readonly cue: CueMention | null
  readonly content: readonly Mention[]
  readonly type: 'direct' | 'indirect' | 'mixed'
  readonly rule: string
}

/** OntoNotes 5's names. */
export type EntityType = 'PERSON' | 'NORP' | 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'PRODUCT' | 'EVENT' | 'LAW' | 'WORK'

export interface EntityMention extends Mention {
  readonly type: EntityType
  /** One name for all mentions of one thing in the input. */
  readonly canonical: string
  /** Its id in `Report.entities`. */
  readonly entity: string
}

/** One thing, with all its mentions in the input. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly canonical: string
  /** Every form that the text uses, the most frequent first. */
  readonly aliases: readonly string[]
  readonly mentions: readonly Span[]
}

/** A figure, and who stands behind it. */
export interface Claim {
  readonly quantity: Quantity
  /** The innermost attribution whose content holds the figure; `null`: the article's own voice. */
  readonly attribution: Attribution | null
  /** From the outermost ("WSJ") to the innermost ("a US officer"). */
  readonly chain: readonly Attribution[]
  /** When, from the same clause or sentence. */
  readonly date: DateMention | null
  /** Where, likewise. */
  readonly place: EntityMention | null
}

/** A claim's place in a report: `report.articles[article].claims[claim]`. */
export interface ClaimPlace {
  readonly article: number
  readonly claim: number
}

/** Figures for the same thing that cannot all be true: "84 oil tankers" and "89 oil tankers" looted on one day. */
export interface Disagreement {
  /** What the figures are of: the lemma of the counted or measured noun ("tanker"), or the caller's own key. */
  readonly item: string
  readonly kind: QuantityKind
  readonly status: Status | null
  /** The canonical name of the place that all claims that name one name. */
  readonly place: string | null
  /** The first and the last day that the claims are about, ISO 8601; `null` where no claim and no article has a date. */
  readonly days: { readonly first: string; readonly last: string } | null
  /** Two or more, the lowest figure first. Figures that agree with all others (at least three, beside three) are sides too. */
  readonly sides: readonly DisagreementSide[]
}

/** One figure, with all who give it. */
export interface DisagreementSide {
  /** As it is printed the first time: "84 oil tankers". */
  readonly figure: string
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly modifier: QuantityModifier
  readonly unit: string | null
  /** Whose figure it is, each once: "SANA"; `null` for an article's own voice. */
  readonly sources: readonly (string | null)[]
  /** The places in `Report.articles` of the articles that give it. */
  readonly articles: readonly number[]
  /**
   * How many voices give it on their own: a source counts once however many articles quote it, an article's own voice
   * once, and a passage that is a copy of another not at all.
   */
  readonly voices: number
  /** All the claims, in the order of the text. `copy`: its passage is nearly word for word that of an earlier one. */
  readonly claims: readonly (ClaimPlace & { readonly copy: boolean })[]
}

/** Paragraphs of two or more articles that are nearly word for word the same: one wire report printed twice. */
export interface Copy {
  /** In the order of the text. */
  readonly passages: readonly (Span & { readonly article: number })[]
}

/** A dated sentence: what the report says of a day. */
export interface TimelineEntry {
  /** ISO days or times, half-open, of the date. */
  readonly start: string
  readonly end: string
  readonly article: number
  /** The date's place in the article's `dates`. */
  readonly date: number
  /** The sentence that holds the date. */
  readonly sentence: Span
  /** The places in the article's `claims` of the figures that this date dates. */
  readonly claims: readonly number[]
}

export interface ArticleReport extends Article {
  readonly dates: readonly DateMention[]
  readonly quantities: readonly Quantity[]
  readonly attributions: readonly Attribution[]
  readonly entities: readonly EntityMention[]
  readonly claims: readonly Claim[]
}

/** All that was found in a text. */
export interface Report {
  readonly articles: readonly ArticleReport[]
  /** Over all articles. */
  readonly entities: readonly Entity[]
  readonly disagreements: readonly Disagreement[]
  /** So that one report printed five times is not taken for five witnesses. */
  readonly copies: readonly Copy[]
  /** By date, earliest first; the dates of header lines are not in it. */
  readonly timeline: readonly TimelineEntry[]
}

/** A claim in one of several texts. */
export interface ClaimAcross extends ClaimPlace, Span {
  /** The text's name: "monday.txt". */
  readonly document: string
  /** Who says it: "SANA"; `null` for the article's own voice. */
  readonly source: string | null
  /** Whether its passage is nearly word for word an earlier one's, in this text or in another. */
  readonly copy: boolean
}

/** One figure, with all who give it in any of the texts. */
export type SideAcross = Omit<DisagreementSide, 'articles' | 'claims'> & { readonly claims: readonly ClaimAcross[] }

/** Figures for the same thing, in two texts or more, that cannot all be true. */
export type DisagreementAcross = Omit<Disagreement, 'sides'> & { readonly sides: readonly SideAcross[] }

/** A paragraph with figures that two texts or more print nearly word for word. */
export interface CopyAcross {
  /** In the order in which the texts came. */
  readonly passages: readonly (Span & { readonly document: string; readonly article: number })[]
}

/** What holds over several texts, beyond what each one's report says. */
export interface Across {
  readonly disagreements: readonly DisagreementAcross[]
  readonly copies: readonly CopyAcross[]
}

/** The six functions, compiled once for the same options. */
export interface Analyzer {
  /** The dump's articles. */
  readonly segmentArticles: (text: string) => Article[]
  /** The dates of a text; `reference` wins over that of the options. */
  readonly extractDates: (text: string, options?: { readonly reference?: string | undefined }) => DateMention[]
  /** The figures of a text. */
  readonly extractQuantities: (text: string) => Quantity[]
  /** Who says what in a text. */
  readonly extractAttributions: (text: string) => Attribution[]
  /** The names of a text. */
  readonly extractEntities: (text: string) => EntityMention[]
  /** All of it, linked. */
  readonly analyze: (text: string) => Report
}
