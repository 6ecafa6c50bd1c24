import type { Length, Unit } from './Meaning.js'

/** Units in days or coarser, and their letters in ISO 8601 and TIMEX3. */
const dateLetters: Partial<Record<Unit, string>> = {
  millennium: 'ML',
  century: 'CE',
  decade: 'DE',
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  weekend: 'WE',
  day: 'D',
}
const timeLetters: Partial<Record<Unit, string>> = { hour: 'H', minute: 'M', second: 'S' }

/** Counted decades and centuries are years, as P20Y can be worked with; uncounted ones keep their unit: PXDE. */
function inYears(part: Length['parts'][number]): Length['parts'][number] {
  const years = { decade: 10, century: 100, millennium: 1000 }[part.unit as string]
  return part.count === null || years === undefined ? part : { count: part.count * years, unit: 'year' }
}

/** The TIMEX3 value of a length: "P2Y6M", "PT24H", "PXM" for "several months". */
export function durationValue({ parts }: Length): string {
  let date = ''
  let time = ''
  for (const part of parts) {
    const { count, unit } = inYears(part)
    const letter = dateLetters[unit]
    if (letter !== undefined) date += `${count ?? 'X'}${letter}`
    else time += `${count ?? 'X'}${timeLetters[unit]}`
  }
  return `P${date}${time && `T${time}`}`
}
