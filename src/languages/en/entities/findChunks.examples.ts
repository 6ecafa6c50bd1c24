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
  ],
  notFound: ['Gunmen attacked. Police and villagers fled.', 'He walked home on Monday in May.'],
}
