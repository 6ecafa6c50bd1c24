import { timeUnits } from '../units.js'
import type { NotFigure } from './NotFigure.js'

const months = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'
  ).split(' '),
)
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u
const spans = new Set(
  'consecutive straight full whole working long short business more solid successive additional'.split(' '),
)

/** A day of a month: "25 August", "May 15-24". */
export const day: NotFigure = {
  name: 'day',
  test({ draft, previous, next, tokens }) {
    if (draft.measured || draft.value > 31) return false
    const after = next?.lower === 'of' ? tokens[draft.numeralLast + 1] : next
    const month = (word: string | undefined) => word !== undefined && months.has(word)
    if (month(after?.lower) && (after!.lower !== 'may' || after!.text === 'May')) return true
    if (
      month(previous?.lower) &&
      (previous!.lower !== 'may' || previous!.text === 'May') &&
      draft.numeral.form !== 'vague' &&
      !draft.item
    )
      return true
    return previous !== undefined && weekdays.test(previous.lower) && !draft.item
  },
}

/** A length of time, which the dates' layer has: "three days", "a 90-minute wait", "half an hour". */
export const duration: NotFigure = {
  name: 'duration',
  test({ tokens, draft, next, previous }) {
    if (draft.measured && draft.kind !== 'percent') return false
    if (previous?.lower === 'gmt' || previous?.lower === 'utc') return true
    let at = draft.numeralLast
    if (next?.lower === '-' || next?.lower === 'of') at++
    const word = (i: number) => (i < draft.limit ? tokens[i]!.lower : '')
    while (/^(?:a|an|the)$/u.test(word(at)) || spans.has(word(at))) at++
    if (/^quarters?$/u.test(word(at)) && draft.value < 20 && !draft.measured) return true
    // "two or more years"
    return (
      timeUnits.has(word(at)) ||
      (draft.hedged && timeUnits.has(word(draft.item?.first ?? at)) && draft.item!.last === draft.item!.first + 1)
    )
  },
}

/** "nineteen ninety-one", "the year two thousand": years as radio says them. */
export const spokenYear: NotFigure = {
  name: 'spoken-year',
  test({ tokens, draft, previous, next }) {
    if (previous?.lower === 'year') return true
    if (draft.numeral.form !== 'word') return false
    const century = (lower: string | undefined) => /^(?:eighteen|nineteen|twenty)$/u.test(lower ?? '')
    const inside = (lower: string | undefined) =>
      /^(?:(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|oh)$/u.test(
        lower ?? '',
      )
    const { first } = draft.numeral
    if (draft.numeralLast === first + 1 && century(tokens[first]!.lower) && next && inside(next.lower)) return true
    return century(previous?.lower) && inside(tokens[first]!.lower)
  },
}
