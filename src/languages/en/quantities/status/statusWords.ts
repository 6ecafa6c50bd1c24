import type { Status } from '../../../../types.js'
import { isOfKind, type NounKind } from './kinds.js'
import { objectVerbs, objectVerbsOf, subjectVerbs, subjectVerbsOf, type Forms } from './verbs.js'

/** How a word says what became of the counted things. */
export interface StatusWord {
  /** `null` where it depends on what suffers it. */
  readonly status: Status | null
  readonly of: readonly (readonly [NounKind, Status])[]
  /** Whether its object suffers it ("killed two"), its subject ("two died"), or it is a state ("two dead"). */
  readonly frame: 'object' | 'subject' | 'state'
  /** A form that can be passive: "killed", not "killing". */
  readonly participle: boolean
}

const states: readonly (readonly [Status, string])[] = [
  ['killed', 'dead'],
  ['missing', 'missing'],
  ['missing', 'unaccounted'],
  ['displaced', 'homeless'],
  ['injured', 'hospitalized'],
  ['injured', 'hospitalised'],
]

const rows: [string, StatusWord][] = []
function add(forms: Forms, status: Status | null, frame: 'object' | 'subject', of: StatusWord['of'] = []): void {
  const [base, third, past, ing, participle] = forms
  const word = { status, frame, of }
  for (const form of [base, third, ing]) rows.push([form, { ...word, participle: false }])
  rows.push([past, { ...word, participle: participle === undefined && frame === 'object' }])
  if (participle) rows.push([participle, { ...word, participle: true }])
}
for (const [of, verbs] of objectVerbsOf) for (const forms of verbs) add(forms, null, 'object', of)
for (const [status, verbs] of objectVerbs) for (const forms of verbs) add(forms, status, 'object')
for (const [of, verbs] of subjectVerbsOf) for (const forms of verbs) add(forms, null, 'subject', of)
for (const [status, verbs] of subjectVerbs) for (const forms of verbs) add(forms, status, 'subject')
for (const [status, word] of states) rows.push([word, { status, frame: 'state', participle: false, of: [] }])

/** Every single word that tells a status. */
export const statusWords: ReadonlyMap<string, StatusWord> = new Map(rows)

/** What a word tells of a counted noun; `null` where it tells nothing of such a one. */
export function statusOf({ status, of }: StatusWord, head: string | null): Status | null {
  return of.find(([kind]) => isOfKind(kind, head))?.[1] ?? status
}

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
  ...['pick', 'picks', 'picked', 'picking'].map((verb): [string, Status] => [`${verb} off`, 'killed']),
  ...['mow', 'mows', 'mowed', 'mowing', 'mown'].map((verb): [string, Status] => [`${verb} down`, 'killed']),
  ...['burn', 'burns', 'burned', 'burnt', 'burning'].map((verb): [string, Status] => [`${verb} down`, 'destroyed']),
  ...['set', 'sets', 'setting'].map((verb): [string, Status] => [`${verb} fire to`, 'destroyed']),
  ...['make', 'makes', 'made', 'making'].map((verb): [string, Status] => [`${verb} off with`, 'stolen']),
  ...['cart', 'carts', 'carted', 'carting'].map((verb): [string, Status] => [`${verb} off`, 'stolen']),
  ...['get', 'gets', 'got', 'getting'].map((verb): [string, Status] => [`${verb} away with`, 'stolen']),
])

/** Nouns of events, before "of" and those who suffer them: "the death of three soldiers". */
export const statusNouns: ReadonlyMap<string, Status> = new Map(
  (
    [
      [
        'killed',
        'death deaths killing killings murder murders massacre execution executions martyrdom assassination slaughter slaying ' +
          'bodies body corpses remains beheading drowning burial funeral funerals',
      ],
      ['injured', 'wounding injury injuries injuring'],
      ['captured', 'capture seizure abduction kidnapping kidnappings capturing'],
      ['displaced', 'displacement outflow evacuation exodus flight displacing'],
      ['detained', 'arrest arrests detention detentions imprisonment jailing'],
      ['released', 'release freeing liberation'],
      ['missing', 'disappearance disappearances whereabouts'],
      ['destroyed', 'destruction downing demolition sinking interception torching burning'],
      ['stolen', 'theft looting plunder plundering'],
      ['deployed', 'deployment deploying stationing dispatch'],
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
  ['idp', 'displaced'],
  ['evacuee', 'displaced'],
  ['execution', 'killed'],
  ['murder', 'killed'],
  ['homicide', 'killed'],
  ['femicide', 'killed'],
  ['slaying', 'killed'],
  ['lynching', 'killed'],
  ['assassination', 'killed'],
  ['drowning', 'killed'],
  ['beheading', 'killed'],
  ['disappearance', 'missing'],
])

/** Before "control of three villages": what brings them under it. */
export const takesControl: ReadonlySet<string> = new Set(
  'seize seizes seized seizing take takes took taken taking gain gains gained gaining regain regained regaining wrest wrested wresting assume assumed'.split(
    ' ',
  ),
)

/** Before "the lives of" and "40 lives": what ends them. */
export const takesLives: ReadonlySet<string> = new Set(
  'claim claims claimed claiming cost costs costing take takes took taken taking lose loses lost losing'.split(' '),
)
