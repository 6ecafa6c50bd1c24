import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    ['{“We have not seen it,” the spokesman told} reporters.', 'the spokesman | told | “We have not seen it,”'],
    [
      '{“It is a lie”, the governor told state TV. “Nobody died”}.',
      'the governor | told | “It is a lie” + “Nobody died”',
    ],
    [
      '{“We need a plan,” Jan Ros, the former governor and a candidate, told} CNN.',
      'Jan Ros, the former governor and a candidate | told | “We need a plan,”',
    ],
    [
      '{“There was smoke,” Samir Taha, 34, a baker, told our reporter. “Then the roof fell.”}',
      'Samir Taha, 34, a baker | told | “There was smoke,” + “Then the roof fell.”',
    ],
    ['{The road was closed, the mayor wrote} on Telegram.', 'the mayor | wrote | The road was closed'],
    ['{Wages were cut twice, the Evening Post reports}.', 'the Evening Post | reports | Wages were cut twice'],
    [
      '{“We lost the war,” she said when {asked about the raid}. “They won it.”}',
      'she | said | “We lost the war,” + “They won it.”',
      '- | asked about | the raid',
    ],
    [
      '{Maria Ros asked, “Will the general leave?”} {The envoy answered, “Yes, he will.”}',
      'Maria Ros | asked | “Will the general leave?”',
      'The envoy | answered | “Yes, he will.”',
    ],
  ],
}
