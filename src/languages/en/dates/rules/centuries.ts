import type { DateRule } from '../../../../dates/DateWords.js'
import type { Unit } from '../../../../dates/Meaning.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { ordinal } from '../classes.js'

const centuryWord = termClass<{ unit: Unit; plural: boolean }>('unit', ({ unit: of }) => of === 'century')

/** "the 20th century", "19th-century", "the third century BC" is left unresolved */
export const centuries: DateRule = {
  name: 'dates/century',
  pattern: phrase(
    maybe('the'),
    ordinal,
    either('-', maybe()),
    centuryWord,
    maybe(either('bc', 'b.c.', 'bce', 'ad', 'a.d.', 'ce')),
  ),
  produce: (found) => {
    const before = ['bc', 'b.c.', 'bce'].some((word) => found.has(word))
    return before
      ? { kind: 'point', century: undefined, shift: { unit: 'century', count: null, from: 'reference' } }
      : { kind: 'point', century: found.of(ordinal) - 1 }
  },
}
