import { basename } from 'node:path'

/** Names a file of an output folder after each input, without its extension; two inputs of one name get files of their own. */
export function outputNames(): (input: string) => string {
  const used = new Set<string>()
  return (input) => {
    const base = basename(input)
      .replace(/\.gz$/iu, '')
      .replace(/\.(?:txt|text|md)$/iu, '')
    let name = base
    for (let n = 2; used.has(name); n++) name = `${base}-${n}`
    used.add(name)
    return name
  }
}
