import type { Draft } from '../../../quantities/Draft.js'
import type { Token } from '../../../text/Token.js'
import { foldList } from '../fold.js'

const changes = new Set(foldList('ارتفع ارتفعت ارتفاع زاد زادت انخفض انخفضت انخفاض تراجع تراجعت قفز قفزت صعد هبط هبطت'))

/** "ارتفع العدد من 35 إلى 41": a new level, and no range. */
export function isChange(tokens: readonly Token[], draft: Draft): boolean {
  if (tokens[draft.first - 1]?.lower !== 'من') return false
  for (let i = draft.first - 2; i >= Math.max(draft.from, draft.first - 10); i--) {
    if (changes.has(tokens[i]!.lower)) return true
  }
  return false
}
