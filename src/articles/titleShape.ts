import type { LineToken } from './lineTokens.js'
import { withoutNotes } from './withoutNotes.js'
import type { WordBook } from './WordBook.js'

/** No headline of the corpora has more. */
const mostWords = 26
const longest = 190

const opensTitle = /^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}"'“‘«„¿¡([#@\p{So}]/u
/** "al-Tanf garrison shelled", "de Mistura resigns" */
const lowerName = /^(?:al|el|an|ad|ar|as|ash|at|de|del|von|van)[-\s]\p{Lu}/u
const endsOpen = /[,;:،؛\p{Pd}&]$/u
const endsStop = /[.。۔।][)\]"'”’»},]{0,4}$/u
const abbreviation = /(?:^|[\s(])(?:\p{Lu}\.){2,4}$/u
const numeral = /^(?:[IVXL]{1,6}|\p{Lu}|\d{1,2}(?:\.\d{1,2}){0,2})[.)]\s+\S/u

/** Whether a line is short, begins as a sentence and does not end as one: "Rebels seize border town, officials say". */
export function looksLikeTitle(line: string, tokens: readonly LineToken[], words: WordBook, level: number): boolean {
  if (tokens.length === 0 || line.length > longest) return false
  let spoken = 0
  let letters = 0
  let count = 0
  for (const { kind, text } of tokens) {
    if (kind === 'mark') continue
    count++
    if (kind === 'number') continue
    spoken++
    letters += text.length
  }
  if (spoken === 0 || letters < line.length / 3 || count > mostWords) return false
  if (level > 0 && level < 7) return true
  if (!opensTitle.test(line) && !lowerName.test(line)) return false
  const end = (line.endsWith(']') ? withoutNotes(line.slice(-30)) : line).slice(-12)
  if (endsStop.test(end) && !abbreviation.test(end) && !/(?:\.\.|…)$/u.test(end)) return false
  if (/[!?؟]["'”’»)]{0,2}$/u.test(end) && (count > 20 || endsInSpeech(line, count))) return false
  if (/[:…]$/u.test(end) && words.saying.has(lastWord(tokens))) return false
  if (endsOpen.test(end) && !isNameBeforeByline(line, tokens) && !isLabelOfText(line, tokens)) return false
  if (words.small.has(tokens.at(-1)!.folded)) return false
  return !line.includes('.') || !(count > 8 ? innerStop : longInnerStop).test(line)
}

/** What somebody asks or shouts, and who: `The aide answered, “Who else?”`, a longer question all in quotation marks. */
const endsInSpeech = (line: string, count: number): boolean =>
  /["'”’»]$/u.test(line) && (/,\s["“‘'«„]/u.test(line) || (count > longestQuoted && /^["“‘'«„]/u.test(line)))
/** A title that is all a quotation has no more words. */
const longestQuoted = 12

const lastWord = (tokens: readonly LineToken[]): string => tokens.findLast(({ kind }) => kind === 'word')?.folded ?? ''

/** A sentence ends inside: "... fired two missiles at a house. Enditem" */
const innerStop = /\p{Ll}{3}\.["'”’]?\s\p{Lu}/u
/** In a short line an abbreviation is as likely: "Syrian Govt. Retakes Oil Fields". */
const longInnerStop = /\p{Ll}{5}\.["'”’]?\s\p{Lu}/u

/** "Key Takeaways:" */
const isLabelOfText = (line: string, tokens: readonly LineToken[]) =>
  line.endsWith(':') && (tokens.length <= 3 ? /^\p{Lu}/u.test(line) : tokens.length <= 5 && isTitleCase(tokens))

/** "Global Research," above "By The Cradle" */
const isNameBeforeByline = (line: string, tokens: readonly LineToken[]) =>
  line.endsWith(',') && tokens.length <= 5 && tokens.every(({ kind, text }) => kind === 'mark' || /^\p{Lu}/u.test(text))

/** "II. Findings", "A. Northern sector", "3. Recommendations" */
export const isNumbered = (line: string): boolean => numeral.test(line)

/** "Biden Forces Continue Stealing Oil" and "BIDEN FORCES CONTINUE": its long words are capitalised. */
export function isTitleCase(tokens: readonly LineToken[]): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  if (long.length < 2) return false
  return long.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= long.length * 0.8
}

/** A title in capitals has no fewer words. */
const fewestInCapitals = 4
const small = /\p{Ll}/u
const capitals = /\p{Lu}{3}/u

/** "SHELLS HIT MARKET IN BORDER TOWN" */
export const isInCapitals = ({ kind, words, text }: { kind: string; words: number; text: string }): boolean =>
  kind === 'short' && words >= fewestInCapitals && capitals.test(text) && !small.test(text)
