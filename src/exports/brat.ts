import type { Mention, Span } from '../types.js'
import type { Dump, Exporter } from './Dump.js'
import { countOffsets } from './offsets.js'
import { amount } from './webAnnotation.js'

/**
 * brat standoff, after https://brat.nlplab.org/standoff.html: mentions as text-bound annotations, who says what as
 * relations from each content to its source and cue, values as notes. brat counts code points, and wants the text beside
 * the annotations and `annotation.conf` in the folder: write into a folder.
 */
export const brat: Exporter = {
  extension: '.ann',
  mediaType: 'text/plain',
  single: true,
  write: annotations,
  beside: ({ text }) => ({ '.txt': text }),
  once: {
    'annotation.conf': [
      '[entities]',
      ...['PERSON', 'NORP', 'ORG', 'GPE', 'LOC', 'FAC', 'PRODUCT', 'EVENT', 'LAW', 'WORK'],
      ...['DATE', 'TIME', 'DURATION', 'SET', 'QUANTITY', 'SOURCE', 'CUE', 'CONTENT'],
      '[relations]',
      'Said-by\tArg1:CONTENT, Arg2:SOURCE',
      'Cued-by\tArg1:CONTENT, Arg2:CUE',
      '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
      '[events]',
      '[attributes]',
      'Modifier\tArg:QUANTITY, Value:exact|approximate|at_least|more_than|at_most|less_than',
      '',
    ].join('\n'),
  },
}

function annotations({ text, report }: Dump): string {
  const count = countOffsets(text, 'code-points')
  const lines: string[] = []
  const next = { T: 0, R: 0, A: 0, '#': 0 }
  const add = (kind: keyof typeof next, what: string): string => {
    const id = `${kind}${++next[kind]}`
    lines.push(`${id}\t${what}\n`)
    return id
  }
  const bound = (type: string, span: Span, note?: string): string => {
    const pieces = lineParts(text, span)
    const offsets = pieces.map(({ start, end }) => `${count(start)} ${count(end)}`).join(';')
    const id = add('T', `${type} ${offsets}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}`)
    if (note) add('#', `AnnotatorNotes ${id}\t${note.replace(/\s+/gu, ' ')}`)
    return id
  }
  for (const { dates, quantities, attributions, entities } of report.articles) {
    for (const one of entities) bound(one.type, one, one.canonical)
    for (const one of dates) bound(one.type, one, [one.value, one.mod].filter(Boolean).join(' '))
    for (const one of quantities) {
      const id = bound('QUANTITY', one, [amount(one), one.unit, one.itemHead, one.status].filter(Boolean).join(' '))
      add('A', `Modifier ${id} ${one.modifier}`)
    }
    for (const { source, speaker, cue, content } of attributions) {
      const part = (type: string, one: Mention | null, note?: string | null) =>
        one ? bound(type, one, note ?? undefined) : null
      const [by, cued] = [part('SOURCE', source, speaker), part('CUE', cue)]
      for (const one of content) {
        const id = bound('CONTENT', one)
        if (by) add('R', `Said-by Arg1:${id} Arg2:${by}`)
        if (cued) add('R', `Cued-by Arg1:${id} Arg2:${cued}`)
      }
    }
  }
  return lines.join('')
}

/** A span as its parts on each line: brat's annotations hold no line break. */
function lineParts(text: string, { start, end }: Span): Span[] {
  const parts = [...text.slice(start, end).matchAll(/[^\r\n]+/gu)]
  return parts.map(({ 0: part, index }) => ({ start: start + index, end: start + index + part.length }))
}
