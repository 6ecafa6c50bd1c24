import type { Passage } from '../sentences/Passage.js'
import { firstEndingAfter, firstStartingFrom } from '../text/SpanIndex.js'
import { Shape, type Token } from '../text/Token.js'
import type { Quantity, Span } from '../types.js'

/** No mention farther away, in code units, belongs to a figure. */
const farthest = 300
/** What a clause's end between a figure and a mention costs, in tokens. */
const clauseEnd = 12
/** What it costs that no preposition brings the mention: "on Monday" says when, "Monday's talks" hardly. */
const unbound = 20

/** Which mentions may belong to a figure at all. */
export interface Binding {
  /** Only what a preposition brings: "in Homs" says where, "Homs officials" and "US troops" only who. */
  readonly boundOnly: boolean
}

/** For each figure the mention of its own sentence that most likely belongs to it; none inside of the figure itself. */
export function nearest<M extends Span>(
  passages: readonly Passage[],
  quantities: readonly Quantity[],
  mentions: readonly M[],
  { boundOnly }: Binding = { boundOnly: false },
): (M | null)[] {
  return quantities.map((quantity) => {
    const passage = passages.find(
      ({ blocks }) => blocks.length > 0 && blocks[0]!.start <= quantity.start && quantity.end <= blocks.at(-1)!.end,
    )
    const token = passage && tokenAt(passage.tokens, quantity.numeral.start)
    if (!passage || token === undefined) return null
    const sentence = passage.sentences[passage.tokens[token]!.sentence]!
    let best: M | null = null
    let least = Infinity
    const to = Math.min(sentence.end, quantity.end + farthest)
    for (
      let m = firstStartingFrom(mentions, Math.max(sentence.start, quantity.start - farthest));
      m < mentions.length;
      m++
    ) {
      if (mentions[m]!.end > to) break
      const candidate = mentions[m]!
      if (candidate.start < quantity.end && quantity.start < candidate.end) continue
      const at = tokenAt(passage.tokens, candidate.start)
      const isBound = boundAt(passage.tokens, at)
      if (boundOnly && !(isBound && saysWhere(passage, at, candidate.end))) continue
      const cost = costOf(passage.tokens, token, at) + (isBound ? 0 : unbound)
      if (cost < least) {
        best = candidate
        least = cost
      }
    }
    return best
  })
}

const clauseMarks: ReadonlySet<string> = new Set([',', ';', ':'])
const describing: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV'])

/** How far apart two places are, in tokens and in clauses. */
function costOf(tokens: readonly Token[], figure: number, mention: number): number {
  let cost = Math.abs(figure - mention)
  for (let i = Math.min(figure, mention); i < Math.max(figure, mention); i++) {
    if (clauseMarks.has(tokens[i]!.text)) cost += clauseEnd
  }
  return cost
}

/** Whether a preposition brings the mention. */
const boundAt = (tokens: readonly Token[], mention: number): boolean =>
  tokens[prepositionBefore(tokens, mention)]?.pos === 'ADP'

/** The place where a preposition would stand: before the article and what describes the mention. */
function prepositionBefore(tokens: readonly Token[], mention: number): number {
  let before = mention - 1
  while (describing.has(tokens[before]?.pos ?? '')) before--
  return before
}

/** Whether the mention can say where: not in "by Russia", nor as "US" in "at US bases". */
function saysWhere({ tokens, pack }: Passage, mention: number, end: number): boolean {
  const before = tokens[prepositionBefore(tokens, mention)]!
  if (pack.entities.placeless?.has(before.lower)) return false
  const next = tokens[tokenAt(tokens, end - 1) + 1]
  const isShort = (tokens[mention]!.shape & Shape.AllCapitals) !== 0
  return !(isShort && next?.pos === 'NOUN' && next.spaced)
}

/** The token that holds the offset, or the last one before it. */
const tokenAt = (tokens: readonly Token[], offset: number): number =>
  Math.min(firstEndingAfter(tokens, offset), tokens.length - 1)
