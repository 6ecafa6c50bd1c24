import type { AttributionRule, CueAt } from '../../../../attributions/AttributionWords.js'
import type { Draft, FoundCue, TokenRange } from '../../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../../attributions/Scene.js'
import { contentFrom, findContent, quotationBefore, trim } from '../content.js'
import type { ArabicCue } from '../CueFrame.js'
import { cueForms } from '../cueTable.js'
import { sourceFrom, startsNoun } from '../nounPhrase.js'
import { firstOf, isComma, isOpen, lastOf, lowerAt } from '../tokens.js'
import { isAction, complementisers, endsSubject, joints } from '../words.js'

const negations = new Set(['لم', 'لا', 'ما', 'لن'])
const rule = 'attributions/verb'

/** "قال S إن C", "S يقول إن C", "وأضاف أن C", "أعلن S مقتل ...", "“C”، قال S". */
export const verb: AttributionRule = {
  kind: 'verb',
  read(scene, at, drafts) {
    const cue = at.cue as ArabicCue
    if (isNoVerb(scene, at, cue)) return null
    const to = limitOf(scene, at.first)
    const found = foundCue(scene, at)
    return (
      reported(scene, at, cue, found, to, drafts) ??
      accused(scene, at, cue, found, to, drafts) ??
      action(scene, at, cue, found, to, drafts) ??
      afterQuotation(scene, at, found, to)
    )
  },
}

const foundCue = (scene: Scene, { first, last, cue }: CueAt): FoundCue => ({
  first,
  last,
  cue,
  negated: negations.has(lowerAt(scene, first - 1)),
  modal: lowerAt(scene, first - 1) === 'قد' && (cue as ArabicCue).tense === 'present',
})

/** A sentence's end, or the end of the quotation in which the cue itself stands. */
function limitOf(scene: Scene, i: number): number {
  const around = quotationAround(scene, i)
  return around && around.open < i ? Math.min(around.close, lastOf(scene, i)) : lastOf(scene, i)
}

/** "بين" is "between" unless its second letter is printed double; a noun stands behind a preposition or has one behind it. */
function isNoVerb(scene: Scene, { first }: CueAt, cue: ArabicCue): boolean {
  const token = scene.tokens[first]!
  const before = lowerAt(scene, first - 1)
  if (token.lower === 'بين' && !token.text.includes('\u0651')) return true
  if (/^(?:ال|في|من|علي|الي|عن|كل|اي|هذا|بعد|قبل|منذ|ب|ل)$/u.test(before) && cue.tense === 'past') return true
  // "يذكر أن", "يشار إلى أن" at the head of a sentence: the writer's own words
  const opens = first === firstOf(scene, first) || (before === 'و' && first - 1 === firstOf(scene, first))
  return (
    opens &&
    cue.tense === 'present' &&
    !startsNoun(scene, first + 1) &&
    /^(?:ذكر|لفت|اعتقد|توقع|رجح|ظن|قال)$/u.test(cue.lemma)
  )
}

/** With أنّ, a colon or a quotation behind it. */
function reported(
  scene: Scene,
  at: CueAt,
  cue: ArabicCue,
  found: FoundCue,
  to: number,
  drafts: readonly Draft[],
): Draft | null {
  const afterCue = skipSaying(scene, at.last)
  const opening = findContent(scene, afterCue, to)
  if (!opening) return null
  const subject = sourceFrom(scene, afterCue, opening.before)
  if (cue.weak && cue.class !== 'cite' && opening.before - (subject?.last ?? afterCue) > 3) return null
  // A noun of action right behind the subject is what is announced, and أنّ belongs to something else.
  if (cue.object && subject && isAction(lowerAt(scene, subject.last)) && opening.before > subject.last + 1) return null
  if (cue.class === 'cite' && lowerAt(scene, subject?.last ?? afterCue) === 'عن') {
    const cited = trim(scene, (subject?.last ?? afterCue) + 1, to)
    return cited && { rule: 'attributions/cited', cue: found, source: subject, content: [cited] }
  }
  const content = contentFrom(scene, opening.start)
  if (!content) return null
  const joined =
    !subject && joints.has(lowerAt(scene, at.last)) && opening.before === at.last
      ? { ...found, last: at.last + 1 }
      : found
  return {
    rule,
    cue: joined,
    source: subject ?? subjectBefore(scene, at) ?? shared(scene, at, drafts),
    content: [content],
  }
}

