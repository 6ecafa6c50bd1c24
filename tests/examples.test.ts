import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../examples/', import.meta.url))
const run = (name: string, ...args: string[]) =>
  execFileSync(process.execPath, [folder + name, ...args], { encoding: 'utf8', maxBuffer: 1e8 })

/** What a reader must find in an example's output; each script of `examples/` has its line here. */
const shows: Record<string, RegExp[]> = {
  'segment.mjs': [
    /^\d+-\d+ +en +2022-08-25 +Rockets Strike US Base/mu,
    /^\d+-\d+ +ar +2022-03-05/mu,
    /because of: \S/u,
  ],
  'layers.mjs': [
    /At least 14 people {2}= {2}14 at_least people injured/u,
    /Saturday {2}= {2}DATE 2024-03-02/u,
    /GPE Goma/u,
  ],
  'duckdb.mjs': [/Who gives the most figures\?/u, /tanker.*stolen.*84.*89/u],
  'sources.mjs': [
    /^SANA {2}\(outlet, \d+ times\)$/mu,
    /^ {2}report {5}say: .*89 oil tanks/mu,
    /^ {2}quotation {2}say: “/mu,
    /^ {2}hearsay/mu,
  ],
  'gazetteer.mjs': [/own\/org\/okwari-liberation-front +Okwari Liberation Front .*\(3\)/u, /gpe\/damascus/u],
  'figures.mjs': [/\t89\texact\ttanker\tstolen\tSANA\t/u, /\t900\tapproximate\ttroop\tdeployed\t/u],
}

describe('the examples run, and show what they are for', () => {
  test('each has its line here', () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.mjs'))
    expect(Object.keys(shows).sort()).toEqual(scripts.sort())
  })

  test.each(Object.entries(shows))('%s', (name, patterns) => {
    const printed = run(name)
    for (const pattern of patterns) expect(printed).toMatch(pattern)
  })
})
