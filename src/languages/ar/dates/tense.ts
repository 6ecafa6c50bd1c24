import type { DateWords } from '../../../dates/DateWords.js'
import { foldList } from '../fold.js'

/** Words that speak of what will be. */
const ahead = new Set(
  foldList(
    'سوف المقرر المقررة المرتقب المرتقبة المتوقع يعتزم تعتزم ينوي تنوي يخطط تخطط سيكون ستكون لن مقررة مقرر غدا المقبل المقبلة القادم',
  ),
)
/** Nouns that begin like a verb of the future. */
const nouns = foldList(
  'سيطر سيار سياس سينا سيرغ سيرج سيد سيول سيف سيسي ستة ستين ستون ستري ستوك ستال سيبر سيلا سيري سيمون ستي سيغ',
)
/** Here a clause of its own begins: "المحادثات التي بدأت في أبريل". */
const clauses = new Set(foldList('التي الذي الذين عندما حين بعدما'))
const nearBefore = 14
const nearAfter = 6

/** News is told in the past; the clause around says where it is not: "سيجتمع", "من المقرر". */
export const tenseAt: DateWords['tenseAt'] = (tokens, first, last, from, to) => {
  let start = Math.max(from, first - nearBefore)
  for (let i = start; i < first; i++) if (clauses.has(tokens[i]!.lower)) start = i + 1
  for (let i = start; i < Math.min(to, last + nearAfter); i++) {
    const { lower } = tokens[i]!
    if (ahead.has(lower)) return 'future'
    if (lower.length >= 5 && /^س[يت]/u.test(lower) && !nouns.some((noun) => lower.startsWith(noun))) return 'future'
  }
  return 'past'
}
