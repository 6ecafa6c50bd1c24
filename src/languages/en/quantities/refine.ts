import type { Draft } from '../../../quantities/Draft.js'
import { Shape, type Token } from '../../../text/Token.js'
import type { QuantityModifier } from '../../../types.js'
import { isSingular } from '../nounPhrase.js'
import { isPeople } from './people.js'

/** Kinds of figures that the words around tell: ages, calibres, sums without a currency. */
export function refine(tokens: readonly Token[], draft: Draft): void {
  if (readAge(tokens, draft)) return
  if (tokens[draft.numeral.first - 1]?.lower === 'magnitude') readMagnitude(draft)
  if (draft.itemHead === 'time' && draft.item) readTimes(tokens, draft)
  if (draft.unit === 'GBP') readPounds(tokens, draft)
  if (draft.kind === 'length') readCaliber(tokens, draft)
  else if (draft.kind === 'count') readSum(tokens, draft)
}

const ageBefore = new Set(['aged', 'age', 'ages', 'turns', 'turned', 'turning'])
const ageFiller = new Set(['just', 'only', 'about', 'around', 'nearly', 'under', 'over'])

/** "20-year-old", "34 years old", "aged 20 to 25", "Linda Sanders, 35, had": an age, and no length of time. */
function readAge(tokens: readonly Token[], draft: Draft): boolean {
  const at = draft.numeralLast
  const words = tokens.slice(at, Math.min(at + 4, draft.limit)).map(({ lower }) => lower)
  const old =
    /^(?:- )?years? (?:- )?olds?(?: |$)/u.test(words.join(' ')) || /^(?:- )?years? of age/u.test(words.join(' '))
  let place = draft.first - 1
  while (place > draft.from && ageFiller.has(tokens[place]!.lower)) place--
  const before = place >= draft.from && tokens[place]!.lower === 'of' ? tokens[place - 1] : tokens[place]
  const orOlder = words[0] === 'or' && /^(?:older|younger|over|under|above|below)$/u.test(words[1] ?? '')
  const marked =
    before !== undefined &&
    draft.first > draft.from &&
    ageBefore.has(before.lower) &&
    !(draft.item && before.lower.startsWith('turn'))
  const aged = (marked || orOlder) && draft.value < 120 && !draft.measured
  if (!old && !aged && !besideName(tokens, draft) && !besidePerson(tokens, draft)) return false
  if (!draft.hedged) readCohort(tokens, draft)
  draft.kind = 'age'
  draft.unit = 'a'
  draft.measured = true
  draft.item = null
  draft.itemHead = null
  draft.anaphoric = false
  draft.last = draft.numeralLast
  if (old) while (draft.last < draft.limit && !/^(?:olds?|age)$/u.test(tokens[draft.last - 1]!.lower)) draft.last++
  return true
}

/** "Linda Sanders, 35, had" */
function besideName(tokens: readonly Token[], draft: Draft): boolean {
  const { first, from, limit, numeralLast, numeral } = draft
  if (
    numeral.form !== 'digits' ||
    draft.value < 1 ||
    draft.value > 110 ||
    draft.hedged ||
    draft.measured ||
    first - 2 < from
  )
    return false
  const name = tokens[first - 2]!
  const capital = (name.shape & Shape.Capital) !== 0 && name.pos === 'PROPN'
  const hyphenated =
    first - 4 >= from && tokens[first - 3]!.lower === '-' && (tokens[first - 4]!.shape & Shape.Capital) !== 0
  if (tokens[first - 1]!.lower !== ',' || !(capital || hyphenated)) return false
  return numeralLast < limit && /^[,―—–]$/u.test(tokens[numeralLast]!.lower)
}

const youths = /^(?:boy|girl|man|woman|child|youth|lad|teenager|baby|infant)$/u
const groups =
  /^(?:children|men|women|people|boys|girls|adults|those|anyone|everyone|males|females|citizens|residents)$/u

/** "a woman, 34, and her son, 5, were hurt", "a boy of 12", "men over 60", "under-five children" */
function besidePerson(tokens: readonly Token[], draft: Draft): boolean {
  const { from, numeral, numeralLast, limit, value, measured } = draft
  const at = numeral.first
  if (measured || value < 1 || value > 110 || at - 2 < from) return false
  const [before, noun] = [tokens[at - 1]!.lower, tokens[at - 2]!]
  if (before === '-' && !tokens[at]!.spaced && /^(?:under|over)$/u.test(noun.lower)) return true
  // "children under five stands at 14%"
  const cohort = before === 'under' && value <= 25 && groups.test(noun.lower)
  if (cohort && !(draft.item && draft.item.last - draft.item.first > 1)) return true
  if (draft.item || tokens[numeralLast]?.lower === 'of') return false
  const end = numeralLast < limit ? tokens[numeralLast]! : undefined
  if (/^(?:under|over)$/u.test(before)) return groups.test(noun.lower) && end?.pos !== 'NOUN'
  // "He is 45 and has"
  if (/^(?:is|was)$/u.test(before))
    return /^s?he$/u.test(noun.lower) && (!end || /^(?:[,.;]|and|but|when)$/u.test(end.lower))
  if (before === 'of') return isOfAge(tokens, at - 2, value)
  if (before !== ',' || numeral.form !== 'digits' || draft.hedged || !(noun.pos === 'NOUN' || noun.pos === 'PROPN'))
    return false
  return isPerson(noun.lower) && (end === undefined || /^(?:[,.―—–]|and|who|was|were)$/u.test(end.lower))
}

