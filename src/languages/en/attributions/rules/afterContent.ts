import type { Draft } from '../../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../../attributions/Scene.js'
import { skipPerson } from '../addressee.js'
import { isFinite, startsClause } from '../clause.js'
import { contentBefore } from '../contentBefore.js'
import { contentFrom } from '../contentFrom.js'
import { Frame } from '../CueFrame.js'
import { endsContent, follows } from '../follows.js'
import { phraseBefore } from '../phraseBefore.js'
import { resumed } from '../resumed.js'
import { isName } from '../isName.js'
import { onlySetting, skipSettings } from '../settings.js'
import { firstOf, isClose, isOpen, lastOf, lowerAt, posAt } from '../tokens.js'
import type { VerbGroup } from '../verbGroup.js'
import { subordinators } from '../words.js'

/** "The strikes hit two bases, the army said", "“Go,” she said", "The strike, officials said, hit two bases." */
export function afterContent(scene: Scene, group: VerbGroup, drafts: readonly Draft[]): Draft | null {
  if (!follows(group)) return null
  const source = phraseBefore(scene, group.first, lowerAt(scene, group.last) === ',')
  if (!source || source.first === 0) return null
  if (!endsContent(scene, source.first - 1) && lowerAt(scene, source.first - 1) !== 'as') return null
  if (isGiven(scene, source.first - 1, group.last, drafts)) return null
  const after = skipSettings(scene, skipPerson(scene, group), group.cue.frame)
  const quoted = endsQuote(scene, source.first - 1, startsClause(scene, after, lastOf(scene, group.verb)))
  if (!quoted) {
    if (group.cue.frame === Frame.quotation) return null
    const to = lastOf(scene, group.verb)
    if (
      after < to &&
      !(onlySetting(scene, after, to) && hasVerb(scene, source.first)) &&
      !/^(?:[.,;!?)—–―]|--)$/u.test(lowerAt(scene, after))
    )
      return null
    if (lowerAt(scene, after) === ',' && isOpen(scene, after + 1)) return null
  }
  const as = lowerAt(scene, source.first - 1) === 'as'
  const before = contentBefore(scene, source.first - (as ? 1 : 0))
  if (
    as &&
    (!before || !scene.tokens.slice(before.first, before.last).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
  ) {
    const next = lowerAt(scene, after) === ',' ? contentFrom(scene, after + 1) : null
    return next && { rule: 'attributions/as-said', cue: group, source, content: [next] }
  }
  if (!before) return null
  return {
    rule: 'attributions/after-content',
    cue: group,
    source,
    content: [before, ...resumed(scene, after, isClose(scene, before.last - 1))],
  }
}

/** Whether the quotation that ends at `i` has its speaker, and another follows: He asked, “Why?” She answered, “Because.” */
function isGiven(scene: Scene, i: number, after: number, drafts: readonly Draft[]): boolean {
  if (!isClose(scene, i) || !/^[,:]$/u.test(lowerAt(scene, after)) || !isOpen(scene, after + 1)) return false
  return drafts.at(-1)?.content.some(({ last }) => last === i + 1) === true
}

/** Whether a finite verb stands in the sentence before `end`, and no word that only leads in. */
function hasVerb(scene: Scene, end: number): boolean {
  const first = firstOf(scene, end - 1)
  if (subordinators.has(lowerAt(scene, first)) || posAt(scene, first) === 'ADP') return false
  for (let i = first; i < end; i++) if (isFinite(scene, i)) return true
  return false
}

/** Whether a quotation ends there that is itself unfinished, as before its source: “We lost three men,” */
function endsQuote(scene: Scene, i: number, clauseFollows: boolean): boolean {
  // “It is a lie”, the governor said: the comma after the mark does what one before it does.
  if (lowerAt(scene, i) === ',' && isClose(scene, i - 1)) return !isName(scene, quotationAround(scene, i - 1)!)
  if (!isClose(scene, i)) return false
  const quotation = quotationAround(scene, i)!
  if (isName(scene, quotation) && posAt(scene, firstOf(scene, quotation.open)) === 'ADP') return false
  if (clauseFollows && (/^[!?]$/u.test(lowerAt(scene, i - 1)) || isName(scene, quotation))) return false
  for (let j = i - 1; j > quotation.open && j > i - 4; j--) {
    const word = lowerAt(scene, j)
    if (/^[,!?—–-]$/u.test(word)) return true
    if (!/^["'”’]$/u.test(word)) return false
  }
  return false
}
