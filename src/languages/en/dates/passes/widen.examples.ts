import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The {post-2003} order and the {pre-1967} borders.', '2003 AFTER', '1967 BEFORE'],
    ['{Early on August 16} jets hit the town.', '2022-08-16TMO START'],
    ['He was seized {early Wednesday} and freed in {late July}.', '2022-08-24TMO START', '2022-07 END'],
    ['It is due by {mid-2023} or {the end of 2024}.', '2023 MID', '2024 END'],
    ['{Earlier this week} it fell; {earlier today} it was retaken.', '2022-W34 START', '2022-08-25'],
    ['It took {more than two years}, or {at least 30 months}.', 'P2Y MORE_THAN', 'P30M EQUAL_OR_MORE'],
    ['It began at {approximately 6:30 a.m.}, {around Aug. 20}.', '2022-08-25T06:30 APPROX', '2022-08-20 APPROX'],
    ['Over {several years} and {the fifteen days} of siege, {mere hours} of calm.', 'PXY', 'P15D', 'PTXH'],
    ['Only {last week} did a {two-week} truce end.', '2022-W33', 'P2W'],
    ['They got around {Tuesday}’s ruling.', '2022-08-23'],
  ],
}
