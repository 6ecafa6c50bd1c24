import { extractQuantities, type Quantity } from '../src/index.js'
import { testExamples } from './support/examples.js'

/** "3 at_least soldier killed": value or bounds, modifier, unit or counted noun, status. */
const show = ({ value, min, max, modifier, unit, itemHead, status }: Quantity) =>
  [value ?? `${min}..${max}`, modifier, unit ?? itemHead ?? '-', ...(status ? [status] : [])].join(' ')

testExamples(
  import.meta.glob('../src/**/quantities/**/*.examples.ts', { eager: true }),
  (text) => extractQuantities(text),
  show,
)
