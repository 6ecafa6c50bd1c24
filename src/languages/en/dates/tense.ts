import type { DateWords, Tense } from '../../../dates/DateWords.js'
import type { Token } from '../../../text/Token.js'
import { wordSet } from '../../../text/phraseList.js'

const modals = wordSet("will 'll shall wo may might should must can could would ca sha")
const pastAuxiliaries = wordSet('was were had did has have been')
/** Forms of the past that do not end in -ed. */
const pastForms = wordSet(
  'said told went came took made got gave found held led left lost met put ran sent shot spoke stood struck thought threw understood won wrote became began brought built bought caught chose cut drew drove fell felt fought fled flew grew heard hit kept knew laid let meant paid read rose saw sold shook sank sought spent spread stole swore taught wore broke hurt rode sat slept slid stuck swept woke withdrew shut tore wound dealt swung leapt lit hid froze forgot dug clung bore bound beat ate drank swam sang rang shone shrank wept bent lent bred fed crept burnt learnt overcame overthrew withstood undertook rebuilt retook mistook drove lay stung sprang arose bade blew set quit split cast sued clashed',
)
/** Words that put what they are said of after the article's day. */
const planned = wordSet(
  'expected scheduled slated due planned plans plan planning hopes intends aims upcoming forthcoming poised prepares preparing deadline effective payable tentatively set expects scheduling',
)
/** Verbs that say what a timetable holds in the present tense: "The two meet Monday", "voting opens Sunday". */
const arranged = wordSet('meet meets resume resumes expire expires convene convenes vote votes host hosts')
/** Those that headlines also tell what has happened with, so that the day must come right after: "He leaves Tuesday". */
const timetabled = wordSet(
  'begin begins start starts open opens arrive arrives leave leaves depart departs travel travels end ends',
)
/** Those that look ahead with what follows: "On Friday the league plans to march". */
const intending = wordSet('plans plan hopes hope intends intend aims aim expects expect prepares prepare')
/** "not", "never": with "until" they say what came to an end. */
const negations = wordSet("not n't never no nobody nothing")
/** "He could not be reached Wednesday": the reporter has tried. */
const sought = wordSet('reached located contacted found verified confirmed determined')
/** Words before "planned" that say the plan is past. */
const former = wordSet('originally previously initially earlier had')

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
    if (isModal(token)) return token.lower === 'could' && sought.has(lower) ? 'past' : 'future'
    if (token.lower === 'to' && tokens[i + 1]?.lower === 'have') return 'past'
    if (token.lower === 'to' && i < at)
      return ['is', 'are', 'was', 'were', 'going', 'set', 'due'].includes(tokens[i - 1]?.lower ?? '') &&
        tokens[i - 2]?.lower !== 'been'
        ? 'future'
        : null
    if (i < at && !isVerb(token) && token.pos !== 'ADV' && token.pos !== 'PART') break
    if (pastAuxiliaries.has(token.lower)) past = 'past'
  }
  return past
}

/** "They had not named him until Thursday", "Until Thursday, they had ...": what was so up to a day that is over. */
function endsHere(tokens: readonly Token[], first: number, last: number, from: number, to: number): boolean {
  const leads = first - 1 === from && tokens[last]?.lower === ','
  const [start, end] = leads ? [last, Math.min(to, last + 8)] : [Math.max(from, first - 9), first]
  for (let i = start; i < end; i++) {
    const { lower } = tokens[i]!
    if (leads ? pastAuxiliaries.has(lower) : negations.has(lower)) return true
  }
  return false
}

/** What is given more time. */
const prolonged = wordSet('extended extend extends extending renewed renew renews prolonged prolong valid runs run')

/** "The mandate has been extended through January": the day is yet to come. */
const isProlonged = (tokens: readonly Token[], first: number, from: number): boolean =>
  tokens.slice(Math.max(from, first - longestTerm), first).some(({ lower }) => prolonged.has(lower))
/** How many tokens may stand between: "extended it up to $90 million in revolving loans through January". */
const longestTerm = 12

/** How far, in tokens, a verb is looked for on each side. */
const reach = 20
/** The first words of a sentence date the whole of it: "In January, a week after the anniversary of ..., a bomb killed". */
const reachOfOpening = 32

/** The tense of the nearest verb before an expression, else after it. */
export const tenseAt: DateWords['tenseAt'] = (tokens, first, last, from, to) => {
  const before = first > from ? tokens[first - 1]!.lower : ''
  if ((before === 'until' || before === 'till') && !endsHere(tokens, first, last, from, to)) return 'future'
  if (before === 'through' && isProlonged(tokens, first, from)) return 'future'
  if (before === 'as' && first - 3 >= from && tokens[first - 3]!.lower === 'as') return 'future'
  for (let i = first - 1; i >= Math.max(from, first - reach); i--) {
    const token = tokens[i]!
    if (planned.has(token.lower) && (token.lower !== 'set' || ['to', 'for'].includes(tokens[i + 1]?.lower ?? ''))) {
      const [earlier, earliest] = [tokens[i - 1]?.lower ?? '', tokens[i - 2]?.lower ?? '']
      if (former.has(earlier) || former.has(earliest)) return 'past'
      return earlier === 'been' ? null : 'future'
    }
    if (i > from && isVerb(token) && tokens[i - 1]!.lower !== 'to') {
      if (arranged.has(token.lower) || (i >= first - 2 && timetabled.has(token.lower))) return 'future'
    }
    if (isVerb(token)) {
      const tense = groupTense(tokens, i, from)
      if (tense) return tense
    }
  }
  const ahead = first - from < 3 ? reachOfOpening : reach
  for (let i = last; i < Math.min(to, last + ahead); i++) {
    const token = tokens[i]!
    if (isModal(token)) return 'future'
    if (intending.has(token.lower) && tokens[i + 1]?.lower === 'to') return 'future'
    if (isVerb(token)) {
      const tense = groupTense(tokens, i, last)
      if (tense) return tense
    }
  }
  return null
}
