import type { Draft } from '../../../../quantities/Draft.js'
import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { lost } from './ofObject.js'

/** In tokens: how far below its heading a list is read. */
const reach = 400

/**
 * "Enemy losses: personnel – about 900 (+12), tanks – 11": a list under losses, also over several lines, that names what it
 * counts before each number; an increase in brackets goes with the figure before it.
 */
export function statusInList(tokens: readonly Token[], draft: Draft, before: Draft | undefined): Status | null {
  const { item, numeral, itemHead, first } = draft
  if (before && tokens[first - 1]?.lower === '(' && first - before.last <= 2 && tokens[first]!.text.startsWith('+'))
    return before.status
  if (!item || item.first >= numeral.first) return null
  const status = lost(itemHead)
  if (!status) return null
  for (let i = numeral.first - 1; i >= 0 && i > numeral.first - reach; i--)
    if (/^(?:losses|lost)$/u.test(tokens[i]!.lower)) return status
  return null
}
