import { report as arabic } from './ar/report/index.js'
import { report as english } from './en/report/index.js'
import type { ReportWords } from '../report/ReportWords.js'

/** What comparing figures must be told of each language: light, so that exports need not load the packs. */
export const reportWords: readonly ReportWords[] = [english, arabic]
