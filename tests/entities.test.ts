import { expect, test } from 'vitest'
import { extractEntities } from '../src/index.js'

test('names of the gazetteer, with one canonical name for all their forms', () => {
  const found = extractEntities('Daesh attacked U.S. troops in Syria; ISIS said so.')
  expect(found.map(({ text, type, canonical }) => [text, type, canonical])).toEqual([
    ['Daesh', 'ORG', 'ISIS'],
    ['U.S.', 'GPE', 'United States'],
    ['Syria', 'GPE', 'Syria'],
    ['ISIS', 'ORG', 'ISIS'],
  ])
})

test('the caller’s own names win', () => {
  const gazetteer = [{ name: 'Wagner', type: 'ORG', canonical: 'Wagner Group', aliases: ['PMC Wagner'] }] as const
  const [found] = extractEntities('PMC Wagner left Syria.', { gazetteer: [...gazetteer] })
  expect(found).toMatchObject({ text: 'PMC Wagner', canonical: 'Wagner Group', entity: 'own/org/wagner-group' })
})
