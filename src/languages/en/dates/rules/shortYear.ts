import type { DateRule } from '../../../../dates/DateWords.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import { glued, termClass } from '../../../../patterns/TermPattern.js'

/** Words after which four digits are a year. */
const yearly = new Set(
  'in since by until till before after from to through during of between and early late mid the around about circa for than as summer winter autumn spring fall or vs versus into'.split(
    ' ',
  ),
)

const plain = termClass<Numeral>('number', ({ digits }) => digits === 2)

/** "since '82" */
export const shortYear: DateRule = {
  name: 'dates/short-year',
  pattern: glued("'", plain),
  produce: (found, context) => {
    if (!yearly.has(context.before()?.lower ?? '')) return undefined
    const count = found.of(plain).count!
    return { kind: 'point', year: count + (count < 30 ? 2000 : 1900) }
  },
}
