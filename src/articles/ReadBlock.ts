import type { Evidence, Span } from '../types.js'
import type { HeaderField } from './HeaderField.js'
import type { LineToken } from './lineTokens.js'
import type { Dateline } from './readDateline.js'

/**
 * What a block looks like before its neighbours are asked: `short` may be a title or a heading, `body` is text, `item`
 * an item of a list, `credit` names who made a picture.
 */
export type BlockKind = 'divider' | 'header' | 'furniture' | 'credit' | 'caption' | 'short' | 'item' | 'body'

/** A block and all that its own line says. */
export interface ReadBlock extends Span {
  /** Its place among the dump's blocks. */
  readonly place: number
  /** Its text without markdown and HTML. */
  readonly inner: Span
  readonly text: string
  /** 1 to 6 for "# Title" and `<h1>`, 7 for a line in bold. */
  readonly level: number
  readonly kind: BlockKind
  /** Whether it opens a list of links ("Related stories"). */
  readonly opensList: boolean
  /** Whether it is furniture that stands between paragraphs too ("Read next: ..."). */
  readonly inside: boolean
  /** Words, roughly. */
  readonly words: number
  /** Whether it ends as a sentence does. */
  readonly stop: boolean
  /** Whether nearly all of its long words are capitalised. */
  readonly titleCase: boolean
  /** "II. Findings" */
  readonly numbered: boolean
  /** The header fields of a header line. */
  readonly fields: readonly HeaderField[]
  /** Whether it ends an article: "(Reporting by ...)", "– Miri Wood". */
  readonly closes: boolean
  /** Whether it recurs above every title of the dump: nothing of another article stands above it. */
  readonly heads: boolean
  readonly dateline: Dateline | undefined
  readonly tokens: readonly LineToken[]
  /** Blank lines before it, and how many usually stand between blocks around here. */
  readonly blankBefore: number
  readonly usualBlank: number
}

/** Whether a block is text, and no line of a page or a header. */
export const isText = (block: ReadBlock | undefined): boolean => block?.kind === 'body' || block?.kind === 'item'

/** Whether a line says when its article was published, or who wrote it. */
export const tellsDateOrAuthor = ({ fields }: ReadBlock): boolean =>
  fields.some(({ field }) => field === 'published' || field === 'author')

/** A way to read some blocks as the beginning of an article. */
export interface Header {
  readonly first: number
  /** The place of the title; `null` where none stands. */
  readonly title: number | null
  /** The first block of text after it. */
  readonly body: number
  /** Lines that look like titles too: standfirst, captions, or links that do not belong here. */
  readonly extras: readonly number[]
  /** Lines below the title that name people and nothing else. */
  readonly names: readonly number[]
  /** Header lines in it. */
  readonly lines: readonly ReadBlock[]
  readonly evidence: readonly Evidence[]
  readonly score: number
}
