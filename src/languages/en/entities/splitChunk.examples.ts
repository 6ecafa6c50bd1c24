import type { Examples } from '../../../text/Examples.js'

/** Offices, bodies and laws inside a stretch of capitals. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [
    [
      '{Ghanaian} Foreign Minister {Shirley Botchwey} met the head of the {African Union} in {Accra}.',
      'NORP Ghanaian',
      'PERSON Shirley Botchwey',
      'ORG African Union',
      'GPE Accra',
    ],
    [
      'The late Sheikh {Zayed Al Nahyan} opened the {King Fahd University of Petroleum}.',
      'PERSON Zayed Al Nahyan',
      'ORG King Fahd University of Petroleum',
    ],
    [
      'Lt. Gen. {Marat Ospanov} and Deputy Prime Minister {Aida Karimova} left {Astana}.',
      'PERSON Marat Ospanov',
      'PERSON Aida Karimova',
      'GPE Astana',
    ],
    ['{Paris Jackson} flew to {Paris}.', 'PERSON Paris Jackson', 'GPE Paris'],
    [
      '{UNSC resolution 2254} and {resolution 2585} passed; the {Clean Water Act} did not.',
      'LAW UNSC resolution 2254',
      'LAW resolution 2585',
      'LAW Clean Water Act',
    ],
    ['{Operation Desert Fox} and the {Battle of Mosul}.', 'EVENT Operation Desert Fox', 'EVENT Battle of Mosul'],
    [
      'The {Attorney General’s Office} fined {Okwari General Trading}; {The Demsas Herald} said so to {The Lagos Times}.',
      'ORG Attorney General’s Office',
      'ORG Okwari General Trading',
      'ORG The Demsas Herald',
      'ORG The Lagos Times',
    ],
    ['Shells hit the {Kuna}-{Sarfa} road and {Ras al-Kuna}.', 'GPE Kuna', 'GPE Sarfa', 'GPE Ras al-Kuna'],
    [
      '{Battlegroup Vostok} and the {Ombudsman’s Office} told the {Sarfa Monitor} of the {Port of Okwira}.',
      'ORG Battlegroup Vostok',
      'ORG Ombudsman’s Office',
      'ORG Sarfa Monitor',
      'FAC Port of Okwira',
    ],
    ['{Leonardo Gonzalez} works for {Leonardo}.', 'PERSON Leonardo Gonzalez', 'ORG Leonardo'],
    [
      'They began {Desert Wind-2024B}, which ended before {Kaskad-2025}.',
      'EVENT Desert Wind-2024B',
      'EVENT Kaskad-2025',
    ],
  ],
  notFound: ['The Foreign Minister left.', 'The CEO said the GDP grew.'],
}
