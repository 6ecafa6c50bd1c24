import type { WordRow } from '../../../../dates/DateWords.js'
import type { Unit } from '../../../../dates/Meaning.js'
import { foldList, fold } from '../../fold.js'

/** A unit word: how many it is itself ("عامين": 2), whether it is a plural, and whether it has the article. */
export interface UnitSense {
  readonly unit: Unit
  readonly count: 1 | 2 | 'many'
}

const rows: readonly (readonly [unit: Unit, one: string, two: string, many: string])[] = [
  ['second', 'ثانية', 'ثانيتين ثانيتان', 'ثوان ثواني'],
  ['minute', 'دقيقة', 'دقيقتين دقيقتان', 'دقائق'],
  ['hour', 'ساعة', 'ساعتين ساعتان', 'ساعات'],
  ['day', 'يوم يوما', 'يومين يومان', 'أيام أياما'],
  ['week', 'أسبوع أسبوعا', 'أسبوعين أسبوعان', 'أسابيع'],
  ['month', 'شهر شهرا', 'شهرين شهران', 'أشهر شهور شهورا أشهرا'],
  ['year', 'عام عاما سنة', 'عامين عامان سنتين سنتان', 'أعوام أعواما سنوات سنين'],
  ['decade', 'عقد عقدا', 'عقدين عقدان', 'عقود عقودا'],
  ['century', 'قرن قرنا', 'قرنين قرنان', 'قرون قرونا'],
]

/** Units of time, one, two and many, with and without the article. */
export const unitWords: readonly WordRow[] = rows.flatMap(([unit, ...numbers]) =>
  numbers.flatMap((forms, i) => {
    const count = ([1, 2, 'many'] as const)[i]!
    return foldList(forms).flatMap((word): WordRow[] => [
      { word, senses: { unit: { unit, count } } },
      { word: `${fold('ال')}${word}`, senses: { definiteUnit: { unit, count } } },
    ])
  }),
)
