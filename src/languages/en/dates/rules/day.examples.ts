import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Support for the group {today} is weak.', 'PRESENT_REF'],
    ['{Today}, the risks of a wider war are greater.', 'PRESENT_REF'],
    ['In {today}’s world that is rare.', 'PRESENT_REF'],
    ['{Today}, jets are flying over the city, and {today} is its worst day.', '2022-08-25', '2022-08-25'],
    ['The man who takes office {today} is not known.', '2022-08-25'],
    ['{Today}, I am here to tell you that it is over.', '2022-08-25'],
    ['The convoy left {yesterday} and arrives {tomorrow}.', '2022-08-24', '2022-08-26'],
    ['Residents heard blasts {yesterday evening}.', '2022-08-24TEV'],
    ['The ministry said {today} that it was over.', '2022-08-25'],
  ],
  notFound: ['Russia Today aired the clip.'],
}
