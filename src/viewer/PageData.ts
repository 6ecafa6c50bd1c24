import type { BlockRole, Layer } from '../types.js'

/** What the page's script is given: the text once, and spans into it. */
export interface PageData {
  readonly name: string
  readonly text: string
  readonly articles: readonly PageArticle[]
  readonly claims: readonly PageClaim[]
  readonly disagreements: readonly PageDisagreement[]
  readonly timeline: readonly PageEvent[]
}

export interface PageArticle {
  readonly title: string
  readonly language: string
  readonly start: number
  /** "Published", "Publisher" and so on, with what the article says. */
  readonly head: readonly Fact[]
  readonly blocks: readonly (readonly [start: number, end: number, role: BlockRole])[]
  /** By start. */
  readonly marks: readonly PageMark[]
}

export type Fact = readonly [name: string, value: string]

/** A mention: where it stands, and what is to be said of it. */
export interface PageMark {
  readonly layer: Layer
  /** An attribution stands in parts. */
  readonly parts: readonly (readonly [start: number, end: number, role: PartRole])[]
  readonly facts: readonly Fact[]
}

export type PartRole = 'whole' | 'source' | 'cue' | 'content'

export interface PageClaim {
  readonly article: number
  readonly start: number
  readonly end: number
  /** To sort by; `null` for a range without a lower bound. */
  readonly value: number | null
  readonly status: string
  readonly item: string
  /** "" for the article's own voice. */
  readonly source: string
  readonly chain: string
  readonly denied: boolean
  readonly date: string
  readonly place: string
}

export interface PageDisagreement {
  readonly title: string
  readonly sides: readonly {
    readonly figure: string
    readonly voices: number
    /** Places in `claims`. */
    readonly claims: readonly { readonly claim: number; readonly copy: boolean }[]
  }[]
}

export interface PageEvent {
  /** An ISO day or time, to sort by, and the date's own value: "2016". */
  readonly date: string
  readonly value: string
  readonly article: number
  /** Of the date itself. */
  readonly start: number
  readonly sentence: readonly [start: number, end: number]
}
