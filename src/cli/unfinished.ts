import { rmSync } from 'node:fs'

/** The files that are being written under another name than their own. */
const unfinished = new Set<string>()

/** The exit code that a shell gives a program that a signal ended: 128 and the signal's number. */
const signals = { SIGINT: 130, SIGTERM: 143 } as const
const stop = (signal: keyof typeof signals): never => process.exit(signals[signal])
let watching = false

/** Remembers a file that is no whole one yet, and goes if the program ends before it is. */
export const begin = (file: string): void => void unfinished.add(file)
export const finish = (file: string): void => void unfinished.delete(file)

/** Lets Ctrl-C and SIGTERM end the program in order, and clears up after it however it ends. */
export function clearUpAtExit(): void {
  watching = true
  watch()
  process.on('exit', () => {
    for (const file of unfinished) rmSync(file, { force: true })
  })
}

/**
 * Does work that lets no handler run while it lasts, such as reading a long text. While there is nothing to clear up, the
 * signals end the program at once, as they do any other.
 */
export function interruptible<T>(work: () => T): T {
  if (!watching || unfinished.size > 0) return work()
  for (const signal of Object.keys(signals)) process.off(signal, stop)
  try {
    return work()
  } finally {
    watch()
  }
}

function watch(): void {
  for (const signal of Object.keys(signals)) process.on(signal, stop)
}
