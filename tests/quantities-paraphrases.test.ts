import { expect, test } from 'vitest'
import { extractQuantities } from '../src/index.js'

/** One fact said in many ways, X for whom or what it happened to: the status and the noun must be the same in all. */
const ways = {
  killed: [
    'Gunmen killed X.',
    'X were killed by gunmen.',
    'Gunmen ambushed and killed X.',
    'The blast left X dead.',
    'X have died since Monday.',
    'The attack claimed the lives of X.',
    'The attack cost X their lives.',
    'The deaths of X were confirmed.',
    'An attack in which X were killed shook the city.',
    'A total of X, including a cook, have died.',
    'X were among the dead.',
    'Attack kills X',
    'X killed in attack',
  ],
  injured: ['The blast wounded X.', 'X were wounded.', 'X suffered injuries.', 'X were rushed to hospital.'],
  detained: ['Police arrested X.', 'X were arrested.', 'The arrest of X drew criticism.', 'X remain in detention.'],
  captured: ['Gunmen took X hostage.', 'X were taken hostage.', 'The abduction of X drew criticism.'],
  released: ['The group let X go.', 'X were freed.', 'The release of X was hailed.', 'X walked free.'],
  missing: ['X are missing.', 'X went missing.', 'X remain unaccounted for.'],
} as const

/** What says nothing of the sort of them, least of all who did it. */
const others = [
  'X killed a guard.',
  'A guard was killed by X.',
  'X took part in the raid that killed a guard.',
  'The army denied killing X.',
  'X were nearly killed.',
  'None of X was killed.',
]

const people = [
  ['12 soldiers', 'soldier'],
  ['Twelve aid workers', 'worker'],
  ['at least 12 women', 'woman'],
  ['12 members of the guard', 'member'],
  ['some 12 Druze', 'druze'],
  ['12 UN staff', 'staff'],
] as const

const things = [
  ['12 drones', 'drone'],
  ['twelve armoured carriers', 'carrier'],
  ['12 houses', 'house'],
] as const

const destroyed = [
  'The army destroyed X.',
  'X were destroyed by the army.',
  'The army blew up X.',
  'The destruction of X was announced.',
  'X, a new one among them, went up in flames.',
  'Of X, 3 were destroyed.',
]

const find = (way: string, figure: string) => {
  const text = way.replace('X', figure)
  const found = extractQuantities(text[0]!.toUpperCase() + text.slice(1)).find(({ value }) => value === 12)
  return [found?.itemHead, found?.status]
}

test.each(Object.entries(ways))('%s, in the active, the passive, as a noun and in headlines', (status, sentences) => {
  for (const way of sentences)
    for (const [figure, head] of people) expect(find(way, figure), way).toEqual([head, status])
})

test('nothing became of who did it, and of whom it is denied', () => {
  for (const way of others) for (const [figure, head] of people) expect(find(way, figure), way).toEqual([head, null])
})

test('destroyed, but not the whole of which a part was', () => {
  for (const way of destroyed)
    for (const [figure, head] of things)
      expect(find(way, figure), way).toEqual([head, way.startsWith('Of') ? null : 'destroyed'])
})
