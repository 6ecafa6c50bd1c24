import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { near, season } from '../classes.js'
import { nearPoint } from '../nearPoint.js'

/** "last fall", "this summer", "next spring", "this past winter" */
export const nearSeason: DateRule = {
  name: 'dates/near-season',
  pattern: either(phrase(maybe(either('this', 'the')), near, season), phrase('this', 'past', season)),
  produce: (found) => nearPoint(found.has('past') ? -1 : found.of(near).count, { season: found.of(season) }),
}
