// @faker-js/faker (MIT): given names and surnames of some fifty locales; data/givenNames.txt and data/surnames.txt are our own.
import { allLocales } from '@faker-js/faker'
import { frontCode } from './frontCode.mjs'
import { plain, readData } from './readData.mjs'
import { romanize } from './romanize.mjs'

const values = (lists) => (lists ? Object.values(lists).flat() : [])
const usable = /^[a-z][a-z']{2,14}$/u

function names(part, file) {
  const all = new Set()
  const add = (name) => {
    for (const word of plain(romanize(name))
      .toLowerCase()
      .split(/[\s-]+/u))
      if (usable.test(word)) all.add(word)
  }
  for (const { person } of Object.values(allLocales))
    for (const name of values(person?.[part])) if (typeof name === 'string') add(name)
  for (const line of readData(file)) for (const name of line.split(/[\s,]+/u)) add(name)
  return frontCode([...all].sort())
}

/** Given names in lower case, front-coded. */
export const givenNames = () => names('first_name', 'givenNames.txt')

/** Surnames in lower case, front-coded. */
export const surnames = () => names('last_name', 'surnames.txt')
