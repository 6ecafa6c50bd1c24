import { phrasesBefore } from '../../../patterns/phrasesBefore.js'
import { phraseTable } from '../../../patterns/PhraseTable.js'
import type { QuantityWords } from '../../../quantities/QuantityWords.js'
import { complete } from './complete.js'
import { isChange } from './isChange.js'
import { isOther } from './isOther.js'
import { itemAt } from './itemAt.js'
import { after, before, bounding, filler } from './modifiers.js'
import { currencyBefore, currencyNames } from './money.js'
import { numeralAt, numerals } from './numerals.js'
import { refine } from './refine.js'
import { measureNames, rates } from './units.js'

/** How Arabic says how many, how much, and of what. */
export const quantities: QuantityWords = {
  language: 'ar',
  figures: {
    numerals,
    numeralAt,
    before: phrasesBefore(before),
    binds: () => true,
    after: phraseTable(after),
    bounding: phrasesBefore(bounding),
    filler: phrasesBefore(filler.map((phrase) => [phrase, true])),
    units: phraseTable([...measureNames, ...currencyNames]),
    currencyBefore: phrasesBefore(currencyBefore),
    rates: phraseTable(rates),
    rangeJoints: new Map([
      ['الي', false],
      ['-', false],
      ['–', false],
      ['او', false],
      ['و', true],
    ]),
    rangeOpening: new Set(['بين']),
    ratioJoints: phraseTable([
      ['من كل', true],
      ['من اصل', true],
    ]),
    dimensions: new Set(),
    partitive: new Set(['من']),
    coordinators: new Set(['و', 'او']),
    isChange,
    refine,
    isOther,
    itemAt,
    complete,
  },
}
