import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { wordSet } from '../../../../text/phraseList.js'
import { isOfKind, type NounKind } from './kinds.js'

/** A verb that tells a status only together with what follows it or its object: "took 15 villagers hostage". */
interface Frame {
  readonly status: Status
  /** Who suffers it: the object of the active verb, or its subject. */
  readonly role: 'object' | 'subject'
  /** What follows, as tokens fold, parted by spaces. */
  readonly after: RegExp
  readonly of?: NounKind
}

const captive = /^(?:as )?(?:a )?(?:hostages?|captives?|prisoners?)\b/u
const custody =
  /^(?:under (?:\w+ )?(?:arrest|detention)|behind bars|(?:in|into) (?:\w+ )?(?:custody|detention|jail|prison|captivity))/u
const hospital =
  /^(?:to|at|in) (?:(?:a|the|an|local|nearby|area|several|two|different|military|city) ){0,3}hospitals?\b/u
const home =
  /^out(?: by\b| [.,;]|$)|^(?:out of |away from |from )(?:(?:the|their|its|his|her) )?(?:own |ancestral )?(?:homes?|houses?|villages?|lands?|towns?|area)\b|^to (?:flee|evacuate|relocate|leave|abandon)\b|^into (?:exile|displacement|camps)\b/u
const abroad = /^out of the (?:city|country|camps?|neighbou?rhood|province|districts?)\b/u
const refuge = /^(?:refuge|shelter|sanctuary|asylum)\b/u
const treatment = /^(?:\w+ ){0,2}(?:treatment|hospitali[sz]ation|surgery)\b|^medical (?:care|attention)\b/u
const free =
  /^(?:home )?from (?:\w+ ){0,2}(?:captivity|custody|prison|detention|jail)\b|^from (?:the )?territor(?:y|ies)\b/u
const leaving =
  /^to (?:flee|evacuate|abandon|relocate|leave home|leave (?:the|their) (?:\S+ ){0,3}(?:homes?|houses?|villages?|towns?|city|camps?|area|region|district|country))\b/u
const away = /^away(?! (?:by|in|to|from|with|on|for)\b)/u
const off = /^off(?:$| (?:[.,;]|by|to|at)(?: |$))/u
const seat =
  /^(?:off|from|out of) (?:the |an? |their |his |her )?(?:bus(?:es)?|lorr(?:y|ies)|trucks?|cars?|vehicles?|minibus(?:es)?|trains?|homes?|houses?|beds?)\b/u
const limbs =
  /^(?:an? |his |her |their |both |one |two )?(?:limbs?|legs?|arms?|eyes?|hands?|feet|foot|sight|eyesight|fingers?)\b/u
