import type { EntityType } from '../../../../types.js'

const list = (words: string): string[] => words.trim().split(/\s+/u)
const rows: readonly (readonly [EntityType, string])[] = [
  [
    'GPE',
    'port new saint st st. san santa santo são sao puerto villa tel tell deir beit bayt kafr kfar ras ain wad umm nuevo nueva north south east west northern southern eastern western central upper lower greater inner ciudad fort',
  ],
  ['LOC', 'mount mt mt. lake cape wadi jebel jabal jbeil mont monte rio'],
  ['FAC', 'camp hotel estadio stadium plaza palacio'],
  [
    'ORG',
    "banco bank club grupo universidad université ministerio partido radio estádio liwa harakat hizb jaysh jaish ansar katibat tehreek tehrik jamaat jamiat lashkar hayat kataib kata'ib saraya asaib télé télévision radiodiffusion diario agence agencia agência agenzia parti partido partai parlemen mouvement movimiento movimento rassemblement frente société sociedad compagnie compañía empresa instituto institut asociación associação association conseil consejo conselho comité comisión comissão ejército exército tribunal asamblea assembleia assemblée fundación fundação fondation collectif coordination convergence alianza aliança organización organização policía polícia guardia université università rede harakatul hezb jabhat jund quwat katiba tanzim munazzamat laskar barisan persatuan gerakan angkatan tentara jamiatul shirkat anjuman tahreek sipah muttahida sazman battlegroup",
  ],
  ['EVENT', 'operation exercise typhoon hurricane cyclone'],
  ['PRODUCT', 'uss hms ins boeing airbus'],
]

/** Prefixes of ships' names, in capitals: "USS Carney", "MV Galaxy Leader". */
export const vessels: ReadonlySet<string> = new Set([
  'USS',
  'HMS',
  'INS',
  'HMAS',
  'HMCS',
  'RFA',
  'MV',
  'MT',
  'BRP',
  'KRI',
  'KD',
  'ROKS',
  'PNS',
  'BNS',
  'SLNS',
  'USNS',
  'USCGC',
  'HNLMS',
  'HDMS',
  'HMNZS',
  'HNoMS',
  'TCG',
  'IRIS',
  'RSS',
  'HTMS',
  'JS',
  'FS',
  'FGS',
  'ARA',
  'ARC',
  'SAS',
  'RV',
  'R/V',
  'MY',
  'FV',
  'F/V',
  'M/S',
  'M/V',
  'M/T',
])

/** Nouns that begin a name and say what is named: "Mount Hermon", "Operation Inherent Resolve", "Liwa al-Quds". */
export const leads: ReadonlyMap<string, EntityType> = new Map(
  rows.flatMap(([type, words]) => list(words).map((word) => [word, type] as const)),
)
