import { phraseTable } from '../../../patterns/PhraseTable.js'
import type { Draft } from '../../../quantities/Draft.js'
import type { Token } from '../../../text/Token.js'
import { after } from './modifiers.js'

const bounds = phraseTable(after)
const years = new Set(['عاما', 'عام', 'سنه', 'سنوات', 'اعوام'])
const ageBefore = new Set(['العمر', 'عمر', 'عمره', 'عمرها', 'اعمارهم', 'بعمر', 'سن', 'دون', 'تحت'])

/** What stands behind the counted noun, as "على الأقل" does in Arabic; and ages and calibers: "يبلغ من العمر 20 عاما". */
export function refine(tokens: readonly Token[], draft: Draft): void {
  if (!draft.hedged) {
    const found = bounds.at(tokens, draft.last, draft.limit)
    if (found) {
      draft.modifier = found.value
      draft.last = found.end
      draft.hedged = true
    }
  }
  if (draft.kind === 'length' && draft.unit === 'mm' && tokens[draft.first - 1]?.lower === 'عيار')
    draft.kind = 'caliber'
  const unit = draft.numeralLast < draft.limit ? tokens[draft.numeralLast]!.lower : ''
  if (years.has(unit) && ageBefore.has(tokens[draft.first - 1]?.lower ?? '')) {
    draft.kind = 'age'
    draft.unit = 'a'
    draft.measured = true
    draft.item = null
    draft.itemHead = null
    draft.anaphoric = false
    draft.last = draft.numeralLast + 1
  }
}
