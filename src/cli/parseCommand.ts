import { parseArgs } from 'node:util'
import type { Layer } from '../types.js'
import { UsageError } from './Terminal.js'

export const commands = ['report', 'segment', 'extract', 'view', 'verify', 'evaluate'] as const
export type CommandName = (typeof commands)[number]

/** A command line, read. */
export interface Command {
  readonly name: CommandName
  readonly files: readonly string[]
  readonly format: string | undefined
  readonly output: string | undefined
  readonly layers: readonly Layer[] | undefined
  readonly reference: string | undefined
  readonly language: 'en' | 'ar' | 'auto' | undefined
  readonly gazetteer: string | undefined
  readonly offsets: 'utf-16' | 'code-points'
  readonly quiet: boolean
  readonly errors: number
  readonly help: boolean
  readonly version: boolean
}

const layers = ['dates', 'quantities', 'attributions', 'entities'] as const

const options = {
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  layers: { type: 'string', short: 'l' },
  reference: { type: 'string' },
  language: { type: 'string' },
  gazetteer: { type: 'string' },
  offsets: { type: 'string' },
  errors: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  version: { type: 'boolean', short: 'V' },
  help: { type: 'boolean', short: 'h' },
} as const

/** "format", "output", … */
export const optionNames = Object.keys(options)

/**
 * What the words after `sitrep` ask for. Without a command's name it is `report`; a file called "report" is "./report".
 * @throws {UsageError} on an option or a value that there is not.
 */
export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parse(words)
  const named = commands.find((command) => command === positionals[0])
  return {
    name: named ?? 'report',
    files: named ? positionals.slice(1) : positionals,
    format: values.format,
    output: values.output,
    layers:
      values.layers === undefined
        ? undefined
        : values.layers.split(',').map((one) => oneOf('--layers', one.trim(), layers)),
    reference: values.reference,
    language:
      values.language === undefined ? undefined : oneOf('--language', values.language, ['en', 'ar', 'auto'] as const),
    gazetteer: values.gazetteer,
    offsets: oneOf('--offsets', values.offsets ?? 'utf-16', ['utf-16', 'code-points'] as const),
    quiet: values.quiet ?? false,
    errors: wholeNumber('--errors', values.errors ?? '5'),
    help: values.help ?? false,
    version: values.version ?? false,
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    // Node's messages name the option; their second sentence is about Node.
    throw new UsageError((error as Error).message.split('. ')[0])
  }
}

/** One of the values that an option has. */
export function oneOf<T extends string>(option: string, value: string, expected: readonly T[]): T {
  const found = expected.find((one) => one === value)
  if (found === undefined) {
    throw new UsageError(`${option}: expected one of ${expected.join(', ')}, got ${JSON.stringify(value)}`)
  }
  return found
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,6}$/u.test(value))
    throw new UsageError(`${option}: expected a whole number, got ${JSON.stringify(value)}`)
  return Number(value)
}
