import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['In {the past} he denied it.', 'PAST_REF'],

    ['It did so in {the past}.', 'PAST_REF'],
    ['The road is shut at {the moment}.', 'PRESENT_REF'],
  ],
  notFound: ['The past commanders waited for the moment of truth.'],
}
