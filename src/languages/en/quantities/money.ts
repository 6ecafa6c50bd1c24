import type { UnitWord } from '../../../quantities/QuantityWords.js'

/** Signs and codes before (or after) the number. ISO 4217. */
export const currencySigns: readonly (readonly [phrase: string, currency: string])[] = [
  ['$', 'USD'],
  ['us$', 'USD'],
  ['dlrs', 'USD'],
  ['us $', 'USD'],
  ['u.s. $', 'USD'],
  ['usd $', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['gb£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['au $', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['ca $', 'CAD'],
  ['nz$', 'NZD'],
  ['nz $', 'NZD'],
  ['hk$', 'HKD'],
  ['hk $', 'HKD'],
  ['s$', 'SGD'],
  ['nt$', 'TWD'],
  ['nt $', 'TWD'],
  ['r$', 'BRL'],
  ['r $', 'BRL'],
  ['le', 'EGP'],
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ['rm', 'MYR'],
  ['rmb', 'CNY'],
]

/** "dollars" and what it is worth without a country's name before it: `null` where many countries have one. */
const plain: readonly (readonly [currency: string | null, ...names: string[]])[] = [
  ['USD', 'us - dollar', 'dollar', 'dollars', 'bucks'],
  ['EUR', 'euro', 'euros'],
  ['GBP', 'pound', 'pounds', 'quid', 'pounds sterling', 'sterling'],
  ['JPY', 'yen'],
  ['CNY', 'yuan', 'renminbi'],
  ['INR', 'rupee', 'rupees'],
  ['RUB', 'rouble', 'roubles', 'ruble', 'rubles'],
  ['UAH', 'hryvnia', 'hryvnias', 'hryvnya', 'hryven'],
  ['TRY', 'lira', 'liras', 'lire'],
  ['ILS', 'shekel', 'shekels'],
  ['IRR', 'toman', 'tomans', 'rial', 'rials'],
  ['SAR', 'riyal', 'riyals'],
  ['AED', 'dirham', 'dirhams'],
  ['NGN', 'naira'],
  ['ZAR', 'rand'],
  ['THB', 'baht'],
  ['KRW', 'won'],
  ['PLN', 'zloty', 'zlotys', 'złoty'],
  ['BRL', 'reais'],
  ['GHS', 'cedi', 'cedis'],
  ['BDT', 'taka'],
  ['MYR', 'ringgit'],
  ['IDR', 'rupiah'],
  ['VND', 'dong'],
  ['KES', 'kenyan shilling'],
  ['AFN', 'afghani', 'afghanis'],
  ['ETB', 'birr'],
  [
    null,
    'dinar',
    'dinars',
    'peso',
    'pesos',
    'franc',
    'francs',
    'krona',
    'kronor',
    'krone',
    'kroner',
    'shilling',
    'shillings',
  ],
]

/** Countries whose currency shares its noun with others: adjective, country's name, noun → ISO 4217. */
const national: readonly (readonly [currency: string, noun: string, ...countries: string[]])[] = [
  ['USD', 'dollar', 'us', 'u.s.', 'american', 'u.s'],
  ['AUD', 'dollar', 'australian'],
  ['CAD', 'dollar', 'canadian'],
  ['NZD', 'dollar', 'new zealand'],
  ['HKD', 'dollar', 'hong kong'],
  ['SGD', 'dollar', 'singapore'],
  ['TWD', 'dollar', 'taiwan', 'taiwanese'],
  ['ZWL', 'dollar', 'zimbabwean', 'zimbabwe'],
  ['JMD', 'dollar', 'jamaican'],
  ['GBP', 'pound', 'british', 'uk'],
  ['SYP', 'pound', 'syrian'],
  ['SYP', 'lira', 'syrian'],
  ['EGP', 'pound', 'egyptian'],
  ['LBP', 'pound', 'lebanese'],
  ['LBP', 'lira', 'lebanese'],
  ['SDG', 'pound', 'sudanese'],
  ['SSP', 'pound', 'south sudanese'],
  ['TRY', 'lira', 'turkish'],
  ['ITL', 'lira', 'italian'],
  ['IQD', 'dinar', 'iraqi'],
  ['JOD', 'dinar', 'jordanian'],
  ['KWD', 'dinar', 'kuwaiti'],
  ['LYD', 'dinar', 'libyan'],
  ['TND', 'dinar', 'tunisian'],
  ['DZD', 'dinar', 'algerian'],
  ['BHD', 'dinar', 'bahraini'],
  ['RSD', 'dinar', 'serbian'],
  ['IRR', 'rial', 'iranian'],
  ['YER', 'rial', 'yemeni'],
  ['OMR', 'rial', 'omani'],
  ['YER', 'riyal', 'yemeni'],
  ['SAR', 'riyal', 'saudi'],
  ['QAR', 'riyal', 'qatari'],
  ['AED', 'dirham', 'uae', 'emirati'],
  ['MAD', 'dirham', 'moroccan'],
  ['ILS', 'shekel', 'israeli'],
  ['PKR', 'rupee', 'pakistani'],
  ['INR', 'rupee', 'indian'],
  ['LKR', 'rupee', 'sri lankan'],
  ['NPR', 'rupee', 'nepalese', 'nepali'],
  ['CHF', 'franc', 'swiss'],
  ['FRF', 'franc', 'french'],
  ['BEF', 'franc', 'belgian'],
  ['DEM', 'mark', 'german', 'west german', 'deutsche'],
  ['XAF', 'franc', 'cfa'],
  ['CDF', 'franc', 'congolese'],
  ['RWF', 'franc', 'rwandan'],
  ['MXN', 'peso', 'mexican'],
  ['ARS', 'peso', 'argentine', 'argentinian'],
  ['COP', 'peso', 'colombian'],
  ['CLP', 'peso', 'chilean'],
  ['PHP', 'peso', 'philippine', 'filipino'],
  ['CUP', 'peso', 'cuban'],
  ['KES', 'shilling', 'kenyan', 'kenya'],
  ['UGX', 'shilling', 'ugandan', 'uganda'],
  ['TZS', 'shilling', 'tanzanian', 'tanzania'],
  ['SOS', 'shilling', 'somali', 'somalia'],
  ['SEK', 'krona', 'swedish'],
  ['NOK', 'krone', 'norwegian'],
  ['DKK', 'krone', 'danish'],
  ['RUB', 'ruble', 'russian'],
  ['RUB', 'rouble', 'russian'],
  ['JPY', 'yen', 'japanese'],
  ['CNY', 'yuan', 'chinese'],
  ['KRW', 'won', 'south korean', 'korean'],
  ['KPW', 'won', 'north korean'],
  ['ZAR', 'rand', 'south african'],
]

/** Nouns of `national` but "dollar", which is the American one wherever no country stands before it. */
export const sharedNouns: ReadonlySet<string> = new Set(
  national.map(([, noun]) => noun).filter((noun) => noun !== 'dollar'),
)
export const nationalCurrencies: ReadonlySet<string> = new Set(national.map(([currency]) => currency))

/** ISO 4217 codes that news prints beside a number; lower case, as tokens fold. */
const codes =
  'usd eur gbp jpy cny inr rub uah try ils irr sar aed ngn zar syp egp lbp sdg iqd jod kwd lyd tnd dzd bhd qar omr yer pkr afn chf sek nok dkk pln czk huf ron cad aud nzd hkd sgd twd krw thb php myr idr vnd mxn brl ars clp cop kes ugx tzs etb ghs xaf xof bdt lkr npr gel azn amd kzt uzs byn mdl rsd'.split(
    ' ',
  )

const money = (unit: string | null): UnitWord => ({ kind: 'money', unit })

/** What is a hundredth of a currency. */
const hundredths: readonly (readonly [string, string])[] = [
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['us cents', 'USD'],
  ...['u.s.', 'u.s', 'american'].map((country): [string, string] => [`${country} cents`, 'USD']),
  ...['canadian', 'australian'].map((country): [string, string] => [
    `${country} cents`,
    country === 'canadian' ? 'CAD' : 'AUD',
  ]),
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['eurocents', 'EUR'],
  ['euro cents', 'EUR'],
]

/** Letters glued before digits: "Rs500", "RM7.8 million"; of one letter only before large sums: "N100 million". */
export const gluedCurrencies: readonly (readonly [sign: string, currency: string])[] = [
  ...currencySigns.filter(([sign]) => /^[a-z]+$/u.test(sign)),
  ...codes.filter((code) => code !== 'try').map((code): [string, string] => [code, code.toUpperCase()]),
  ['n', 'NGN'],
  ['r', 'ZAR'],
  ['p', 'PHP'],
  ['tk', 'BDT'],
  ['jd', 'JOD'],
  ['sh', 'KES'],
  ['ksh', 'KES'],
  ['ush', 'UGX'],
  ['tsh', 'TZS'],
]

/** Every name of a currency after a number. */
export const currencyNames: readonly (readonly [phrase: string, unit: UnitWord])[] = [
  ...currencySigns
    .filter(([sign]) => !/^(?:rs\.?|le|dhs?|rm)$/u.test(sign))
    .map(([sign, unit]): [string, UnitWord] => [sign, money(unit)]),
  ...codes
    .filter((code) => code !== 'try' && code !== 'all')
    .map((code): [string, UnitWord] => [code, money(code.toUpperCase())]),
  ...plain.flatMap(([unit, ...names]) => names.map((name): [string, UnitWord] => [name, money(unit)])),
  ...hundredths.map(([name, unit]): [string, UnitWord] => [name, { ...money(unit), times: 0.01 }]),
  ...national.flatMap(([unit, noun, ...countries]) =>
    countries.flatMap((country) =>
      [noun, `${noun}s`, ...(noun.startsWith('kron') ? ['kronor', 'kroner'] : [])].map((name): [string, UnitWord] => [
        `${country} ${name}`,
        money(unit),
      ]),
    ),
  ),
]

/** Codes and signs that stand before the number: "USD 5 million", "Rs 500". */
export const currencyBefore: readonly (readonly [phrase: string, currency: string])[] = [
  ...currencySigns,
  ...codes.filter((code) => code !== 'try').map((code): [string, string] => [code, code.toUpperCase()]),
  // "US dollars 6000"
  ...['us', 'u.s.', 'american'].map((country): [string, string] => [`${country} dollars`, 'USD']),
  ['nis', 'ILS'],
]
