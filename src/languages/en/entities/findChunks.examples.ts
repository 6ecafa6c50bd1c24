import type { Examples } from '../../../text/Examples.js'

/** How far a name reaches. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [
    [
      'The {Ministry of Agriculture, Livestock and Fisheries} blamed the {Centre for Human Rights and Democracy}.',
      'ORG Ministry of Agriculture, Livestock and Fisheries',
      'ORG Centre for Human Rights and Democracy',
    ],
    [
      'The {82nd Airborne Division} and the {National Union of Women of Uganda} disagreed.',
      'ORG 82nd Airborne Division',
      'ORG National Union of Women of Uganda',
    ],
    [
      '{The Sunday Times} and {The Cradle} asked {Mohammed bin Rashid} and {Kim Min-jae}.',
      'ORG The Sunday Times',
      'ORG The Cradle',
      'PERSON Mohammed bin Rashid',
      'PERSON Kim Min-jae',
    ],
    ['The {People’s Front} won; the head of the {United Nations} left.', 'ORG People’s Front', 'ORG United Nations'],
    [
      'The {Okwari Mission in Somalia} and {Students Against Torture} met the {National Panel on Water Rights}.',
      'ORG Okwari Mission in Somalia',
      'ORG Students Against Torture',
      'ORG National Panel on Water Rights',
    ],
    [
      'The men of {Amina Okoro} left {Air Base 207} and {Demsas Prison No. 3} in {Operation 1113}.',
      'PERSON Amina Okoro',
      'FAC Air Base 207',
      'FAC Demsas Prison No. 3',
      'EVENT Operation 1113',
    ],
    [
      'The {Jammu and Kashmir Cricket League} sued the {All Okwari Congress} and the {Anti-Corruption Commission}.',
      'ORG Jammu and Kashmir Cricket League',
      'ORG All Okwari Congress',
      'ORG Anti-Corruption Commission',
    ],
  ],
  notFound: ['Gunmen attacked. Police and villagers fled.', 'He walked home on Monday in May.'],
}
