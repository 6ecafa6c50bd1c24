import { mkdirSync, renameSync, statSync, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import type { Terminal } from './Terminal.js'

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

/** Standard output, the file, or the folder that `--output` names. A file is written beside its place, then moved there. */
export function openOutput(path: string | undefined, { cwd, out }: Terminal): Output {
  const nothing = () => Promise.resolve()
  if (path === undefined || path === '-') return { folder: null, write: out, writeFile: nothing, close: nothing }
  const full = resolve(cwd, path)
  if (isFolder(path, full)) {
    const writeFile = (name: string, text: string) => {
      mkdirSync(full, { recursive: true })
      return writeWhole(join(full, name), text)
    }
    return { folder: full, write: nothing, writeFile, close: nothing }
  }
  const part = `${full}.part`
  const stream = createWriteStream(part)
  // Kept for the next write or the close: an error event without a listener would end the process.
  let failed: Error | undefined
  stream.on('error', (error) => (failed = error))
  return {
    folder: null,
    async write(text) {
      if (failed) throw failed
      if (!stream.write(text)) await once(stream, 'drain')
    },
    writeFile: nothing,
    async close() {
      if (failed) throw failed
      stream.end()
      await once(stream, 'close')
      renameSync(part, full)
    },
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  const stream = createWriteStream(`${file}.part`)
  stream.end(text)
  await once(stream, 'close')
  renameSync(`${file}.part`, file)
}
