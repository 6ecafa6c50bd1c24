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

/** The TIMEX3 value of a length: "P2Y6M", "PT24H", "PXM" for "several months". */
export function durationValue({ parts }: Length): string {
  let date = ''
  let time = ''
  for (const { count, unit } of parts) {
    const letter = dateLetters[unit]
    if (letter !== undefined) date += `${count ?? 'X'}${letter}`
    else time += `${count ?? 'X'}${timeLetters[unit]}`
  }
  return `P${date}${time && `T${time}`}`
}
