import type { Passage } from '../sentences/Passage.js'
import { formOf, Shape, Token } from '../text/Token.js'
import type { Quotation } from './Quotation.js'

/** The families of marks: a quotation closes with a mark of the family that opened it. */
const families: ReadonlyMap<string, 'double' | 'single' | 'angle'> = new Map(
  Object.entries({
    '"': 'double',
    '“': 'double',
    '”': 'double',
    '„': 'double',
    '‟': 'double',
    '``': 'double',
    "''": 'double',
    '‘': 'single',
    '’': 'single',
    "'": 'single',
    '‚': 'single',
    '‛': 'single',
    '`': 'single',
    '«': 'angle',
    '»': 'angle',
  } as const),
)
const onlyOpening = new Set(['“', '„', '‟', '‘', '‚', '‛', '«', '``'])
const onlyClosing = new Set(['”', '»'])
/** A quotation inside a quotation inside a quotation; deeper marks are stray. */
const deepest = 3

interface Open {
  readonly open: number
  readonly family: string
  readonly straight: boolean
  readonly block: number
}

/**
 * The quotations of a passage. Marks pair within a block; a block that opens with a mark while the one before it left
 * its quotation open goes on with it (the printers' rule for several paragraphs). What stays open ends with its
 * sentence, and a closing mark without an opening one is left alone. One pass, linear.
 */
export function pairQuotations(passage: Passage): Quotation[] {
  const { tokens, forms, sentences } = passage
  const quotations: Quotation[] = []
  const stack: Open[] = []
  let block = -1
  let here = -1
  let next = 0

  const add = (from: Open, close: number, depth: number, closed: boolean) => {
    if (close <= from.open + (closed ? 1 : 0)) return
    quotations.push({
      open: from.open,
      close,
      depth,
      closed,
      start: tokens[from.open]!.start,
      end: tokens[close]!.end,
    })
  }
  /** Ends what is still open: a whole paragraph for a mark that opens it, else the rest of the sentence. */
  const abandon = (before: number, kept = 0) => {
    stack.slice(kept).forEach((from, place) => {
      const depth = kept + place
      const sentence = sentences[tokens[from.open]!.sentence]!
      const opensBlock = from.open === 0 || sentences[tokens[from.open - 1]!.sentence]!.block !== sentence.block
      if (from.family === 'single') return
      add(
        from,
        Math.min(before, opensBlock || from.block !== sentence.block ? before : sentence.last) - 1,
        depth,
        false,
      )
    })
    stack.length = kept
  }

  for (let i = 0; i < tokens.length; i++) {
    const isMark = (forms[i]!.shape & Shape.Mark) !== 0
    while (next < sentences.length && sentences[next]!.first <= i) here = sentences[next++]!.block
    const starts = here !== block
    if (!starts && !isMark) continue
    const token = markAt(tokens, i)
    const family = mayQuote(token) ? families.get(token.text) : undefined
    if (starts) {
      const [outer] = stack
      const continues =
        outer !== undefined && here === block + 1 && family === outer.family && !onlyClosing.has(token.text)
      if (!continues) abandon(i)
      else stack.splice(0, stack.length, { ...outer, block: here })
      block = here
      if (continues) continue
    }
    if (!family) continue
    const last = token === tokens[i] ? i : i + 1
    const straight = isStraight(token)
    const opening = opens(tokens, i, last, token, family)
    let opened = lastOpen(stack, family, straight)
    if (opened < 0 && !opening) opened = lastOpen(stack, family)
    if (opened >= 0 && closes(tokens, i, last, token, family)) {
      add(stack[opened]!, last, opened, true)
      stack.length = opened
    } else if (opening) {
      if (opened >= 0) abandon(i, opened)
      if (stack.length < deepest) stack.push({ open: i, family, straight, block: here })
    }
    i = last
  }
  abandon(tokens.length)
  return quotations.sort((a, b) => a.open - b.open || b.close - a.close)
}

/** The place of the last mark of a family that is still open. */
const lastOpen = (stack: readonly Open[], family: string, straight?: boolean): number =>
  stack.findLastIndex((from) => from.family === family && (straight === undefined || from.straight === straight))

/** Whether a token starts with a character that some mark starts with: cheaper than to look each comma up. */
function mayQuote({ text }: Token): boolean {
  const code = text.charCodeAt(0)
  return code === 34 || code === 39 || code === 96 || code === 171 || code === 187 || (code >= 0x2018 && code <= 0x201f)
}

const isStraight = (mark: Token): boolean => /^["']+$/u.test(mark.text)

/** The mark at `i`; two straight single marks without a space are one double mark, as typewriters have it. */
function markAt(tokens: readonly Token[], i: number): Token {
  const token = tokens[i]!
  if (token.text !== "'" && token.text !== '`') return token
  const next = tokens[i + 1]
  // A tokenizer may leave the second one with its word: ''A museum.
  if (token.text === "'" && next && !next.spaced && /^'\p{L}/u.test(next.text)) return withText(token, "''")
  return next?.text === token.text && !next.spaced ? withText(token, token.text + next.text) : token
}

const withText = ({ start, pos, spaced, sentence }: Token, text: string): Token =>
  new Token(start, pos, spaced, sentence, formOf(text, text))

const wordAt = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{L}\p{Nd}$£€[(…\-–—.]/u.test(token.text)

/** Whether the mark at `i` may open: it stands before a word and, if it is no plain opening mark, after a space. */
function opens(tokens: readonly Token[], i: number, last: number, mark: Token, family: string): boolean {
  if (onlyClosing.has(mark.text)) return false
  const next = tokens[last + 1]
  if (onlyOpening.has(mark.text)) return next !== undefined
  const before = tokens[i - 1]
  const free = mark.spaced || before === undefined || /^[([{—–\-:“"‘/]$/u.test(before.text) || before.end < mark.start
  if (family === 'single') return free && mark.text !== '’' && wordAt(next) && !next!.spaced
  return free && next !== undefined && (!next.spaced || i === 0)
}

/** Whether the mark at `i` may close: no plain opening mark, and no apostrophe of a plural's possessive. */
function closes(tokens: readonly Token[], i: number, last: number, mark: Token, family: string): boolean {
  const before = tokens[i - 1]
  const next = tokens[last + 1]
  if (onlyOpening.has(mark.text)) {
    // German prints „so“, and a typist's slip “so“.
    return mark.text === '“' && !mark.spaced && before !== undefined && (next === undefined || next.spaced)
  }
  if (family === 'single') {
    if (mark.spaced && !onlyClosing.has(mark.text)) return false
    if (next && !next.spaced && /^[\p{L}\p{Nd}]/u.test(next.text)) return false
    const possessive =
      before !== undefined && /s$/u.test(before.text) && next !== undefined && /^\p{Ll}/u.test(next.text)
    return !possessive
  }
  if (onlyClosing.has(mark.text)) return true
  return !mark.spaced || next === undefined || next.spaced || /^[.,;:!?)\]]/u.test(next.text)
}
