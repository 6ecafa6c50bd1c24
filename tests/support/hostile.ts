import type { Dump } from '../../src/exports/index.js'
import { reportOf } from './reports.js'

/** Signs before the figures that UTF-16 counts twice, and words that tables and markup take for their own. */
export const hostile: Dump = {
  name: 'a|b.txt',
  ...reportOf([
    {
      published: '2022-05-01',
      lines: [
        '# 🚀🚀 =HYPERLINK("x") <script> said {3 | tankers}',
        '😀 "@Army," said {84 oil tankers} were\tlooted, *all* of them',
      ],
      figures: [
        { of: 'tanker', status: 'stolen' },
        { of: 'tanker', status: 'stolen', by: '@Army' },
      ],
    },
  ]),
}
