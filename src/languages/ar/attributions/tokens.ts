import { quotationAround, type Scene } from '../../../attributions/Scene.js'

/** The folded word at a place; "" outside. */
export const lowerAt = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? ''

/** The first place of the sentence that holds a token, and the place after its last. */
export const firstOf = (scene: Scene, i: number): number => scene.sentences[scene.tokens[i]!.sentence]!.first
export const lastOf = (scene: Scene, i: number): number => scene.sentences[scene.tokens[i]!.sentence]!.last

/** Whether the token opens a quotation; closes one. */
export const isOpen = (scene: Scene, i: number): boolean =>
  i >= 0 && i < scene.tokens.length && quotationAround(scene, i)?.open === i
export const isClose = (scene: Scene, i: number): boolean => {
  const quotation = i >= 0 ? quotationAround(scene, i) : undefined
  return quotation?.close === i && quotation.closed
}

export const isComma = (word: string): boolean => word === '،' || word === ','
export const isStop = (word: string): boolean => /^(?:[.!?؟؛;…]|\.\.\.?)$/u.test(word)
