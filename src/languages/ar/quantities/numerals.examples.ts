import type { Examples } from '../../../text/Examples.js'

/** After each text: value or bounds, modifier, unit or counted noun, status. */
export const examples: Examples = {
  found: [
    ['مقتل {نحو 14 ألف شخص}', '14000 approximate شخص killed'],
    ['قتل {خمسة جنود} وأصيب {ثلاثة آخرون}', '5 exact جندي killed', '3 exact جندي injured'],
    ['إصابة {جنديين} بجروح', '2 exact جندي injured'],
    ['مقتل {جندي واحد}', '1 exact جندي killed'],
    ['أسقطت {طائرتين مسيرتين}', '2 exact طائرة destroyed'],
    ['اعتقلت {25 مواطنا}', '25 exact مواطن detained'],
    ['قتل {ثلاثة أشخاص على الأقل}', '3 at_least شخص killed'],
    ['نزوح {أكثر من مليوني شخص}', '2000000 more_than شخص displaced'],
    ['مقتل {ما لا يقل عن 35 مدنيا}', '35 at_least مدني killed'],
    ['خسر {80 في المئة} من الإنتاج', '80 exact %'],
    ['بقيمة {3.5 مليارات دولار}', '3500000000 exact USD'],
    ['مساحة {12 كيلومترا مربعا}', '12 exact km2'],
    ['{خمسة وعشرون ألفا وثلاثمئة لاجئ}', '25300 exact لاجئ'],
    ['{بين 20 و25 مسلحا}', '20..25 exact مسلح'],
    ['نهب {٨٩ صهريجا}', '89 exact صهريج stolen'],
  ],
  notFound: ['القرار 2254', 'الجنود الثلاثة', 'أحد الجنود', 'في عام 2014', 'كوفيد-19', 'عقد اجتماع في يوم واحد'],
}
