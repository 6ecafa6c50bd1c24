import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    ['{The strike was confirmed by two officials}.', 'two officials | was confirmed | The strike'],
    [
      '{The general was accused by the UN of arming the rebels}.',
      'the UN | was accused | The general + of arming the rebels',
    ],
    ['It {was reported that the bridge had fallen}.', '- | was reported | the bridge had fallen'],
    ['{The rebels are believed to have fled}.', '- | are believed | The rebels + to have fled'],
    ['{The strike is thought to have killed a commander}.', '- | is thought | The strike + to have killed a commander'],
    [
      'It {is understood that the envoy will fly to Doha on Sunday}.',
      '- | is understood | the envoy will fly to Doha on Sunday',
    ],
    ['The minister {was asked whether the army would leave}.', '- | was asked | whether the army would leave'],
    [
      '{Asked by reporters about the strike}, {the minister said it was legal}.',
      'reporters | Asked | about the strike',
      'the minister | said | it was legal',
    ],
    [
      'When {asked whether the truce held}, {the envoy said it did}.',
      '- | asked | whether the truce held',
      'the envoy | said | it did',
    ],
  ],
  notFound: ['The envoy was asked to leave.', 'The bridge was hit by a drone.'],
}
