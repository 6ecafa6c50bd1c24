import type { Header, ReadBlock } from '../ReadBlock.js'

export type HeaderShape = Omit<Header, 'evidence' | 'score'>

/** What is known of the dump around a header. */
export interface HeaderContext {
  /** The language of a block of text, `und` when unsure. */
  readonly languageOf: (block: ReadBlock) => string
  /** Whether a line is the name of an outlet or a body: "Security Council". */
  readonly isOutlet: (block: ReadBlock) => boolean
  /** Whether a line is the names of people alone: "Hannah Weller, Tomas Reiter and Olga Bryn"; above a header line with their place too. */
  readonly isNames: (block: ReadBlock, isLined?: boolean) => boolean
  /** Whether a line names an office or a group of reporters: "Press Office of the Ports Authority", "Reporters in Goma". */
  readonly isOffice: (block: ReadBlock) => boolean
  /** Of what kind a title says it is: `marked` for "Opinion | ...", `statement` for "Statement by ...". */
  readonly genreOf: (block: ReadBlock) => 'marked' | 'statement' | undefined
  /** Whether a title ends with who says so: "..., officials say". */
  readonly isAttributed: (block: ReadBlock) => boolean
  /** Whether the dump's titles are in capitals: of those above a date, two at least and half of them. */
  readonly inCapitals: boolean
  /** Whether rules across the page part its articles: some of them stand right above a line that may be a title. */
  readonly isDivided: boolean
  /** Whether another line differs from this one by its numbers only: "SITREP 031 – Lake Basin". */
  readonly isSeries: (block: ReadBlock) => boolean
  /** The level of the dump's first title, where no heading stands above it in rank; 0 where it has none. */
  readonly topLevel: number
  /** Whether a whole date stands in a line. */
  readonly isDated: (block: ReadBlock) => boolean
}

/** One kind of evidence that an article begins with a header; above zero for it, below against it. */
export interface HeaderEvidence {
  readonly name: string
  readonly weigh: (header: HeaderShape, blocks: readonly ReadBlock[], context: HeaderContext) => number
}
