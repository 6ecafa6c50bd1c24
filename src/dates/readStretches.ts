import type { Passage } from '../sentences/Passage.js'
import type { Token } from '../text/Token.js'
import { Kind, type Lexicon } from './Lexicon.js'
import { isDigit, readTerms, type DateTerm } from './readTerms.js'

/** Terms that follow each other without a break, at least one of which is worth a look. */
export type Stretch = readonly DateTerm[]

/** The stretches of a passage in which the words of a pack's rules stand side by side. One look-up a token. */
export function readStretches(passage: Passage, lexicon: Lexicon): Stretch[] {
  const { tokens, forms, text } = passage
  const { kindOf, table } = lexicon
  const stretches: Stretch[] = []
  for (let i = 0, after = 0; i < forms.length; i++) {
    if (kindOf(forms[i]!) !== Kind.Trigger) continue
    let from = i
    while (from > after && kindOf(forms[from - 1]!) !== Kind.None && isTied(tokens, from, text)) from--
    const stretch: DateTerm[] = []
    let at = from
    while (at < tokens.length && (at === from || isTied(tokens, at, text))) {
      const read = kindOf(forms[at]!) === Kind.None ? [] : readTerms(text, tokens, at, table)
      if (read.length > 0) stretch.push(...read)
      else if (at > i) break
      else if (stretch.length > 0) stretches.push(stretch.splice(0))
      at = Math.max(at + 1, read.at(-1)?.last ?? 0)
    }
    if (stretch.length > 0) stretches.push(stretch)
    after = at
    i = Math.max(i, at - 1)
  }
  return stretches
}

/** Whether token `at` goes on with the one before: in one sentence, or after "Nov." where wink ends one. */
function isTied(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]!]
  if (before.sentence === token.sentence) return true
  return before.text.length < 6 && before.text.length > 2 && text[before.end - 1] === '.' && isDigit(token.text)
}
