import type { LineToken } from './lineTokens.js'
import type { WordBook } from './WordBook.js'

/** A caption has no more words. */
const mostWords = 60
/** The credit at its end has no more tokens: "(Mohammed Salem / Reuters)". */
const longestCredit = 14
const creditOpens = /^[([/©|]$/u

/** `credit`: nothing but who made the picture ("(Photo credit: US Army)"); `caption`: what it shows. */
export function readCaption(
  text: string,
  tokens: readonly LineToken[],
  list: readonly string[],
  words: WordBook,
): 'caption' | 'credit' | undefined {
  if (list.length === 0 || list.length > mostWords) return undefined
  if (text.startsWith('![')) return 'caption'
  const opens = words.phraseAt(list, 0, ({ caption }) => Boolean(caption))
  if (opens) {
    const bracketed = /^[([]/u.test(text) && /[)\]]$/u.test(text)
    if (bracketed) return 'credit'
    const after = tokens.filter(({ kind }) => kind !== 'mark')[opens.end - 1]!
    const mark = tokens.find(({ start, kind }) => start >= after.end && kind !== 'number')
    if (opens.end === list.length) return 'credit'
    if (mark?.kind === 'mark' && /^[:.–—(|-]$/u.test(mark.text))
      return list.length <= opens.end + 3 ? 'credit' : 'caption'
    if (opens.end > 1) return 'caption'
  }
  return endsInCredit(tokens, words) ? 'caption' : undefined
}

const isGlued = (tokens: readonly LineToken[], at: number) =>
  tokens[at - 1]!.end === tokens[at]!.start && tokens[at + 1]?.start === tokens[at]!.end

/** "... in Damascus, November 21, 2019 (Reuters)", "... / Citizen photo", "... Photograph: Hazem Ali/AP" */
function endsInCredit(tokens: readonly LineToken[], words: WordBook): boolean {
  const from = Math.max(4, tokens.length - longestCredit)
  for (let i = tokens.length - 1; i >= from; i--) {
    const token = tokens[i]!
    if (token.kind !== 'mark') continue
    if (creditOpens.test(token.text)) {
      const bracket = token.text === '(' || token.text === '['
      const closed =
        /^[)\]]$/u.test(tokens.at(-1)!.text) || (tokens.at(-1)!.text === '.' && /^[)\]]$/u.test(tokens.at(-2)!.text))
      if (bracket && !closed) return false
      const isCredited = tokens.slice(i + 1).some(({ folded }) => words.captionCredits.has(folded))
      if (isCredited && (bracket || tokens.at(-1)!.kind === 'word')) return true
    }
    /* "REUTERS/Karim Daher" */
    if (token.text === '/' && isGlued(tokens, i) && words.captionCredits.has(tokens[i - 1]!.folded)) return true
    if (token.text === ':' && words.captionCredits.has(tokens[i - 1]!.folded)) return true
  }
  return false
}
