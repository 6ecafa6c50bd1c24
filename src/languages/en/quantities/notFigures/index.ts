import type { Draft } from '../../../../quantities/Draft.js'
import type { Passage } from '../../../../sentences/Passage.js'
import { day, duration, spokenYear } from './calendar.js'
import { coordinate, letters, listNumber, score, telephone } from './code.js'
import { address, citation, designation, model, nameNumber } from './designation.js'
import { numberAt, type NotFigure } from './NotFigure.js'
import { bareTimes, compound, inTwo, noneOfNote, noShare, ordinal, pronounOne } from './one.js'
import { pageNumber, pixels, timeZone } from './page.js'
import { year } from './year.js'

/** Every reason, in the order in which they are asked. */
export const notFigures: readonly NotFigure[] = [
  noneOfNote,
  bareTimes,
  duration,
  day,
  spokenYear,
  year,
  listNumber,
  pageNumber,
  timeZone,
  pixels,
  designation,
  nameNumber,
  address,
  citation,
  model,
  letters,
  coordinate,
  score,
  telephone,
  noShare,
  pronounOne,
  compound,
  inTwo,
  ordinal,
]

/** Whether an English number is a year, a length of time, a designation, the number of a list: anything but a figure. */
export function isOther(passage: Passage, draft: Draft): boolean {
  if (draft.kind === 'age') return false
  const number = numberAt(passage, draft)
  return notFigures.some(({ test }) => test(number))
}
