import type { ArticleReport, BlockRole, Mention, Quantity, Report, Status } from '../../src/index.js'
import { packs } from '../../src/languages/index.js'
import { findCopies } from '../../src/report/findCopies.js'
import { findDisagreements } from '../../src/report/findDisagreements.js'
import { findTimeline } from '../../src/report/findTimeline.js'
import { readBraces } from './braces.js'

/** What stands behind a figure in braces. The number and how sure it is are read from its text. */
export interface Told {
  readonly of: string
  readonly kind?: Quantity['kind']
  readonly unit?: string
  readonly status?: Status
  readonly by?: string
  readonly on?: string
  readonly in?: string
  readonly names?: readonly string[]
}

export interface ToldArticle {
  readonly published?: string
  /** A line a paragraph, each figure in braces; `# ` before a title. */
  readonly lines: readonly string[]
  /** One for each pair of braces, in order. */
  readonly figures?: readonly Told[]
}

const rule = 'tests/told'

/** A report made by hand: only what a test is about, at true offsets. Sources, dates and places must stand in the text. */
export function reportOf(articles: readonly ToldArticle[]): { text: string; report: Report } {
  let text = ''
  const found = articles.map(({ published, lines, figures = [] }): ArticleReport => {
    const start = text.length
    const told = [...figures]
    const blocks: { start: number; end: number; role: BlockRole }[] = []
    const claims = lines.flatMap((line) => {
      const title = line.startsWith('# ')
      const { text: words, spans } = readBraces(title ? line.slice(2) : line)
      const from = text.length
      text += `${words}\n`
      const block = { start: from, end: from + words.length, role: title ? ('title' as const) : ('paragraph' as const) }
      blocks.push(block)
      const at = (wanted: string, after = 0): Mention => {
        const start = from + words.indexOf(wanted, after)
        if (start < from) throw new Error(`${wanted} is not in ${words}`)
        return { start, end: start + wanted.length, text: wanted, rule }
      }
      return spans.map((span) => {
        const it = told.shift()!
        const quantity = quantityOf(words.slice(span.start, span.end), from + span.start, it)
        const denies = /den(?:y|ies|ied)/u.exec(words)?.[0]
        const attribution = it.by
          ? {
              start: block.start,
              end: block.end,
              source: at(it.by),
              sourceKind: null,
              speaker: null,
              cue: {
                ...at(denies ?? 'said'),
                lemma: denies ? 'deny' : 'say',
                class: denies ? ('deny' as const) : ('say' as const),
                negated: false,
                modal: false,
              },
              content: [at(words.slice(span.start, span.end))],
              type: 'indirect' as const,
              rule,
            }
          : null
        const day = it.on
        return {
          quantity,
          attribution,
          chain: attribution ? [attribution] : [],
          date: day
            ? {
                ...at('on '),
                type: 'DATE' as const,
                value: day,
                mod: null,
                interval: { start: day, end: next(day) },
              }
            : null,
          place: it.in ? { ...at(it.in), type: 'GPE' as const, canonical: it.in, entity: `GPE:${it.in}` } : null,
          names: (it.names ?? []).map((name) => ({
            ...at(name),
            type: 'GPE' as const,
            canonical: name,
            entity: `GPE:${name}`,
          })),
        }
      })
    })
    const title = blocks.find(({ role }) => role === 'title')
    const whole = { start, end: text.length - 1 }
    text += '\n'
    return {
      ...whole,
      language: 'en',
      title: title ? { start: title.start, end: title.end, text: text.slice(title.start, title.end), rule } : null,
      subtitle: null,
      published: published ? { start, end: start, text: '', rule, value: published, inferred: true } : null,
      publisher: null,
      authors: [],
      sources: [],
      dateline: null,
      blocks,
      evidence: [],
      dates: claims.flatMap(({ date }) => date ?? []),
      quantities: claims.map(({ quantity }) => quantity),
      attributions: claims.flatMap(({ attribution }) => attribution ?? []),
      entities: claims
        .flatMap(({ place, names }) => [...names, ...(place ? [place] : [])])
        .sort((a, b) => a.start - b.start),
      claims: claims.map(({ quantity, attribution, chain, date, place }) => ({
        quantity,
        attribution,
        chain,
        date,
        place,
      })),
    }
  })
  const copies = findCopies(text, found)
  return {
    text,
    report: {
      articles: found,
      entities: [],
      disagreements: findDisagreements(found, { words: packs.map((pack) => pack.report), copies }),
      copies,
      timeline: findTimeline(
        found,
        found.map(({ blocks }) => blocks),
      ),
    },
  }
}

const modifiers = [
  ['at least ', 'at_least'],
  ['more than ', 'more_than'],
  ['about ', 'approximate'],
  ['up to ', 'at_most'],
] as const

function quantityOf(text: string, start: number, { of, kind, unit, status }: Told): Quantity {
  const modifier = modifiers.find(([words]) => text.startsWith(words))?.[1] ?? 'exact'
  const number = /[\d,.]+/u.exec(text)!
  const value = Number(number[0].replaceAll(',', ''))
  const item = text.slice(number.index + number[0].length).trim()
  const at = start + text.indexOf(item)
  return {
    start,
    end: start + text.length,
    text,
    rule,
    numeral: { start: start + number.index, end: start + number.index + number[0].length, text: number[0], rule },
    value,
    min: modifier === 'approximate' || modifier === 'at_most' ? null : value,
    max: modifier === 'exact' || modifier === 'at_most' ? value : null,
    modifier,
    kind: kind ?? 'count',
    unit: unit ?? null,
    item: item ? { start: at, end: at + item.length, text: item, rule } : null,
    itemHead: of,
    status: status ?? null,
    partOf: null,
    revises: null,
  }
}

const next = (day: string) => `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`
