import type { Draft, TokenRange } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { contentFrom, findContent, trim } from '../content.js'
import { sourceFrom } from '../nounPhrase.js'
import { firstOf, isComma, lastOf, lowerAt } from '../tokens.js'
import { endsSubject, isAction, joints } from '../words.js'
import { sourceElsewhere, type Reading } from './Reading.js'

/** How far behind its subject أنّ may stand of a verb with other meanings; and with "لمراسل الوكالة" or "في بيان" between. */
const near = { plain: 3, settled: 14 }

/** "قال S إن C", "وأضاف: C", "نقلت S عن C", "وجاء في بيان S أن C": with أنّ, a colon or a quotation behind it. */
export function reported(reading: Reading): Draft | null {
  const { scene, at, cue, found, to } = reading
  if (cue.lemma === 'جاء' || cue.lemma === 'ورد') return written(reading)
  const afterCue = skipSaying(scene, at.last)
  const opening = findContent(scene, afterCue, to)
  if (!opening) return null
  const subject = sourceFrom(scene, afterCue, opening.before)
  const behind = subject?.last ?? afterCue
  if (cue.class === 'cite' && lowerAt(scene, behind) === 'عن') {
    const cited = trim(scene, behind + 1, to)
    return cited && { rule: 'attributions/cited', cue: found, source: subject, content: [cited] }
  }
  if (cue.weak && opening.before - behind > (isSetting(scene, behind) ? near.settled : near.plain)) return null
  // A number behind a colon is a date line's: "نُشر: 12:30".
  if (cue.weak && !subject && lowerAt(scene, opening.before) === ':' && scene.tokens[opening.start]?.pos === 'NUM')
    return null
  // "كتب: محمد علي" is a byline.
  if (cue.weak && !subject && lowerAt(scene, opening.before) === ':' && isName(scene, opening.start)) return null
  // A noun of action right behind the subject is what is announced, and أنّ belongs to something else.
  if (cue.object && subject && isAction(lowerAt(scene, subject.last)) && opening.before > subject.last + 1) return null
  const content = contentFrom(scene, opening.start)
  if (!content) return null
  const joined =
    !subject && joints.has(lowerAt(scene, at.last)) && opening.before === at.last
      ? { ...found, last: at.last + 1 }
      : found
  return { rule: 'attributions/verb', cue: joined, source: subject ?? sourceElsewhere(reading), content: [content] }
}

const isSetting = (scene: Scene, i: number): boolean => {
  const word = lowerAt(scene, i)
  return isComma(word) || (endsSubject.has(word) && !joints.has(word)) || word === 'في'
}

/** "وجاء في بيان الوزارة: “C”": the document says it. */
function written({ scene, at, found, to }: Reading): Draft | null {
  if (/^فيه(?:ا|م)?$/u.test(lowerAt(scene, at.last))) return writtenIn(scene, at, found, to)
  if (lowerAt(scene, at.last) !== 'في') return null
  const opening = findContent(scene, at.last + 1, to)
  const source: TokenRange | null = opening && sourceFrom(scene, at.last + 1, opening.before)
  const content = opening && contentFrom(scene, opening.start)
  return (
    source &&
    content && { rule: 'attributions/written', cue: { ...found, last: at.last + 1 }, source, content: [content] }
  )
}

/** Whether what begins there is a person's name and no more. */
function isName(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  const name = token && scene.names.touching(token.start, token.end)
  if (name?.type !== 'PERSON') return false
  const after = scene.tokens.findIndex(({ start }, at) => at > i && start >= name.end)
  return after < 0 || scene.tokens[after]!.sentence !== token!.sentence || after >= lastOf(scene, i)
}

/** "صدر عن القيادة بيان جاء فيه: C" */
function writtenIn(scene: Scene, at: Reading['at'], found: Reading['found'], to: number): Draft | null {
  const opening = findContent(scene, at.last + 1, to, 4)
  const content = opening && contentFrom(scene, opening.start)
  if (!content) return null
  let source: TokenRange | null = null
  for (let i = at.first - 1; i >= Math.max(firstOf(scene, at.first), at.first - 14); i--) {
    if (lowerAt(scene, i) !== 'عن') continue
    source = sourceFrom(scene, i + 1, at.first)
    break
  }
  if (source && /^(?:بيان|تقرير|تعميم)ا?$/u.test(lowerAt(scene, source.last - 1)))
    source = { ...source, last: source.last - 1 }
  return { rule: 'attributions/written', cue: { ...found, last: at.last + 1 }, source, content: [content] }
}

/** "تابع قائلا", "رد بالقول" */
function skipSaying(scene: Scene, i: number): number {
  if (/^(?:قايلا|قايله|قايلين)$/u.test(lowerAt(scene, i))) return i + 1
  return lowerAt(scene, i) === 'ب' && lowerAt(scene, i + 1) === 'القول' ? i + 2 : i
}
