import { phraseList } from '../../../text/phraseList.js'
const names = [
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

export const months = Object.fromEntries(names.flatMap((month, i) => month.map((name) => [name, i + 1])))

export const weekdays = phraseList(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs,
    fri, sat, sun
  `)

/** What stands beside a date in a header line: what was done then, prepositions, time zones, halves of the day. */
export const besideDates = phraseList(`
    published, updated, posted, last, modified, created, first, originally, release, date, dated,
    publication, publish, update, edited, issued, released, uploaded, added, revised, time, filed, on, at,
       hr, days, weeks, months, today,  online, print, ago, reading, read, min, mins, minute, minutes, hours, hour,
    am, pm, hrs, local, t, z, gmt, utc, bst, est, edt, cst, cdt, pst, pdt, cet, cest, eet, eest, msk, ist,
    pkt, wib, eat, wat, cat, sast, aest, jst, hkt, sgt, ast, et, trt, mmt
  `)
