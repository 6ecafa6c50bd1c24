import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { part } from '../classes.js'

/** "that evening", "the next morning", "the morning", "the same night", "the night before" */
export const toldPart: DateRule = {
  name: 'dates/told-part-of-day',
  pattern: phrase(
    either(
      phrase('the', maybe(either('next', 'following', 'previous', 'same', 'early', 'late'))),
      'that',
      phrase('that', 'same'),
    ),
    part,
    maybe(either('before', 'earlier', 'after')),
  ),
  produce: (found) => {
    const of = found.of(part)
    if (of.part === undefined) return undefined
    const back = ['previous', 'before', 'earlier'].some((word) => found.has(word))
    const ahead = ['next', 'following', 'after'].some((word) => found.has(word))
    const mod = found.has('early') ? { mod: 'START' as const } : found.has('late') ? { mod: 'END' as const } : {}
    return { kind: 'point', shift: { unit: 'day', count: back ? -1 : ahead ? 1 : 0, from: 'narrative' }, ...of, ...mod }
  },
}