const heads = /^(?:father|mother|parent|commander|leader|captain|colonel|general|member|owner|guard|driver|pilot)$/u

/** "a boy of 12", "a vegetable seller of 41"; but "a mother of four", "the commander of 40" have others. */
function isOfAge(tokens: readonly Token[], noun: number, value: number): boolean {
  const { lower } = tokens[noun]!
  const isKnown = youths.test(lower) || (value > 12 && isPerson(lower) && !heads.test(lower))
  return isKnown && [1, 2].some((back) => /^(?:a|an|the)$/u.test(tokens[noun - back]?.lower ?? ''))
}

/** "children under five", "under-fives": the word binds the age. */
function readCohort(tokens: readonly Token[], draft: Draft): void {
  const at = draft.numeral.first - 1
  const word = tokens[at]?.lower === '-' ? at - 1 : at
  const bound = word < draft.from ? undefined : cohorts.get(tokens[word]!.lower)
  if (!bound) return
  draft.first = word
  draft.modifier = bound
  draft.hedged = true
}
const cohorts = new Map<string, QuantityModifier>([
  ['under', 'less_than'],
  ['over', 'more_than'],
])

const several =
  /^(?:people|personnel|staff|police|crew|family|household|troop|cattle|dead|wounded|killed|displaced|other)$/u
/** "driver", and neither "drivers" nor "people". */
const isPerson = (noun: string): boolean => isPeople(noun) && !several.test(noun) && isSingular(noun)

const guns = new Set(
  'cannon gun howitzer shell round mortar artillery rocket ammunition bullet projectile caliber calibre rifle pistol grenade shells munition cartridge autocannon handgun carbine launcher missile'.split(
    ' ',
  ),
)

/** "23-mm cannon", "a 155mm howitzer" */
function readCaliber(tokens: readonly Token[], draft: Draft): void {
  if (draft.unit !== 'mm' || !draft.item) return
  for (let i = draft.item.first; i < draft.item.last; i++) {
    if (guns.has(tokens[i]!.lower.replace(/s$/u, ''))) draft.kind = 'caliber'
  }
}

/** "five times more than last year", "three times the size of" */
function readTimes(tokens: readonly Token[], draft: Draft): void {
  const next = draft.last < draft.limit ? tokens[draft.last]!.lower : ''
  if (
    !/^(?:more|higher|greater|larger|bigger|as|the|that|less|fewer|lower|faster|stronger|over|its|earnings)$/u.test(
      next,
    )
  )
    return
  draft.kind = 'ratio'
  draft.measured = true
  draft.item = null
  draft.itemHead = null
}

/** "500 pounds (225 kilograms)", "two pounds of explosives", "weighing 500 pounds": a weight, and no money. */
function readPounds(tokens: readonly Token[], draft: Draft): void {
  if (!/^pounds?$/u.test(tokens[draft.last - 1]!.lower) && !/^pounds?$/u.test(tokens[draft.numeralLast]?.lower ?? ''))
    return
  const next = tokens.slice(draft.numeralLast + 1, draft.numeralLast + 4).map(({ lower }) => lower)
  const metric =
    next[0] === '(' && /^(?:kg|kgs|kilos?|kilograms?|kilogrammes?|tons?|tonnes?|g|grams?)$/u.test(next[2] ?? '')
  const weighed = /^(?:weigh(?:s|ed|ing)?|weight|lost|gained|shed|per|heavy)$/u.test(
    tokens[draft.first - 1]?.lower ?? '',
  )
  // "1.2 billion pounds of bonds" is money.
  const of = next[0] === 'of' && draft.value < 1e6
  if (!metric && !weighed && !of && tokens[draft.numeralLast]?.lower !== '-') return
  draft.kind = 'mass'
  draft.unit = 'lb'
}

/** "a magnitude 6.1 earthquake" counts no earthquakes. */
function readMagnitude(draft: Draft): void {
  draft.measured = true
  draft.item = null
  draft.itemHead = 'magnitude'
  draft.anaphoric = false
  draft.last = draft.numeralLast
}

const paying = new Set(
  (
    'spend spends spent spending cost costs costing pay pays paid paying earn earns earned earning invest invests invested ' +
    'investing owe owes owed worth donate donated raise raises raised raising receive receives received receiving accept ' +
    'accepted make makes made lose loses lost losing give gives gave given waste wasted save saved'
  ).split(' '),
)

/** "spends billions training terrorists": a sum whose currency nobody says. */
function readSum(tokens: readonly Token[], draft: Draft): void {
  if (draft.item || draft.first === draft.from || draft.value < 1e6 || draft.numeral.form === 'digits') return
  if (!paying.has(tokens[draft.first - 1]!.lower)) return
  draft.kind = 'money'
  draft.measured = true
  draft.anaphoric = false
}
