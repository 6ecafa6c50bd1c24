import type { Article } from '../types.js'
import { countOffsets, recount } from '../exports/offsets.js'
import { findFiles } from './findFiles.js'
import { openOutput } from './openOutput.js'
import { oneOf, type Command } from './parseCommand.js'
import { eachInput } from './readInputs.js'
import type { Terminal } from './Terminal.js'
import { analyzerFor } from './writeReports.js'

/** How `segment` writes articles. */
const formats = ['table', 'text', 'json', 'jsonl'] as const

/** Writes the articles of each input: a line each, their texts, or their data. */
export async function segment(command: Command, terminal: Terminal): Promise<number> {
  const format = oneOf('--format', command.format ?? 'table', formats)
  const { segmentArticles } = analyzerFor(command, terminal.cwd)
  const output = openOutput(command.output, terminal)
  let first = true
  if (format === 'json' && output.folder === null) await output.write('[\n')
  const failed = await eachInput(
    findFiles(command.files, terminal.cwd),
    terminal,
    command.quiet,
    async ({ name, text }) => {
      const articles = segmentArticles(text)
      if (output.folder !== null && format === 'text') {
        const base = name.replace(/\.(?:gz|txt|text|md)$/giu, '').replace(/\.txt$/u, '')
        for (const [i, article] of articles.entries()) {
          await output.writeFile(
            `${base}.${String(i + 1).padStart(3, '0')}.txt`,
            `${text.slice(article.start, article.end)}\n`,
          )
        }
        return
      }
      const count = countOffsets(text, command.offsets)
      const records = articles.map((article, i) => ({ document: name, article: i + 1, ...recount(article, count) }))
      const content = {
        table: () => articles.map((article, i) => row(name, text, article, i)).join(''),
        text: () => articles.map(({ start, end }) => `${text.slice(start, end)}\n`).join('\n'),
        json: () => (first ? '' : ',\n') + records.map((record) => JSON.stringify(record, null, 1)).join(',\n'),
        jsonl: () => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
      }[format]()
      if (output.folder === null) await output.write(content)
      else await output.writeFile(`${name}.${format}`, format === 'json' ? `[\n${content}\n]\n` : content)
      first = output.folder !== null || (first && records.length === 0)
    },
  )
  if (format === 'json' && output.folder === null) await output.write('\n]\n')
  await output.close()
  return failed > 0 ? 1 : 0
}

/** "dump.txt:39-73  2022-08-24  South Front  US launches air raids…": file and lines, day, publisher, title. */
function row(name: string, text: string, { start, end, published, publisher, title }: Article, i: number): string {
  const line = (offset: number) => text.slice(0, offset).split('\n').length
  const cells = [
    `${name}:${line(start)}-${line(end)}`,
    String(i + 1),
    published?.value ?? '-',
    publisher?.text ?? '-',
    title?.text ?? text.slice(start, start + 80),
  ]
  return `${cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t')}\n`
}
