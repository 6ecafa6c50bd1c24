import type { Status } from '../../../../types.js'
import type { NounKind } from './kinds.js'

/** Base, third person, past, -ing form and participle; the participle only where it is not the past form. */
export type Forms = readonly [base: string, third: string, past: string, ing: string, participle?: string]

/** "kill" → kill, kills, killed, killing */
const regular = (base: string): Forms => {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const third = /(?:[sxz]|sh|ch)$/u.test(base)
    ? `${base}es`
    : /[^aeo]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const past = /[^aeo]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  return [base, third, past, `${stem}ing`]
}
const doubled = (base: string): Forms => [base, `${base}s`, `${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`]
const all = (words: string) => words.split(/\s+/u).map(regular)
/** -ise and -ize */
const both = (words: string) => words.split(' ').flatMap((word) => [regular(`${word}ise`), regular(`${word}ize`)])

/** What happens to the object of an active verb and to the subject of a passive one, whatever it is. */
export const objectVerbs: readonly (readonly [Status, readonly Forms[]])[] = [
  [
    'killed',
    [
      ...all('kill murder assassinate execute massacre martyr behead slaughter martyrize lynch decapitate strangle'),
      ['slay', 'slays', 'slew', 'slaying', 'slain'],
    ],
  ],
  ['injured', [...all('injure wound maim cripple'), ['hurt', 'hurts', 'hurt', 'hurting']]],
  [
    'captured',
    [
      ...all('capture seize recapture abduct confiscate hijack commandeer conquer impound'),
      doubled('kidnap'),
      ['retake', 'retakes', 'retook', 'retaking', 'retaken'],
      ['overrun', 'overruns', 'overran', 'overrunning', 'overrun'],
    ],
  ],
  ['displaced', all('displace uproot evacuate evict')],
  ['detained', [...all('detain arrest rearrest re-arrest jail imprison incarcerate apprehend intern'), doubled('nab')]],
  ['released', [...all('release'), ['free', 'frees', 'freed', 'freeing']]],
  [
    'destroyed',
    [
      ...all('destroy demolish raze flatten obliterate torch incinerate scuttle'),
      ['downed', 'downed', 'downed', 'downing'],
      ['sink', 'sinks', 'sank', 'sinking', 'sunk'],
    ],
  ],
  [
    'stolen',
    [
      ...all('loot plunder pillage'),
      ['steal', 'steals', 'stole', 'stealing', 'stolen'],
      doubled('rob'),
      ...all('rustle'),
    ],
  ],
  ['deployed', all('deploy station redeploy')],
]

/** The same where it depends on what suffers it: "liberated 20 hostages", "liberated 20 villages". */
export const objectVerbsOf: readonly (readonly [readonly (readonly [NounKind, Status])[], readonly Forms[]])[] = [
  [
    [
      ['hardware', 'destroyed'],
      ['buildings', 'destroyed'],
      ['people', 'killed'],
    ],
    all('eliminate liquidate'),
  ],
  [
    [
      ['hardware', 'destroyed'],
      ['people', 'killed'],
    ],
    both('neutral'),
  ],
  [[['airborne', 'destroyed']], all('intercept')],
  [[['people', 'killed']], [['hanged', 'hanged', 'hanged', 'hanging'], ...all('electrocute')]],
  [
    [
      ['hostages', 'captured'],
      ['captives', 'detained'],
    ],
    [['hold', 'holds', 'hold', 'hold']],
  ],
  [
    [['buildings', 'destroyed']],
    [
      ...all('level wreck bulldoze ruin dismantle'),
      doubled('level'),
      doubled('gut'),
      ['burn', 'burns', 'burned', 'burning', 'burned'],
      ['burnt', 'burnt', 'burnt', 'burning', 'burnt'],
    ],
  ],
  [
    [
      ['captives', 'released'],
      ['places', 'captured'],
      ['people', 'released'],
    ],
    all('liberate'),
  ],
  [[['captives', 'released']], all('rescue exchange swap pardon repatriate')],
  [[['places', 'captured']], [...all('annex regain reclaim'), ['wrest', 'wrests', 'wrested', 'wresting'] as const]],
  [
    [['forces', 'deployed']],
    [
      ...both('mobil'),
      ...all('scramble dispatch rush mass amass garrison concentrate post airlift'),
      ['send', 'sends', 'sent', 'sending'],
      ['based', 'based', 'based', 'basing'],
    ],
  ],
  [
    [
      ['losable', 'killed'],
      ['hardware', 'destroyed'],
    ],
    [['lose', 'loses', 'lost', 'losing']],
  ],
  [
    [
      ['hostages', 'captured'],
      ['people', 'detained'],
    ],
    [['held', 'held', 'held', 'holding']],
  ],
]

export const subjectVerbs: readonly (readonly [Status, readonly Forms[]])[] = [
  ['killed', [['die', 'dies', 'died', 'dying'], ...all('perish drown succumb suffocate')]],
]

/** The same where it depends on who does it: people disappear, and jobs too. */
export const subjectVerbsOf: readonly (readonly [readonly (readonly [NounKind, Status])[], readonly Forms[]])[] = [
  [[['fleeing', 'displaced']], [['flee', 'flees', 'fled', 'fleeing']]],
  [
    [
      ['people', 'missing'],
      ['hardware', 'missing'],
    ],
    all('disappear vanish'),
  ],
]
