import type { Draft } from '../../../quantities/Draft.js'
import type { Passage } from '../../../sentences/Passage.js'
import { Shape, type Token } from '../../../text/Token.js'
import { timeUnits } from './units.js'

const set = (words: string) => new Set(words.split(' '))

/** Nouns that a bare number names: "Article 5", "Route 6". */
const designators = set(
  'article articles section sections sec § route highway road interstate motorway resolution resolutions chapter chapters page pages p. pp. ' +
    'paragraph para phase level grade class version channel flight number no no. nos. # № room gate building pier terminal ' +
    'battalion brigade division regiment squadron corps army battery company platoon zone area district ward sector ' +
    'pillar track step stage tier rule act bill title part volume vol. issue item question footnote note figure fig. ' +
    'table type mark mk mk. model series category protocol annex appendix clause directive decree law order opinion ' +
    'line row column season episode round game group unit block lot box plot camp checkpoint block hill point ' +
    'covid sars world top radio bbc cnn france windows iphone galaxy formula apollo soyuz boeing airbus antonov ' +
    'ch ch. v v. ver ver. chap chap. art art. st. avenue street ave ave. lane apt apt. suite',
)
const months = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
)
const before = (tokens: readonly Token[], at: number, from: number) => (at > from ? tokens[at - 1]! : undefined)

/** Nouns of harm and loss: "no casualties" is a figure, "no comment" is none. */
const harm = set(
  'casualty death fatality injury victim damage loss survivor wounded dead killed casualties deaths fatalities injuries ' +
    'victims losses damages survivors arrest arrests hostage hostages detention detentions abduction abductions',
)
/** "one" before these is no number. */
const notCounted = set(
  'day time point way thing hand side reason example kind sort place moment week month year night morning evening word step man',
)
const pronounBefore = set(
  'no any every each this that the another some which little big only-one which-one first last next latest good bad new old',
)
const ageMark = set('aged age ages')

/** Whether an English number is a year, a day, a time, a length of time, a designation, the number of a list, a pronoun. */
export function isOther(passage: Passage, draft: Draft): boolean {
  const { tokens } = passage
  const { numeral } = draft
  const token = tokens[numeral.first]!
  const previous = before(tokens, numeral.first, draft.from)
  const next = draft.numeralLast < draft.limit ? tokens[draft.numeralLast] : undefined
  if (numeral.form === 'none')
    return !(draft.itemHead && (harm.has(draft.itemHead) || harm.has(tokens[draft.last - 1]!.lower)))
  if (asAge(tokens, draft)) return false
  if (isDuration(tokens, draft)) return true
  if (token.lower === 'one' && draft.numeralLast === numeral.first + 1 && !draft.measured && isPronoun(tokens, draft))
    return true
  if (draft.measured) return false
  if (numeral.form === 'digits') {
    if (isListNumber(passage, draft)) return true
    if (isYear(token, draft, previous)) return true
    if (previous && !draft.hedged && designators.has(previous.lower)) return true
    if (previous && months.has(previous.lower) && numeral.value <= 31) return true
    if (next && months.has(next.lower) && numeral.value <= 31) return true
    if (
      !draft.hedged &&
      !draft.item &&
      previous &&
      previous.shape & Shape.Capital &&
      previous.pos === 'PROPN' &&
      previous.end + 1 >= token.start
    )
      return true
  }
  // "3-1": a score; "20-25 men": a range
  if (draft.to !== null && draft.value >= draft.to) return true
  if (
    next?.lower === '-' &&
    !next.spaced &&
    /(?:th|st|nd|rd|first|second|third|fifth)$/u.test(tokens[draft.numeralLast + 1]?.lower ?? '')
  )
    return true
  return false
}

/** "20-year-old", "aged 20 to 25", "34 years old": an age, and no length of time. */
function asAge(tokens: readonly Token[], draft: Draft): boolean {
  const at = draft.numeralLast
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower)
  const old = /^(?:- )?years? (?:- )?old/u.test(words.join(' '))
  const aged = ageMark.has(tokens[draft.first - 1]?.lower ?? '')
  if (!old && !aged) return false
  draft.kind = 'age'
  draft.unit = 'a'
  draft.measured = true
  draft.item = null
  draft.itemHead = null
  draft.anaphoric = false
  if (old) {
    let last = at
    while (!tokens[last]!.lower.startsWith('old')) last++
    draft.last = last + 1
  } else draft.last = Math.max(draft.numeralLast, draft.numeral.last)
  return true
}

function isDuration(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.measured && draft.kind !== 'percent') return false
  let at = draft.numeralLast
  if (tokens[at]?.lower === '-') at++
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'more') at++
  if (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an') at++
  const unit = at < draft.limit ? tokens[at]!.lower : ''
  return (
    timeUnits.has(unit) ||
    (/^(?:consecutive|straight|full|whole|working|long|short|business)$/u.test(unit) &&
      timeUnits.has(tokens[at + 1]?.lower ?? ''))
  )
}

/** Whether "one" stands for somebody or a noun that has just been named: "no one", "the one who", "one of the most". */
function isPronoun(tokens: readonly Token[], draft: Draft): boolean {
  const previous = tokens[draft.numeral.first - 1]
  if (previous && draft.numeral.first > draft.from && pronounBefore.has(previous.lower)) return true
  if (draft.itemHead && !draft.anaphoric)
    return (
      notCounted.has(draft.itemHead) ||
      (tokens[draft.numeralLast]?.lower === 'of' &&
        /^(?:most|many|few)$/u.test(tokens[draft.numeralLast + 2]?.lower ?? ''))
    )
  return !draft.hedged && tokens[draft.numeralLast]?.lower !== 'of'
}

function isListNumber({ tokens, blocks, sentences }: Passage, { numeral, from, limit }: Draft): boolean {
  const token = tokens[numeral.first]!
  const next = numeral.last < limit ? tokens[numeral.last] : undefined
  const opening = tokens[numeral.first - 1]
  if (opening?.lower === '[' && next?.lower === ']') return true
  if (numeral.first !== from && !(numeral.first === from + 1 && opening?.lower === '(')) return false
  const block = blocks[sentences[token.sentence]!.block]!
  if (tokens[from]!.start !== block.start) return false
  return !next || /^[.):\]]/u.test(next.text)
}

function isYear(token: Token, draft: Draft, previous: Token | undefined): boolean {
  if (!/^(?:1[89]|20)\d\d$/u.test(token.text)) return false
  if (draft.hedged && draft.item && token.text.endsWith('0')) return false
  if (draft.item && token.text.endsWith('00') && previous?.pos !== 'ADP') return false
  return !(
    draft.item &&
    /^(?:people|person|civilian|soldier|troop|fighter|militant|refugee|prisoner)$/u.test(draft.itemHead ?? '')
  )
}
