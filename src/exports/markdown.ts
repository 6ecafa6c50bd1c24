import { sourceOf } from '../report/sourceOf.js'
import type { Claim, Disagreement, Report } from '../types.js'
import type { Exporter } from './Dump.js'
import { countOffsets, type CountOffset } from './offsets.js'
import { claimRows, type ClaimRow } from './rows.js'

/** How many lines of the timeline and of the copies a summary shows. */
const most = 40

/**
 * A summary to read: the articles, the figures that cannot all be true, the ledger of claims, copies and a timeline.
 * Each figure is followed by its offsets, so that it can be found again and checked.
 */
export const markdown: Exporter = {
  extension: '.md',
  mediaType: 'text/markdown',
  between: '\n',
  write(dump, options) {
    const { name, text, report } = dump
    const at = countOffsets(text, options.offsets)
    const rows = claimRows(dump, options)
    return [
      `# ${escape(name)}`,
      `${count(report.articles.length, 'article')}, ${count(rows.length, 'figure')}, ${count(report.disagreements.length, 'disagreement')}. ` +
        `Offsets count ${options.offsets === 'code-points' ? 'Unicode code points' : 'UTF-16 code units'}.`,
      ...section('Articles', articleTable(report)),
      ...section(
        'Figures that cannot all be true',
        report.disagreements.flatMap((one) => sides(one, report, at)),
      ),
      ...section('Who says how many', claimTable(rows)),
      ...section('Copies', copies(report, text)),
      ...section('Timeline', timeline(report, text)),
    ]
      .join('\n')
      .concat('\n')
  },
}

/** "1 article", "2 articles". */
export const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', `## ${title}`, '', ...lines] : []

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)

const articleTable = ({ articles }: Report): string[] =>
  table(
    ['#', 'Published', 'Publisher', 'Title', 'Figures'],
    articles.map(({ title, published, publisher, claims }, i) => [
      String(i + 1),
      published ? `${published.value}${published.inferred ? ' (inferred)' : ''}` : '',
      escape(publisher?.text ?? ''),
      escape(title?.text ?? '(no title)'),
      String(claims.length),
    ]),
  )

const claimTable = (rows: readonly ClaimRow[]): string[] =>
  table(
    ['Figure', 'Status', 'Who says so', 'When', 'Where', 'Article', 'At'],
    rows.map((row) => [
      escape(row.figure),
      row.status ?? '',
      row.ownVoice
        ? "the article's own voice"
        : `${row.denied ? 'denied by ' : ''}${escape(row.chain ?? row.source ?? '')}`,
      row.date ?? '',
      escape(row.place ?? ''),
      String(row.article),
      `${row.start}-${row.end}`,
    ]),
  )

function sides(
  { item, status, place, days, sides: all }: Disagreement,
  { articles }: Report,
  at: CountOffset,
): string[] {
  const when = days ? (days.first === days.last ? days.first : `${days.first} to ${days.last}`) : ''
  const about = [escape(item), status ?? '', place ? `in ${escape(place)}` : '', when].filter(Boolean).join(', ')
  return [
    `- **${about}**`,
    ...all.map(({ figure, claims, voices }) => {
      const said = claims.map(({ article, claim, copy }) => {
        const one = articles[article]!.claims[claim]!
        const { start, end } = one.quantity
        return `${voiceOf(one)} (article ${article + 1}${copy ? ', a copy' : ''}, ${at(start)}-${at(end)})`
      })
      return `  - ${escape(figure)}: ${said.join('; ')}${claims.length > voices ? ` [${voices} of ${claims.length} on their own]` : ''}`
    }),
  ]
}

const voiceOf = ({ chain }: Claim): string =>
  chain.length > 0 ? escape(chain.map(sourceOf).join(' > ')) : "the article's own voice"

const copies = ({ copies: all }: Report, text: string): string[] =>
  all.slice(0, most).map(({ passages }) => {
    const { start, end } = passages[0]!
    return `- articles ${[...new Set(passages.map(({ article }) => article + 1))].join(', ')}: ${escape(cut(text.slice(start, end)))}`
  })

const timeline = ({ timeline: all, articles }: Report, text: string): string[] => [
  ...all
    .slice(0, most)
    .map(
      ({ start, article, date, sentence }) =>
        `- ${articles[article]!.dates[date]?.value ?? start} (article ${article + 1}): ${escape(cut(text.slice(sentence.start, sentence.end)))}`,
    ),
  ...(all.length > most ? [`- and ${all.length - most} more`] : []),
]

const cut = (words: string): string =>
  words.length > 160 ? `${words.slice(0, 157).replace(/[\uD800-\uDBFF]$/u, '')}…` : words

/** Text as text: no markup, no HTML, no line break, no broken table. */
export const escape = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&')
