import type { WordRow } from '../../../../dates/DateWords.js'
import type { Point } from '../../../../dates/Meaning.js'

const parts: Readonly<Record<string, Pick<Point, 'part' | 'mod' | 'hour' | 'minute'>>> = {
  morning: { part: 'MO' },
  dawn: { part: 'MO', mod: 'START' },
  daybreak: { part: 'MO', mod: 'START' },
  sunrise: { part: 'MO', mod: 'START' },
  midmorning: { part: 'MO', mod: 'MID' },
  afternoon: { part: 'AF' },
  'mid - morning': { part: 'MO', mod: 'MID' },
  midafternoon: { part: 'AF', mod: 'MID' },
  'mid - afternoon': { part: 'AF', mod: 'MID' },
  'mid-morning': { part: 'MO', mod: 'MID' },
  'mid-afternoon': { part: 'AF', mod: 'MID' },
  'mid afternoon': { part: 'AF', mod: 'MID' },
  evening: { part: 'EV' },
  dusk: { part: 'EV', mod: 'START' },
  nightfall: { part: 'EV', mod: 'START' },
  sunset: { part: 'EV', mod: 'START' },
  sundown: { part: 'EV', mod: 'START' },
  night: { part: 'NI' },
  overnight: { part: 'NI' },
  noon: { hour: 12, minute: 0 },
  midday: { hour: 12, minute: 0 },
  noontime: { hour: 12, minute: 0 },
  midnight: { hour: 24, minute: 0 },
}
/** Those that are a time without an article. */
const moments = [
  ...'dawn daybreak sunrise dusk nightfall sunset sundown overnight noon midday noontime midnight'.split(' '),
  ...[
    'midmorning',
    'mid - morning',
    'midafternoon',
    'mid - afternoon',
    'mid afternoon',
    'mid-morning',
    'mid-afternoon',
  ],
]
const zones: Readonly<Record<string, boolean>> = {
  gmt: true,
  utc: true,
  zulu: true,
  ...Object.fromEntries(
    'est edt cst cdt mst mdt pst pdt et ct pt bst cet cest eet eest msk ist aest'
      .split(' ')
      .map((zone) => [zone, false]),
  ),
  'eastern time': false,
  'central time': false,
  'pacific time': false,
  'local time': false,
  'moscow time': false,
  'eastern standard time': false,
  'eastern daylight time': false,
}

/** Parts of the day, halves of the clock, time zones. */
export const timeWords: readonly WordRow[] = [
  ...Object.entries(parts).map(([word, part]) => ({ word, senses: { part } })),
  ...moments.map((word) => ({ word, senses: { moment: parts[word] } })),
  ...['morning', 'afternoon', 'evening', 'night'].map((word) => ({ word: `${word}s`, senses: { parts: parts[word] } })),
  ...['a.m.', 'am', 'a.m'].map((word) => ({ word, senses: { meridiem: 0 } })),
  ...['p.m.', 'pm', 'p.m'].map((word) => ({ word, senses: { meridiem: 12 } })),
  ...Object.entries(zones).map(([word, zone]) => ({ word, senses: { zone }, capital: !word.includes(' ') })),
]
