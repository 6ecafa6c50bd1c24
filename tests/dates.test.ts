import { describe, expect, test } from 'vitest'
import { extractDates, type DateMention } from '../src/index.js'
import { testExamples } from './support/examples.js'

/** "2022-08-24TMO START" */
const show = ({ value, mod }: DateMention) => (mod === null ? value : `${value} ${mod}`)

testExamples(
  import.meta.glob('../src/languages/en/dates/**/*.examples.ts', { eager: true }),
  (text, reference) => extractDates(text, { reference }),
  show,
)

describe('extractDates', () => {
  test('counts from the reference, and gives the days that a value stands for', () => {
    expect(extractDates('The camp was shelled yesterday.', { reference: '2022-08-25' })).toEqual([
      {
        start: 21,
        end: 30,
        text: 'yesterday',
        rule: 'dates/relative-day',
        type: 'DATE',
        value: '2022-08-24',
        mod: null,
        interval: { start: '2022-08-24', end: '2022-08-25' },
      },
    ])
  })

  test('leaves open what nothing anchors', () => {
    expect(extractDates('It opened on 16 June.')).toMatchObject([{ value: 'XXXX-06-16', interval: null }])
  })
})
