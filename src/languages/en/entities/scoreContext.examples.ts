import type { Examples } from '../../../text/Examples.js'

/** Names that no list holds, by the words around them. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [
    ['The village of {Umm Qasir} lies north of {Tuz Hawran}.', 'GPE Umm Qasir', 'GPE Tuz Hawran'],
    ['Activist {Thuraya Demsas}, 34, fled.', 'PERSON Thuraya Demsas'],
    ['Fighters joined {Dahlawi}, and {Dahlawi} fighters left.', 'ORG Dahlawi', 'ORG Dahlawi'],
    ['{Okwarian} leaders met the {Demsas} people.', 'NORP Okwarian', 'NORP Demsas'],
    // what an apposition says it is, and what is none
    ['{Balitan}, an annual drill, began. {Dahlawi}, a militia in the hills, left.', 'EVENT Balitan', 'ORG Dahlawi'],
    ['Shells hit {Sarfaq}, a village on the river.', 'GPE Sarfaq'],
    ['Rebels stormed {Kunduga} and {Sarfa}, then moved to {Okwira}.', 'GPE Kunduga', 'GPE Sarfa', 'GPE Okwira'],
  ],
}
