import type { EntityType } from '../../../../types.js'
import type { Evidence } from '../Scores.js'

type Weights = Readonly<Partial<Record<EntityType, number>>>

const evidenceOf = (weights: Weights): Evidence => Object.entries(weights) as [EntityType, number][]

const list = (words: string): string[] => words.trim().split(/\s+/u)
const table = (rows: readonly (readonly [words: string, weights: Weights])[]): ReadonlyMap<string, Evidence> =>
  new Map(rows.flatMap(([words, weights]) => list(words).map((word) => [word, evidenceOf(weights)] as const)))

/** Words right before a name. */
export const before = table([
  ['in', { GPE: 1.6, LOC: 0.2, PERSON: -0.6 }],
  ['near throughout outside', { GPE: 2 }],
  ['across around inside toward towards into', { GPE: 1.2 }],
  ['at', { ORG: 0.6, GPE: 0.5, FAC: 0.3 }],
  ['from', { GPE: 0.8 }],
  [
    'northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western downtown rural mainland',
    { GPE: 2.5 },
  ],
  [
    'capital town village city province district suburb neighborhood neighbourhood governorate municipality township region county hamlet commune enclave exclave capitals towns villages cities provinces districts suburbs neighborhoods neighbourhoods governorates municipalities regions counties',
    { GPE: 2.6 },
  ],
  ['river lake mount island', { LOC: 2.5 }],
  [
    'entered entering captured capturing seized seizing retook recaptured shelled shelling bombed bombing besieged besieging fled fleeing reached reaching liberated overran stormed invaded invading pounded encircled encircling recapture capture seize visited visiting',
    { GPE: 1.5 },
  ],
  ['over through', { GPE: 0.9 }],
  ['left leaving between', { GPE: 0.6 }],
  [
    'ship vessel tanker frigate destroyer corvette freighter ferry trawler submarine warship carrier yacht barge minesweeper dhow bulker steamer icebreaker cutter cruiser drone missile rocket satellite malware spyware tank helicopter howitzer torpedo rifle fighter-jet warplane spacecraft probe',
    { PRODUCT: 2.6 },
  ],
  ['mr mrs ms dr miss', { PERSON: 5 }],
  [
    'spokesman spokeswoman spokesperson journalist activist lawyer reporter correspondent analyst researcher professor economist resident farmer student teacher photographer witness son daughter wife husband brother sister father mother colleague friend driver player singer actor actress rapper artist writer poet author director filmmaker novelist leader commander fighter officer candidate politician expert scientist activist blogger coach captain striker midfielder goalkeeper defender businessman businesswoman billionaire tycoon lawmaker mp legislator senator deputy nurse doctor migrant refugee survivor named called nicknamed aged',
    { PERSON: 2.6 },
  ],
  [
    'group company firm agency party channel newspaper website broadcaster outlet television magazine daily platform startup airline brand operator developer giant militia organisation organization ngo charity nonprofit think-tank conglomerate retailer bank newswire app network websites newspapers exchange broadcaster cartel gang syndicate bloc coalition alliance ransomware-group hackers fundraiser thinktank watchdog regulator union consortium contractor shipper airline cooperative',
    { ORG: 2.4 },
  ],
  ['said says added', { PERSON: 1.6, ORG: 0.4 }],
  ['told', { PERSON: 0.7, ORG: 0.9 }],
  ['with by', { PERSON: 0.3, ORG: 0.3 }],
  ['joined join joining', { ORG: 1.2 }],
  ['via', { ORG: 1, GPE: 0.5 }],
  ['the', { ORG: 0.8, LOC: 0.4, PERSON: -2 }],
  ['a an', { PERSON: -1.5, ORG: 0.3 }],
  ['ethnic native indigenous', { NORP: 2.5 }],
])

/** Words right after a name. */
export const after = table([
  [
    'said says told added noted explained recalled insisted replied tweeted wrote argued claimed stressed admitted testified believes thinks',
    { PERSON: 1.4, ORG: 0.7 },
  ],
  ['announced reported confirmed published launched signed denied warned urged called', { PERSON: 0.6, ORG: 0.8 }],
  ['who whose', { PERSON: 2.6 }],
  ['himself herself', { PERSON: 3 }],
  ['drill drills exercise exercises manoeuvres maneuvers', { EVENT: 2.2 }],
  ['was is has had were will', { PERSON: 0.2 }],
  [
    'province governorate district region city town village county countryside suburb prefecture municipality township neighbourhood neighborhood oblast area state raion exclave enclave',
    { GPE: 3 },
  ],
  ['river lake island islands valley range mountains desert peninsula sea coast basin', { LOC: 2.5, GPE: 0.5 }],
  ['residents protesters authorities', { GPE: 1.4 }],
  [
    'fighters militants officials spokesman spokesperson spokeswoman leader leaders members rebels insurgents troops shares employees party group news website lawmakers staff militia militiamen guerrillas gunmen commandos mercenaries hackers paramilitaries peacekeepers gunmen supporters executives newspaper channel magazine agency company correspondent militant officials loyalists commander commanders operatives movement faction ceo ministers-council',
    { ORG: 1.8 },
  ],
  [
    'people community communities language tribe tribes speakers minority ethnic tribesmen villagers nationals culture dialect clan women food cuisine heritage',
    { NORP: 1.6 },
  ],
  [
    'tankers freighter frigate frigates destroyer corvette boats aircraft jets jet drones drone missiles missile tanks tank rifles rifle helicopters helicopter rockets rocket launchers launcher system systems fighter bombers bomber vaccine vaccines howitzer howitzers tanker tankers plane planes airplane airplanes torpedo torpedoes submarine submarines munitions shells mortar mortars radar radars interceptor interceptors battery batteries apcs vehicle vehicles carrier carriers warplane warplanes gunship gunships uav uavs',
    { PRODUCT: 2 },
  ],
])

