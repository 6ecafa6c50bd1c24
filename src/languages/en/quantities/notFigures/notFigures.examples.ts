import type { Examples } from '../../../../text/Examples.js'

/** Numbers that are figures although they look like something else, and the other way round. */
export const examples: Examples = {
  found: [
    ['{2,015 people} came in 2015.', '2015 exact people'],
    ['{Some 2000 fighters} left in May.', '2000 approximate fighter'],
    ['{No casualties} and no comment.', '0 exact casualty'],
    ['{One soldier} met no one, and {one of the guards} slept.', '1 exact soldier', '1 exact guard'],
    ['{At least one} was hurt.', '1 at_least people injured'],
    ['{Half} of the town and {a third} of the port burned.', '50 exact %', '33.3 exact %'],
    ['The ministry has {20-25 rooms}.', '20..25 exact room'],
    ['Linda Brown, {35}, fled with her {six-year-old} son.', '35 exact a', '6 exact a'],
    [
      '{550,000 First Nation voters} and the {447 members of the Senate Committee}',
      '550000 exact voter',
      '447 exact member',
    ],
    [
      'A woman, {34}, her son, {5}, a boy of {12} and men {over 60} fled.',
      '34 exact a',
      '5 exact a',
      '12 exact a',
      '60 more_than a',
    ],
    ['{65 {under-five} children}', '65 exact child', '5 less_than a'],
    ['{One} was killed and {three} were hurt.', '1 exact people killed', '3 exact people injured'],
    ['The index fell below the {5000 mark}.', '5000 exact mark'],
    ['The pump moves {7,000 m3/s of water}.', '7000 exact m3/s'],
  ],
  notFound: [
    'The toll of 1999 and the 2022 World Cup.',
    'In nineteen ninety-one, and in the year two thousand.',
    'May 15-24, 5-6 April, the 25th, 12 Dec.',
    'Exercise Eager Lion 16 began at Ground Zero, said the Group of Seven.',
    'The 787s and the 3D model run iOS 5.',
    'The vote was 6-3, and the 2-1 victory came late.',
    'The law, 28 C.F.R. Section 0.85, and its 80486 computer chip.',
    '1. First item',
    'Section 17(5) and Section (39) apply.',
    'Boeing’s 747, a 787 Dreamliner and the Standard & Poor’s 500.',
    'The Tadawul 30 Index fell, and the river cuts the city in two.',
    'A magnitude-3.5 quake.',
    'He got two or more years.',
    'He had one day, on one hand, and at one point one could see it.',
    'A zero-tolerance policy of a five-star hotel.',
  ],
}
