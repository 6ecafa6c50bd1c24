import type { UnitWord } from '../../../quantities/QuantityWords.js'
import { foldPhrase } from '../fold.js'

/** A currency's noun in its forms, its code where the noun alone tells, and the codes by the adjective behind it. */
const currencies: readonly (readonly [
  forms: string,
  code: string | null,
  byCountry: Readonly<Record<string, string>>,
])[] = [
  ['دولار دولارا دولارات الدولارات', 'USD', { أميركي: 'USD', أمريكي: 'USD', كندي: 'CAD', أسترالي: 'AUD' }],
  ['يورو', 'EUR', {}],
  ['جنيه جنيها جنيهات الجنيهات', null, { مصري: 'EGP', سوداني: 'SDG', إسترليني: 'GBP', استرليني: 'GBP' }],
  ['ليرة ليرات', null, { سورية: 'SYP', لبنانية: 'LBP', تركية: 'TRY' }],
  ['ريال ريالا ريالات', null, { سعودي: 'SAR', يمني: 'YER', إيراني: 'IRR', قطري: 'QAR', عماني: 'OMR' }],
  [
    'دينار دينارا دنانير',
    null,
    { عراقي: 'IQD', كويتي: 'KWD', أردني: 'JOD', ليبي: 'LYD', تونسي: 'TND', جزائري: 'DZD', بحريني: 'BHD' },
  ],
  ['درهم درهما دراهم', null, { إماراتي: 'AED', مغربي: 'MAD' }],
  ['شيكل شيكلا شواكل شيقل', 'ILS', {}],
  ['روبل روبلا روبلات', 'RUB', { روسي: 'RUB' }],
  ['يوان يوانا', 'CNY', {}],
  ['ين ينا', 'JPY', { ياباني: 'JPY' }],
  ['تومان تومانا', 'IRR', {}],
  ['هريفنيا', 'UAH', {}],
]

/** "دولار", "ليرة سورية", "جنيها سودانيا": money, of no known country where the noun alone stands. */
export const currencyNames: readonly (readonly [string, UnitWord])[] = currencies.flatMap(([forms, code, byCountry]) =>
  forms
    .split(' ')
    .flatMap((form): [string, UnitWord][] => [
      [foldPhrase(form), { kind: 'money', unit: code }],
      ...Object.entries(byCountry).flatMap(([adjective, unit]) =>
        [adjective, `${adjective}ا`, `${adjective}ة`].map((word): [string, UnitWord] => [
          foldPhrase(`${form} ${word}`),
          { kind: 'money', unit },
        ]),
      ),
    ]),
)

/** Signs before the number. */
export const currencyBefore: readonly (readonly [string, string])[] = [
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['usd', 'USD'],
]
