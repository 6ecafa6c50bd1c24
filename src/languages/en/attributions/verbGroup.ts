import type { FoundCue } from '../../../attributions/Draft.js'
import type { Scene } from '../../../attributions/Scene.js'
import { Frame, type EnglishCue } from './CueFrame.js'
import { startsClause } from './clause.js'
import { firstOf, isOpen, lastOf, lowerAt, posAt } from './tokens.js'
import { Shape } from '../../../text/Token.js'
import { be, doForms, have, modals, negations, openModals, quantifiers, words } from './words.js'

/** A verb with its auxiliaries: "has not confirmed", "was quoted as saying", "to warn". */
export interface VerbGroup extends FoundCue {
  readonly cue: EnglishCue
  /** The place of the verb itself. */
  readonly verb: number
  readonly passive: boolean
  /** "to say" */
  readonly infinitive: boolean
  /** "saying", without an auxiliary */
  readonly participle: boolean
}

/** The group of the cue verb at `at`, whose words end before `end`; `null` where the word is no verb here. */
export function readVerbGroup(scene: Scene, at: number, end: number, cue: EnglishCue): VerbGroup | null {
  const from = firstOf(scene, at)
  let first = at
  let negated = false
  let modal = false
  let passive = false
  let helped = false
  let infinitive = false
  for (let i = at - 1; i >= from && at - i <= 6; i--) {
    const word = lowerAt(scene, i)
    if (negations.has(word)) {
      negated = true
      if (word === "n't" || word === 'not' || word === 'never') continue
      break
    }
    if (be.has(word) || have.has(word) || doForms.has(word) || modals.has(word)) {
      if (word.startsWith("'") && posAt(scene, i) === 'PART') break
      if (be.has(word) && !helped && word !== 'being') passive ||= cue.forms.includes('participle')
      if (openModals.has(word)) modal = true
      helped = true
      first = i
      continue
    }
    if (word === 'to' && (cue.forms.includes('base') || helped)) {
      infinitive = true
      first = i
      break
    }
    if (posAt(scene, i) === 'ADV' && !/^(?:when|where|how|why|as|so)$/u.test(word)) continue
    if (word === ',' && posAt(scene, i - 1) === 'ADV' && lowerAt(scene, i - 2) === ',') {
      i -= 2
      continue
    }
    break
  }
  if (!helped && !infinitive && !isVerbHere(scene, at, end, cue)) return null
  return {
    cue,
    first,
    last: end,
    verb: at,
    negated,
    modal,
    passive,
    infinitive,
    participle: !helped && cue.forms[0] === 'ing',
  }
}

const owners = words("his her its their our my your 's < </")
const hanging = words("' ’ - 's")

/** Whether a bare form reads as a verb: the tagger says so, or it can be nothing else, or a clause follows. */
function isVerbHere(scene: Scene, at: number, end: number, cue: EnglishCue): boolean {
  const pos = posAt(scene, at)
  const word = lowerAt(scene, at - 1)
  if (owners.has(word)) {
    if (!cue.forms.includes('past') || isAdjective(scene, end)) return false
  }
  const before = posAt(scene, at - 1)
  if (quantifiers.has(word) && cue.frame & Frame.object && isAdjective(scene, end)) return false
  const named = (scene.tokens[at - 1]?.shape ?? 0) & Shape.Capital
  if (word === '-' && !scene.tokens[at]!.spaced) return false
  if (before === 'DET' && !quantifiers.has(word) && !(named && at - 1 > firstOf(scene, at))) return false
  if (before === 'ADJ' && !named && scene.tokens[end]?.pos === 'NOUN') return false
  if (isMarkup(scene, at - 1) || isMarkup(scene, end) || hanging.has(lowerAt(scene, end))) return false
  if (scene.tokens[at]!.shape & Shape.Capital && at > firstOf(scene, at) && !inTitle(scene, at)) return false
  if (pos === 'VERB' || pos === 'AUX') return true
  if (cue.forms[0] === 'ing') return lowerAt(scene, end) === 'that' && at === firstOf(scene, at)
  const to = lastOf(scene, at)
  if (cue.forms[0] === 'base' && !cue.forms.includes('past'))
    return hasPluralSubject(scene, at) && end < to && startsClause(scene, end, to)
  if (
    cue.forms[0] === 'present' &&
    /^(?:PROPN|NOUN)$/u.test(before) &&
    (end === to || /^[.,]$/u.test(lowerAt(scene, end)))
  )
    return true
  if (cue.forms[0] === 'present' && (before === 'NOUN' || before === 'PROPN') && lacksVerb(scene, at, to)) return true
  if (cue.forms.includes('past')) return before !== 'ADP' && (before !== 'ADJ' || named !== 0)
  return end < to && (before === 'PROPN' || before === 'NOUN' || before === 'ADV') && startsClause(scene, end, to)
}

/** "The air force reports cuts in four regions", "The group claims to have won": no other word of its clause can be its verb. */
function lacksVerb(scene: Scene, at: number, to: number): boolean {
  for (let i = firstOf(scene, at); i < to; i++) {
    const word = lowerAt(scene, i)
    if (i > at && (word === ',' || word === ';' || word === 'that' || word === 'who' || word === 'which')) return true
    const isVerb = posAt(scene, i) === 'VERB' || posAt(scene, i) === 'AUX'
    if (isVerb && !(i > at && lowerAt(scene, at + 1) === 'to')) return false
  }
  return true
}

/** Whether a participle before `end` only describes a noun: "his alleged role", "the rebels' claimed “victory”". */
const isAdjective = (scene: Scene, end: number): boolean =>
  /^(?:NOUN|ADJ)$/u.test(posAt(scene, end)) || isOpen(scene, end)

/** Whether the word before the verb, adverbs aside, is a plural: "Western sources now pretend". */
function hasPluralSubject(scene: Scene, at: number): boolean {
  let i = at - 1
  while (i > 0 && posAt(scene, i) === 'ADV') i--
  return /(?:s|people|police|media|they|who|we|you)$/u.test(lowerAt(scene, i))
}

const isMarkup = (scene: Scene, i: number): boolean => '<>/=|'.includes(lowerAt(scene, i)[0] ?? ' ')

/** Whether the words around it start with capitals too, as in a headline; else a capital word is a name: "United States". */
function inTitle(scene: Scene, at: number): boolean {
  let small = 0
  let capital = 0
  for (let i = Math.max(firstOf(scene, at), at - 6); i < Math.min(lastOf(scene, at), at + 8); i++) {
    const { text, shape } = scene.tokens[i]!
    if (text.length < 4 || !(shape & Shape.Letter)) continue
    if (shape & Shape.Capital) capital++
    else small++
  }
  return small === 0 || capital > 3 * small
}
