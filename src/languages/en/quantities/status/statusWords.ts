import type { Status } from '../../../../types.js'

/** How a word says what became of the counted things. */
export interface StatusWord {
  readonly status: Status
  /** Whether its object suffers it ("killed two"), its subject ("two died"), or it is a state ("two dead"). */
  readonly frame: 'object' | 'subject' | 'state'
  /** A form that can be passive: "killed", not "killing". */
  readonly participle: boolean
}

/** Base, third person, past, participle and -ing form; the participle only where it is not the past form. */
type Forms = readonly [base: string, third: string, past: string, ing: string, participle?: string]

/** "kill" → kill, kills, killed, killing */
const regular = (base: string): Forms => {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const third = /(?:[sxz]|sh|ch)$/u.test(base) ? `${base}es` : `${base}s`
  return [base, third, `${stem}ed`, `${stem}ing`]
}
const doubled = (base: string): Forms => [base, `${base}s`, `${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`]
const all = (words: string) => words.split(' ').map(regular)

/** What happens to the object of an active verb and to the subject of a passive one. */
const objectVerbs: readonly (readonly [Status, readonly Forms[]])[] = [
  [
    'killed',
    [
      ...all('kill murder assassinate execute massacre martyr behead slaughter martyrize lynch'),
      ['slay', 'slays', 'slew', 'slaying', 'slain'],
    ],
  ],
  ['injured', [...all('injure wound maim'), ['hurt', 'hurts', 'hurt', 'hurting']]],
  [
    'captured',
    [
      ...all('capture seize recapture abduct confiscate'),
      doubled('kidnap'),
      ['retake', 'retakes', 'retook', 'retaking', 'retaken'],
    ],
  ],
  ['displaced', all('displace uproot evacuate')],
  ['detained', [...all('detain arrest jail imprison incarcerate apprehend')]],
  ['released', [...all('release'), ['free', 'frees', 'freed', 'freeing']]],
  [
    'destroyed',
    [
      ...all('destroy demolish raze flatten obliterate'),
      ['downed', 'downed', 'downed', 'downing'],
      ['sink', 'sinks', 'sank', 'sinking', 'sunk'],
    ],
  ],
  ['stolen', [...all('loot plunder pillage'), ['steal', 'steals', 'stole', 'stealing', 'stolen'], doubled('rob')]],
  [
    'deployed',
    [
      ...all('deploy station redeploy'),
      ['mobilise', 'mobilises', 'mobilised', 'mobilising'],
      ['mobilize', 'mobilizes', 'mobilized', 'mobilizing'],
    ],
  ],
]
const subjectVerbs: readonly (readonly [Status, readonly Forms[]])[] = [
  ['killed', [['die', 'dies', 'died', 'dying'], regular('perish'), regular('drown')]],
  ['displaced', [['flee', 'flees', 'fled', 'fleeing']]],
  ['missing', all('disappear vanish')],
]
const states: readonly (readonly [Status, string])[] = [
  ['killed', 'dead'],
  ['missing', 'missing'],
  ['missing', 'unaccounted'],
  ['displaced', 'homeless'],
  ['injured', 'hospitalized'],
  ['injured', 'hospitalised'],
]

const rows: [string, StatusWord][] = []
for (const [table, frame] of [[objectVerbs, 'object'] as const, [subjectVerbs, 'subject'] as const]) {
  for (const [status, verbs] of table) {
    for (const [base, third, past, ing, participle] of verbs) {
      for (const form of [base, third, ing]) rows.push([form, { status, frame, participle: false }])
      rows.push([past, { status, frame, participle: participle === undefined && frame === 'object' }])
      if (participle) rows.push([participle, { status, frame, participle: true }])
    }
  }
}
for (const [status, word] of states) rows.push([word, { status, frame: 'state', participle: false }])

/** Every single word that tells a status. */
export const statusWords: ReadonlyMap<string, StatusWord> = new Map(rows)

/** A verb with its particle, "shot down"; the words as they stand together. */
export const phrasalStatus: ReadonlyMap<string, Status> = new Map([
  ...['shoot', 'shoots', 'shot', 'shooting', 'bring', 'brings', 'brought', 'bringing'].map((verb): [string, Status] => [
    `${verb} down`,
    'destroyed',
  ]),
  ...['gun', 'guns', 'gunned', 'gunning'].map((verb): [string, Status] => [`${verb} down`, 'killed']),
  ...['shot', 'shoots', 'shoot', 'shooting'].map((verb): [string, Status] => [`${verb} dead`, 'killed']),
  ...['knock', 'knocks', 'knocked', 'knocking', 'wipe', 'wipes', 'wiped', 'wiping'].map((verb): [string, Status] => [
    `${verb} out`,
    'destroyed',
  ]),
  ...['round', 'rounds', 'rounded', 'rounding'].map((verb): [string, Status] => [`${verb} up`, 'detained']),
  ...['blow', 'blows', 'blew', 'blowing', 'blown'].map((verb): [string, Status] => [`${verb} up`, 'destroyed']),
  ...['set'].map((verb): [string, Status] => [`${verb} free`, 'released']),
])

/** Nouns of events, before "of" and those who suffer them: "the death of three soldiers". */
export const statusNouns: ReadonlyMap<string, Status> = new Map(
  (
    [
      [
        'killed',
        'death deaths killing killings murder murders massacre execution executions martyrdom assassination slaughter slaying bodies body corpses remains beheading',
      ],
      ['injured', 'wounding injury injuries injuring'],
      ['captured', 'capture seizure abduction kidnapping kidnappings capturing'],
      ['displaced', 'displacement outflow evacuation exodus flight displacing'],
      ['detained', 'arrest arrests detention detentions imprisonment jailing'],
      ['released', 'release freeing'],
      ['missing', 'disappearance disappearances'],
      ['destroyed', 'destruction downing demolition sinking'],
      ['stolen', 'theft looting plunder plundering'],
      ['deployed', 'deployment deploying stationing'],
    ] as const
  ).flatMap(([status, nouns]) => nouns.split(' ').map((noun): [string, Status] => [noun, status])),
)

/** Counted nouns that are themselves what happened: "12 deaths". */
export const statusItems: ReadonlyMap<string, Status> = new Map([
  ['death', 'killed'],
  ['fatality', 'killed'],
  ['martyr', 'killed'],
  ['dead', 'killed'],
  ['killing', 'killed'],
  ['body', 'killed'],
  ['corpse', 'killed'],
  ['injury', 'injured'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['arrest', 'detained'],
  ['detention', 'detained'],
  ['missing', 'missing'],
  ['kidnapping', 'captured'],
  ['abduction', 'captured'],
  ['displaced', 'displaced'],
])

/** Nouns of armed people: "maintains 900 troops" deploys them, "maintains two roads" does not. */
export const forces: ReadonlySet<string> = new Set(
  'troop soldier force personnel fighter serviceman member marine adviser advisor contractor mercenary trooper peacekeeper policeman officer warship aircraft jet tank ship vessel brigade battalion'.split(
    ' ',
  ),
)

/** Before "the lives of" and "40 lives": what ends them. */
export const takesLives: ReadonlySet<string> = new Set(
  'claim claims claimed claiming cost costs costing take takes took taken taking lose loses lost losing'.split(' '),
)
