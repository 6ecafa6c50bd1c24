import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['A {20th century} fort and {the 19th-century} walls fell.', '19', '18']],
  notFound: ['The third army came.'],
}
