import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It was laid in {the 1990s}.', '199'],
    ['The regime of {the ’80s} is gone, as is that of {the early 1970s}.', '198', '197 START'],
  ],
  notFound: ['The jets were F-30s.'],
}