/** "تابع قائلا", "رد بالقول" */
function skipSaying(scene: Scene, i: number): number {
  if (/^(?:قايلا|قايله|قايلين)$/u.test(lowerAt(scene, i))) return i + 1
  return lowerAt(scene, i) === 'ب' && lowerAt(scene, i + 1) === 'القول' ? i + 2 : i
}

/** "اتهمت S أوكرانيا بقصف المدينة": whom and of what is what is said. */
function accused(
  scene: Scene,
  at: CueAt,
  cue: ArabicCue,
  found: FoundCue,
  to: number,
  drafts: readonly Draft[],
): Draft | null {
  if (cue.class !== 'accuse') return null
  const with_ = placeOf(scene, 'ب', at.last, Math.min(to, at.last + 25))
  if (with_ < 0) return null
  const subject = firstName(scene, at.last, with_)
  const start = subject && subject.last < with_ ? subject.last : at.last
  const content = contentFrom(scene, start)
  const source = start === at.last ? (subjectBefore(scene, at) ?? shared(scene, at, drafts)) : subject
  return content && source ? { rule: 'attributions/accusation', cue: found, source, content: [content] } : null
}

function placeOf(scene: Scene, word: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (lowerAt(scene, i) === word) return i
  return -1
}

/** The subject before an object: up to the end of the first name in it. */
function firstName(scene: Scene, from: number, to: number): TokenRange | null {
  if (!startsNoun(scene, from)) return null
  for (let i = from; i < to && i - from < 12; i++) {
    const token = scene.tokens[i]!
    const name = scene.names.touching(token.start, token.end)
    if (!name || name.type === 'NORP') continue
    let last = i
    while (last < to && scene.tokens[last]!.start < name.end) last++
    return { first: from, last }
  }
  let last = from + 1
  while (last < to && /^ال/u.test(lowerAt(scene, last))) last++
  return { first: from, last }
}

/** "أعلن الجيش مقتل ثلاثة جنود", "نفى المتحدث صحة الأنباء" */
function action(
  scene: Scene,
  at: CueAt,
  cue: ArabicCue,
  found: FoundCue,
  to: number,
  drafts: readonly Draft[],
): Draft | null {
  if (!cue.object) return null
  const subject = sourceFrom(scene, at.last, to)
  let start = -1
  for (let i = at.last; i < Math.min(to, at.last + 26); i++) {
    if (!isAction(lowerAt(scene, i))) continue
    start = i
    break
  }
  if (start < 0) return null
  const source = subject && subject.first < start ? { first: subject.first, last: Math.min(subject.last, start) } : null
  const whole = source && trim(scene, source.first, source.last)
  const content = contentFrom(scene, start)
  return (
    content && {
      rule: 'attributions/announced-action',
      cue: found,
      source: whole ?? subjectBefore(scene, at) ?? shared(scene, at, drafts),
      content: [content],
    }
  )
}

/** "“لن نغادر”، قال المتحدث", "“...” يقول علي" */
function afterQuotation(scene: Scene, at: CueAt, found: FoundCue, to: number): Draft | null {
  const content = quotationBefore(scene, at.first)
  const source = content && sourceFrom(scene, at.last, to)
  return source && { rule: 'attributions/after-quotation', cue: found, source, content: [content] }
}

/** No subject is longer before its verb, in tokens. */
const longestBefore = 16

/** "الرئيس الروسي، فلاديمير بوتين، يقول": the noun phrase with which the clause begins. */
export function subjectBefore(scene: Scene, { first }: CueAt): TokenRange | null {
  if (lowerAt(scene, first - 1) === 'و' || lowerAt(scene, first - 1) === 'ف') return null
  const from = firstOf(scene, first)
  let start = from
  if (lowerAt(scene, start) === 'و') start++
  if (/^(?:كان|كانت)$/u.test(lowerAt(scene, start))) start++
  if (first - start > longestBefore || start >= first || !startsNoun(scene, start)) return null
  for (let i = start; i < first; i++) {
    const word = lowerAt(scene, i)
    if (complementisers.has(word) || isOpen(scene, i) || word === ':') return null
    const cue = cueForms().get(word)
    if (cue && !cue.weak && cue.kind === 'verb') return null
    if (endsSubject.has(word) && !isComma(lowerAt(scene, i - 1)) && i - start > 10) return null
  }
  return trim(scene, start, lowerAt(scene, first - 1) === 'قد' ? first - 1 : first)
}

/** The source of the attribution before it in the sentence: "...، ويؤكد أنه". */
export function shared(scene: Scene, { first }: CueAt, drafts: readonly Draft[]): TokenRange | null {
  const last = drafts.at(-1)
  if (!last?.cue || last.cue.first < firstOf(scene, first)) return null
  return last.source
}
