import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    [
      '{A report published on Friday found no trace of the gas}.',
      'A report published on Friday | found | no trace of the gas',
    ],
    [
      '{A news report published Wednesday said the army had left}.',
      'A news report published Wednesday | said | the army had left',
    ],
    [
      '{The minister, who sits at home, said that the war is over}.',
      'The minister, who sits at home | said | the war is over',
    ],
    [
      '{All the experts we interviewed said the plan would fail}.',
      'All the experts we interviewed | said | the plan would fail',
    ],
    ['{Hospital officials put the toll at 14}.', 'Hospital officials | put | the toll at 14'],
    ['{The Red Crescent reported at least six dead}.', 'The Red Crescent | reported | at least six dead'],
    [
      '{Noting that the army had left, {the envoy} called for talks}.',
      'the envoy | Noting | the army had left',
      'the envoy | called for | talks',
    ],
    [
      '{Citing security concerns, {the ministry} said the road was closed}.',
      'the ministry | Citing | security concerns',
      'the ministry | said | the road was closed',
    ],
    [
      '{A poll of voters has, however, revealed that half of them will stay at home}.',
      'A poll of voters | has, however, revealed | half of them will stay at home',
    ],
    [
      '{{The envoy says the goal is “to stop the war,”} but conceded that the strikes went on}.',
      'The envoy | says | the goal is “to stop the war,”',
      'The envoy | conceded | the strikes went on',
    ],
    [
      '{{The group’s leader vowed “a harsh response” to the killing}, calling it “a red line”}.',
      'The group’s leader | vowed | “a harsh response” to the killing',
      'The group’s leader | calling | it “a red line”',
    ],
    ['It hit a depot, which {the army described as “a command post”}.', 'the army | described | “a command post”'],
    [
      '{She told the channel’s “Morning News” on Friday that the bridge is under attack}.',
      'She | told | the bridge is under attack',
    ],
    [
      '{The ministry said in a Telegram post on Tuesday its forces had taken the village}.',
      'The ministry | said | its forces had taken the village',
    ],
  ],
  notFound: [
    'Let us say the bridge was hit.',
    'The soldier found weapons in the house.',
    'His alleged role in the raid is unclear.',
  ],
}
