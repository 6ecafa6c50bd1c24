import type { EntityType } from '../../../../types.js'

const list = (words: string): string[] => words.trim().split(/\s+/u)

/** Nouns that end a name and say what is named: "Kabul Airport", "Free Syrian Army", "Lagos State". Capitalised in the text. */
const byType: Readonly<Record<string, string>> = {
  ORG: `
    army armies navy force forces guard guards brigade brigades battalion battalions regiment division corps command militia militias
    resistance front movement party parties congress parliament assembly senate council councils committee commission commissions court
    courts tribunal ministry ministries department departments agency agencies authority authorities administration bureau office board
    service services police constabulary directorate secretariat government cabinet union unions federation confederation league alliance
    coalition organization organisation association society club institute institution institutions academy university universities college
    school schools seminary foundation fund trust bank banks company companies corporation corp corp. co. inc inc. ltd ltd. limited llc plc
    gmbh group groups holding holdings enterprise enterprises industries industry airlines airways aviation motors motor electronics
    technologies technology systems solutions pharmaceuticals pharma energy oil petroleum steel mining minerals resources partners capital
    ventures investments securities insurance telecom telecommunications communications media news television tv radio times post
    herald tribune gazette journal magazine newspaper newspapers press daily guardian observer chronicle review network networks
    studio studios pictures films records entertainment productions restaurant restaurants hotels agency consulate embassy mission
    delegation taskforce center centre observatory laboratory laboratories lab labs initiative program programme project campaign
    team fc united athletic rovers wanderers brotherhood jihad hezbollah workers rangers scouts legion faction rebels mujahideen
    secretariat church diocese archdiocese synod caucus politburo presidium chamber treasury exchange consortium cooperative
    collective syndicate cartel gang watch international global crescent cross amnesty lawyers journalists doctors scientists
    ombudsman registry consulting associates communications publishing publishers books software networks logistics shipping
    railways railway airline bar orchestra choir band troupe theatre-company conservatory faculty fraternity sorority commonwealth
    headquarters hq monitor newswire wire telegraph dispatch examiner insider battlegroup fellowship air panel shura bloc junta gas body management watchdog apostolate convent teachers students veterans producers farmers exporters employers
  `,
  FAC: `
    airport airfield airbase base garrison barracks prison jail penitentiary camp crossing checkpoint port harbour harbor seaport terminal
    station hospital clinic mosque cathedral basilica chapel synagogue temple monastery shrine palace castle fort fortress
    citadel tower towers building plaza square street road avenue boulevard highway motorway expressway bridge tunnel dam reservoir
    canal-lock refinery plant pipeline stadium arena museum library theater theatre hall mall market bazaar cemetery zoo
    monument memorial park hotel gate house-of-culture lighthouse substation depot shipyard dockyard hangar embassy-compound
    courthouse mausoleum airstrip helipad quarry compound barrage plaza depot silo bunker outpost cantonment interchange roundabout auditorium gymnasium ballroom estate mansion villa farm ranch
  `,
  LOC: `
    river rivers lake lakes sea ocean gulf bay strait straits channel canal island islands isle peninsula cape coast mountain mountains
    mount hills hill valley desert plateau plain plains basin delta forest forests jungle steppe highlands lowlands heights
    desert oasis glacier reef archipelago continent pole field oilfield mine mines falls waterfall volcano ridge range creek swamp
    wetlands line shoal shoals inlet fjords rapids cays keys lagoon gorge canyon marshes beach corridor triangle belt wadi atoll savannah rainforest swamp bight sound fjord escarpment pass
  `,
  GPE: `
    province governorate oblast region state district county prefecture municipality city town village township territory republic
    emirate kingdom caliphate wilaya raion subdistrict tehsil taluk taluka barangay ward division-block constituency canton
    suburb borough emirates regency commune woreda kebele okrug krai voivodeship cercle muhafazah prefectures districts provinces parish subcounty sub-county
  `,
  EVENT: `
    war wars operation offensive uprising revolution intifada massacre genocide crisis pandemic epidemic summit conference olympics games
    cup championship championships tournament festival election elections referendum coup battle siege earthquake hurricane
    cyclone process dialogue flood floods festival awards marathon expo congress-of forum holocaust nakba spring grandprix prix day week
    open series conflict rebellion mutiny insurgency famine festival biennale carnival ceremony protests riots attacks bombing bombings
  `,
  LAW: `
    act law laws bill treaty agreement accord accords convention conventions protocol constitution charter resolution decree amendment
    declaration pact code statute ordinance covenant directive memorandum regulation regulations
  `,
  WORK: `
    prize award medal report index survey show song album
  `,
}

/** A noun at the end of a name → the type of the name. */
export const heads: ReadonlyMap<string, EntityType> = new Map(
  Object.entries(byType).flatMap(([type, words]) => list(words).map((word) => [word, type as EntityType] as const)),
)

