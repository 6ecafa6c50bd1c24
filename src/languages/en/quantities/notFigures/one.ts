import type { NotFigure } from './NotFigure.js'
import { wordSet } from '../../../../text/phraseList.js'

/** Nouns of harm and loss: "no casualties" is a figure, "no comment" is none. */
const harm = wordSet(
  'casualty death fatality injury victim damage loss survivor arrest hostage detention abduction dead wounded killed ' +
    'injured missing fatalities casualties deaths injuries victims losses damages survivors arrests hostages',
)
/** "one" before these counts nothing. */
const notCounted = wordSet(
  'day time point way thing hand side reason example kind sort moment week month year night morning evening word step man ' +
    'occasion instance respect sense thought question fact problem part another',
)
const before = wordSet(
  'no not any every each this that the another some which little big first last next latest good bad new old only loved',
)
const superlatives = /^(?:most|many|few|best|worst|largest|biggest|greatest|highest|lowest|main|top)$/u

const fates = /^(?:dead|killed|injured|wounded|missing|hurt|arrested|detained|kidnapped)$/u

/** "no one", "the one who", "one another", "one day"; but "one soldier", "at least one", "one of them". */
export const pronounOne: NotFigure = {
  name: 'pronoun-one',
  test({ tokens, draft, token, previous, next }) {
    if (token.lower !== 'one' || draft.numeralLast !== draft.numeral.first + 1 || draft.measured) return false
    if (
      previous &&
      before.has(previous.lower) &&
      !(previous.lower === 'only' || (previous.lower === 'the' && draft.item))
    )
      return true
    if (
      next?.lower === '-' &&
      !next.spaced &&
      /^(?:sided|off|time|way|on|man|woman|stop|size|liner)$/u.test(tokens[draft.numeralLast + 1]?.lower ?? '')
    )
      return true
    if (
      next?.lower === 'another' ||
      (next?.lower === 'of' && superlatives.test(tokens[draft.numeralLast + 2]?.lower ?? ''))
    )
      return true
    // "if one records a song"
    if (
      draft.item &&
      !draft.hedged &&
      draft.item.first === draft.numeralLast &&
      /[^s'iu]s$/u.test(tokens[draft.item.first]!.text) &&
      draft.item.last === draft.item.first + 1
    )
      return true
    if (draft.itemHead && !draft.anaphoric) return notCounted.has(draft.itemHead)
    if (draft.hedged || next?.lower === 'of') return next?.lower === 'of' && draft.item === null && !draft.anaphoric
    if (previous?.lower === 'only' && next && /^(?:VERB|AUX|ADP|PUNCT)$/u.test(next.pos))
      return tokens[draft.first - 2]?.lower === 'the'
    // "left one dead"
    if (next && fates.test(next.lower)) return false
    // "One was killed and three were hurt"
    const opens = !previous || previous.pos === 'PUNCT' || previous.pos === 'CCONJ'
    if (opens && next && /^(?:was|is)$/u.test(next.lower) && fates.test(tokens[draft.numeralLast + 1]?.lower ?? ''))
      return false
    return !draft.parallel
  },
}

/** "once", "twice as many"; but "at least twice". */
export const bareTimes: NotFigure = {
  name: 'bare-times',
  test: ({ draft }) => draft.numeral.form === 'times' && !draft.hedged,
}

/** "no comment", "no one"; but "no casualties". */
export const noneOfNote: NotFigure = {
  name: 'none',
  test({ tokens, draft }) {
    if (draft.numeral.form !== 'none') return false
    if (!draft.itemHead || !draft.item) return true
    return !(harm.has(draft.itemHead) || harm.has(tokens[draft.item.last - 1]!.lower))
  },
}

/** "the eastern half", "a third man", "once a quarter": a part, an ordinal, a time; "a third of", "half the city" are shares. */
export const noShare: NotFigure = {
  name: 'no-share',
  test({ tokens, draft, token, previous, next }) {
    // "half a mile" is a length.
    if (draft.numeral.form !== 'share' || draft.hedged || draft.last > draft.numeralLast) return false
    const last = tokens[draft.numeralLast - 1]!.lower
    const followed =
      next?.lower === 'of' ||
      next?.lower === 'the' ||
      next?.lower === 'its' ||
      next?.lower === 'their' ||
      next?.lower === 'his'
    if (token.lower === 'half') {
      if (next?.lower === '-' || (next && !next.spaced && /\p{L}/u.test(next.text))) return true
      if (next && /^(?:way|time|brother|sister|past|century|hour)$/u.test(next.lower)) return true
      if (!previous) return !followed && next?.lower !== 'a'
      if (
        /^(?:in|the|this|that|other|each|second|first|latter|former|and|better|back|top|bottom)$/u.test(previous.lower)
      )
        return !(previous.lower === 'and' && followed) && !(previous.lower === 'in' && false)
      return /^(?:ADJ|NOUN|PROPN|DET)$/u.test(previous.pos) && !followed
    }
    if (token.lower !== 'a' && token.lower !== 'an') return false
    if (next?.lower === 'of') return false
    if (last === 'quarter' || last === 'third' || last === 'tenth' || last === 'fifth') {
      return (
        !(previous && /^(?:by|to|than|only|just|cut|reduced|fell|rose|up|down)$/u.test(previous.lower)) ||
        Boolean(next && /^(?:NOUN|PROPN|ADJ)$/u.test(next.pos))
      )
    }
    return true
  },
}

const compounds = new Set(
  (
    'way star time state sided pronged dimensional figure digit tier wheel wheeler stage step fold handed ply track piece ' +
    'for parent hit bedroom seater minute faced fisted tone'
  ).split(' '),
)

/** "two-state solution", "five-star hotel", "two-way": the number is a part of an adjective and counts nothing. */
export const compound: NotFigure = {
  name: 'compound',
  test({ tokens, draft, next, previous }) {
    // "zero tolerance", "ground zero"
    if (draft.value === 0 && /^(?:tolerance|hour|sum)$/u.test(next?.lower ?? '')) return true
    if (draft.value === 0 && previous?.lower === 'ground') return true
    if (draft.measured || next?.lower !== '-' || next.spaced) return false
    // "zero-tolerance"
    return draft.value === 0 || compounds.has(tokens[draft.numeralLast + 1]?.lower ?? '')
  },
}

const divides =
  /^(?:divid(?:e|es|ed|ing)|split(?:s|ting)?|cut(?:s|ting)?|tear(?:s|ing)?|tore|torn|slic(?:e|es|ed|ing)|br(?:eak|eaks|oke|oken|eaking)|snap(?:s|ped)?|saw(?:n|ed)?)$/u

/** "cuts the province in two": how it is cut, and no count. */
export const inTwo: NotFigure = {
  name: 'in-two',
  test({ tokens, draft, previous }) {
    if (previous?.lower !== 'in' || draft.value > 4 || draft.item || draft.measured) return false
    for (let i = draft.first - 2; i >= draft.from && i > draft.first - 10; i--)
      if (divides.test(tokens[i]!.lower)) return true
    return false
  },
}

/** "twenty-fifth", "21 -st": an ordinal. */
export const ordinal: NotFigure = {
  name: 'ordinal',
  test({ tokens, draft, next }) {
    if (draft.measured || !next) return false
    const end = tokens[next.lower === '-' ? draft.numeralLast + 1 : draft.numeralLast]?.lower ?? ''
    if (/^(?:st|nd|rd|th)$/u.test(end)) return next.lower === '-' || draft.value >= 20
    // "550,000 First Security shares"
    if (draft.numeral.form !== 'word') return false
    return (
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/u.test(end) &&
      (next.lower === '-' || draft.value >= 20)
    )
  },
}
