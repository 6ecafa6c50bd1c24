import { countedNouns } from './words/nouns.js'
import { functionWords, isWawWord, wholeWords } from './words/functionWords.js'
import { numberWords } from './words/numbers.js'

export { isWawWord }

let words: Set<string> | undefined

function build(): Set<string> {
  const known = new Set([...functionWords, ...wholeWords])
  for (const word of numberWords.keys()) known.add(word)
  for (const { singularForms, dualForms, pluralForms } of countedNouns) {
    for (const form of [...singularForms, ...dualForms, ...pluralForms]) known.add(form)
  }
  return known
}

/** Whether a folded word is one that the pack knows as it stands, so that no letter of it is a clitic. */
export const isKnownWord = (word: string): boolean => (words ??= build()).has(word)
