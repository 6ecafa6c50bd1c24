import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { analyze } from '../src/index.js'
import { seeds } from './support/seeds.js'

const root = fileURLToPath(new URL('..', import.meta.url))

const printed = execFileSync(process.execPath, ['dist/cli.js', 'evaluate', 'seeds/gold', '--format', 'json'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1e8,
})
const scores = JSON.parse(printed) as Record<string, { readonly f1: number } | undefined>

describe('the gold of the seeds: floors under the F1 of each measure', () => {
  const floors: Record<string, number> = {
    'articles starts': 0.97,
    'articles whole span': 0.97,
    'articles title': 0.97,
    'articles published': 0.97,
    'articles publisher': 0.97,
    'articles authors': 0.97,
    'articles sources': 0.97,
    'articles language': 1,
    'articles boilerplate lines': 0.97,
    'articles section headings': 0.85,
    'dates extent, strict': 0.97,
    'dates value': 0.88,
    'entities all types, strict': 0.94,
    'entities PER+ORG+LOC, strict': 0.94,
    'entities linked (B-cubed)': 0.95,
    'quantities value': 0.97,
    'quantities value+modifier': 0.97,
    'quantities value+unit (measures)': 0.97,
    'quantities value+item head (counts)': 0.97,
    'quantities value+status': 0.95,
    'attributions cue found': 0.93,
    'attributions whole relation': 0.89,
    'attributions direct quotations with their source': 0.95,
    'claims: figure with its source (or none)': 0.95,
  }
  test.each(Object.entries(floors))('%s >= %d', (measure, floor) => {
    expect(scores[measure]?.f1).toBeGreaterThanOrEqual(floor)
  })
})

describe('facts of the seeds that matter', () => {
  const { articles, disagreements } = analyze(seeds['003_303b3c89ad77ca98.txt']!)
  const claims = articles.flatMap((article) => article.claims)
  const sourceOf = ({ attribution }: (typeof claims)[number]) =>
    attribution?.speaker ?? attribution?.source?.text ?? null

  test('21 articles, one of them in Arabic', () => {
    expect(articles.map(({ language }) => language).filter((language) => language === 'ar')).toHaveLength(1)
    expect(articles).toHaveLength(21)
  })

  test('89 tankers were looted according to SANA, 84 in a heading’s own voice', () => {
    const tankers = claims.filter(({ quantity }) => quantity.itemHead === 'tanker' && quantity.status === 'stolen')
    expect(tankers.map((claim) => [claim.quantity.value, sourceOf(claim)])).toEqual(
      expect.arrayContaining([
        [84, null],
        [89, 'SANA'],
      ]),
    )
    expect(disagreements.some(({ sides }) => [84, 89].every((n) => sides.some(({ value }) => value === n)))).toBe(true)
  })

  test('about 900 troops are deployed, twice', () => {
    const troops = claims.filter(({ quantity }) => quantity.itemHead === 'troop' && quantity.value === 900)
    expect(troops.map(({ quantity }) => [quantity.modifier, quantity.status])).toEqual([
      ['approximate', 'deployed'],
      ['approximate', 'deployed'],
    ])
  })
})
