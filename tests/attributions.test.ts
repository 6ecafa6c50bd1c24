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

  test('resolves a pronoun to the speaker, and joins a quotation that goes on', () => {
    const [attribution] = extractAttributions('Karim Odeh leads it. “We lost three men,” he said. “They were young.”')
    expect(attribution).toMatchObject({ speaker: 'Karim Odeh', sourceKind: 'person' })
    expect(attribution!.content.map(({ text }) => text)).toEqual(['“We lost three men,”', '“They were young.”'])
  })

  test('takes no other body of the sentence for a bare noun: "the army" is not the rebels', () => {
    const [attribution] = extractAttributions('The airport was shelled by M23 rebels, the army said.')
    expect(attribution).toMatchObject({ source: { text: 'the army' }, speaker: null })
  })

  test('tells what kind of source it is', () => {
    const kinds = (text: string) => extractAttributions(text).map(({ sourceKind }) => sourceKind)
    expect(kinds('A senior source said the road was closed.')).toEqual(['anonymous'])
    expect(kinds('US officials said the road was closed.')).toEqual(['collective'])
    expect(kinds('The statement said the road was closed.')).toEqual(['document'])
    expect(kinds('Reuters said the road was closed.')).toEqual(['outlet'])
  })

  test('keeps a quotation over several paragraphs together', () => {
    const text = '“The first of it.\n\n“The second of it,” the spokesman said.'
    expect(extractAttributions(text)[0]!.content.map((span) => span.text)).toEqual([
      '“The first of it.\n\n“The second of it,”',
    ])
  })

  test('takes no apostrophe for a quotation mark, and swallows nothing after a stray mark', () => {
    expect(extractAttributions("The soldiers' base and the rebels' camp burned.")).toEqual([])
    const [attribution] = extractAttributions('The “hub burned. Two days later it was rebuilt, officials said.')
    expect(attribution!.content.map((span) => span.text)).toEqual(['Two days later it was rebuilt'])
  })

  test('keeps whether the cue is negated or leaves open if it is said at all', () => {
    const cues = (text: string) =>
      extractAttributions(text).map(({ cue }) => [cue?.lemma, cue?.class, cue?.negated, cue?.modal])
    expect(cues('The ministry has not confirmed the strike.')).toEqual([['confirm', 'confirm', true, false]])
    expect(cues('The ministry could not confirm that the bridge was hit.')).toEqual([
      ['confirm', 'confirm', true, true],
    ])
    expect(cues('The group denied that it had fired.')).toEqual([['deny', 'deny', false, false]])
    expect(cues('Analysts believe the bridge will fall.')).toEqual([['believe', 'believe', false, false]])
  })

  test('reads the turns of an interview and a statement that a colon announces', () => {
    const said = (text: string) =>
      extractAttributions(text).map(({ source, content }) => [
        source?.text,
        content.map((span) => span.text).join(' + '),
      ])
    expect(said('MINISTER: The bridge is open.\n\nREPORTER: Since when was it closed?')).toEqual([
      ['MINISTER', 'The bridge is open'],
      ['REPORTER', 'Since when was it closed?'],
    ])
    expect(said('The army said in a statement on Monday:\n\nTwo depots were hit at dawn. Nobody was hurt.')).toEqual([
      ['The army', 'Two depots were hit at dawn. Nobody was hurt'],
    ])
  })

  test('pairs marks of every family, and a mark that opens where it should close', () => {
    const quoted = (text: string) => extractAttributions(text).map(({ content }) => content.map((span) => span.text))
    expect(quoted("''We will stay in the town,'' the mayor said.")).toEqual([["''We will stay in the town,''"]])
    expect(quoted('«We will stay in the town», said the mayor.')).toEqual([['«We will stay in the town»']])
    expect(quoted("'We will stay in the town,' said the mayor.")).toEqual([["'We will stay in the town,'"]])
    expect(quoted('„We will stay in the town,“ said the mayor.')).toEqual([['„We will stay in the town,“']])
    expect(quoted('“Will you stay in the town?“ the mayor asked.')).toEqual([['“Will you stay in the town?“']])
    expect(quoted('“He said ‘never’ to us all,” the mayor said.')).toEqual([['“He said ‘never’ to us all,”']])
  })

  test.each([
    ['stray marks', '“ " ‘ ', 32_000],
    ['one sentence of cues without an end', 'noting that according to the base, he said, and ', 4_000],
  ])('stays linear: %s', (_, unit, times) => {
    const cost = (text: string) => {
      const start = performance.now()
      extractAttributions(text)
      return performance.now() - start
    }
    cost(unit.repeat(times / 32))
    const small = cost(unit.repeat(times / 4))
    const large = cost(unit.repeat(times))
    expect(large).toBeLessThan(Math.max(12 * small, 2_000))
  })
})
