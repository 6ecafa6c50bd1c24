import { phrasesBefore } from '../../../patterns/phrasesBefore.js'
import { phraseTable } from '../../../patterns/PhraseTable.js'
import type { QuantityWords } from '../../../quantities/QuantityWords.js'
import { binds } from './binds.js'
import { complete } from './complete.js'
import { isChange } from './isChange.js'

import { itemAt } from './itemAt.js'
import { after, before, bounding, filler } from './modifiers.js'
import { currencyBefore, currencyNames } from './money.js'
import { isOther } from './notFigures/index.js'
import { numerals } from './numerals.js'
import { refine } from './refine.js'
import { measureNames, rates } from './units.js'

export const quantities: QuantityWords = {
  language: 'en',
  figures: {
    numerals,
    before: phrasesBefore(before),
    binds,
    after: phraseTable(after),
    bounding: phrasesBefore(bounding),
    filler: phrasesBefore(filler.map((phrase) => [phrase, true])),
    units: phraseTable([...measureNames, ...currencyNames]),
    currencyBefore: phrasesBefore(currencyBefore),
    rates: phraseTable(rates),
    rangeJoints: new Map([
      ['to', false],
      ['-', false],
      ['–', false],
      ['—', false],
      ['or', false],
      ['and', true],
    ]),
    rangeOpening: new Set(['between']),
    ratioJoints: phraseTable([
      ['in', false],
      ['in every', true],
      ['- in -', true],
      ['out of', true],
      ['out of every', true],
    ]),
    dimensions: new Set('wide deep long high tall thick away apart across tall below above ahead'.split(' ')),
    partitive: new Set(['of']),
    coordinators: new Set(['and', 'or', '&']),
    isChange,
    refine,
    isOther,
    itemAt,
    complete,
  },
}
