import type { UnitWord } from '../../../quantities/QuantityWords.js'
import type { QuantityKind } from '../../../types.js'
import { foldPhrase } from '../fold.js'

/** Code, kind and names, as tokens stand: ب parted from its word. */
const measures: readonly (readonly [unit: string, kind: QuantityKind, names: string])[] = [
  ['mm', 'length', 'مليمتر, ملم, ميليمتر, ملليمتر, مليمترا, ملليمترا'],
  ['cm', 'length', 'سنتيمتر, سنتيمترا, سنتيمترات, سم'],
  ['m', 'length', 'متر, مترا, أمتار, م'],
  ['km', 'length', 'كيلومتر, كيلومترا, كيلومترات, كيلو متر, كيلو مترا, كلم, كم'],
  ['mi', 'length', 'ميل, ميلا, أميال'],
  ['nmi', 'length', 'ميل بحري, ميلا بحريا, أميال بحرية'],
  ['ft', 'length', 'قدم, قدما, أقدام'],
  ['m2', 'area', 'متر مربع, مترا مربعا, أمتار مربعة, م2'],
  ['km2', 'area', 'كيلومتر مربع, كيلومترا مربعا, كيلومترات مربعة, كلم مربع, كم مربع, كيلو متر مربع'],
  ['ha', 'area', 'هكتار, هكتارا, هكتارات'],
  ['dunam', 'area', 'دونم, دونما, دونمات'],
  ['ac', 'area', 'فدان, فدانا, أفدنة'],
  ['m3', 'volume', 'متر مكعب, مترا مكعبا, أمتار مكعبة'],
  ['l', 'volume', 'لتر, لترا, لترات, ليتر, ليترا, ليترات'],
  ['bbl', 'volume', 'برميل, برميلا, براميل, برميل نفط, برميل من النفط'],
  ['g', 'mass', 'غرام, غراما, غرامات, جرام, جراما'],
  ['kg', 'mass', 'كيلوغرام, كيلوغراما, كيلوغرامات, كيلوجرام, كيلوجراما, كلغ, كغ, كغم, كيلو غرام'],
  ['t', 'mass', 'طن, طنا, أطنان'],
  ['km/h', 'speed', 'كيلومتر في الساعة, كيلومترا في الساعة, كلم في الساعة, كم في الساعة, كلم / ساعة, كم / ساعة'],
  ['Cel', 'temperature', 'درجة مئوية, درجات مئوية'],
  ['%', 'percent', '%, ٪, في المئة, في المائة, ب المئة, ب المائة, بالمئة, بالمائة, المئة, في المية'],
]

/** Names of units, in the case and number that follow each number. */
export const measureNames: readonly (readonly [string, UnitWord])[] = measures.flatMap(([unit, kind, names]) =>
  names.split(', ').map((name) => [foldPhrase(name), { kind, unit }] as const),
)

/** "يوميا" → d */
export const rates: readonly (readonly [string, string])[] = [
  ...['يوميا', 'في اليوم', 'في اليوم الواحد', 'كل يوم'].map((phrase) => [foldPhrase(phrase), 'd'] as const),
  ...['سنويا', 'في السنة', 'في العام'].map((phrase) => [foldPhrase(phrase), 'a'] as const),
  ...['في الساعة', 'ساعيا'].map((phrase) => [foldPhrase(phrase), 'h'] as const),
]
