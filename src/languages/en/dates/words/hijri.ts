import type { WordRow } from '../../../../dates/DateWords.js'

/** As wink parts them, in the spellings of English papers. */
const months: readonly (readonly string[])[] = [
  ['muharram', 'moharram'],
  ['safar'],
  ['rabi al - awwal', 'rabi al - awal', "rabi ' al - awwal", 'rabi i'],
  ['rabi al - thani', 'rabi al - akhir', "rabi ' al - thani", 'rabi ii'],
  ['jumada al - awwal', 'jumada al - ula', 'jumada i'],
  ['jumada al - thani', 'jumada al - akhirah', 'jumada ii'],
  ['rajab'],
  ["sha'ban", 'shaban', 'shaaban'],
  ['ramadan', 'ramadhan', 'ramazan'],
  ['shawwal', 'shawal'],
  ['dhu al - qadah', "dhu al - qi'dah", 'dhul qadah', 'zul qaada'],
  ['dhu al - hijjah', 'dhul hijjah', 'dhul - hijjah', 'zul hijjah'],
]

/** The months of the Hijri calendar. */
export const hijriWords: readonly WordRow[] = months.flatMap((names, i) =>
  names.map((word) => ({ word, senses: { hijriMonth: i + 1 }, capital: true })),
)
