import { Shape, type Token } from '../../../text/Token.js'
import { Known, knownWord } from './lexicon.js'

/** What stands before the number: "KC-", "TB", "Burkan-"; nothing in "2S19". */
const maker = /^(?:\p{Lu}\p{L}{0,11})?[-‑]?$/u
/** The number with its variant: "135R", "2S19", "72B3s", "8MTV-5". */
const model = /^\d[\p{L}\d-]{0,6}$/u

/**
 * Whether an unknown word is a number as makers give to their weapons and vehicles: "KC-135R", "T-90M", "2S19",
 * "TB2", "Burkan-2H". A plain word with a number behind it, "Phase-2", is none.
 */
export function isDesignation({ text, lower, shape }: Token): boolean {
  if (!(shape & Shape.Digit) || !(shape & Shape.Letter) || text.length > 16) return false
  const at = text.search(/\d/u)
  if (!maker.test(text.slice(0, at)) || !model.test(text.slice(at))) return false
  if (at === 0) return /^\d{1,2}\p{Lu}\d/u.test(text)
  return text === text.toUpperCase() || !(knownWord(lower.slice(0, at).replace(/[-‑]/u, '')) & Known.Common)
}
