import { describe, expect, test } from 'vitest'
import { loadWink } from '../src/languages/en/wink.js'
import { packFor } from '../src/languages/index.js'
import { readPassages } from '../src/sentences/readPassages.js'

const oneBlock = (text: string) => [{ start: 0, end: text.length, role: 'paragraph' as const }]
const readEnglish = (text: string, blocks = oneBlock(text)) => readPassages(text, [blocks], () => packFor('en'))[0]![0]!

/** The sentences of one block of English. */
const sentences = (text: string, blocks = oneBlock(text)): string[] =>
  readEnglish(text, blocks).sentences.map(({ start, end }) => text.slice(start, end))

describe('sentences of English', () => {
  test.each([
    ['shortened ranks and initials', ['Lt. Col. A. Brown told Gen. Omar to leave.', 'He stayed.']],
    ['countries and numbers', ['The U.S. Army moved unit No. 2 on Jan. 5 to Acme Co. land.', 'It left.']],
    ['decimals', ['It rose 4.5 percent to $3.5 million.', 'The bank said so.']],
    ['times', ['Shelling began at 6:30 a.m. on Monday.', 'It ended at 9 p.m.']],
    ['a quotation and who said it', ['“We lost the town.” he said on Monday.', 'The army denied it.']],
    ['a question and who asked it', ['"Why did they leave?" she asked.', 'Nobody knew.']],
    ['a closing mark', ['He said: “The war is over.”', 'Then he left.']],
    ['dots', ['They waited... and left.', 'The road was empty.']],
    ['brackets', ['(The ministry said so.)', 'Nothing else happened.']],
  ])('%s', (_, expected) => expect(sentences(expected.join(' '))).toEqual(expected))

  test.each([
    ['Aleksandar Vučić met Recep Erdoğan', ['Aleksandar', 'Vučić', 'met', 'Recep', 'Erdoğan']],
    ['in Nuku‘alofa, Łódź and Chișinău', ['in', 'Nuku‘alofa', ',', 'Łódź', 'and', 'Chișinău']],
    ['Ilham Əliyev and Nguyễn Văn Thiệu', ['Ilham', 'Əliyev', 'and', 'Nguyễn', 'Văn', 'Thiệu']],
    ['a c\u030caj of ‘black’ tea', ['a', 'c\u030caj', 'of', '‘', 'black', '’', 'tea']],
  ])('letters of all Latin alphabets stay in their word: %s', (text, expected) => {
    const { tokens } = readEnglish(text)
    expect(tokens.map((token) => token.text)).toEqual(expected)
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  test('a lost space ends a sentence too', () => {
    expect(sentences('It rose 4 percent.The bank said so.')).toEqual(['It rose 4 percent.', 'The bank said so.'])
  })

  test('a name with a small article begins a sentence', () => {
    expect(sentences('The base was shelled. al-Tanf is in Syria.')).toHaveLength(2)
  })

  test("a block's end ends its sentence", () => {
    const text = 'Rebels seize town\nThe army left.'
    const blocks = [
      { start: 0, end: 17, role: 'paragraph' as const },
      { start: 18, end: text.length, role: 'paragraph' as const },
    ]
    expect(sentences(text, blocks)).toEqual(['Rebels seize town', 'The army left.'])
  })
})

test('the tagger is made anew as often as a long run needs it', () => {
  for (let i = 0; i < 12; i++) expect(loadWink().readDoc('They left.').out()).toBe('They left.')
})
