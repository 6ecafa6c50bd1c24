import { createWriteStream, mkdirSync, renameSync, statSync, writeFileSync, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { dirname, join, resolve } from 'node:path'
import { OutputError, UsageError, type Terminal } from './Terminal.js'
import { begin, finish } from './unfinished.js'

/** Where a command's data goes. */
export interface Output {
  /** The folder for a file an input; `null` where all goes to one place. */
  readonly folder: string | null
  /** Writes to the one place. */
  readonly write: (text: string) => Promise<void>
  /** Writes a file of the folder, whole. */
  readonly writeFile: (name: string, text: string) => Promise<void>
  /** Puts the file in its place; not called, a file that was there before stays as it was. */
  readonly close: () => Promise<void>
}

const isFolder = (path: string, full: string): boolean =>
  /[/\\]$/u.test(path) || (statSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false)

const nothing = () => Promise.resolve()

/**
 * Standard output, the file, or the folder that `--output` names. A file is written beside its place, then moved there.
 * @throws {UsageError} where there is no folder for the file; writing throws an `OutputError`.
 */
export function openOutput(path: string | undefined, { cwd, out }: Terminal): Output {
  if (path === undefined || path === '-') return { folder: null, write: out, writeFile: nothing, close: nothing }
  const full = resolve(cwd, path)
  if (!isFolder(path, full)) return openFile(path, full)
  const writeFile = (name: string, text: string) => {
    const file = join(full, name)
    writable(path, () => {
      mkdirSync(full, { recursive: true })
      begin(`${file}.part`)
      writeFileSync(`${file}.part`, text)
      renameSync(`${file}.part`, file)
    })
    finish(`${file}.part`)
    return Promise.resolve()
  }
  return { folder: full, write: nothing, writeFile, close: nothing }
}

/** The file is begun with the first text, so that until then there is nothing to clear up. */
function openFile(path: string, full: string): Output {
  if (!statSync(dirname(full), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--output ${path}: there is no folder ${dirname(path)}`)
  }
  const part = `${full}.part`
  let stream: WriteStream | undefined
  // Kept for the next write or the close: an error event without a listener would end the process.
  let failed: Error | undefined
  const begun = () => {
    if (stream) return stream
    begin(part)
    stream = createWriteStream(part)
    stream.on('error', (error) => (failed = error))
    return stream
  }
  const check = () => {
    if (failed) throw new OutputError(`--output ${path}: ${failed.message}`)
  }
  return {
    folder: null,
    async write(text) {
      if (text === '') return
      check()
      if (!begun().write(text)) await settled(once(begun(), 'drain'))
      check()
    },
    writeFile: nothing,
    async close() {
      const last = begun()
      last.end()
      if (!last.closed) await settled(once(last, 'close'))
      check()
      writable(path, () => renameSync(part, full))
      finish(part)
    },
  }
}

/** Whether it came or failed: `failed` says which. */
const settled = (event: Promise<unknown>): Promise<unknown> => event.catch(() => undefined)

function writable(path: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw new OutputError(`--output ${path}: ${(error as Error).message}`)
  }
}
