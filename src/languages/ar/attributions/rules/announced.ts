import type { Draft } from '../../../../attributions/Draft.js'
import { contentFrom, trim } from '../content.js'
import { sourceFrom } from '../nounPhrase.js'
import { lowerAt } from '../tokens.js'
import { isAction, joints } from '../words.js'
import { sourceElsewhere, type Reading } from './Reading.js'

/** How far behind its verb a noun of action may stand. */
const reach = 30

/** "أعلن الجيش مقتل ثلاثة جنود", "نفى المتحدث صحة الأنباء", "أقر الجيش بخسارة المدينة" */
export function announced(reading: Reading): Draft | null {
  const { scene, at, cue, found, to } = reading
  if (!cue.object) return null
  const subject = sourceFrom(scene, at.last, to)
  const start = startOf(reading, subject?.last ?? at.last)
  if (start < 0) return null
  const source = subject && subject.first < start ? { first: subject.first, last: Math.min(subject.last, start) } : null
  const whole = source && trim(scene, source.first, source.last)
  const content = contentFrom(scene, start)
  return (
    content && {
      rule: 'attributions/announced-action',
      cue: joints.has(lowerAt(scene, at.last)) && start === at.last + 1 ? { ...found, last: at.last + 1 } : found,
      source: whole ?? sourceElsewhere(reading),
      content: [content],
    }
  )
}

/** Where what is announced begins; -1 where nothing is. */
function startOf({ scene, at, cue, to }: Reading, after: number): number {
  // "أقر الجيش بخسارة المدينة": what is admitted stands behind ب, which may hang on a word that no table knows.
  if (cue.class === 'admit') {
    for (let i = at.last; i <= Math.min(after, to - 1); i++) if (/^ب(?:$|\p{L}{3})/u.test(lowerAt(scene, i))) return i
  }
  if (cue.class === 'deny' && lowerAt(scene, after) === 'ما') return after
  if (isAction(lowerAt(scene, at.last))) return at.last
  // "أشار إلى إصابة ستة جنود", "توقع تصاعد التوتر": right behind only.
  if (cue.class !== 'announce' && cue.class !== 'confirm' && cue.class !== 'deny' && cue.class !== 'claim') {
    const place = joints.has(lowerAt(scene, after)) ? after + 1 : after
    return isAction(lowerAt(scene, place)) ? place : -1
  }
  for (let i = Math.max(at.last, after); i < Math.min(to, at.last + reach); i++) {
    if (isAction(lowerAt(scene, i))) return i
  }
  return -1
}
