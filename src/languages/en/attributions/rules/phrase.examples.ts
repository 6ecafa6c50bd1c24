import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    ['{According to the port authority, four ships sank}.', 'the port authority | According to | four ships sank'],
    ['{Four ships sank, according to two officials}.', 'two officials | according to | Four ships sank'],
    ['{By UN estimates, 4,000 people fled}.', 'UN estimates | By | 4,000 people fled'],
  ],
  notFound: ['It produces ten barrels per day.', 'Everything went according to plan.'],
}
