import type { Passage } from '../sentences/Passage.js'
import { indexSpans, type SpanIndex } from '../text/SpanIndex.js'
import type { Cue } from './Cue.js'
import type { NamedSpan } from './NamedSpan.js'
import { pairQuotations } from './pairQuotations.js'
import type { Quotation } from './Quotation.js'

/** A cue of the pack's table where it stands; `end` is the place after its last token. */
export interface CueHere {
  readonly value: Cue
  readonly end: number
}

/** What the tokens of quotations are. */
export const Edge = { open: 1, close: 2 } as const

/** A passage with all that the rules ask about a place in it. */
export interface Scene extends Passage {
  /** In order of their opening marks. */
  readonly quotations: readonly Quotation[]
  /** For each token the place of the innermost quotation that holds it, its marks included; -1 outside. */
  readonly quotationAt: Int32Array
  /** For each token whether its innermost quotation opens or closes with it: bits of `Edge`. */
  readonly edges: Uint8Array
  /** For each token the longest cue that starts there; looked up once, as rules look ahead for cues. */
  readonly cues: readonly (CueHere | undefined)[]
  readonly names: SpanIndex<NamedSpan>
}

/** The scene of a passage; `entities` are the article's names, sorted by start. */
export function setScene(passage: Passage, entities: readonly NamedSpan[]): Scene {
  const { tokens, forms, pack } = passage
  const quotations = pairQuotations(passage)
  const quotationAt = new Int32Array(tokens.length).fill(-1)
  const edges = new Uint8Array(tokens.length)
  for (let q = 0; q < quotations.length; q++) {
    const { open, close, closed } = quotations[q]!
    quotationAt.fill(q, open, close + 1)
    edges[open] = Edge.open
    edges[close] = closed ? Edge.close : 0
  }
  const table = pack.attributions.cues()
  const cues = new Array<CueHere | undefined>(tokens.length)
  for (let i = 0; i < tokens.length; i++) cues[i] = table.starts(forms[i]!) ? table.at(tokens, i) : undefined
  return {
    text: passage.text,
    pack,
    blocks: passage.blocks,
    tokens,
    forms,
    sentences: passage.sentences,
    quotations,
    quotationAt,
    edges,
    cues,
    names: indexSpans(entities),
  }
}

/** The innermost quotation around the token at `i`, its marks included. */
export function quotationAround(scene: Scene, i: number): Quotation | undefined {
  const at = scene.quotationAt[i]
  return at === undefined || at < 0 ? undefined : scene.quotations[at]
}
