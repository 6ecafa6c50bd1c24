import type { NotFigure } from './NotFigure.js'

const people =
  /^(?:people|person|civilian|soldier|troop|fighter|militant|refugee|prisoner|victim|man|woman|child|student|worker|police)$/u

/** "in 2015", "the 2019 elections", "since '82"; but "2,015 people", "about 2000 men". */
export const year: NotFigure = {
  name: 'year',
  test({ tokens, draft, token, previous, next }) {
    if (draft.measured) return false
    if (/^\d{2}s?$/u.test(token.text) && previous && /^['’‘`]$/u.test(previous.text) && !token.spaced && !draft.item)
      return true
    const years =
      /^(?:1[5-9]|20)\d\d$/u.test(token.text) || /^(?:1[89]|20)\d\d[-–—/](?:\d\d|(?:19|20)\d\d)$/u.test(token.text)
    if (!years || draft.numeralLast !== draft.numeral.first + 1) return isDecade(token.text, next?.text)
    if (draft.hedged && draft.item && token.text.endsWith('0')) return false
    if (draft.item && token.text.endsWith('00') && previous?.pos !== 'ADP') return false
    if (people.test(draft.itemHead ?? '') && !(previous && /^(?:in|since|the|of|by|from)$/u.test(previous.lower)))
      return false
    return !(tokens[draft.numeralLast]?.lower === 'of')
  },
}

/** The tokenizer cuts "1970s" into "197" and "0s". */
const isDecade = (text: string, next: string | undefined) => /^\d{2,4}$/u.test(text) && /^(?:0s|s)$/u.test(next ?? '')
