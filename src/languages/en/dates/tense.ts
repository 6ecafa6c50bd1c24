import type { DateWords, Tense } from '../../../dates/DateWords.js'
import type { Token } from '../../../text/Token.js'

const set = (words: string) => new Set(words.split(' '))

const modals = set("will 'll shall wo may might should must can could would ca sha")
const pastAuxiliaries = set('was were had did has have been')
/** Forms of the past that do not end in -ed. */
const pastForms = set(
  'said told went came took made got gave found held led left lost met put ran sent shot spoke stood struck thought threw understood won wrote became began brought built bought caught chose cut drew drove fell felt fought fled flew grew heard hit kept knew laid let meant paid read rose saw sold shook sank sought spent spread stole swore taught wore broke hurt rode sat slept slid stuck swept woke withdrew shut tore wound dealt swung leapt lit hid froze forgot dug clung bore bound beat ate drank swam sang rang shone shrank wept bent lent bred fed crept burnt learnt overcame overthrew withstood undertook rebuilt retook mistook drove lay stung sprang arose bade blew',
)
/** Words that put what they are said of after the article's day. */
const planned = set(
  'expected scheduled slated due planned plans plan planning hopes intends aims upcoming forthcoming poised prepares preparing deadline effective payable tentatively set expects scheduling',
)
/** "may", but not "May". */
const isModal = ({ lower, text, pos }: Token): boolean =>
  modals.has(lower) && (lower !== 'may' || (text === lower && pos !== 'NOUN') || pos === 'AUX')
const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

/** The tense of the verb group that ends with token `at`; it starts at most this many tokens before. */
const longestGroup = 4

function groupTense(tokens: readonly Token[], at: number, from: number): Tense {
  const { lower } = tokens[at]!
  let past: Tense =
    pastForms.has(lower) || (lower.length > 4 && lower.endsWith('ed')) || pastAuxiliaries.has(lower) ? 'past' : null
  for (let i = at; i >= Math.max(from, at - longestGroup); i--) {
    const token = tokens[i]!
    if (isModal(token)) return 'future'
    if (token.lower === 'to' && i < at)
      return ['is', 'are', 'going', 'set', 'due'].includes(tokens[i - 1]?.lower ?? '') ? 'future' : null
    if (i < at && !isVerb(token) && token.pos !== 'ADV' && token.pos !== 'PART') break
    if (pastAuxiliaries.has(token.lower)) past = 'past'
  }
  return past
}

/** How far, in tokens, a verb is looked for on each side. */
const reach = 20

/** The tense of the nearest verb before an expression, else after it. */
export const tenseAt: DateWords['tenseAt'] = (tokens, first, last, from, to) => {
  const before = first > from ? tokens[first - 1]!.lower : ''
  if (before === 'until') return 'future'
  for (let i = first - 1; i >= Math.max(from, first - reach); i--) {
    const token = tokens[i]!
    if (planned.has(token.lower) && (token.lower !== 'set' || ['to', 'for'].includes(tokens[i + 1]?.lower ?? ''))) {
      const past = ['was', 'were', 'had'].includes(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.lower === 'been'
      return past ? null : 'future'
    }
    if (isVerb(token)) {
      const tense = groupTense(tokens, i, from)
      if (tense) return tense
    }
  }
  for (let i = last; i < Math.min(to, last + reach); i++) {
    const token = tokens[i]!
    if (isModal(token)) return 'future'
    if (isVerb(token)) {
      const tense = groupTense(tokens, i, last)
      if (tense) return tense
    }
  }
  return null
}
