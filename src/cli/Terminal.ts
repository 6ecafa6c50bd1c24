/** What the command line reads from and writes to; tests give their own. */
export interface Terminal {
  /** Data, and nothing else. Resolves when the reader is ready for more. */
  readonly out: (text: string) => Promise<void>
  /** Everything that is no data: errors, progress, counts. */
  readonly err: (text: string) => void
  readonly readStdin: () => Promise<Uint8Array>
  readonly cwd: string
  /** Whether `err` is a terminal that shows progress. */
  readonly interactive: boolean
  /** Whether `err` may be coloured: a terminal, and no NO_COLOR. */
  readonly color: boolean
}

/** Bad usage: exit code 2, with the message and where to find help. */
export class UsageError extends Error {}

/** An input that could not be read or done: named, and the rest is done; exit code 1. */
export class InputError extends Error {}

/** The data could not be written: nothing more is done; exit code 1. */
export class OutputError extends Error {}
