import type { Draft } from '../../../quantities/Draft.js'
import type { ItemPhrase } from '../../../quantities/QuantityWords.js'
import { Shape, type Token } from '../../../text/Token.js'
import { fold } from '../fold.js'
import { nounForm } from '../words/nouns.js'
import { functionWords } from '../words/functionWords.js'

const others = /^(?:اخر|اخرين|اخرون|اخري|اخريات|اخرا|غيرهم)$/u
const pronounOf = /^(?:منهم|منها|منهن|منه|منا)$/u
/** Adjectives by their ending, in the cases that follow a number. */
const adjective = /(?:يه|يين|يون|يات|يا|ين|ون|ات|ه)$/u

const isWord = ({ shape, pos }: Token) => (shape & Shape.Letter) !== 0 && pos === 'X'
const bare = (lower: string) => (lower.startsWith('ال') && lower.length > 4 ? lower.slice(2) : lower)

/** What an Arabic figure counts or measures: "خمسة جنود", "20 من عناصر التنظيم", "جنديان", "جندي واحد", "80% من الإنتاج". */
export function itemAt(tokens: readonly Token[], draft: Draft): ItemPhrase | undefined {
  const { numeral, limit } = draft
  if (draft.measured) return measuredAt(tokens, draft)
  const own = nounForm(tokens[numeral.first]!.lower)
  if (own?.number === 'two') {
    return {
      ...phrase(tokens, numeral.first, Math.max(numeral.last, phraseEnd(tokens, numeral.first, limit))),
      lemma: own.singular,
    }
  }
  if (numeral.value < 3 && numeral.last === numeral.first + 1) {
    const before = nounBefore(tokens, draft)
    if (before) return before
  }
  const at = draft.last
  if (at >= limit) return undefined
  const { lower } = tokens[at]!
  if (pronounOf.test(lower) || others.test(lower)) return { span: null, lemma: null, last: at + 1, anaphoric: true }
  if (lower === 'من' && at + 1 < limit && isNoun(tokens[at + 1]!)) {
    const found = phrase(tokens, at + 1, phraseEnd(tokens, at + 1, limit))
    return /^(?:بينهم|بينها)$/u.test(tokens[at + 1]!.lower) ? undefined : found
  }
  return isNoun(tokens[at]!) && !isVerbLike(tokens, at) ? phrase(tokens, at, phraseEnd(tokens, at, limit)) : undefined
}

/** "شخص واحد", "طائرتين اثنتين": one and two follow their noun. */
function nounBefore(tokens: readonly Token[], draft: Draft): ItemPhrase | undefined {
  const at = draft.numeral.first - 1
  if (
    at < draft.from ||
    !isNoun(tokens[at]!) ||
    !/^(?:واحد|واحدا|واحده|اثنين|اثنان|اثنتين|اثنتان)$/u.test(tokens[at + 1]!.lower)
  )
    return undefined
  if (nounForm(bare(tokens[at]!.lower)) === undefined && tokens[at]!.lower.startsWith('ال')) return undefined
  draft.first = Math.min(draft.first, at)
  return { span: { first: at, last: at + 1 }, lemma: lemmaOf(tokens[at]!), last: draft.last, anaphoric: false }
}

/** Of measures only what "من" brings is said: "80% من الإنتاج", "3 أطنان من المتفجرات". */
function measuredAt(tokens: readonly Token[], draft: Draft): ItemPhrase | undefined {
  const { last, limit, kind } = draft
  const of = tokens[last]?.lower === 'من' && last + 1 < limit ? last + 1 : draft.numeral.form === 'share' ? last : -1
  if (of < 0 || of >= limit || !isNoun(tokens[of]!)) return undefined
  const found = phrase(tokens, of, phraseEnd(tokens, of, limit))
  return kind === 'percent' || kind === 'money' ? { ...found, last } : found
}

const isNoun = (token: Token): boolean => isWord(token) && !functionWords.has(token.lower) && token.lower.length > 1

/** A known noun is none of a verb; of other words those with the prefix of a verb in the present before a pronoun are. */
function isVerbLike(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  return (
    nounForm(lower) === undefined && /^(?:ي|ت|س[يت])\p{L}{3,}$/u.test(lower) && !/(?:ات|ين|يه|ون|[يها])$/u.test(lower)
  )
}

/** The end of the noun phrase whose head stands at `at`: adjectives that agree, or one noun that the head belongs to. */
function phraseEnd(tokens: readonly Token[], at: number, limit: number): number {
  const definite = tokens[at]!.lower.startsWith('ال')
  let end = at + 1
  while (end < limit && end < at + 3) {
    const next = tokens[end]!
    if (!isNoun(next) || others.test(next.lower) || !next.spaced) break
    const hasArticle = next.lower.startsWith('ال')
    const noun = nounForm(next.lower)
    if (hasArticle !== definite || !adjective.test(next.lower) || (noun && noun.number !== 'two')) break
    end++
  }
  return end
}

const phrase = (tokens: readonly Token[], first: number, last: number): ItemPhrase => ({
  span: { first, last },
  lemma: lemmaOf(tokens[first]!),
  last,
  anaphoric: false,
})

// eslint-disable-next-line no-misleading-character-class -- the marks are meant one by one
const marks = /[\u0640\u064B-\u065F\u0670]/gu

/** The lemma of a noun: جنود → جندي; of one that no table knows its singular by its ending. */
function lemmaOf({ lower, text }: Token): string {
  const word = bare(lower)
  const known = nounForm(word)
  if (known) return known.singular
  const printed = text.replace(marks, '')
  const plain = fold(printed).startsWith('ال') && lower.length > 4 ? printed.slice(2) : printed
  if (/(?:ون|ين)$/u.test(plain) && plain.length > 4) return plain.slice(0, -2)
  if (/ات$/u.test(plain) && plain.length > 4) return `${plain.slice(0, -2)}ة`
  return /[^اء]ا$/u.test(plain) && plain.length > 3 ? plain.slice(0, -1) : plain
}
