import type { Terminal } from './Terminal.js'

const width = 24

/** A bar on a terminal for two inputs or more; nothing in a pipe or when quiet. */
export function showProgress(
  { err, interactive, color }: Terminal,
  total: number,
  quiet: boolean,
): { next: (path: string) => void; clear: () => void } {
  if (quiet || !interactive || total < 2) return { next: () => undefined, clear: () => undefined }
  let done = 0
  const clear = () => err('\r\u001B[K')
  return {
    next(path) {
      const full = Math.round((done / total) * width)
      const bar = '█'.repeat(full).padEnd(width, '·')
      clear()
      err(`${color ? `\u001B[36m${bar}\u001B[0m` : bar} ${++done}/${total} ${path.slice(-48)}`)
    },
    clear,
  }
}
