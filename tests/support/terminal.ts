import { run } from '../../src/cli/run.js'

/** What `sitrep WORDS` prints, and its exit code. */
export async function sitrep(
  words: readonly string[],
  {
    stdin = '',
    cwd = process.cwd(),
    interactive = false,
  }: { stdin?: string; cwd?: string; interactive?: boolean } = {},
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const code = await run(words, {
    out: (text) => {
      out += text
      return Promise.resolve()
    },
    err: (text) => (err += text),
    readStdin: () => Promise.resolve(Buffer.from(stdin)),
    cwd,
    interactive,
    color: false,
  })
  return { code, out, err }
}
