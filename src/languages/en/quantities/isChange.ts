import type { Draft } from '../../../quantities/Draft.js'
import type { Token } from '../../../text/Token.js'

const forms = (words: string) => words.split(' ')

/** Words of rise and fall, in every form. */
export const change: ReadonlySet<string> = new Set(
  forms(
    'rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease ' +
      'decreases decreased decreasing drop drops dropped dropping grow grows grew grown growing climb climbs climbed ' +
      'climbing jump jumps jumped jumping decline declines declined declining reduce reduces reduced reducing cut cuts ' +
      'cutting raise raises raised raising lower lowers lowered lowering expand expands expanded expanding up down ' +
      'slip slips slipped slide slides slid plunge plunges plunged soar soars soared surge surges surged double doubled ' +
      'triple tripled shrink shrinks shrank gain gains gained lose loses lost move moves moved revise revised revises ' +
      'change changes changed go goes went add adds added advance advanced dip dipped ease eased tumble tumbled sink ' +
      'sank narrow narrowed widen widened extend extended boost boosted upgrade upgraded downgrade downgraded swell ' +
      'swelled dwindle dwindled strengthen strengthened weaken weakened appreciate depreciate bring brought trim trimmed',
  ),
)

/** Whether a number before "to" is a level or an amount of change: "from 35 to 41", "up 3 to 41", "fell 1.2 to 900". */
export function isChange(tokens: readonly Token[], { first, from, measured }: Draft, high: Draft): boolean {
  const at = (place: number) => (place >= from ? tokens[place]!.lower : '')
  const before = at(first - 1)
  // "advanced 3 to 5 kilometres": the unit of both stands once.
  if (before !== 'from' && !measured && high.measured) return false
  if (change.has(before)) return true
  if (before === 'by') return change.has(at(first - 2)) || change.has(at(first - 3))
  if (before !== 'from') return false
  for (let i = first - 2; i >= from && i > first - 26; i--) if (change.has(tokens[i]!.lower)) return true
  return false
}
