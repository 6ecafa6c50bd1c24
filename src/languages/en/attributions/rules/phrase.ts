import type { AttributionRule } from '../../../../attributions/AttributionWords.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { Frame } from '../CueFrame.js'
import { contentBefore } from '../contentBefore.js'
import { contentFrom } from '../contentFrom.js'
import { phraseAfter } from '../phraseAfter.js'
import type { Cue } from '../../../../attributions/Cue.js'
import type { Draft, TokenRange } from '../../../../attributions/Draft.js'
import { evidence, noWords, records, roles, testimony } from '../words.js'
import { subjectAhead } from '../subject.js'
import { cueAt, firstOf, lastOf, lowerAt, posAt } from '../tokens.js'

/** "According to SANA, three soldiers were hurt", "..., according to two officials". */
export const phrase: AttributionRule = {
  kind: 'phrase',
  read(scene, { first, last, cue }, drafts) {
    if (last >= lastOf(scene, first)) return null
    const source = phraseAfter(scene, last)
    if (!source || (cue.lemma === 'by' && !records.has(lowerAt(scene, source.last - 1)))) return null
    if (source.last - source.first === 1 && noWords.has(lowerAt(scene, source.first))) return null
    if ((cue.lemma === 'citing' || cue.lemma === 'quoting') && !speaks(scene, source))
      return cites(scene, first, last, cue, drafts)
    if (cue.lemma === 'per' && isMeasure(scene, source.first, first)) return null
    const found = { first, last, cue, negated: false, modal: false }
    const rule = 'attributions/according-to'
    const inner = lowerAt(scene, source.last) === ',' ? betweenVerb(scene, first, source.last + 1) : null
    if (inner) return { rule, cue: found, source, content: [inner] }
    if (first === firstOf(scene, first) || (lowerAt(scene, source.last) === ',' && first - firstOf(scene, first) < 3)) {
      const content = lowerAt(scene, source.last) === ',' ? contentFrom(scene, source.last + 1) : null
      return content && { rule, cue: found, source, content: [content] }
    }
    const before = contentBefore(scene, first)
    if (!before) return null
    if (lowerAt(scene, source.last) === ',' && lowerAt(scene, first - 1) === ',') {
      const after = contentFrom(scene, source.last + 1)
      return { rule, cue: found, source, content: after ? [before, after] : [before] }
    }
    return { rule, cue: found, source, content: [before] }
  },
}

/** What is said in "Reuters, citing two officials, said that C" and "Reuters said, citing two officials, that C". */
function betweenVerb(scene: Scene, cue: number, after: number): TokenRange | null {
  if (lowerAt(scene, after) === 'that') return contentFrom(scene, after + 1)
  const verb = cueAt(scene, after, lastOf(scene, cue))
  if (verb?.value.kind !== 'verb' || !(verb.value.frame & Frame.clause) || posAt(scene, after) !== 'VERB') return null
  return contentFrom(scene, lowerAt(scene, verb.end) === 'that' ? verb.end + 1 : verb.end)
}

/** "80 barrels per day": a rate, and nobody's words. */
const isMeasure = (scene: Scene, first: number, cue: number): boolean =>
  posAt(scene, first) === 'NOUN' && !/^[,—–]$/u.test(lowerAt(scene, cue - 1)) && cue > firstOf(scene, cue)

/** Whether a phrase names somebody or something that speaks: a name, officials, a report. */
function speaks(scene: Scene, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    const word = lowerAt(scene, i)
    if (posAt(scene, i) === 'ADP' && i > first + 1) return false
    if (posAt(scene, i) === 'PROPN' || roles.has(word) || evidence.has(word) || testimony.has(word)) return true
  }
  return false
}

/** "..., citing a threat to public health": what the speaker of the sentence gives as a reason. */
function cites(scene: Scene, first: number, last: number, cue: Cue, drafts: readonly Draft[]): Draft | null {
  const leads = first === firstOf(scene, first)
  const content = contentFrom(scene, last, { object: true, leadIn: leads })
  const before = drafts.at(-1)
  const said = before?.cue && before.cue.first >= firstOf(scene, first) ? before.source : null
  const source = leads ? subjectAhead(scene, last) : said
  if (!content || !source) return null
  const end = leads && source.first - 1 < content.last ? source.first - 1 : content.last
  return {
    rule: 'attributions/citing',
    cue: { first, last, cue, negated: false, modal: false },
    source,
    content: [{ first: content.first, last: end }],
  }
}
