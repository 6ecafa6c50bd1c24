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
    ['{Tens of thousands} marched, {hundreds of thousands} stayed.', '20000 at_least people', '200000 at_least people'],
    ['{Scores} were killed, {twenty-something men} fled.', '40 at_least people killed', '20 approximate man displaced'],
    ['He paid {almost $4.5m}.', '4500000 approximate USD'],
    ['{Two-thirds} of the city is dark.', '66.7 exact %'],
    // a share of a number or of a unit
    ['{Almost a quarter of a million people} live there.', '250000 approximate people'],
    ['{Three quarters of a million tonnes} and {a million and a half bags}.', '750000 exact t', '1500000 exact bag'],
    ['The post is {half a mile} away, {a quarter of a mile} from the road.', '0.5 exact mi', '0.25 exact mi'],
    ['Rates rose {half a percentage point}, {a quarter} of them twice.', '0.5 exact pp', '25 exact %'],
    ['The bottom fifth of incomes.'],
    // ranges whose ends both have their unit
    ['{30%-40%} of the crop, {2m to 3m people}.', '30..40 exact %', '2000000..3000000 exact people'],
    // money
    [
      'It rose {75 Canadian cents}, or {50 euro cents}, to {US dollars 6000}.',
      '0.75 exact CAD',
      '0.5 exact EUR',
      '6000 exact USD',
    ],
    [
      '{N100 million}, {Rs1,500 crore}, {EUR50m} and {RM7.8 billion} of debt',
      '100000000 exact NGN',
      '15000000000 exact INR',
      '50000000 exact EUR',
      '7800000000 exact MYR',
    ],
    // what is abbreviated
    ['{55 bcm of gas} and {500,000 boepd}', '55000000000 exact m3', '500000 exact bbl/d'],
    ['{A trio of drones} and {at the very least 30 rockets}', '3 exact drone', '30 at_least rocket'],
    [
      '{One in five}, {three out of five}, but {30 out of {40 drones}}',
      '0.2 exact -',
      '0.6 exact -',
      '30 exact drone',
      '40 exact drone',
    ],
  ],
  notFound: [
    'Test scores and scores by the minute.',
    'The P5, an N95 mask, the R77 and a Mi8.',
    'On 3 May 2019 the 25th brigade left.',
    'No comment was made.',
    'Under Article 5 and resolution 2254, no one left.',
  ],
}
