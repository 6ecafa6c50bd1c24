import { quotationAround, type Scene } from '../../../attributions/Scene.js'
import { isFinite, startsClause } from './clause.js'
import { Frame, type VerbForm } from './CueFrame.js'
import { cueAt, isClose, isOpen, lowerAt, posAt } from './tokens.js'

/** What ends a content earlier than its sentence. */
export interface ContentLimits {
  /** The content is a noun phrase: no clause that only says when or why belongs to it. */
  readonly object?: boolean
  /** The cue stands in a clause that leads in: "While the court found that C, his decision was". */
  readonly leadIn?: boolean
  /** The cue stands in a relative clause, "the envoy, who understood that C, told": C ends where the main clause goes on. */
  readonly relative?: boolean
  /** The cue's form: a second cue of the same form after "and" is the same speaker's. */
  readonly form?: VerbForm | undefined
}

const pauses: ReadonlySet<string> = new Set([',', '—', '–', '--', '-'])
const conjunctions: ReadonlySet<string> = new Set(['and', 'but', 'so', 'yet', 'or'])

/** Whether a new clause that is no part of the content starts with the token at `i`. */
export function isBoundary(scene: Scene, i: number, to: number, limits: ContentLimits, complete: boolean): boolean {
  const word = lowerAt(scene, i)
  if (word === ';') return true
  // A comma may stand before a closing mark: “to stop the war,” but conceded.
  if (lowerAt(scene, i - 2) === ',' && isClose(scene, i - 1) && afterPause(scene, i - 1, to, limits, complete))
    return true
  if (!pauses.has(word) || (word === '-' && !scene.tokens[i]!.spaced)) {
    if (startsCue(scene, i, to)) return true
    if (
      limits.object &&
      endsObject.has(word) &&
      lowerAt(scene, i - 1) !== 'such' &&
      !isOpen(scene, i + 1) &&
      startsClause(scene, i + 1, to)
    )
      return true
    if (limits.object && /^(?:but|yet)$/u.test(word) && isFinite(scene, firstVerb(scene, i + 1))) return true
    return conjunctions.has(word) && (isSecondCue(scene, i + 1, to, limits) || goesOnSaying(scene, i + 1, to))
  }
  return afterPause(scene, i, to, limits, complete)
}

/** Whether what follows the pause at `i` is no part of the content. */
function afterPause(scene: Scene, i: number, to: number, limits: ContentLimits, complete: boolean): boolean {
  const next = lowerAt(scene, i + 1)
  const after = i + 1 + (posAt(scene, i + 1) === 'ADV' || /^(?:and|but|while|although|though|as)$/u.test(next) ? 1 : 0)
  if (/^(?:while|whereas|although|though|as)$/u.test(next)) return next !== 'as' || lowerAt(scene, i + 2) !== 'well'
  if (startsCue(scene, after, to)) return true
  if (limits.relative && isFinite(scene, firstVerb(scene, i + 1))) return true
  if (conjunctions.has(next)) {
    if (isSecondCue(scene, i + 2, to, limits) || goesOnSaying(scene, i + 2, to)) return true
    if (limits.object && isFinite(scene, firstVerb(scene, i + 2))) return true
    if (isOpen(scene, i + 2)) return complete && closesWithComma(scene, i + 2)
    return complete && lowerAt(scene, i + 2) !== 'that' && startsClause(scene, i + 2, to)
  }
  if (limits.object && (next === 'which' || next === 'who')) return !closesAside(scene, i + 1, to)
  if (limits.object && /^\p{L}+ing$/u.test(lowerAt(scene, after)) && !listsDeeds(scene, i)) return true
  return limits.leadIn === true && startsClause(scene, i + 1, to) && !/^(?:which|who|that|where|when|if)$/u.test(next)
}

/** The place of the word at `i`, or after the adverbs there: "still has", "reportedly sent". */
function firstVerb(scene: Scene, i: number): number {
  let at = i
  while (posAt(scene, at) === 'ADV') at++
  return at
}

/** Whether a relative clause from `i` is an aside, after which the object goes on: "X, who fled, of treason". */
function closesAside(scene: Scene, i: number, to: number): boolean {
  for (let j = i; j < to && j - i < 25; j++) {
    if (lowerAt(scene, j) === ',') return /^(?:of|for|to|as)$/u.test(lowerAt(scene, j + 1))
  }
  return false
}

/** Whether the comma at `i` stands in a list of deeds: "of killing civilians, burning homes and looting shops". */
function listsDeeds(scene: Scene, i: number): boolean {
  for (let j = i - 1; j > i - 8; j--) {
    const word = lowerAt(scene, j)
    if (word === ',') return false
    if (word.endsWith('ing') && /^(?:of|for|by)$/u.test(lowerAt(scene, j - 1))) return true
  }
  return false
}

/** Whether a quotation leaves its sentence to who says it: and “we will fight,” he added. */
function closesWithComma(scene: Scene, open: number): boolean {
  const { close } = quotationAround(scene, open)!
  return /^[,!?]$/u.test(lowerAt(scene, close - 1)) || lowerAt(scene, close + 1) === ','
}

/** Words that end a noun phrase: what follows says when, why or in what case. */
const endsObject = new Set(
  'as while when because after before since so until although though unless if during'.split(' '),
)

/** "said that C [and accused Y]": a second cue of the same form has the same speaker. */
function isSecondCue(scene: Scene, place: number, to: number, { form }: ContentLimits): boolean {
  let i = place
  while (i < to && posAt(scene, i) === 'ADV') i++
  const found = cueAt(scene, i, to)
  if (found?.value.kind !== 'verb' || form === undefined || !found.value.forms.includes(form)) return false
  if (form === 'base' || posAt(scene, i) !== 'VERB') return false
  return (found.value.frame & (Frame.clause | Frame.object | Frame.person)) !== 0
}

/** "says that C, [but conceded that D]": a cue of any tense that has its own clause, and no subject. */
function goesOnSaying(scene: Scene, place: number, to: number): boolean {
  const i = firstVerb(scene, place)
  const found = cueAt(scene, i, to)
  if (found?.value.kind !== 'verb' || !(found.value.frame & Frame.clause)) return false
  if (found.value.forms[0] === 'base' || found.value.forms[0] === 'ing' || posAt(scene, i) !== 'VERB') return false
  return (lowerAt(scene, found.end) === 'that' && posAt(scene, found.end) !== 'DET') || isOpen(scene, found.end)
}

/** "according to", "citing", "adding that", "he said": what starts the next attribution. */
function startsCue(scene: Scene, i: number, to: number): boolean {
  const found = cueAt(scene, i, to)
  if (!found) return false
  if (found.value.kind === 'phrase') return found.value.lemma !== 'by' && found.value.lemma !== 'per'
  return (
    (pauses.has(lowerAt(scene, i - 1)) || isClose(scene, i - 1)) &&
    found.value.kind === 'verb' &&
    found.value.forms[0] === 'ing' &&
    (found.value.frame & Frame.clause) !== 0 &&
    !/^(?:know|believe|show|estimate)$/u.test(found.value.class)
  )
}
