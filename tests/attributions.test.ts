import { describe, expect, test } from 'vitest'
import { extractAttributions, type Attribution } from '../src/index.js'
import { testExamples } from './support/examples.js'

/** "source | cue | content + content" */
const show = ({ source, cue, content }: Attribution): string =>
  [source?.text ?? '-', cue?.text ?? '-', content.map(({ text }) => text).join(' + ')].join(' | ')

testExamples(
  import.meta.glob('../src/**/attributions/**/*.examples.ts', { eager: true }),
  (text) => extractAttributions(text),
  show,
)

describe('extractAttributions', () => {
  test('tells who says what, at exact offsets', () => {
    const text = '“We have not seen the report,” the spokesman told reporters.'
    const [attribution] = extractAttributions(text)
    expect(attribution).toMatchObject({
      source: { text: 'the spokesman', start: 31, end: 44 },
      cue: { text: 'told', lemma: 'tell', class: 'say', negated: false, modal: false },
      content: [{ text: '“We have not seen the report,”', start: 0, end: 30 }],
      type: 'direct',
    })
  })
})
