import { createAnalyzer } from '../analyze.js'
import type { Dump, Exporter } from '../exports/index.js'
import type { Options } from '../types.js'
import { findFiles } from './findFiles.js'
import { openOutput } from './openOutput.js'
import type { Command } from './parseCommand.js'
import { readGazetteer } from './readGazetteer.js'
import { eachInput } from './readInputs.js'
import { UsageError, type Terminal } from './Terminal.js'

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
      throw new UsageError(error.message.replace(/^options\.(?<name>\w+)/u, '--$<name>'))
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
  const { open, between = '', close: end = '' } = exporter
  const total = { articles: 0, claims: 0, disagreements: 0 }
  let first = true
  if (folder === null) await write(open?.({ offsets }) ?? '')
  const names = new Set<string>()
  const failed = await eachInput(inputs, terminal, quiet, async ({ name, text }) => {
    const report = analyzer.analyze(text)
    const dump: Dump = { name, text, report }
    total.articles += report.articles.length
    total.claims += report.articles.reduce((sum, { claims }) => sum + claims.length, 0)
    total.disagreements += report.disagreements.length
    const content = exporter.write(dump, { offsets })
    if (folder === null) {
      await write((first ? '' : between) + content)
      first = false
      return
    }
    const base = single(name.replace(/\.(?:gz|txt|text|md)$/giu, '').replace(/\.txt$/u, ''), names)
    await writeFile(base + exporter.extension, (open?.({ offsets }) ?? '') + content + end)
    for (const [extension, beside] of Object.entries(exporter.beside?.(dump) ?? {}))
      await writeFile(base + extension, beside)
    for (const [file, beside] of Object.entries(exporter.once ?? {})) await writeFile(file, beside)
  })
  if (folder === null) await write(end)
  await close()
  if (!quiet && (output !== undefined || terminal.interactive)) {
    terminal.err(
      `${inputs.length - failed} read, ${total.articles} articles, ${total.claims} claims, ${total.disagreements} disagreements\n`,
    )
  }
  return failed > 0 ? 1 : 0
}

/** Two inputs of one name in different folders get files of their own. */
function single(base: string, names: Set<string>): string {
  let name = base
  for (let n = 2; names.has(name); n++) name = `${base}-${n}`
  names.add(name)
  return name
}
