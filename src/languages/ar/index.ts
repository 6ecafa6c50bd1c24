import type { LanguagePack } from '../LanguagePack.js'
import { report } from './report/index.js'
import { articles } from './articles/index.js'
import { attributions } from './attributions/index.js'
import { dates } from './dates/index.js'
import { entities } from './entities/index.js'
import { quantities } from './quantities/index.js'
import { tokenize } from './tokenize.js'

/** Arabic: Modern Standard, as news writes it. */
export const arabic: LanguagePack = {
  language: 'ar',
  tokenize,
  articles,
  dates,
  quantities,
  attributions,
  entities,
  report,
}
