import type { DateRule } from '../../../../dates/DateWords.js'
import type { Point } from '../../../../dates/Meaning.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { part } from '../classes.js'

/** Words that are a time of their own: "dawn", "noon", "overnight". */
const moment = termClass<Pick<Point, 'part' | 'mod' | 'hour' | 'minute'>>('moment')

/** "this morning", "this very evening" */
export const thisPart: DateRule = {
  name: 'dates/this-part-of-day',
  pattern: phrase('this', maybe('very'), part),
  produce: (found) => ({ kind: 'point', shift: { unit: 'day', count: 0, from: 'reference' }, ...found.of(part) }),
}

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

/** "dawn", "noon", "midnight", "overnight" */
export const bareMoment: DateRule = {
  name: 'dates/moment',
  pattern: moment,
  produce: (found) => ({ kind: 'point', ...found.of(moment) }),
}

/** "the early hours", "the early morning hours", "the predawn hours" */
export const smallHours: DateRule = {
  name: 'dates/small-hours',
  pattern: phrase(
    maybe('the'),
    either(phrase(either('early', 'small', 'wee', 'late'), maybe(part)), 'predawn', part),
    'hours',
  ),
  produce: (found) => {
    const of = found.get(part) ?? { part: 'MO' as const }
    return {
      kind: 'point',
      ...of,
      mod: found.has('late') ? 'END' : found.get(part) && !found.has('early') ? undefined : 'START',
    }
  },
}