const ended =
  /^(?:$|[.,;:)”"]|since\b|during\b|while\b|when\b|defending\b|fighting\b|on the (?:battlefield|field|front)\b|(?:last|this|that|on) (?:week|month|year|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/u
const wounds = /^for (?:\w+ ){0,3}(?:injury|injuries|wounds?|burns|fractures|gunshot)\b/u
const place = /^(?:in|at|with|under|inside|there)\b/u
const posted =
  /^(?:deployed|stationed|based|there|in (?!hospitals?\b|prison|jail|custody|detention|captivity|critical|serious|stable|a\b|their\b|place|office|charge|control))/u
const ruins = /^to (?:rubble|ashes|ruins|dust|cinders)\b/u
const across = /^(?:(?:back |over |across )?(?:in)?to|across|over)\b/u
const safer = /^to (?:\w+ )?(?:safer|safety|shelters?|camps?|safe (?:areas?|places?))\b/u
const border = /^(?:the border|(?:in)?to)\b/u
const control = /^(?:back )?under (?:\S+ ){0,4}control\b/u
const term = /^to (?!death\b)(?:(?:\w+|,|-) ){0,5}(?:years?|months?|prison|jail|imprisonment|life)\b/u

const rows: readonly (readonly [string, readonly Frame[]])[] = [
  [
    'take takes took taken taking',
    [
      { status: 'captured', role: 'object', after: captive },
      { status: 'detained', role: 'object', after: custody },
      { status: 'injured', role: 'object', after: hospital, of: 'people' },
      { status: 'captured', role: 'object', after: /^alive\b/u, of: 'people' },
      { status: 'captured', role: 'object', after: /^back\b/u, of: 'places' },
      { status: 'detained', role: 'object', after: away, of: 'people' },
      { status: 'detained', role: 'object', after: seat, of: 'people' },
      { status: 'destroyed', role: 'object', after: /^out\b/u, of: 'hardware' },
      { status: 'displaced', role: 'subject', after: refuge, of: 'people' },
    ],
  ],
  [
    'hold holds held holding keep keeps kept keeping put puts putting place places placed placing throw throws threw thrown remand remanded',
    [
      { status: 'captured', role: 'object', after: captive },
      { status: 'detained', role: 'object', after: custody, of: 'people' },
      { status: 'killed', role: 'object', after: /^to death\b/u, of: 'people' },
      { status: 'destroyed', role: 'object', after: /^out of (?:action|service|commission)\b/u, of: 'hardware' },
      { status: 'killed', role: 'object', after: /^out of action\b/u, of: 'people' },
    ],
  ],
  [
    'lead leads led leading drag drags dragged dragging haul hauls hauled hauling march marched',
    [
      { status: 'detained', role: 'object', after: away, of: 'people' },
      { status: 'detained', role: 'object', after: off, of: 'people' },
      { status: 'detained', role: 'object', after: seat, of: 'people' },
    ],
  ],
  [
    'hand hands handed handing give gives gave given receive receives received receiving get got',
    [
      {
        status: 'detained',
        role: 'object',
        after: /^(?:\S+ ){0,2}(?:prison|jail|life) (?:terms?|sentences?)\b/u,
        of: 'people',
      },
    ],
  ],
  ['reduce reduces reduced reducing', [{ status: 'destroyed', role: 'object', after: ruins, of: 'buildings' }]],
  [
    'wash washed washing sweep sweeps swept sweeping',
    [{ status: 'destroyed', role: 'object', after: /^away\b/u, of: 'buildings' }],
  ],
  ['win wins won winning', [{ status: 'captured', role: 'object', after: /^back\b/u, of: 'places' }]],
  ['have has had having', [{ status: 'displaced', role: 'subject', after: leaving, of: 'civilians' }]],
  [
    'meet meets met meeting',
    [{ status: 'killed', role: 'subject', after: /^(?:their|his|her) (?:deaths?|end)\b/u, of: 'people' }],
  ],
  ['bleed bleeds bled bleeding', [{ status: 'killed', role: 'subject', after: /^to death\b/u }]],
  [
    'pay paid',
    [{ status: 'killed', role: 'subject', after: /^with (?:their|his|her) (?:lives|life)\b/u, of: 'people' }],
  ],
  [
    'pour pours poured pouring stream streams streamed streaming flock flocked flocking',
    [{ status: 'displaced', role: 'subject', after: across, of: 'uprooted' }],
  ],
  [
    'move moves moved moving',
    [
      { status: 'displaced', role: 'subject', after: safer, of: 'civilians' },
      { status: 'displaced', role: 'object', after: safer, of: 'civilians' },
    ],
  ],
  [
    'keep keeps kept keeping have has had having',
    [
      {
        status: 'deployed',
        role: 'object',
        after: /^(?:in|there|stationed|deployed|based|on the (?:ground|border|island|front))\b/u,
        of: 'forces',
      },
    ],
  ],
  [
    'remain remains remained stay stays stayed staying',
    [{ status: 'deployed', role: 'subject', after: posted, of: 'forces' }],
  ],
  [
    'rush rushes rushed rushing bring brought bringing admit admitted transfer transferred transport transported airlifted',
    [{ status: 'injured', role: 'object', after: hospital, of: 'people' }],
  ],
  [
    'force forces forced forcing drive drives drove driven driving push pushes pushed pushing',
    [
      { status: 'displaced', role: 'object', after: home, of: 'civilians' },
      { status: 'displaced', role: 'object', after: abroad, of: 'civilians' },
    ],
  ],
  [
    'set sets setting',
    [
      { status: 'released', role: 'object', after: /^free\b/u },
      { status: 'destroyed', role: 'object', after: /^(?:on fire|ablaze|alight)\b/u, of: 'buildings' },
    ],
  ],
  [
    'hack hacks hacked hacking stab stabs stabbed stabbing beat beats beating beaten crush crushed crushing torture tortured torturing stone stoned stoning trample trampled shoot shot club clubbed bludgeon bludgeoned freeze froze frozen starve starved starving',
    [
      { status: 'killed', role: 'object', after: /^to death\b/u },
      { status: 'killed', role: 'subject', after: /^to death\b/u },
    ],
  ],
  [
    'embrace embraces embraced embracing attain attained achieve achieved',
    [{ status: 'killed', role: 'subject', after: /^martyrdom\b/u }],
  ],
  [
    'shoot shoots shot shooting bring brings brought bringing',
    [{ status: 'destroyed', role: 'object', after: /^down\b/u }],
  ],
  ['gun guns gunned gunning mow mowed mown mowing', [{ status: 'killed', role: 'object', after: /^down\b/u }]],
  ['blow blows blew blown blowing', [{ status: 'destroyed', role: 'object', after: /^up\b/u }]],
  [
    'burn burns burned burnt burning',
    [
      { status: 'killed', role: 'object', after: /^(?:alive|to death)\b/u },
      { status: 'killed', role: 'subject', after: /^(?:alive|to death)\b/u },
      { status: 'destroyed', role: 'subject', after: /^(?:down|out|to the ground|to ashes)\b/u, of: 'buildings' },
    ],
  ],
  [
    'go goes went gone going',
    [
      { status: 'missing', role: 'subject', after: /^missing\b/u },
      { status: 'destroyed', role: 'subject', after: /^up in (?:flames|smoke)\b/u },
      {
        status: 'destroyed',
        role: 'subject',
        after: /^down(?:$| (?:[.,;]|in|off|near|with|after|during|when|while)(?: |$))/u,
        of: 'vessels',
      },
    ],
  ],
  [
    'return returns returned returning come came',
    [
      { status: 'released', role: 'subject', after: /^home\b/u, of: 'captives' },
      { status: 'released', role: 'subject', after: free, of: 'people' },
      { status: 'captured', role: 'subject', after: control, of: 'places' },
    ],
  ],
  [
    'return returns returned returning hand hands handed',
    [{ status: 'released', role: 'object', after: /^(?!to (?:jail|prison|custody|their cells?)\b)/u, of: 'captives' }],
  ],
  ['bring brings brought bringing', [{ status: 'captured', role: 'object', after: control, of: 'places' }]],
  [
    'let lets letting',
    [
      {
        status: 'released',
        role: 'object',
        after: /^go(?: free| unharmed)?(?:$| (?:[.,;]|on|after|in|without|by)(?: |$))/u,
      },
    ],
  ],
  [
    'gain gains gained regain regained regaining win won',
    [{ status: 'released', role: 'subject', after: /^(?:their|his|her) (?:freedom|liberty|release)\b/u, of: 'people' }],
  ],
  ['cost costs costing', [{ status: 'killed', role: 'object', after: /^(?:their|his|her) (?:lives|life)\b/u }]],
  [
    'move moves moved moving',
    [{ status: 'deployed', role: 'object', after: /^(?:in)?(?:to|towards?|near)\b/u, of: 'forces' }],
  ],
  [
    'send sends sent sending',
    [
      { status: 'detained', role: 'object', after: /^to (?:prison|jail|detention|custody)\b/u, of: 'people' },
      { status: 'injured', role: 'object', after: hospital, of: 'people' },
    ],
  ],
  [
    'leave leaves left leaving abandon abandons abandoned abandoning',
    [
      {
        status: 'displaced',
        role: 'subject',
        after: /^(?:their|his|her) (?:homes?|houses?|villages?)\b/u,
        of: 'people',
      },
      {
        status: 'displaced',
        role: 'subject',
        after: /^(?:the|their) (?:\w+ )?(?:city|town|villages?|camps?|enclave|area)\b/u,
        of: 'uprooted',
      },
    ],
  ],
  [
    'hit struck',
    [
      {
        status: 'injured',
        role: 'object',
        after: /^by (?:\w+ )?(?:shrapnel|bullets?|debris|fragments|gunfire|glass)\b/u,
        of: 'people',
      },
    ],
  ],
  ['walk walks walked walking', [{ status: 'released', role: 'subject', after: /^free\b/u }]],
  [
    'lose loses lost losing give gives gave given giving',
    [
      { status: 'killed', role: 'subject', after: /^(?:their|his|her) (?:lives|life)\b/u },
      {
        status: 'displaced',
        role: 'subject',
        after: /^(?:their|his|her) (?:homes?|houses?|shelters?)\b/u,
        of: 'people',
      },
      { status: 'injured', role: 'subject', after: limbs, of: 'people' },
    ],
  ],
  ['lay lays laid laying', [{ status: 'killed', role: 'object', after: /^to rest\b/u, of: 'people' }]],
  [
    'bury buries buried burying',
    [
      {
        status: 'killed',
        role: 'object',
        after: /^(?!(?:alive|under|beneath|by|in (?:the )?(?:rubble|debris|mud))\b)/u,
        of: 'people',
      },
    ],
  ],
  ['seek seeks sought seeking', [{ status: 'displaced', role: 'subject', after: refuge, of: 'people' }]],
  [
    'fall falls fell fallen falling',
    [
      { status: 'captured', role: 'subject', after: /^(?:in)?to\b/u, of: 'places' },
      { status: 'captured', role: 'subject', after: ended, of: 'places' },
      { status: 'killed', role: 'subject', after: ended, of: 'armed' },
      {
        status: 'killed',
        role: 'subject',
        after: /^in (?:combat|battle|action|the (?:battle|fighting|line of duty))\b/u,
        of: 'people',
      },
    ],
  ],
  ['shelter shelters sheltered sheltering', [{ status: 'displaced', role: 'subject', after: place, of: 'civilians' }]],
  ['cross crosses crossed crossing', [{ status: 'displaced', role: 'subject', after: border, of: 'uprooted' }]],
  [
    'need needs needed needing require requires required requiring receive received receiving undergo underwent undergoing',
    [{ status: 'injured', role: 'subject', after: treatment, of: 'people' }],
  ],
  ['treat treats treated treating', [{ status: 'injured', role: 'object', after: wounds }]],
  ['sentence sentences sentenced sentencing', [{ status: 'detained', role: 'object', after: term, of: 'people' }]],
]

const frames = new Map<string, readonly Frame[]>()
for (const [forms, list] of rows)
  for (const form of forms.split(' ')) frames.set(form, [...(frames.get(form) ?? []), ...list])

/** Whether a verb has frames at all. */
export const isFramed = ({ lower }: Token): boolean => frames.has(lower)

/** In tokens: how much after a verb a frame reads. */
const reach = 7

/** The status that the verb at `verb` tells of its `role`, where the words from `after` on make it one. */
export function frameAt(
  tokens: readonly Token[],
  verb: number,
  after: number,
  limit: number,
  role: Frame['role'],
  head: string | null,
): Status | null {
  const list = frames.get(tokens[verb]!.lower)
  if (!list) return null
  let near: string | undefined
  for (const { status, role: own, after: words, of } of list) {
    if (own !== role || (of && !isOfKind(of, head))) continue
    near ??= rest(tokens, after, limit)
    if (words.test(near)) return status
    let from = after
    while (from < limit && from < after + 2 && tokens[from]!.pos === 'ADV' && !particles.has(tokens[from]!.lower))
      from++
    if (from > after && words.test(rest(tokens, from, limit))) return status
  }
  return null
}

/** Which make another verb of it: "fell back". */
const particles = wordSet('back out off over behind apart short in through away down up')

function rest(tokens: readonly Token[], from: number, limit: number): string {
  let words = ''
  for (let i = from; i < limit && i < from + reach; i++) words += i > from ? ` ${tokens[i]!.lower}` : tokens[i]!.lower
  return words
}
