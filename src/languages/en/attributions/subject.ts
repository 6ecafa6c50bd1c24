import type { Draft, TokenRange } from '../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../attributions/Scene.js'
import { isFinite } from './clause.js'
import { phraseAfter } from './phraseAfter.js'
import { phraseBefore } from './phraseBefore.js'
import { firstOf, isOpen, lastOf, lowerAt, posAt } from './tokens.js'
import type { VerbGroup } from './verbGroup.js'
import { catenatives, openModals, words } from './words.js'

/** What may stand before a participle at the start of a sentence: "After saying that ..., the envoy". */
const leadsParticiple = words('after before while when by since despite in upon without')

/** Who says it: the noun phrase before the verb, or for an infinitive, a participle or a second verb whose words go on. */
export function subjectOf(scene: Scene, group: VerbGroup, drafts: readonly Draft[]): TokenRange | null {
  if (group.infinitive) {
    let verb = group.first - 1
    if (!catenatives.has(lowerAt(scene, verb))) return null
    if (lowerAt(scene, verb) === 'on') verb--
    while (posAt(scene, verb - 1) === 'AUX' || posAt(scene, verb - 1) === 'ADV') verb--
    if (openModals.has(lowerAt(scene, verb))) return null
    return phraseBefore(scene, verb) ?? shared(scene, group, drafts)
  }
  if (
    group.participle &&
    group.first === firstOf(scene, group.first) + 1 &&
    leadsParticiple.has(lowerAt(scene, group.first - 1))
  )
    return subjectAhead(scene, group.last)
  if (group.participle && posAt(scene, group.first - 1) === 'ADP') return shared(scene, group, drafts)
  if (group.participle && group.first === firstOf(scene, group.first)) return subjectAhead(scene, group.last)
  let before = group.first - 1
  while (posAt(scene, before) === 'ADV') before--
  if (posAt(scene, before) === 'CCONJ') return shared(scene, group, drafts) ?? phraseBefore(scene, group.first)
  return phraseBefore(scene, group.first) ?? shared(scene, group, drafts)
}

/** The subject of the main clause, after the comma that ends the one at `i`: "Noting that ..., [the envoy] added". */
export function subjectAhead(scene: Scene, i: number): TokenRange | null {
  const to = Math.min(lastOf(scene, i), i + 60)
  for (let comma = i; comma < to; comma++) {
    if (isOpen(scene, comma)) comma = quotationAround(scene, comma)!.close
    if (lowerAt(scene, comma) !== ',' || /^(?:and|but|or|who|which)$/u.test(lowerAt(scene, comma + 1))) continue
    const subject = phraseAfter(scene, comma + 1)
    if (subject && isFinite(scene, subject.last)) return subject
  }
  return null
}

/** The source of the attribution before it in the sentence: "..., adding", "... and accused". */
function shared(scene: Scene, group: VerbGroup, drafts: readonly Draft[]): TokenRange | null {
  const from = firstOf(scene, group.verb)
  const last = drafts.at(-1)
  if (last?.source && last.cue && last.cue.first >= from) return last.source
  let conjunction = group.first - 1
  while (posAt(scene, conjunction) === 'ADV') conjunction--
  const second =
    posAt(scene, conjunction) === 'CCONJ' && group.cue.forms[0] !== 'base' && group.cue.class !== 'announce'
  if (!group.participle && !second) return null
  for (let i = from; i < group.first; i++) {
    if (isFinite(scene, i)) {
      let verb = i
      while (verb > from && posAt(scene, verb - 1) === 'ADV') verb--
      return phraseBefore(scene, verb)
    }
  }
  return null
}
