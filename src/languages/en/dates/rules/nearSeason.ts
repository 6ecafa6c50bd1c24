import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { near, season } from '../classes.js'
import { nearPoint } from '../nearPoint.js'

/** "last fall", "this summer", "next spring" */
export const nearSeason: DateRule = {
  name: 'dates/near-season',
  pattern: phrase(maybe(either('this', 'the')), near, season),
  produce: (found) => nearPoint(found.of(near).count, { season: found.of(season) }),
}
