import type { Examples } from '../../../text/Examples.js'

/** What is counted: the noun phrase, the lemma of its head, and the noun that stands elsewhere. */
export const examples: Examples = {
  found: [
    ['All {12 drones} shot down in the night had come from the sea.', '12 exact drone destroyed'],
    // through adjectives, names, compounds and coordination
    ['{Three rusty oil tankers} and {two US-made guns} stood there.', '3 exact tanker', '2 exact gun'],
    ['{At least 11 rocket and drone attacks} were counted.', '11 at_least attack'],
    ['The strikes hit {eight oil pump jacks} and {two ISIL fighting positions}.', '8 exact jack', '2 exact position'],
    ['The army has {two Su-35s} and {one Su-24}.', '2 exact su-35', '1 exact su-24'],
    ['{One of the city’s treated water tanks} leaked.', '1 exact tank'],
    ['{900 troops} in the east saw {50 vehicles}, mostly tankers.', '900 exact troop', '50 exact vehicle'],
    ['{About 350 Syrians} work here.', '350 approximate syrian'],
    ['A convoy of {50 vehicles} crossed.', '50 exact vehicle'],
    // singulars in -s, and plurals that end as they do
    ['{One bus} was found, {three menus} and {two taxis} too.', '1 exact bus', '3 exact menu', '2 exact taxi'],
    // "of" that the head needs
    ['They stole {40 truckloads of wheat}.', '40 exact truckload stolen'],
    ['{Hundreds of members of the guard} marched.', '200 at_least member'],
    ['{Five of the army’s soldiers} spoke.', '5 exact soldier'],
    ['A {16-member} council and a {22-story} tower.', '16 exact member', '22 exact story'],
    // the noun stands elsewhere
    ['It infected {38 people} and killed {two}.', '38 exact people', '2 exact people killed'],
    [
      'They hit a bus of soldiers, killing {5 of them} and injuring {20 others}.',
      '5 exact soldier killed',
      '20 exact soldier injured',
    ],
    [
      'US personnel were injured on the bases; {three} in the first attack, {one} in the second',
      '3 exact personnel injured',
      '1 exact personnel injured',
    ],
    ['Of all provisions, only {one} is being kept.', '1 exact provision'],
    ['{Twelve} of the {20} wounded are children.', '12 exact people injured', '20 exact people injured'],
    [
      'Tanks – {333}, artillery systems – {120}, personnel – {about 6,000}',
      '333 exact tank',
      '120 exact system',
      '6000 approximate personnel',
    ],
    ['A mother of {four} was shot dead.', '4 exact child'],
    ['He shelled {two of the large and heavily armed camps}.', '2 exact camp'],
    [
      '{64 of the Senate’s {120 members}} voted, {9,000 children} face famine.',
      '64 exact member',
      '120 exact member',
      '9000 exact child',
    ],
    ['{12 in-depth talks} were held.', '12 exact talk'],
    ['{990 losses} Russian forces suffered, {four plain-clothes NYPD officers}', '990 exact loss', '4 exact officer'],
    ['{31 Shahed-136/131 drones} crossed.', '31 exact drone'],
    ['{5 martyrs} and {12} wounded', '5 exact martyr killed', '12 exact people injured'],
    ['Bread costs {200 Sudanese pounds}, up from {90 pounds}.', '200 exact SDG', '90 exact SDG'],
    ['He sold {1.2 billion pounds} of bonds and {two pounds of explosives}.', '1200000000 exact GBP', '2 exact lb'],
    ['It rose {28%} year-on-year.', '28 exact %'],
    ['They advanced over a {7 km} wide front.', '7 exact km'],
    ['Hunger among children {under five} stands at {14%}.', '5 less_than a', '14 exact %'],
    ['{Hundreds} protested.', '200 at_least people'],
    // a measure ends at its unit, and what it measures is its item
    ['A {55-kilometer} zone lies {50 km} east of it.', '55 exact km', '50 exact km'],
    ['It gives {nearly 10 million cubic meters of natural gas per day}.', '10000000 approximate m3/d'],
    ['They loot {80 percent} of the oil.', '80 exact % stolen'],
    ['It spends {billions} training fighters.', '2000000000 at_least -'],
  ],
}
