import { extractDates, type DateMention } from '../src/index.js'
import { testExamples } from './support/examples.js'

testExamples(
  import.meta.glob('../src/languages/ar/dates/**/*.examples.ts', { eager: true }),
  (text, reference) => extractDates(text, { reference, language: 'ar' }),
  ({ value, mod }: DateMention) => (mod === null ? value : `${value} ${mod}`),
)
