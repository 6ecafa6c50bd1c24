import { extractDates, extractQuantities, type DateMention, type Quantity } from '../src/index.js'
import { testExamples } from './support/examples.js'

testExamples(
  import.meta.glob('../src/languages/ar/dates/**/*.examples.ts', { eager: true }),
  (text, reference) => extractDates(text, { reference, language: 'ar' }),
  ({ value, mod }: DateMention) => (mod === null ? value : `${value} ${mod}`),
)

testExamples(
  import.meta.glob('../src/languages/ar/quantities/**/*.examples.ts', { eager: true }),
  (text) => extractQuantities(text, { language: 'ar' }),
  ({ value, min, max, modifier, kind, unit, itemHead, status }: Quantity) =>
    [
      value ?? `${min}-${max}`,
      modifier === 'exact' ? '' : modifier,
      kind === 'count' ? '' : kind,
      unit,
      itemHead,
      status,
    ]
      .filter((part) => part !== null && part !== '')
      .join(' '),
)
