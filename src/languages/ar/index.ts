import { phraseTable } from '../../patterns/PhraseTable.js'
import type { LanguagePack } from '../LanguagePack.js'
import { report } from './report/index.js'
import { articles } from './articles/index.js'
import { dates } from './dates/index.js'
import { quantities } from './quantities/index.js'
import { tokenize } from './tokenize.js'

/** Arabic: cut into tokens; its words for the layers are still to come. */
export const arabic: LanguagePack = {
  language: 'ar',
  tokenize,
  articles,
  dates,
  quantities,
  attributions: { language: 'ar', cues: () => phraseTable([]), rules: [], unclaimed: () => null },
  entities: { language: 'ar' },
  report,
}
