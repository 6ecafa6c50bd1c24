import type { Draft } from '../../../quantities/Draft.js'
import type { ItemPhrase } from '../../../quantities/QuantityWords.js'
import { Shape, type Token } from '../../../text/Token.js'
import { captives, nounLemma, nounPhraseAt } from '../nounPhrase.js'
import { timeUnits } from './units.js'

/** Heads that say nothing without what they are of: "truckloads of wheat", "members of ISIS". */
const partitive = new Set(
  (
    'member truckload shipload busload carload boatload planeload load piece type kind sort batch set case box bag sack ' +
    'crate round form shipment container head unit act count item group'
  ).split(' '),
)
const determiners = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'these', 'those', 'such', 'all', 'my', 'your'])
const pronouns = new Set(['them', 'whom', 'us', 'those', 'these', 'which', 'you', 'it'])
const others = new Set(['others', 'other', 'more'])

/** What an English figure counts or measures. */
export function itemAt(tokens: readonly Token[], draft: Draft): ItemPhrase | undefined {
  return draft.measured ? measuredAt(tokens, draft) : countedAt(tokens, draft)
}

function countedAt(tokens: readonly Token[], { last, limit, numeral }: Draft): ItemPhrase | undefined {
  if (numeral.form === 'times') return { span: null, lemma: 'time', last, anaphoric: true }
  let at = last
  if (at >= limit) return undefined
  if (tokens[at]!.lower === '-' && !tokens[at]!.spaced) at++
  // "30 out of 40 drones", but not "pulled 30 out of the rubble"
  if (tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of' && isNumber(tokens, at + 2, limit)) at++
  if (tokens[at]?.lower === 'of') {
    let noun = at + 1
    if (noun >= limit) return undefined
    if (pronouns.has(tokens[noun]!.lower) && !(tokens[noun]!.shape & Shape.AllCapitals))
      return { span: null, lemma: null, last: noun + 1, anaphoric: true }
    while (noun < limit && determiners.has(tokens[noun]!.lower)) noun++
    return phraseAt(tokens, noun, limit, true) ?? { span: null, lemma: null, last, anaphoric: true }
  }
  // "dozens" counts a noun only with "of": "spends billions training fighters"
  if (at >= limit || isVaguePlural(tokens, numeral)) return undefined
  // "15 times earnings", "five times more"
  if (/^times?$/u.test(tokens[at]!.lower)) {
    return { span: { first: at, last: at + 1 }, lemma: 'time', last: at + 1, anaphoric: false }
  }
  if (others.has(tokens[at]!.lower)) {
    const phrase = tokens[at]!.lower === 'others' ? undefined : phraseAt(tokens, at + 1, limit, true)
    if (phrase) return phrase
    const span = tokens[at]!.lower === 'more' ? null : { first: at, last: at + 1 }
    return { span, lemma: null, last: at + 1, anaphoric: true }
  }
  if (numeral.form === 'none' && tokens[at]!.pos === 'VERB') return undefined
  // "the 251 taken hostage", "12 left"
  if (/^(?:left|taken|held)$/u.test(tokens[at]!.lower) && !opensNoun(tokens[at + 1])) return undefined
  // "took 250 hostage"
  if (numeral.value !== 1 && captives.has(tokens[at]!.lower) && tokens[at + 1]?.pos !== 'NOUN') return undefined
  if (at > last) return attributive(tokens, at, limit)
  return phraseAt(tokens, at, limit, numeral.value !== 1)
}

const opensNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:NOUN|PROPN|ADJ|PUNCT)$/u.test(token.pos) &&
  !captives.has(token.lower) &&
  /\p{L}|-/u.test(token.lower)

const isNumber = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at < limit && (tokens[at]!.pos === 'NUM' || (tokens[at]!.lower === 'the' && tokens[at + 1]?.pos === 'NUM'))

/** "16-member council": what is counted ends with the compound. */
function attributive(tokens: readonly Token[], at: number, limit: number): ItemPhrase | undefined {
  const token = tokens[at]!
  if (at + 1 < limit && tokens[at + 1]!.lower === '-' && !tokens[at + 1]!.spaced) return phraseAt(tokens, at, limit)
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return phraseAt(tokens, at, limit)
  return { span: { first: at, last: at + 1 }, lemma: nounLemma(token.text), last: at + 1, anaphoric: false }
}

const isVaguePlural = (tokens: readonly Token[], { form, last }: Draft['numeral']) =>
  form === 'vague' && /[^s]s$/u.test(tokens[last - 1]!.lower) && !others.has(tokens[last]!.lower)

function phraseAt(tokens: readonly Token[], from: number, limit: number, plural = false): ItemPhrase | undefined {
  const phrase = nounPhraseAt(tokens, from, limit, plural)
  if (!phrase) return undefined
  const noun = tokens[phrase.head]!
  // "18 777s": the tokenizer cuts the model's plural off.
  const lemma = nounLemma(noun.lower === 's' && !noun.spaced ? tokens[phrase.head - 1]!.text : noun.text)
  let { last } = phrase
  if (partitive.has(lemma) && tokens[last]?.lower === 'of' && last < limit) {
    let at = last + 1
    while (at < limit && (determiners.has(tokens[at]!.lower) || tokens[at]!.lower === 'a')) at++
    const whole = nounPhraseAt(tokens, at, limit)
    // "took 12 members of the group | hostage"
    if (whole) last = whole.last - Number(whole.last - whole.first > 1 && captives.has(tokens[whole.last - 1]!.lower))
    const and = last + 1 < limit && tokens[last]!.lower === 'and' ? nounPhraseAt(tokens, last + 1, limit) : undefined
    if (whole && and && tokens[whole.head]!.pos === 'PROPN' && tokens[and.head]!.pos === 'PROPN') last = and.last
  }
  return { span: { first: phrase.first, last }, lemma, last, anaphoric: false }
}

/** "80 percent of the country's output", "cubic meters of natural gas", "55-kilometer zone", "$5 million worth of arms". */
function measuredAt(tokens: readonly Token[], draft: Draft): ItemPhrase | undefined {
  const { last, limit } = draft
  let at = last
  if (at < limit && tokens[at]!.lower === 'worth') at++
  const of = at < limit && (tokens[at]!.lower === 'of' || tokens[at]!.lower === 'in')
  const percent = draft.kind === 'percent'
  if (of && (tokens[at]!.lower === 'of' || at > last)) {
    const start = at + 1
    let noun = start
    while (noun < limit && (determiners.has(tokens[noun]!.lower) || tokens[noun]!.lower === 'a')) noun++
    const phrase = phraseAt(tokens, noun, limit)
    if (!phrase?.span) return undefined
    const span = { first: percent ? start : phrase.span.first, last: phrase.span.last }
    return { ...phrase, span, last: percent || (draft.kind === 'money' && at === last) ? last : phrase.last }
  }
  // An attributive measure: "a 55-kilometer zone"; after a plural unit, only where a noun follows at once.
  const phrase = phraseAt(tokens, at, limit)
  // "67% year-on-year"
  return phrase && !timeUnits.has(phrase.lemma ?? '') ? { ...phrase, last } : undefined
}
