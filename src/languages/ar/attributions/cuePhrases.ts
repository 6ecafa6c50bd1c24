/** Phrases before a source that say whose words the sentence is, as tokens stand: ل is parted from its word. */
export const cuePhrases = [
  'بحسب',
  'حسب',
  'وفق',
  'وفقا ل',
  'طبقا ل',
  'نقلا عن',
  'على حد قول',
  'على حد تعبير',
  'بناء على ما ذكره',
  'بحسب ما',
  'حسب ما',
  'حسبما',
  'وفق ما',
  'وفقا لما',
  'طبقا لما',
  'كما',
  'على ما',
  'استنادا إلى',
  'بشهادة',
] as const

/** Of these, those that a verb follows: "حسبما ذكرت الوكالة". */
export const beforeVerb: ReadonlySet<string> = new Set([
  'بحسب ما',
  'حسب ما',
  'حسبما',
  'وفق ما',
  'وفقا لما',
  'طبقا لما',
  'كما',
  'على ما',
])
