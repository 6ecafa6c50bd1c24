import { Shape, type Token } from '../../../../text/Token.js'
import type { NotFigure } from './NotFigure.js'

/** Letters tight behind a number that are no unit: "3D", "787s", "320x240", "7e7". */
export const letters: NotFigure = {
  name: 'letters',
  test({ tokens, draft, token, next, tight, previous }) {
    if (draft.measured || !(token.shape & Shape.Digit)) return false
    // "18 777s": the models themselves are counted by the number before.
    if (next && tight && next.shape & Shape.Letter && next.text.length < 5) return true
    if (next && tight && /^['’]s?$/u.test(next.text)) return false
    // "a magnitude-3.5 quake" is cut behind the 3.
    if (isCut(tokens, draft.numeral.first)) return true
    // "the 5+1 group"
    if (next && tight && /^\+\d/u.test(next.text)) return true
    if (token.text.startsWith('+') && !token.spaced && previous && previous.shape & Shape.Digit) return true
    return (
      previous !== undefined &&
      !token.spaced &&
      (/^[#@№_=/\\]$/u.test(previous.text) || (previous.shape & Shape.Letter) !== 0)
    )
  },
}

/** "a magnitude-3.5 quake": the tokenizer cuts it behind the 3, and may end a sentence there. */
const isCut = (tokens: readonly Token[], at: number): boolean => {
  const [whole, point] = [tokens[at - 2], tokens[at - 1]]
  return whole !== undefined && point?.lower === '.' && !point.spaced && !tokens[at]!.spaced && /\d$/u.test(whole.text)
}

/** Degrees of a place on the map: "33°47′N", "33.783; 44.500". */
export const coordinate: NotFigure = {
  name: 'coordinate',
  test({ tokens, draft, next, previous, token }) {
    if (draft.measured || draft.item) return false
    if (/^[°′″º]$/u.test(next?.text ?? '')) return true
    if (/^[°′″º]$/u.test(previous?.text ?? '') && !token.spaced) return true
    if (/^-?\d{1,3}\.\d{3,}$/u.test(token.text) && /^[;,/]$/u.test(next?.text ?? previous?.text ?? '')) {
      return (
        tokens
          .slice(Math.max(draft.from, draft.first - 12), draft.first)
          .some(({ text }) => text === '°' || /^coordinates?$/iu.test(text)) ||
        /^[;/]$/u.test(previous?.text ?? next?.text ?? '')
      )
    }
    return false
  },
}

/** "3-1": a score, "6-3" of votes; "+248-361812": a telephone's. A range goes up. */
export const score: NotFigure = {
  name: 'score',
  test({ draft, previous, token, next }) {
    if (draft.to === null) return false
    if (draft.value >= draft.to) return true
    if (/^[+(]/u.test(token.text) || previous?.lower === '+') return true
    // "lost 0-2"
    if (
      draft.numeralLast === draft.numeral.first + 1 &&
      draft.to < 10 &&
      !draft.item &&
      !draft.measured &&
      next?.lower !== 'of'
    )
      return true
    return (
      draft.numeralLast === draft.numeral.first + 1 &&
      !draft.measured &&
      /^(?:win|loss|defeat|victory|draw|tie|lead|vote|decision|score|record|ruling|advantage|scoreline|triumph|thrashing|drubbing)$/u.test(
        draft.itemHead ?? '',
      )
    )
  },
}

/** "+963 11 222 3333", "call 555-1234" */
export const telephone: NotFigure = {
  name: 'telephone',
  test({ tokens, draft, token }) {
    if (draft.measured || draft.item || draft.hedged) return false
    const { first, last } = draft.numeral
    const digits = (i: number) => i >= draft.from && i < draft.limit && /^\+?\d[\d-]*$/u.test(tokens[i]!.text)
    if (digits(first) && digits(last) && digits(last + 1)) return true
    if (digits(first - 1) && (digits(first - 2) || digits(last))) return true
    if (/^\d{3,4}-\d{4}$/u.test(token.text)) return true
    for (let i = first - 1; i >= draft.from && i > first - 4; i--) {
      if (/^(?:call|tel|tel\.|phone|telephone|fax|whatsapp|hotline|mobile)$/u.test(tokens[i]!.lower)) return true
    }
    return false
  },
}

/** "1. ", "(2)" and "[3]" at the start of a line, or a note's number anywhere. */
export const listNumber: NotFigure = {
  name: 'list-number',
  test({ passage: { tokens, blocks, sentences }, draft, token, previous, next }) {
    if (draft.measured || draft.numeral.form !== 'digits') return false
    const opening = tokens[draft.numeral.first - 1]
    if (opening?.lower === '[' && next?.lower === ']') return true
    const bracketed = opening?.lower === '('
    // "Section 17(5)"
    if (bracketed && !opening.spaced && next?.lower === ')' && tokens[draft.numeral.first - 2]?.shape === Shape.Digit)
      return true
    const start = bracketed ? draft.numeral.first - 1 : draft.numeral.first
    if (previous && !bracketed) return false
    if (tokens[start]!.start !== blocks[sentences[token.sentence]!.block]!.start) return false
    return !next || /^[.):\]]/u.test(next.text)
  },
}
