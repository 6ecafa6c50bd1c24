import type { Draft } from '../../../quantities/Draft.js'
import type { Token } from '../../../text/Token.js'
import { nationalCurrencies, sharedNouns } from './money.js'

/**
 * A currency that many countries have is that of the country named with it before: "1,200 Sudanese pounds, up from
 * | 600 pounds".
 */
export function shareCurrency(tokens: readonly Token[], drafts: readonly Draft[]): void {
  const known = new Map<string, string>()
  for (const draft of drafts) {
    if (draft.kind !== 'money' || draft.last === draft.numeralLast) continue
    const noun = tokens[draft.last - 1]!.lower.replace(/s$/u, '')
    if (!sharedNouns.has(noun)) continue
    const bare = draft.last - 1 === draft.numeralLast
    if (!bare && draft.unit !== null && nationalCurrencies.has(draft.unit)) known.set(noun, draft.unit)
    else if (bare) draft.unit = known.get(noun) ?? draft.unit
  }
}
