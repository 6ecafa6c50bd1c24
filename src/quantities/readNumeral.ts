import { Shape, type Form, type Token } from '../text/Token.js'
import type { QuantityModifier } from '../types.js'
import type { NumeralWord } from './QuantityWords.js'
import { readDigits, type DecimalMark } from './readDigits.js'
import { readGlued } from './readGlued.js'

/** A number as the text writes it: the tokens from `first` up to but without `last`. */
export interface Numeral {
  readonly first: number
  readonly last: number
  readonly value: number
  /** The upper end of a range; `null` for one number. */
  readonly to: number | null
  /** What the words themselves say: `at_least` for "dozens", `approximate` for "a handful". */
  readonly modifier: QuantityModifier
  /** The factor of its last scale word, which a range shares: a million in "12 to 20 million"; else 1. */
  readonly scale: number
  /** What is glued before its digits: the currency, and how many characters of the first token it takes. */
  readonly glued?: { readonly unit: string; readonly length: number }
  /** `digits` without any separator or scale are the ones that may be a year or a designation. */
  readonly form: 'digits' | 'number' | 'word' | 'vague' | 'share' | 'none' | 'times' | 'fold'
}

type Words = ReadonlyMap<string, NumeralWord>

const hyphen = (token: Token | undefined) => token !== undefined && (token.lower === '-' || token.lower === '‑')
const vulgar: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125 }
/** Two decimals are all that a share in words can mean: a third is 33.3 percent. */
const percentOf = (share: number) => Math.round(share * 1000) / 10

/** What stands within a numeral and opens none. */
const inner: ReadonlySet<NumeralWord['role']> = new Set(['short-scale', 'currency', 'and', 'of'] as const)

/** Whether a numeral may start with a word, whatever stands behind it: with most it may not. */
export function mayOpen({ shape, text, lower }: Form, words: Words): boolean {
  if (shape & Shape.Digit) return true
  if (shape & Shape.Mark) return Object.hasOwn(vulgar, text)
  const word = words.get(lower)
  return word !== undefined && !inner.has(word.role)
}

/** The numeral that starts at `at`, as long as it goes. */
export function readNumeral(
  tokens: readonly Token[],
  at: number,
  limit: number,
  words: Words,
  mark: DecimalMark,
): Numeral | undefined {
  const token = tokens[at]!
  if (token.shape & Shape.Digit) return readDigitNumeral(tokens, at, limit, words, mark)
  if (token.shape & Shape.Mark) {
    return Object.hasOwn(vulgar, token.text) ? share(at, at + 1, vulgar[token.text]!) : undefined
  }
  const word = words.get(token.lower)
  if (!word) return undefined
  // Most articles stand before a noun.
  if (word.role === 'article' && !words.has(tokens[hyphen(tokens[at + 1]) ? at + 2 : at + 1]?.lower ?? ''))
    return undefined
  return readWordNumeral(tokens, at, limit, words, word)
}

function readDigitNumeral(
  tokens: readonly Token[],
  at: number,
  limit: number,
  words: Words,
  mark: DecimalMark,
): Numeral | undefined {
  const part = fractionOf(tokens[at]!.text)
  // "2/3 of the population"
  if (part !== undefined && at + 1 < limit && words.get(tokens[at + 1]!.lower)?.role === 'of')
    return share(at, at + 1, part)
  const digits = readDigits(tokens[at]!.text, mark)
  if (!digits) return tokens[at]!.shape & Shape.Letter ? readGlued(tokens, at, limit, words, mark) : undefined
  let { value, to } = digits
  let last = at + 1
  // "1 500", "12 345 678": groups of three behind one space
  if (digits.plain && tokens[at]!.text.length <= 3 && value > 0) {
    while (last < limit && isGroup(tokens[last - 1]!, tokens[last]!, tokens[last + 1]))
      value = value * 1000 + Number(tokens[last++]!.text)
  }
  // "2 1/2", "2½"
  const fraction = last < limit ? fractionOf(tokens[last]!.text) : undefined
  if (fraction !== undefined && to === null && Number.isInteger(value)) {
    value += fraction
    last++
  }
  let scale = 1
  for (;;) {
    let next = last
    if (hyphen(tokens[next]) && next < limit) next++
    const word = next < limit ? words.get(tokens[next]!.lower) : undefined
    const factor =
      word?.role === 'scale' ? word.value : word?.role === 'vague' && !word.needsOf ? word.scale : undefined
    if (factor === undefined || (word?.role === 'vague' && next !== last)) break
    value = multiply(value, factor)
    if (to !== null) to = multiply(to, factor)
    last = next + 1
    scale *= factor
  }
  const form = digits.plain && last === at + 1 ? 'digits' : 'number'
  return { first: at, last, value, to, modifier: 'exact', scale, form }
}

