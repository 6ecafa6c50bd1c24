import { createAnalyzer } from '../analyze.js'
import { reportWords } from '../languages/reportWords.js'
import { startComparison } from '../report/compareReports.js'
import { count } from '../exports/markdown.js'
import type { Dump, Exporter } from '../exports/index.js'
import { countOffsets } from '../exports/offsets.js'
import type { Options } from '../types.js'
import { findFiles } from './findFiles.js'
import { openOutput } from './openOutput.js'
import { outputNames } from './outputNames.js'
import type { Command } from './parseCommand.js'
import { readGazetteer } from './readGazetteer.js'
import { eachInput } from './readInputs.js'
import { UsageError, type Terminal } from './Terminal.js'
import { interruptible } from './unfinished.js'

/** The options of the library that the command line gives. */
export function optionsOf({ language, layers, reference, gazetteer }: Command, cwd: string): Options {
  return {
    ...(language && { language }),
    ...(layers && { layers }),
    ...(reference && { reference }),
    ...(gazetteer !== undefined && { gazetteer: readGazetteer(gazetteer, cwd) }),
  }
}

/** Makes an analyzer; wrong options are bad usage. */
export function analyzerFor(command: Command, cwd: string): ReturnType<typeof createAnalyzer> {
  try {
    return createAnalyzer(optionsOf(command, cwd))
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) {
      // Entries count from 1 for readers: "--gazetteer own.csv, entry 2, type: expected one of …".
      throw new UsageError(
        error.message
          .replace(
            /^options\.gazetteer\[(?<i>\d+)\]\.?/u,
            (_, i: string) => `--gazetteer ${command.gazetteer}, entry ${Number(i) + 1}, `,
          )
          .replace(/^options\.(?<name>\w+)/u, '--$<name>'),
      )
    }
    throw error
  }
}

/** Analyses each input and writes it in a format, all into one place or each into a file of a folder. */
export async function writeReports(command: Command, exporter: Exporter, terminal: Terminal): Promise<number> {
  const { files, output, offsets, quiet } = command
  const analyzer = analyzerFor(command, terminal.cwd)
  const inputs = findFiles(files, terminal.cwd)
  const { folder, write, writeFile, close } = openOutput(output, terminal)
  const { open, between = '', close: end, single } = exporter
  if (single && folder === null && inputs.length > 1) {
    throw new UsageError(`${inputs.length} inputs need a file each: give --output a folder, such as -o out/`)
  }
  const begin = open?.({ offsets }) ?? ''
  const nameOf = outputNames()
  const total = { articles: 0, claims: 0, disagreements: 0 }
  const comparison = startComparison(reportWords)
  let first = true
  const failed = await eachInput(inputs, terminal, quiet, async ({ name, text }) => {
    const report = interruptible(() => analyzer.analyze(text))
    const dump: Dump = { name, text, report }
    total.articles += report.articles.length
    total.claims += report.articles.reduce((sum, { claims }) => sum + claims.length, 0)
    total.disagreements += report.disagreements.length
    const content = exporter.write(dump, { offsets })
    if (folder === null) {
      comparison.add(dump, countOffsets(text, offsets))
      await write((first ? begin : between) + content)
      first = false
      return
    }
    const base = nameOf(name)
    await writeFile(base + exporter.extension, begin + content + (end?.(null) ?? ''))
    for (const [extension, beside] of Object.entries(exporter.beside?.(dump) ?? {}))
      await writeFile(base + extension, beside)
    for (const [file, beside] of Object.entries(exporter.once ?? {})) await writeFile(file, beside)
  })
  const across = folder === null && inputs.length - failed > 1 ? comparison.result() : null
  // Where nothing could be read, a file that was there before is left alone.
  if (folder === null && failed < inputs.length) {
    await write(end?.(across) ?? '')
    await close()
  }
  if (!quiet && (output !== undefined || terminal.interactive)) {
    const counts = [
      `${inputs.length - failed} read`,
      count(total.articles, 'article'),
      count(total.claims, 'claim'),
      count(total.disagreements, 'disagreement'),
      ...(across && across.disagreements.length > 0 ? [`${across.disagreements.length} more across texts`] : []),
    ]
    terminal.err(`${counts.join(', ')}\n`)
  }
  return failed > 0 ? 1 : 0
}
