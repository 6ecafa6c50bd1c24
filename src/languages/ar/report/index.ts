import type { ReportWords } from '../../../report/ReportWords.js'

/** Which counted nouns news takes for each other. */
export const report: ReportWords = {
  language: 'ar',
  sameItems: [
    ['جندي', 'عسكري', 'عنصر'],
    ['شخص', 'مواطن', 'فرد'],
    ['طائرة', 'مقاتلة'],
    ['منزل', 'بيت'],
  ],
  emptyWords: ['من', 'اخر', 'اخرين', 'آخر', 'آخرين', 'أخرى'],
}