/** Three digits behind one space; not the model in "18 777s". */
const isGroup = (before: Token, token: Token, next: Token | undefined) =>
  token.start === before.end + 1 && !(next && !next.spaced && next.shape & Shape.Letter) && /^\d{3}$/u.test(token.text)

/** "1/2" → 0.5, for what follows a whole number. */
function fractionOf(text: string): number | undefined {
  if (Object.hasOwn(vulgar, text)) return vulgar[text]
  const found = /^(?<over>[1-9])\/(?<under>[2-9])$/u.exec(text)?.groups
  return found && found['over']! < found['under']! ? Number(found['over']) / Number(found['under']) : undefined
}

/** Without the dust of binary fractions: 80.3 thousand is 80300. */
export const multiply = (a: number, b: number) => Number((a * b).toPrecision(15))

const share = (first: number, last: number, value: number): Numeral => ({
  first,
  last,
  value: percentOf(value),
  to: null,
  modifier: 'exact',
  scale: 1,
  form: 'share',
})

function readWordNumeral(
  tokens: readonly Token[],
  at: number,
  limit: number,
  words: Words,
  word: NumeralWord,
): Numeral | undefined {
  const roleAt = (i: number) => (i < limit ? words.get(tokens[i]!.lower) : undefined)
  /** The place after a hyphen, where one stands. */
  const past = (i: number) => (i < limit && hyphen(tokens[i]) ? i + 1 : i)
  let factor = 1
  const done = (last: number, value: number, form: Numeral['form'], modifier: QuantityModifier = 'exact'): Numeral => ({
    first: at,
    last,
    value,
    to: null,
    modifier,
    scale: factor,
    form,
  })

  switch (word.role) {
    case 'none':
      return done(at + 1, 0, 'none')
    case 'zero':
      return done(at + 1, 0, 'word')
    case 'fold':
      return done(at + 1, word.value, 'fold')
    case 'times':
      return done(at + 1, word.value, 'times')
    case 'article': {
      const next = roleAt(past(at + 1))
      const from = past(at + 1)
      if (next?.role === 'portion') return portion(from, next)
      if (next?.role === 'loose') return loose(from)
      if (next?.role === 'scale') return cardinal(from + 1, next.value, next.value)
      if (next?.role === 'fraction') return fraction(from, 1, next)
      return undefined
    }
    case 'portion':
      return roleAt(at + 1)?.role === 'of' ? portion(at, word) : undefined
    case 'loose':
      return loose(at)
    case 'vague':
      return vague(at, word)
    case 'fraction':
      // "quarter of a million"
      return word.alone || roleAt(at + 1)?.role === 'of' ? fraction(at, 1, word, word.alone === true) : undefined
    case 'scale':
      return word.bare ? cardinal(at + 1, word.value, word.value) : undefined
    case 'digit':
    case 'teen':
    case 'ten': {
      const next = roleAt(past(at + 1))
      if (next?.role === 'fraction' && word.role !== 'ten') return fraction(past(at + 1), word.value, next)
      return cardinal(at, 0, 0)
    }
    case 'short-scale':
    case 'currency':
    case 'and':
    case 'of':
      return undefined
  }

  /** "a couple", "a couple of", "a couple hundred" */
  function portion(i: number, { value, modifier }: NumeralWord & { role: 'portion' }): Numeral {
    const of = roleAt(i + 1)?.role === 'of' ? i + 2 : i + 1
    const scale = roleAt(of)
    if (scale?.role === 'scale') return done(of + 1, value * scale.value, 'vague', modifier)
    return done(i + 1, value, 'vague', modifier)
  }

  /** "several dozen", "a few hundred thousand" */
  function loose(i: number): Numeral | undefined {
    const few = roleAt(i)
    if (few?.role !== 'loose') return undefined
    let value = few.value
    let last = i + 1
    for (let scale = roleAt(last); ; scale = roleAt(++last)) {
      if (scale?.role === 'scale') value *= scale.value
      else if (scale?.role === 'vague') value *= scale.scale
      else break
    }
    return last > i + 1 ? done(last, value, 'vague', few.modifier) : undefined
  }

  /** "dozens", "tens of thousands", "hundreds of millions" */
  function vague(i: number, first: NumeralWord & { role: 'vague' }): Numeral | undefined {
    let value = first.value
    let last = i + 1
    for (;;) {
      const scale = roleAt(last)?.role === 'of' ? roleAt(last + 1) : undefined
      if (scale?.role !== 'vague' || scale.scale <= 1) break
      value *= scale.scale
      last += 2
    }
    // "scores of", and "tens of thousands" without another "of"
    if (
      first.needsOf &&
      last === i + 1 &&
      roleAt(last)?.role !== 'of' &&
      !(last < limit && first.before?.has(tokens[last]!.lower))
    )
      return undefined
    return done(last, value, 'vague', 'at_least')
  }

  /** "half", "half a million", "two-thirds", "one-half billion", "a quarter of a million" */
  function fraction(i: number, over: number, { value }: { value: number }, alone = true): Numeral | undefined {
    const part = over * value
    if (part >= 1) return undefined
    let last = i + 1
    let scale = roleAt(past(last))
    if (scale?.role === 'of' && roleAt(last + 1)?.role === 'article') scale = roleAt(++last)
    if (scale?.role === 'article') scale = roleAt((last = past(past(last) + 1)))
    if (scale?.role === 'scale') return done(past(last) + 1, multiply(part, scale.value), 'number')
    return alone ? share(at, i + 1, part) : undefined
  }

  /** "twenty-seven", "two hundred and five thousand", "one and a half million", from a total that is already read. */
  function cardinal(from: number, total: number, open: number): Numeral | undefined {
    let i = from
    let whole = 0
    let group = open || total
    let scaled = open > 0
    let lowest = open > 0 ? open : Infinity
    for (;;) {
      let next = i === from && !scaled ? i : past(i)
      let role = roleAt(next)
      if (role?.role === 'and' && group + whole >= 1) {
        const after = past(next + 1)
        const then = roleAt(after)
        if (then?.role === 'article') {
          const half = roleAt(past(after + 1))
          if (half?.role !== 'fraction') break
          // "two and a half", "a million and a half"
          group += multiply(half.value, i === from && open > 0 ? open : factor)
          i = past(after + 1) + 1
          lowest = 0
          continue
        }
        if (lowest < 100 || lowest === Infinity || lowest % 100 !== 0) break
        next = after
        role = then
      }
      if (role?.role === 'digit' && (lowest === Infinity || lowest === 10 || lowest >= 100)) {
        // "twenty-one"; not "ten one"
        group += role.value
        factor = lowest = 1
      } else if (role?.role === 'teen' && (lowest === Infinity || lowest >= 100)) {
        group += role.value
        factor = lowest = 1
      } else if (role?.role === 'ten' && (lowest === Infinity || lowest >= 100)) {
        group += role.value
        factor = 1
        lowest = 10
      } else if (role?.role === 'scale' && group > 0 && (role.value === 12 || role.value >= 100)) {
        if (role.value >= 1000) {
          whole += multiply(group, role.value)
          group = 0
        } else group = multiply(group, role.value)
        lowest = role.value
        factor = role.value
        scaled = true
      } else if (role?.role === 'vague' && group > 0 && role.scale >= 1000) {
        group = multiply(group, role.scale)
      } else break
      i = next + 1
    }
    const value = whole + group
    return i > at && value > 0 ? done(i, value, 'word') : undefined
  }
}
