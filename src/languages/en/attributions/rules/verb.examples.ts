import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    ['{The ministry said on Tuesday that two depots had burned}.', 'The ministry | said | two depots had burned'],
    [
      '{“We lost three men,” said Karim Odeh, a spokesman for the brigade}.',
      'Karim Odeh, a spokesman for the brigade | said | “We lost three men,”',
    ],
    [
      'GOMA (Reuters) - {At least 14 people were wounded on Saturday, the army said}.',
      'the army | said | At least 14 people were wounded on Saturday',
    ],
    ['BAMAKO, Mali, March 3 (AP) — {Two depots burned, officials said}.', 'officials | said | Two depots burned'],
    ['{Two depots – both full – burned, officials said}.', 'officials | said | Two depots – both full – burned'],
    ['{Two depots burned, officials said}.', 'officials | said | Two depots burned'],
    ['{The strike, officials said, hit two depots}.', 'officials | said | The strike + hit two depots'],
    [
      '{{The envoy accused the rebels of breaking the truce} and denied that talks had failed}.',
      'The envoy | accused | the rebels of breaking the truce',
      'The envoy | denied | talks had failed',
    ],
    ['{The ministry has not confirmed the strike}.', 'The ministry | has not confirmed | the strike'],
    ['{The group claims to have downed two drones}.', 'The group | claims | to have downed two drones'],
    ['{The air force reports cuts in four regions}.', 'The air force | reports | cuts in four regions'],
    ['{The group claimed the attack}, but police found no proof.', 'The group | claimed | the attack'],
    [
      '{The army maintains the depot, twice hit last week, was empty}.',
      'The army | maintains | the depot, twice hit last week, was empty',
    ],
    ['{The ministry reported dead fish in the river}.', 'The ministry | reported | dead fish in the river'],
    ['{Two depots burned, sources told} Delta Monitor on Friday.', 'sources | told | Two depots burned'],
    [
      '{An officer who asked not to be named said the depot burned}.',
      'An officer who asked not to be named | said | the depot burned',
    ],
    ['{The group documented 40 deaths}.', 'The group | documented | 40 deaths'],
    ['{The rebels are believed to have fled}.', '- | are believed | The rebels + to have fled'],
  ],
  notFound: [
    'The army hit two depots.',
    'Five fishermen reported missing off the coast',
    'He attacked the base with rockets.',
    'The United States maintains a garrison there.',
    'Turkey maintains about 30 outposts in Idlib, mostly spread between the highway and the border.',
    'Kenya maintains 400 police in Haiti, mainly put in the capital and the northern ports.',
    'She may announce the plan on Monday.',
  ],
}
