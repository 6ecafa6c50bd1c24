import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['The pound fell 3 percent for {the week}.', '2022-W34']],
  notFound: ['The week was quiet.'],
}
