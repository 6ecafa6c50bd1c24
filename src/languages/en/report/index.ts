import type { ReportWords } from '../../../report/ReportWords.js'

/** Which counted nouns news takes for each other. A part of a whole is none: civilians are people, but not all of them. */
export const report: ReportWords = {
  language: 'en',
  sameItems: [
    ['soldier', 'troop', 'serviceman', 'servicemember', 'member', 'personnel', 'trooper'],
    ['fighter', 'militant', 'gunman', 'insurgent', 'terrorist', 'rebel', 'militiaman'],
    ['person', 'people', 'individual', 'victim', 'life', 'death', 'fatality', 'martyr'],
    ['child', 'kid', 'minor'],
    ['policeman', 'policewoman', 'officer'],
    ['prisoner', 'detainee', 'captive', 'inmate'],
    ['hostage', 'abductee'],
    ['home', 'house'],
    ['truck', 'lorry'],
    ['tanker', 'tank truck'],
    ['drone', 'uav', 'uas'],
    ['plane', 'aircraft', 'airplane', 'jet', 'warplane'],
    ['airstrike', 'strike', 'raid'],
    ['barrel', 'bbl'],
  ],
  emptyWords: [
    'a',
    'an',
    'the',
    'of',
    'other',
    'others',
    'more',
    'additional',
    'another',
    'its',
    'their',
    'his',
    'her',
  ],
}
