import type { DateWords, Tense } from '../../../dates/DateWords.js'
import type { Token } from '../../../text/Token.js'

const split = (words: string) => words.split(' ')

/** Words that put the clause after the article's day. */
const future = new Set([
  ...split(
    "will 'll shall won't wo upcoming expected scheduled slated due planned plans plan planning hopes intends aims until",
  ),
  ...split('upcoming forthcoming set poised prepares preparing would should tentatively'),
])
/** Forms of the past that do not end in -ed. */
const past = new Set(
  split(
    'was were had did said told went came took made got gave found held led left lost met put ran sent set shot spoke stood struck thought threw understood won wrote became began began brought built bought caught chose cut drew drove fell felt fought fled flew grew heard hit kept knew laid let meant paid read rose saw sold shook sank sought spent spread stole swore taught wore been broke hurt rode sat slept slid stuck swept woke withdrew shut',
  ),
)

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

function tenseOf(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at]!
  const { lower } = token
  if (future.has(lower) && (lower !== 'set' || tokens[at + 1]?.lower === 'to' || tokens[at + 1]?.lower === 'for'))
    return 'future'
  if (
    lower === 'to' &&
    tokens[at + 1]?.pos === 'VERB' &&
    ['is', 'are', 'going'].includes(tokens[at - 1]?.lower ?? '')
  ) {
    return 'future'
  }
  if (!isVerb(token)) return null
  return past.has(lower) || (lower.endsWith('ed') && lower.length > 3) ? 'past' : null
}

/** How far, in tokens, a verb is looked for on each side. */
const reach = 25

/** The tense of the verb nearest to an expression, the one before it first. */
export const tenseAt: DateWords['tenseAt'] = (tokens, first, last, from, to) => {
  for (let i = first - 1; i >= Math.max(from, first - reach); i--) {
    const tense = tenseOf(tokens, i)
    if (tense) return tense
  }
  for (let i = last; i < Math.min(to, last + reach); i++) {
    const tense = tenseOf(tokens, i)
    if (tense) return tense
  }
  return null
}
