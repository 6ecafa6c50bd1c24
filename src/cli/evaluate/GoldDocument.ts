import type { Attribution, DateMention, Quantity, Span } from '../../types.js'
import type { Gold } from './Measure.js'

/** A document with what annotators found in it; a layer that is not there was not annotated. */
export interface GoldDocument {
  readonly name: string
  readonly text: string
  /** The document's date, from which its dates count. */
  readonly dct?: string | undefined
  readonly dates?: readonly GoldDate[] | undefined
  readonly entities?: readonly GoldEntity[] | undefined
  readonly quantities?: readonly GoldQuantity[] | undefined
  readonly attributions?: readonly GoldAttribution[] | undefined
  readonly articles?: readonly GoldArticle[] | undefined
}

export type GoldDate = Gold & Span & Partial<Pick<DateMention, 'type' | 'value'>>
export type GoldEntity = Gold & Span & { readonly type: string; readonly canonical?: string }
export type GoldQuantity = Gold &
  Span & { readonly num?: Span; readonly item?: string | null } & Partial<
    Pick<Quantity, 'value' | 'min' | 'max' | 'modifier' | 'kind' | 'unit' | 'itemHead' | 'status'>
  >
export type GoldAttribution = Gold & {
  readonly source?: Span | readonly Span[] | null
  readonly cue?: Span | readonly Span[] | null
  readonly content?: Span | readonly Span[] | null
  readonly type?: Attribution['type']
}
export interface GoldArticle extends Gold, Span {
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly authors: readonly string[]
  readonly sources: readonly string[]
  readonly language: string
  readonly headings?: readonly number[]
  readonly boilerplate?: readonly (number | readonly [first: number, last: number])[]
}