/** Two words that end a name and say what is named, where the last alone does not or says something else. */
export const headPairs: ReadonlyMap<string, EntityType> = new Map([
  ...[
    'general staff',
    'joint staff',
    'task force',
    'general trading',
    'people power',
    'humanitarian affairs',
    'foreign affairs',
    'home affairs',
    'internal affairs',
    'economic affairs',
    'legal affairs',
    'religious affairs',
    'general intelligence',
    'military intelligence',
    'civil defence',
    'civil defense',
    'red crescent',
    'red cross',
    'trade operations',
    'armed struggle',
  ].map((pair) => [pair, 'ORG'] as const),
  ...['centre', 'center']
    .flatMap((noun) =>
      'health medical detention convention shopping processing transit correctional conference'
        .split(' ')
        .map((kind) => `${kind} ${noun}`),
    )
    .concat(
      'power station',
      'power plant',
      'police station',
      'fire station',
      'train station',
      'bus station',
      'air base',
      'border post',
      'border gate',
    )
    .map((pair) => [pair, 'FAC'] as const),
])

/** Organisations whose name goes on with "of", "for", "on" or "against": "Ministry of Defence", "Center for Peace". */
export const goesOn: ReadonlySet<string> = new Set(
  list(`
  ministry ministries department departments office bureau board commission committee council court chamber house bank university
  universities college school institute academy faculty center centre society association federation confederation union league alliance
  coalition organization organisation movement front party army government republic kingdom state ministry-of agency port
  authority directorate secretariat embassy consulate mission group forum fund foundation trust church brotherhood party
  companions partisans supporters soldiers sons observatory campaign network initiative partnership international
  congress parliament assembly administration service forces force command high-commissioner commissioner
  commonwealth community corporation company museum library bay gulf strait sea isle isles province city cathedral battle
  siege declaration treaty convention charter law act bill code statue church lady court-of rights observatory center institution panel mechanism jurisdiction tribunal process volunteers youths families victims hospital
  register registrar inspectorate division section unit branch conference parliament task taskforce program programme
  lawyers doctors reporters journalists physicians mothers workers women students scientists friends citizens people youth lord bishops
  `),
)

/** Units whose name begins with an ordinal or a number: "5th Brigade", "82nd Airborne Division". */
export const numbered: ReadonlySet<string> = new Set(
  list(
    'brigade base front army division corps regiment battalion fleet squadron wing brigades company group infantry republic armoured armored',
  ),
)

/** Nouns that a number follows in a name: "Air Base 101", "Branch 251", "Operation 1027", "Executive Order 14098". */
export const numberedSites: ReadonlySet<string> = new Set(
  list(`
  base prison operation order branch unit terminal camp school hospital squadron checkpoint directorate brigade battalion colony force
  detachment wing agenda vision bureau department colony cell area building block station pier gate tower highway route
  `),
)

/** Those of them that hold or number people, so that a number behind them may count what follows. */
export const counting: ReadonlySet<string> = new Set(
  list('prison camp school hospital base unit station branch area building'),
)

/** Nouns that a number follows to name a law: "UNSC resolution 2254". */
export const numberedLaws: ReadonlySet<string> = new Set(list('resolution decree directive regulation law'))

/** Nouns in lower case that end the name of a facility or a place: "Al-Tanf base", "Conoco gas field". */
export const lowerHeads: ReadonlyMap<string, EntityType> = new Map([
  ...list(
    'base airbase garrison crossing prison airport airfield airstrip jail camp barracks checkpoint hospital dam bridge refinery port harbour harbor plant depot terminal monastery stadium station',
  ).map((word) => [word, 'FAC'] as const),
  ...list('field oilfield mountain mountains mount corridor').map((word) => [word, 'LOC'] as const),
])

/** What a road's number stands before: "M4 highway". */
export const roads: ReadonlySet<string> = new Set(list('road highway motorway'))

/** What may stand between a name and such a noun: "al-Tanf military base". */
export const lowerHeadModifiers: ReadonlySet<string> = new Set(
  list(
    'military air border gas oil naval international refugee central detention army nuclear power general ammunition hydroelectric thermal displacement training ferry container maximum-security high-security railway police train metro bus fire hydropower',
  ),
)

/** Nouns in lower case that make a nationality or country before them an organisation's name: "Syrian army", "Iraqi oil ministry". */
export const nationalBodies: ReadonlySet<string> = new Set(['army', 'ministry'])

/** What may stand between the nationality and that noun. */
export const portfolios: ReadonlySet<string> = new Set(
  list(
    'oil petroleum foreign defence defense interior health finance information justice education trade energy economy agriculture',
  ),
)

/** Possessors inside a body's name: "People's Party", "Prime Minister's Office". */
export const possessors: ReadonlySet<string> = new Set(
  list(`
  people peoples women woman men man children child girls boys workers worker farmers farmer teachers teacher students student veterans citizens
  lawyers journalists doctors nurses mothers writers traders employers officers players fishermen owners patients consumers prisoners
  general minister president king queen governor prosecutor commissioner bishop lord parent parents master mayor cabinet
  ombudsman premier chancellor attorney auditor magistrate magistrates prosecutors fishers elders pensioners drivers soldiers martyrs captains sheriff coroner st david martin paul peter mary john
  `),
)

/** Nouns that end a newspaper's name, to which "The" belongs: "The Kampala Herald". */
export const papers: ReadonlySet<string> = new Set(
  list('times post herald tribune gazette journal guardian observer chronicle review telegraph monitor examiner'),
)

/** Nouns in lower case for what leads from one place to another: "the Solenzo-Nouna road". */
export const routes: ReadonlySet<string> = new Set(
  list('road border highway corridor axis route railway line motorway'),
)
