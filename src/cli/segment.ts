import type { Article } from '../types.js'
import { countOffsets, recount } from '../exports/offsets.js'
import { findFiles } from './findFiles.js'
import { openOutput } from './openOutput.js'
import { outputNames } from './outputNames.js'
import { oneOf, type Command } from './parseCommand.js'
import { eachInput } from './readInputs.js'
import type { Terminal } from './Terminal.js'
import { interruptible } from './unfinished.js'
import { analyzerFor } from './writeReports.js'

/** How `segment` writes articles. */
const formats = ['table', 'text', 'json', 'jsonl'] as const

/** Writes the articles of each input: a line each, their texts, or their data. */
export async function segment(command: Command, terminal: Terminal): Promise<number> {
  const format = oneOf('--format', command.format ?? 'table', formats)
  const { segmentArticles } = analyzerFor(command, terminal.cwd)
  const output = openOutput(command.output, terminal)
  const nameOf = outputNames()
  let written = 0
  const failed = await eachInput(
    findFiles(command.files, terminal.cwd),
    terminal,
    command.quiet,
    async ({ name, text }) => {
      const articles = interruptible(() => segmentArticles(text))
      if (output.folder !== null && format === 'text') {
        const base = nameOf(name)
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
        table: () => table(name, text, articles),
        text: () => articles.map(({ start, end }) => `${text.slice(start, end)}\n`).join('\n'),
        json: () => records.map((record) => JSON.stringify(record, null, 1)).join(',\n'),
        jsonl: () => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
      }[format]()
      if (content === '' && output.folder === null) return
      if (output.folder === null)
        await output.write(format === 'json' ? (written === 0 ? '[\n' : ',\n') + content : content)
      else await output.writeFile(`${nameOf(name)}.${format}`, format === 'json' ? `[\n${content}\n]\n` : content)
      written += records.length
    },
  )
  if (format === 'json' && output.folder === null) await output.write(written === 0 ? '[]\n' : '\n]\n')
  await output.close()
  return failed > 0 ? 1 : 0
}

/** "dump.txt:39-73  2  2022-08-24  South Front  US launches air raids…": file and lines, place, day, publisher, title. */
function table(name: string, text: string, articles: readonly Article[]): string {
  const lineAt = countLines(text)
  const rows = articles.map(({ start, end, published, publisher, title }, i) => [
    `${name}:${lineAt(start)}-${lineAt(end)}`,
    String(i + 1),
    published?.value ?? '-',
    publisher?.text ?? '-',
    title?.text ?? text.slice(start, Math.min(end, start + 80)),
  ])
  return rows.map((cells) => `${cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t')}\n`).join('')
}

/** Gives the number of the line, from 1, that holds an offset; the offsets must not fall. */
function countLines(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}
