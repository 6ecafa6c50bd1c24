import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The convoy left {yesterday} and arrives {tomorrow}.', '2022-08-24', '2022-08-26'],
    ['Residents heard blasts {yesterday evening}.', '2022-08-24TEV'],
    ['The ministry said {today} that it was over.', '2022-08-25'],
  ],
  notFound: ['Russia Today aired the clip.'],
}
