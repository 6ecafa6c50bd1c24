import metadata from '../../package.json' with { type: 'json' }
import { exporters, mentions, type Exporter, type Format } from '../exports/index.js'
import { evaluate } from './evaluate/evaluate.js'
import { help } from './help.js'
import { oneOf, parseCommand, type Command } from './parseCommand.js'
import { segment } from './segment.js'
import { InputError, OutputError, UsageError, type Terminal } from './Terminal.js'
import { verify } from './verify.js'
import { writeReports } from './writeReports.js'

const formats = Object.keys(exporters) as Format[]

/** Does what the words after `sitrep` ask for. @returns the exit code: 0 done, 1 an input failed, 2 bad usage. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = parseCommand(words)
    if (command.help) return await print(help, terminal)
    if (command.version) return await print(`${metadata.version}\n`, terminal)
    if (command.files.length === 0) {
      throw new UsageError(`${command.name}: expected a file, a folder or - for standard input`)
    }
    return await dispatch(command, terminal)
  } catch (error) {
    if (!isExpected(error)) throw error
    const red = (text: string) => (terminal.color ? `\u001B[31m${text}\u001B[0m` : text)
    terminal.err(`${red('sitrep:')} ${error.message}\n`)
    if (!(error instanceof UsageError)) return 1
    terminal.err('Try: sitrep --help\n')
    return 2
  }
}

/** Ours, or the file system's: a folder that may not be read. */
const isExpected = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof InputError ||
  error instanceof OutputError ||
  (error instanceof Error && 'syscall' in error)

const print = async (text: string, { out }: Terminal): Promise<number> => {
  await out(text)
  return 0
}

function dispatch(command: Command, terminal: Terminal): Promise<number> {
  switch (command.name) {
    case 'report':
      return writeReports(command, exporters[oneOf('--format', command.format ?? 'markdown', formats)], terminal)
    case 'extract':
      return writeReports(command, mentionExporter(command), terminal)
    case 'view':
      if ((command.format ?? 'html') !== 'html') {
        throw new UsageError(`view: writes a page; for other formats: sitrep report --format ${command.format}`)
      }
      return writeReports(command, exporters.html, terminal)
    case 'segment':
      return segment(command, terminal)
    case 'verify':
      return verify(command, terminal)
    case 'evaluate':
      return evaluate(command, terminal)
  }
}

/** `extract` writes mentions: as JSON lines it leaves articles and claims to `report`. */
function mentionExporter({ format = 'jsonl' }: Command): Exporter {
  const name = oneOf('--format', format, formats)
  return name === 'jsonl' ? mentions : exporters[name]
}
