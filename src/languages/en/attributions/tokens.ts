import type { Scene } from '../../../attributions/Scene.js'
import { quotationAround } from '../../../attributions/Scene.js'

export const lowerAt = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? ''
export const posAt = (scene: Scene, i: number): string => scene.tokens[i]?.pos ?? ''

/** The first token of the stretch that a construction at `i` may use: its sentence, or the quotation that it stands in. */
export function firstOf(scene: Scene, i: number): number {
  let sentence = scene.sentences[scene.tokens[i]!.sentence]!.first
  const before = quotationAround(scene, sentence)
  if (before && before.open < sentence && before.close < i && before.close - sentence < 2) sentence = before.close + 1
  const quotation = quotationAround(scene, i)
  return quotation && quotation.open >= sentence ? quotation.open + 1 : sentence
}

/** The place after the last token of that stretch. */
export function lastOf(scene: Scene, i: number): number {
  const sentence = scene.sentences[scene.tokens[i]!.sentence]!.last
  const quotation = quotationAround(scene, i)
  return quotation && quotation.close < sentence ? quotation.close : sentence
}

/** Whether a quotation closes with the token at `i`. */
export function isClose(scene: Scene, i: number): boolean {
  const quotation = quotationAround(scene, i)
  return quotation !== undefined && quotation.close === i && quotation.closed
}

/** Whether a quotation opens with the token at `i`. */
export const isOpen = (scene: Scene, i: number): boolean => quotationAround(scene, i)?.open === i

/** Whether the token is a mark that ends a phrase: a stop, a comma, a dash. */
export const isStop = (scene: Scene, i: number): boolean =>
  /^(?:[.,;:!?…—–―]|\.{3}|--|-)$/u.test(scene.tokens[i]?.text ?? '')
