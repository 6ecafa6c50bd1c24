import { overlap } from '../../text/span.js'
import type { Attribution, Claim, Span } from '../../types.js'
import type { GoldAttribution, GoldQuantity } from './GoldDocument.js'
import { match, measure } from './Measure.js'
import { numeralOf, sameAmount } from './scoreQuantities.js'

type Either = GoldAttribution | Attribution
type Spans = Span | readonly Span[] | null | undefined

const list = (spans: Spans): readonly Span[] => (!spans ? [] : 'length' in spans ? spans : [spans])
const touch = (a: Spans, b: Spans): boolean => list(a).some((x) => list(b).some((y) => overlap(x, y)))

/** The code units of spans. */
function units(spans: Spans): Set<number> {
  const all = new Set<number>()
  for (const { start, end } of list(spans)) for (let i = start; i < end; i++) all.add(i)
  return all
}

/** The part of the code units of both that they share. */
function shared(a: Spans, b: Spans): number {
  if (!touch(a, b)) return 0
  const [x, y] = [units(a), units(b)]
  const both = [...x].filter((i) => y.has(i)).length
  return both / (x.size + y.size - both)
}

const at = (one: Either): Span =>
  list(one.cue)[0] ?? list(one.content)[0] ?? list(one.source)[0] ?? { start: 0, end: 0 }
const hasCue = (one: Either) => list(one.cue).length > 0
const tied = (g: GoldAttribution, p: Attribution) =>
  hasCue(g) && hasCue(p) ? touch(g.cue, p.cue) : shared(g.content, p.content) >= 0.5
const sameSource = (g: GoldAttribution, p: Attribution) =>
  list(g.source).length > 0 ? touch(g.source, p.source) : p.source === null
const sameContent = (g: GoldAttribution, p: Attribution) => shared(g.content, p.content) >= 0.5

/** PolNeAR's roles: cue, source, content and all three; and quotations. */
export function attributionScorer() {
  const cue = measure('attributions cue found')
  const source = measure('attributions source')
  const content = measure('attributions content (half or more shared)')
  const whole = measure('attributions whole relation')
  const direct = measure('attributions direct quotations found')
  const speaker = measure('attributions direct quotations with their source')
  return {
    measures: [cue, source, content, whole, direct, speaker],
    score(text: string, gold: readonly GoldAttribution[], found: readonly Attribution[]) {
      match(cue, text, gold.filter(hasCue), found.filter(hasCue), (g, p) => touch(g.cue, p.cue), at)
      match(source, text, gold, found, (g, p) => tied(g, p) && sameSource(g, p), at)
      match(content, text, gold, found, (g, p) => tied(g, p) && sameContent(g, p), at)
      match(whole, text, gold, found, (g, p) => tied(g, p) && sameSource(g, p) && sameContent(g, p), at)
      const quoted = (one: Either) =>
        list(one.content).some(({ start, end }) => /^["“‘«]/u.test(text.slice(start, end).trim()))
      const [g, p] = [gold.filter(quoted), found.filter(quoted)]
      match(direct, text, g, p, sameContent, at)
      match(speaker, text, g, p, (a, b) => sameContent(a, b) && sameSource(a, b), at)
    },
  }
}

/** Claims: the figure, and who says it, or that nobody but the article does. */
export function claimScorer() {
  const claims = measure('claims: figure with its source (or none)')
  return {
    measures: [claims],
    score(
      text: string,
      quantities: readonly GoldQuantity[],
      attributions: readonly GoldAttribution[],
      found: readonly Claim[],
    ) {
      const gold = quantities.map((quantity) => {
        const numeral = numeralOf(quantity)
        const holds = ({ start, end }: Span) => start <= numeral.start && numeral.end <= end
        return { ...quantity, by: attributions.filter(({ content }) => list(content).some(holds)) }
      })
      const bySource = (by: readonly GoldAttribution[], { attribution }: Claim) =>
        attribution
          ? by.some(
              (one) =>
                touch(one.source, attribution.source) ||
                (list(one.source).length === 0 && touch(one.cue, attribution.cue)),
            )
          : by.every(({ optional }) => optional)
      match(
        claims,
        text,
        gold,
        found,
        (g, p) => overlap(numeralOf(g), numeralOf(p.quantity)) && sameAmount(g, p.quantity) && bySource(g.by, p),
        (one) => numeralOf('quantity' in one ? one.quantity : one),
      )
    },
  }
}
