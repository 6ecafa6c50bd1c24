import type { Quotation } from '../../../attributions/Quotation.js'
import { Edge, quotationAround, type Scene } from '../../../attributions/Scene.js'
import type { EnglishCue } from './CueFrame.js'
import { Shape } from '../../../text/Token.js'
import { auxiliaries } from './words.js'

export const lowerAt = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? ''
export const posAt = (scene: Scene, i: number): string => scene.tokens[i]?.pos ?? ''

/** The English cue that starts at `i` and ends before `to`, with the place after it. */
export function cueAt(
  scene: Scene,
  i: number,
  to: number,
): { readonly value: EnglishCue; readonly end: number } | null {
  const found = scene.cues[i]
  return found && found.end <= to ? (found as { value: EnglishCue; end: number }) : null
}

/** The quotation that the token at `i` stands in; for an opening mark the one around its own. */
function within(scene: Scene, i: number): Quotation | undefined {
  const quotation = quotationAround(scene, i)
  if (quotation?.open !== i) return quotation
  const outer = i > 0 ? quotationAround(scene, i - 1) : undefined
  return outer && outer.close > i ? outer : undefined
}

/** No construction reaches farther, in tokens, so that a sentence without an end takes no quadratic time. */
const reach = 250

/** The first token of the stretch that a construction at `i` may use: its sentence, or the quotation that it stands in. */
export function firstOf(scene: Scene, place: number): number {
  const i = Math.min(Math.max(place, 0), scene.tokens.length - 1)
  let sentence = scene.sentences[scene.tokens[i]!.sentence]!.first
  const before = quotationAround(scene, sentence)
  if (before && before.open < sentence && before.close < i && before.close - sentence < 2) sentence = before.close + 1
  const quotation = within(scene, i)
  const first = quotation && quotation.open >= sentence ? quotation.open + 1 : sentence
  return first < i - reach ? i - reach : first
}

/** The place after the last token of that stretch. */
export function lastOf(scene: Scene, place: number): number {
  const i = Math.min(Math.max(place, 0), scene.tokens.length - 1)
  const sentence = scene.sentences[scene.tokens[i]!.sentence]!.last
  const quotation = within(scene, i)
  const last = quotation && quotation.close < sentence ? quotation.close : sentence
  return last > i + reach ? i + reach : last
}

/** Whether a quotation closes with the token at `i`. */
export const isClose = (scene: Scene, i: number): boolean => scene.edges[i] === Edge.close

/** Whether a quotation opens with the token at `i`. */
export const isOpen = (scene: Scene, i: number): boolean => scene.edges[i] === Edge.open

/** Whether the token is a mark that ends a phrase: a stop, a comma, a dash. */
export const isStop = (scene: Scene, i: number): boolean =>
  /^(?:[.,;:!?…—–―]|\.{3}|--|-)$/u.test(scene.tokens[i]?.text ?? '')

/** Whether the tagger's verb at `i` is rather a name: "Peter Cook", "Sue Ross", with a capital inside its sentence. */
export function isNameLike(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]!
  if (!(token.shape & Shape.Capital) || auxiliaries.has(token.lower)) return false
  return i > scene.sentences[token.sentence]!.first
}
