import { Shape } from '../../../../text/Token.js'
import { isSingular } from '../../nounPhrase.js'
import type { NotFigure } from './NotFigure.js'

/** Nouns that a bare number names: "Article 5", "Route 6". */
const designators = new Set(
  (
    'article articles section sections sec § route highway road interstate motorway freeway resolution resolutions chapter ' +
    'chapters page pages p. pp. paragraph para phase level grade class version channel flight number no no. nos. # № room ' +
    'gate building pier terminal battalion brigade division regiment squadron corps army battery company platoon zone ' +
    'district ward sector pillar track step stage tier rule act bill title volume vol. question footnote note figure fig. ' +
    'table type mark mk mk. model series category protocol annex appendix clause directive decree order opinion line row ' +
    'column season episode round game unit lot box plot camp checkpoint block hill proposition amendment chapter ' +
    'ch ch. v v. ver ver. chap chap. art art. st. avenue street ave ave. lane apt apt. suite psalm verse form schedule ' +
    'covid sars top windows iphone galaxy formula apollo soyuz boeing airbus antonov ios android s&p stoxx russell nikkei ftse dax cac nasdaq'
  ).split(' '),
)
const parts = /^(?:section|article|clause|rule|paragraph|para|chapter|annex)$/u
const streets = new Set(
  'st st. street ave ave. avenue road rd rd. boulevard blvd blvd. lane drive dr. highway square plaza'.split(' '),
)

/** The number of a thing of that kind: "Article 5", "Boeing 737", "Nikkei 225"; "Section 119.3". */
export const designation: NotFigure = {
  name: 'designation',
  test({ tokens, draft, previous, token, next }) {
    if (draft.measured || draft.hedged) return false
    if (/^(?:911|999|112)$/u.test(token.text) && /^(?:call|dispatcher|operator)$/u.test(draft.itemHead ?? ''))
      return true
    if (!previous) return false
    const before = tokens[draft.numeral.first - 2]
    // "Section (39)", "the Standard & Poor's 500"
    if (previous.lower === '(' && next?.lower === ')' && before && parts.test(before.lower)) return true
    if (/^['’]s$/u.test(previous.lower) && before?.lower === 'poor' && !draft.item) return true
    if (!designators.has(previous.lower)) return false
    // "the army 300 tanks": a plural noun after it is counted, unless the number is a model's
    const named = (previous.shape & Shape.Capital) !== 0 || previous.pos !== 'VERB'
    if (
      /^(?:top|st\.|company|army|camp|form|note|order|number|line)$/u.test(previous.lower) &&
      draft.item &&
      previous.pos !== 'PROPN'
    )
      return false
    return named && !(draft.to !== null && draft.item)
  },
}

/** "28 C.F.R. Section 0.85", "42 U.S.C.": the title of a law. */
export const citation: NotFigure = {
  name: 'citation',
  test: ({ draft, next }) =>
    !draft.measured && next !== undefined && /^(?:c\.f\.r|u\.s\.c|cfr|usc)\.?$/u.test(next.lower),
}

const naming = /^(?:the|its|his|her|new|first|this)$/u
/** Boeing's airliners, which news calls by their number alone. */
const airliners = /^7[0-8]7$/u

/** "its 80486 computer chip", "the new 787 Dreamliner", "a 747": a model, as what follows is one thing or nothing. */
export const model: NotFigure = {
  name: 'model',
  test({ tokens, draft, token, previous, next }) {
    if (draft.numeral.form !== 'digits' || draft.measured || draft.hedged || token.text.length < 3 || !previous)
      return false
    const article = previous.lower === 'a' || previous.lower === 'an'
    if (!draft.item) {
      if (next?.pos === 'NOUN' || next?.lower === '-') return false
      // "Boeing's 747 was", but "the 747 were hurt"
      return (
        article ||
        (airliners.test(token.text) &&
          /^(?:the|its|this|['’]s|first|second|new|last|older|range)$/u.test(previous.lower) &&
          (!next || /^(?:PUNCT|ADP|PART)$/u.test(next.pos) || /^(?:is|was|has|and|that)$/u.test(next.lower)))
      )
    }
    if (
      !(article ? tokens[draft.item.first]!.shape & Shape.Capital : naming.test(previous.lower)) ||
      tokens[draft.numeralLast]?.lower === '-'
    )
      return false
    let last = draft.item.first
    // "the 447 members of the committee"
    while (last + 1 < draft.item.last && tokens[last + 1]!.lower !== 'of') last++
    const head = tokens[last]!
    // "below the 5000 mark"
    if (/^(?:mark|level|threshold|barrier|limit|target|figure)$/u.test(head.lower)) return false
    return isSingular(head.lower) && !(head.shape & Shape.AllCapitals)
  },
}

/** A number that ends a name: "Eager Lion 16", "Ground Zero", "the Group of Seven". */
export const nameNumber: NotFigure = {
  name: 'name-number',
  test({ tokens, draft, token, previous }) {
    if (draft.measured || draft.hedged || !previous) return false
    if (previous.text === 'Big' && (token.shape & Shape.Capital) !== 0) return true
    // "the Star Market 50 Index"
    if (draft.item && draft.item.last === draft.item.first + 1)
      return (previous.shape & Shape.Capital) !== 0 && /^(?:index|summit|composite)$/u.test(draft.itemHead ?? '')
    if (draft.item) return false
    if (!(previous.shape & Shape.Capital) || draft.numeral.first - 1 === draft.from) {
      const capital = (token.shape & Shape.Capital) !== 0 && draft.numeral.form === 'word' && previous.lower !== '-'
      return capital && /^(?:of|the|big)$/u.test(previous.lower)
    }
    if (draft.numeral.form === 'word') return (token.shape & Shape.Capital) !== 0
    return (
      draft.numeral.form === 'digits' && draft.value >= 0 && token.spaced && tokens[draft.numeralLast]?.lower !== 'of'
    )
  },
}

/** "469 Vermont St." */
export const address: NotFigure = {
  name: 'address',
  test({ tokens, draft }) {
    if (draft.numeral.form !== 'digits' || draft.measured || !draft.item) return false
    const { first, last } = draft.item
    if (!(tokens[first]!.shape & Shape.Capital)) return false
    for (let i = first + 1; i < Math.min(last + 1, draft.limit); i++)
      if (streets.has(tokens[i]!.lower) && tokens[i]!.shape & Shape.Capital) return true
    return false
  },
}
