import type { Draft } from '../../../quantities/Draft.js'
import type { Token } from '../../../text/Token.js'
import { notBounding, placeLike } from './modifiers.js'

/** Whether the words from `first` on bound the number: not in "handed over dozens", "about" in "talked about two plans". */
export function binds(tokens: readonly Token[], { numeral, measured, from, kind }: Draft, first: number): boolean {
  const { lower } = tokens[first]!
  const previous = first > from ? tokens[first - 1]!.lower : ''
  // "labored over one of his speeches"
  if (numeral.value === 1 && tokens[numeral.last]?.lower === 'of' && lower !== 'at') return false
  // "advanced over a 7 km wide front"
  const place = kind === 'length' && numeral.first - first === 2 && /^an?$/u.test(tokens[first + 1]!.lower)
  if (place && /^(?:over|under|above|below|around|about)$/u.test(lower)) return false
  if (notBounding.get(lower)?.has(previous)) return false
  return !(placeLike.has(lower) && numeral.form === 'word' && !measured && numeral.value <= 10)
}
