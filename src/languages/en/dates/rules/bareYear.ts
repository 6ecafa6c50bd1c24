import type { DateRule, RuleContext } from '../../../../dates/DateWords.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import { Shape } from '../../../../text/Token.js'
import { year } from '../classes.js'

/** Words after which four digits are a year. */
const yearly = new Set(
  'in since by until till before after from to through during of between and early late mid the around about circa for than as summer winter autumn spring fall or vs versus into'.split(
    ' ',
  ),
)

/** Nouns after which a number is a name's: "Resolution 2254", "Flight 1549". */
const numbered = new Set(
  'resolution resolutions unscr unsc no no. number numbers nos. flight route room article section paragraph boeing airbus bill order model type line page channel highway building unit post nikkei index dow points # $ £ € s&p ftse chapter verse company regiment brigade'.split(
    ' ',
  ),
)

/** Whether a plural follows: "1,900 people" is no year, nor is "2000 troops". */
const isCounted = (word: string | undefined, pos: string | undefined): boolean =>
  word !== undefined &&
  (word === '%' ||
    word === 'percent' ||
    word === 'people' ||
    (pos === 'NOUN' &&
      word.length > 3 &&
      word.endsWith('s') &&
      !word.endsWith('ss') &&
      !/^(?:elections|olympics|games|polls|championships)$/u.test(word)))

const spoken = termClass<Numeral>('number', ({ count }) => count !== null && count >= 1000 && count < 2100)

/** "2017" where a year can stand, "the year two thousand". */
export const bareYear: DateRule = {
  name: 'dates/year',
  pattern: either(phrase(maybe('the', 'year'), year), phrase('the', 'year', spoken)),
  produce: (found, context) => {
    const value = found.get(year) ?? found.of(spoken).count!
    return found.get(spoken) || isYear(value, context) ? { kind: 'point', year: value } : undefined
  },
}

/** Whether a number can be a year where it stands. */
function isYear(value: number, context: RuleContext): boolean {
  const previous = context.before()
  const word = previous?.lower ?? ''
  if (numbered.has(word) || (previous && /[\p{L}\d]-$/u.test(previous.text))) return false
  const introduced = yearly.has(word)
  if (value < 1700 || value >= 2050)
    return introduced && !isCounted(context.after()?.lower, context.after()?.pos) && value >= 1000 && value < 2100
  if (previous && (previous.shape & Shape.AllCapitals) > 0 && !introduced && /^[A-Z]{2,}$/u.test(previous.text))
    return false
  return (
    !isCounted(context.after()?.lower, context.after()?.pos) ||
    (introduced && word !== 'to' && word !== 'about' && word !== 'around' && word !== 'than')
  )
}
