import type { Token } from '../../../../text/Token.js'
import type { NotFigure } from './NotFigure.js'

const paged = new Set('page document part slide article story item sheet chapter volume record result'.split(' '))
const isNumber = (token: Token | undefined): boolean => token !== undefined && /^\d{1,4}$/u.test(token.text)

/** "Page 2 of 14", "Document 1 of 4": where one is among its like. */
export const pageNumber: NotFigure = {
  name: 'page-number',
  test({ tokens, draft }) {
    const { first } = draft.numeral
    const own = isNumber(tokens[first])
    if (own && paged.has(tokens[first - 1]?.lower ?? ''))
      return tokens[first + 1]?.lower === 'of' && isNumber(tokens[first + 2])
    const isTotal = tokens[first - 1]?.lower === 'of' && isNumber(tokens[first - 2])
    return own && isTotal && paged.has(tokens[first - 3]?.lower ?? '')
  },
}

/** "05:30 +0100": how far the clock is from UTC. */
export const timeZone: NotFigure = {
  name: 'time-zone',
  test: ({ token, previous }) =>
    /^[+-]\d{4}$/u.test(token.text) && previous !== undefined && /^\d{1,2}:\d{2}(?::\d{2})?$/u.test(previous.text),
}

/** "1280×853": the size of a picture. */
export const pixels: NotFigure = {
  name: 'pixels',
  test({ tokens, draft }) {
    if (draft.measured) return false
    const { first } = draft.numeral
    const isCross = (at: number) => tokens[at]?.text === '×' && !tokens[at].spaced
    return (
      (isCross(first - 1) && !tokens[first]!.spaced && isNumber(tokens[first - 2])) ||
      (isCross(first + 1) && isNumber(tokens[first + 2]) && !tokens[first + 2]!.spaced)
    )
  },
}
