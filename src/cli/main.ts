#!/usr/bin/env node
import { once } from 'node:events'
import { run } from './run.js'
import type { Terminal } from './Terminal.js'
import { clearUpAtExit } from './unfinished.js'

const { stdin, stdout, stderr, env } = process

// `sitrep … | head`: the reader has seen enough, which is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

clearUpAtExit()

const interactive = stderr.isTTY && env['TERM'] !== 'dumb'
const terminal: Terminal = {
  async out(text) {
    if (!stdout.write(text)) await once(stdout, 'drain')
  },
  err: (text) => void stderr.write(text),
  async readStdin() {
    const chunks: Uint8Array[] = []
    for await (const chunk of stdin) chunks.push(chunk as Uint8Array)
    return Buffer.concat(chunks)
  },
  cwd: process.cwd(),
  interactive,
  color: interactive && !env['NO_COLOR'],
}

void run(process.argv.slice(2), terminal).then((code) => (process.exitCode = code))