/** Nouns of an apposition, "X, the annual exercise," and "X, a militia in the north". */
export const appositions = table([
  ['exercise exercises drill drills manoeuvres maneuvers operation offensive festival summit uprising', { EVENT: 2.5 }],
  [
    'militia group party movement faction brigade battalion gang cartel company firm newspaper broadcaster channel outlet agency charity ngo organisation organization coalition alliance union bank watchdog thinktank collective',
    { ORG: 2 },
  ],
  ['village town city suburb district province settlement hamlet township', { GPE: 2 }],
  ['river lake island mountain ridge', { LOC: 2 }],
  [
    'missile rocket drone tank rifle jet bomber warship frigate destroyer submarine ship vessel freighter tanker helicopter howitzer',
    { PRODUCT: 2.2 },
  ],
])

/** Nouns after a possessive that only people have: "Tsai's husband". */
export const ofPeople: ReadonlySet<string> = new Set(
  list(
    'wife husband son daughter father mother brother sister family lawyer lawyers death body career parents children remarks visit speech administration resignation',
  ),
)

/** Verbs after which "to" leads to a place: "moved to Khiam". */
export const motion: ReadonlySet<string> = new Set(
  list(
    'moved move moving travelled traveled travelling traveling flew fly flown flying went go goes going gone fled flee fleeing retreated retreating withdrew withdraw advanced advancing returned return returning drove driven walked marched marching sent deployed transferred evacuated bound road route way trip visit heading headed sailed sailing exiled extradited deported relocated spread trucked rushed',
  ),
)

/** What is done to places: "the siege of X", "a strike on X". */
export const struck: ReadonlySet<string> = new Set(
  list(
    'siege fall capture recapture bombing shelling bombardment liberation occupation storming evacuation strike strikes airstrike airstrikes raid raids assault assaults bombings attack attacks advance advances offensive',
  ),
)

/** The endings of names that tell what they name. */
export const endings: ReadonlyMap<string, Evidence> = table([
  ['bank', { ORG: 1.8 }],
  ['neft', { ORG: 1.8 }],
  ['prom', { ORG: 1.5 }],
  ['atom', { ORG: 1.8 }],
  ['nadzor', { ORG: 1.8 }],
  ['nafta', { ORG: 1.8 }],
  ['energo', { ORG: 1.8 }],
  ['telecom', { ORG: 1.8 }],
  ['export', { ORG: 1.5 }],
  ['invest', { ORG: 1.5 }],
  ['tech', { ORG: 1.5 }],
  ['soft', { ORG: 1.5 }],
  ['pharma', { ORG: 1.8 }],
  ['news', { ORG: 1.5 }],
  ['press', { ORG: 1.2 }],
  ['stan', { GPE: 2 }],
  ['abad', { GPE: 2 }],
  ['pur', { GPE: 1.2 }],
  ['pura', { GPE: 1 }],
  ['grad', { GPE: 1.5 }],
  ['burg', { GPE: 1 }],
  ['ville', { GPE: 1.2 }],
  ['shire', { GPE: 2 }],
  ['land', { GPE: 0.6 }],
  ['town', { GPE: 1.5 }],
  ['ivka', { GPE: 1.5 }],
  ['ivsk', { GPE: 1.5 }],
  ['insk', { GPE: 1 }],
  ['enko', { PERSON: 1.8 }],
  ['vich', { PERSON: 1.5 }],
  ['ovic', { PERSON: 1.5 }],
  ['yev', { PERSON: 1.2 }],
  ['ova', { PERSON: 1 }],
  ['sky', { PERSON: 1 }],
  ['skiy', { PERSON: 1.4 }],
  ['yan', { PERSON: 0.7 }],
  ['shvili', { PERSON: 2 }],
  ['dze', { PERSON: 1.2 }],
  ['sson', { PERSON: 1.2 }],
  ['oglu', { PERSON: 1.5 }],
  ['pour', { PERSON: 1 }],
  ['zadeh', { PERSON: 1.5 }],
])
