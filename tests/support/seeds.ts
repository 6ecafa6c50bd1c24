import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../seeds/', import.meta.url)

/** The two seed documents, by file name. */
export const seeds: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
)
