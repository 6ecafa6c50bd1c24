import type { Token } from '../../../text/Token.js'
import type { Piece } from './Piece.js'
import { best } from './Scores.js'

/** Words right before another name of a person or a body, "the" apart. */
const direct: ReadonlySet<string> = new Set(['alias', 'aka', 'a.k.a.', 'nicknamed', 'dubbed'])
/** Likewise, with "known" somewhere before: "known as", "known by his nom de guerre". */
const indirect: ReadonlySet<string> = new Set(['as', 'guerre', 'nickname', 'alias', 'acronym'])
const longest = 9

/** The other name that follows a person's, a body's or a site's: "Jimmy Chérizier, alias Barbecue", "Macías, known as Fito". */
export function findAlias(words: readonly Token[], pieces: readonly Piece[], i: number): Piece | undefined {
  const full = pieces[i]!
  const other = pieces[i + 1]
  if (!other || other.type || other.first - full.last > longest) return undefined
  const mark = words[other.first - 1]!.lower === 'the' ? other.first - 2 : other.first - 1
  if (mark < full.last) return undefined
  const { lower } = words[mark]!
  if (!direct.has(lower) && !indirect.has(lower)) return undefined
  const type = full.type ?? best(full.scores)?.type
  if (type !== 'PERSON' && type !== 'ORG' && type !== 'FAC') return undefined
  const isSetOff = /^[,(]$/u.test(words[full.last]!.text)
  if (direct.has(lower) && mark === (isSetOff ? full.last + 1 : full.last)) return other
  return indirect.has(lower) && isSetOff && isKnown(words, full.last + 1, mark) ? other : undefined
}

/** "known", "also known", "a trader known", "known by his": one clause with that word. */
function isKnown(words: readonly Token[], first: number, last: number): boolean {
  let found = false
  for (let i = first; i < last; i++) {
    if (!/^\p{Ll}+$/u.test(words[i]!.text)) return false
    found ||= words[i]!.lower === 'known'
  }
  return found
}
