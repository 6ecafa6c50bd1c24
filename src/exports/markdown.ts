import { sourceOf } from '../report/sourceOf.js'
import type { Across, Claim, CopyAcross, Disagreement, Report } from '../types.js'
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
  close: (across) => (across ? `\n${together(across).join('\n')}\n` : ''),
}

/** What several texts say together: each figure with its text. */
function together({ disagreements, copies }: Across): string[] {
  const at = ({ document, article, start, end }: CopyAcross['passages'][number]) =>
    `${escape(document)}, article ${article + 1}, ${start}-${end}`
  return [
    '# All texts together',
    `${count(disagreements.length, 'disagreement')} and ${count(copies.length, 'copied paragraph')} between texts.`,
    ...section(
      'Figures of several texts that cannot all be true',
      disagreements.flatMap((one) => [
        about(one),
        ...one.sides.map(({ figure, claims, voices }) => {
          const said = claims.map(
            (claim) =>
              `${claim.source === null ? ownVoice : escape(claim.source)} (${at(claim)}${claim.copy ? ', a copy' : ''})`,
          )
          return side(figure, said, voices)
        }),
      ]),
    ),
    ...section(
      'Paragraphs with figures that several texts print',
      copies.slice(0, most).map(({ passages }) => `- ${passages.map(at).join('; ')}`),
    ),
  ]
}

const ownVoice = "the article's own voice"

/** "tanker, stolen, in Syria, 2022-08-14" */
function about({ item, status, place, days }: Pick<Disagreement, 'item' | 'status' | 'place' | 'days'>): string {
  const when = days ? (days.first === days.last ? days.first : `${days.first} to ${days.last}`) : ''
  return `- **${[escape(item), status ?? '', place ? `in ${escape(place)}` : '', when].filter(Boolean).join(', ')}**`
}

const side = (figure: string, said: readonly string[], voices: number): string =>
  `  - ${escape(figure)}: ${said.join('; ')}${said.length > voices ? ` [${voices} of ${said.length} on their own]` : ''}`

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
      row.ownVoice ? ownVoice : `${row.denied ? 'denied by ' : ''}${escape(row.chain ?? row.source ?? '')}`,
      row.date ?? '',
      escape(row.place ?? ''),
      String(row.article),
      `${row.start}-${row.end}`,
    ]),
  )

const sides = (one: Disagreement, { articles }: Report, at: CountOffset): string[] => [
  about(one),
  ...one.sides.map(({ figure, claims, voices }) => {
    const said = claims.map(({ article, claim, copy }) => {
      const claimed = articles[article]!.claims[claim]!
      const { start, end } = claimed.quantity
      return `${voiceOf(claimed)} (article ${article + 1}${copy ? ', a copy' : ''}, ${at(start)}-${at(end)})`
    })
    return side(figure, said, voices)
  }),
]

const voiceOf = ({ chain }: Claim): string => (chain.length > 0 ? escape(chain.map(sourceOf).join(' > ')) : ownVoice)

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
