import { isPeople } from '../people.js'
import { wordSet } from '../../../../text/phraseList.js'

/** Nouns of armed people and what they move in: "maintains 900 troops" deploys them, "maintains two roads" does not. */
const forces = wordSet(
  `troop soldier force personnel fighter serviceman servicewoman servicemember marine adviser advisor contractor
  mercenary trooper peacekeeper policeman police officer gendarme paratrooper commando guardsman reservist conscript
  militiaman warship aircraft jet fighter-jet tank ship vessel brigade battalion regiment division company platoon
  reinforcement helicopter warplane bomber submarine frigate destroyer carrier unit observer monitor instructor
  trainer howitzer battery launcher man`,
)
/** Those whom a side loses by their death: its own, not its staff. */
const losable = wordSet(
  `troop soldier fighter serviceman servicewoman man woman militant marine officer policeman commander peacekeeper
  mercenary paratrooper guerrilla rebel martyr son daughter child brother sister relative loved-one family comrade
  pilot crewman sailor airman personnel defender volunteer people servicemember recruit sibling cousin
  parent mother father wife husband uncle aunt nephew niece friend colleague`,
)
const hardware = wordSet(
  `tank vehicle carrier apc ifv humvee pickup truck lorry bus car train tanker ambulance motorcycle bulldozer excavator
  aircraft plane jet airplane aeroplane airliner helicopter warplane bomber drone uav quadcopter missile rocket shell
  projectile mortar gun cannon howitzer launcher system battery radar station antenna ship vessel boat warship frigate
  corvette destroyer submarine dinghy speedboat barge trawler cutter ferry depot warehouse bunker trench tunnel bridge
  locomotive weapon mine bomb device munition armour armor robot equipment target`,
)
const airborne = wordSet(
  'drone uav quadcopter missile rocket shell projectile munition aircraft bomb balloon threat target',
)
const buildings = wordSet(
  `home house hut tent building apartment flat block shop store stall market school classroom university hospital clinic
  church mosque temple shrine monastery office station factory plant mill refinery farm barn field crop hectare acre
  village structure dwelling laboratory shelter camp facility post outpost checkpoint pylon pole well room business property
  installation headquarter base kiosk greenhouse`,
)
const places = wordSet(
  `village town city settlement district neighbourhood neighborhood suburb hamlet area province post outpost checkpoint
  base position stronghold hill hilltop height island airport airfield crossing road km kilometer kilometre mile
  territory region municipality locality township camp barracks garrison`,
)
const fighters = wordSet(`militant fighter insurgent rebel terrorist extremist jihadist gunman guerrilla`)
const offenders = wordSet(
  'attacker assailant robber kidnapper hijacker pirate bandit gangster thief suspect fugitive smuggler trafficker looter killer driver assassin bomber defender athlete player',
)
const uprooted = wordSet(`people person civilian family household woman child resident villager refugee asylum-seeker`)
const hostages = wordSet('hostage captive abductee pow')
const captives = wordSet('hostage captive prisoner detainee inmate pow abductee convict internee')

const vessels = wordSet(
  'ship vessel boat ferry trawler dhow tanker carrier helicopter jet plane aircraft warplane drone barge',
)

const kinds = {
  forces: (head: string | null) => head !== null && forces.has(head),
  losable: (head: string | null) => head !== null && losable.has(head),
  hardware: (head: string | null) => head !== null && hardware.has(head),
  vessels: (head: string | null) => head !== null && vessels.has(head),
  /** Who bears arms: who falls in battle, and lays them down. */
  armed: (head: string | null) => head !== null && (fighters.has(head) || (forces.has(head) && isPeople(head))),
  airborne: (head: string | null) => head !== null && airborne.has(head),
  buildings: (head: string | null) => head !== null && (buildings.has(head) || hardware.has(head)),
  places: (head: string | null) => head !== null && places.has(head),
  hostages: (head: string | null) => head !== null && hostages.has(head),
  captives: (head: string | null) => head !== null && captives.has(head),
  /** A number alone in such a place is of people: "eliminated 50". */
  people: (head: string | null) => head === null || isPeople(head) || captives.has(head),
  /** Whose crossing of a border is a flight. */
  uprooted: (head: string | null) => head !== null && uprooted.has(head),
  /** Whose flight is from home: neither gunmen after a raid nor prisoners from their cells. */
  fleeing: (head: string | null) =>
    head === null || (isPeople(head) && !captives.has(head) && !fighters.has(head) && !offenders.has(head)),
  /** Who can be driven from home. */
  civilians: (head: string | null) =>
    head === null || ((isPeople(head) || captives.has(head)) && !forces.has(head) && !fighters.has(head)),
} as const

/** A class of counted nouns. */
export type NounKind = keyof typeof kinds

/** Whether the lemma of a counted noun is of a class; `null` where the number stands alone. */
export const isOfKind = (kind: NounKind, head: string | null): boolean => kinds[kind](head)
