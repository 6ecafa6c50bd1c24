import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { decodeText } from './decodeText.js'
import type { Input } from './findFiles.js'
import { showProgress } from './showProgress.js'
import { InputError, type Terminal } from './Terminal.js'

/** A text that was read. */
export interface TextInput extends Input {
  readonly text: string
}

/** Reads one input. Throws an `InputError` that says why it cannot be. */
export async function readInput(input: Input, { cwd, readStdin }: Terminal): Promise<string> {
  if (input.problem !== null) throw new InputError(input.problem)
  try {
    return decodeText(input.path === '-' ? await readStdin() : readFileSync(resolve(cwd, input.path)))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError((error as Error).message)
  }
}

/** Reads one input of several that are needed together. Throws an `InputError` that names it. */
export async function readNamed(input: Input, terminal: Terminal): Promise<string> {
  try {
    return await readInput(input, terminal)
  } catch (error) {
    throw new InputError(`${input.path}: ${(error as Error).message}`)
  }
}

/**
 * Does something with each input, one after the other, so that only one is in memory. An input that fails is named on
 * standard error, and the others are done all the same.
 * @returns how many failed
 */
export async function eachInput(
  inputs: readonly Input[],
  terminal: Terminal,
  quiet: boolean,
  work: (input: TextInput) => Promise<void>,
): Promise<number> {
  let failed = 0
  const progress = showProgress(terminal, inputs.length, quiet)
  for (const input of inputs) {
    progress.next(input.path)
    // A turn for signals.
    await setImmediate()
    try {
      await work({ ...input, text: await readInput(input, terminal) })
    } catch (error) {
      if (!isAboutInput(error)) throw error
      failed++
      progress.clear()
      const message = error instanceof InputError ? error.message : 'is too long for one file: cut it first'
      terminal.err(`sitrep: ${input.path}: ${message}\n`)
    }
  }
  progress.clear()
  return failed
}

/** Whether it is the input's fault: it cannot be read, or what is to be written of it is longer than a string can be. */
const isAboutInput = (error: unknown): error is Error =>
  error instanceof InputError || (error instanceof RangeError && error.message === 'Invalid string length')
