import type { LanguagePack } from '../LanguagePack.js'
import { articles } from './articles/index.js'
import { attributions } from './attributions/index.js'
import { dates } from './dates/index.js'
import { entities } from './entities/index.js'
import { quantities } from './quantities/index.js'
import { report } from './report/index.js'
import { tokenize } from './tokenize.js'

/** English. */
export const english: LanguagePack = {
  language: 'en',
  tokenize,
  articles,
  dates,
  quantities,
  attributions,
  entities,
  report,
}
