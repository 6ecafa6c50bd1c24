import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['They want it by {the end of the year}.', '2022 END'],
    ['It fell at {the beginning of the month}.', '2022-08 START'],
  ],
  notFound: ['They saw the end of the road.'],
}
