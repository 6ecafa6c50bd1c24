import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    ['{According to the port authority, four ships sank}.', 'the port authority | According to | four ships sank'],
    ['{Four ships sank, according to two officials}.', 'two officials | according to | Four ships sank'],
    ['{By UN estimates, 4,000 people fled}.', 'UN estimates | By | 4,000 people fled'],
    [
      '{Reuters, {citing two officials, said the road was closed}}.',
      'two officials | citing | the road was closed',
      'Reuters | said | the road was closed',
    ],
    [
      '{TASS reported, {citing the ministry, that 14 drones were downed}}.',
      'TASS | reported | 14 drones were downed',
      'the ministry | citing | 14 drones were downed',
    ],
    [
      '{The road was closed, according to people familiar with the plan}.',
      'people familiar with the plan | according to | The road was closed',
    ],
    ['{According to state law, no one may ask}.', 'state law | According to | no one may ask'],
  ],
  notFound: ['It produces ten barrels per day.', 'Everything went according to plan.'],
}
