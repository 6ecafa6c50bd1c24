import type { Examples } from '../../../text/Examples.js'

/** Numbers in every dress, and how the text bounds them. */
export const examples: Examples = {
  found: [
    ['{Three soldiers} and {27 tanks} were seen.', '3 exact soldier', '27 exact tank'],
    ['{Twenty-seven trucks} left.', '27 exact truck'],
    ['{1,500 men} crossed the river.', '1500 exact man'],
    ['{A hundred and twenty families} fled.', '120 exact family displaced'],
    ['They bought {80.3 thousand barrels}.', '80300 exact bbl'],
    ['{Several dozen fighters} surrendered.', '36 at_least fighter'],
    ['{Tens of thousands of people} marched.', '20000 at_least people'],
    ['{At least three aid workers} and {up to 40 guards} left.', '3 at_least worker', '40 at_most guard'],
    ['{Between 10 and 15 gunmen} came.', '10..15 exact gunman'],
    ['He paid {almost $4.5m}.', '4500000 approximate USD'],
    ['{Two-thirds} of the city is dark.', '66.7 exact %'],
  ],
  notFound: [
    'On 3 May 2019 the 25th brigade left.',
    'No comment was made.',
    'Under Article 5 and resolution 2254, no one left.',
  ],
}
