import type { Attribution, Quantity } from '../types.js'

interface Held {
  readonly start: number
  readonly end: number
  readonly attribution: Attribution
}

/**
 * For each figure the attributions whose content holds its numeral, from the outermost to the innermost. One sweep over
 * the text: what was said before has ended, and what is open is as much as attributions nest.
 */
export function chainsOf(quantities: readonly Quantity[], attributions: readonly Attribution[]): Attribution[][] {
  const spans: Held[] = attributions
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start)
  const order = quantities.map((_, i) => i).sort((a, b) => startOf(quantities[a]!) - startOf(quantities[b]!))
  const chains: Attribution[][] = quantities.map(() => [])
  let open: Held[] = []
  let next = 0
  for (const i of order) {
    const { start, end } = quantities[i]!.numeral
    while (next < spans.length && spans[next]!.start <= start) open.push(spans[next++]!)
    open = open.filter((span) => span.end > start)
    const around = open.filter((span) => span.end >= end)
    around.sort((a, b) => b.end - b.start - (a.end - a.start) || reach(b.attribution) - reach(a.attribution))
    chains[i] = [...new Set(around.map(({ attribution }) => attribution))]
  }
  return chains
}

const startOf = ({ numeral }: Quantity): number => numeral.start
const reach = ({ start, end }: Attribution): number => end - start
