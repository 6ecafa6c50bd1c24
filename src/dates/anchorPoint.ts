import type { PartialDay } from '../calendar/iso.js'
import { addDays } from '../calendar/days.js'
import { mondayOf } from '../calendar/weeks.js'
import type { Anchors } from './Anchors.js'
import type { Point, Shift } from './Meaning.js'
import { nearestPlace } from './nearestPlace.js'
import { dayPlace, type Place } from './Place.js'
import { hijriPlace, placeInYear, undated } from './placeInYear.js'
import { shiftPlace } from './shiftPlace.js'

/** The place in the calendar that a point means; what nothing anchors is missing in it. */
export function anchorPoint(point: Point, anchors: Anchors): Place {
  const { part, hour, minute, second, utc } = point
  const place = anchorDay(point, anchors)
  // What the text spoke of last may have had an hour; most dates have none.
  const isDay = part === undefined && hour === undefined && place.part === undefined && place.hour === undefined
  return isDay ? place : { ...place, part, hour, minute, second, utc }
}

function anchorDay(point: Point, anchors: Anchors): Place {
  const { century, decade, year, shift } = point
  if (century !== undefined) return { grain: 'century', century }
  if (decade !== undefined) return { grain: 'decade', decade }
  if (point.hijri) return hijriPlace(point.hijri, point.day)
  if (shift) return withinShift(point, shift, anchors)
  if (year !== undefined) return placeInYear(ofTopic(point, anchors), year)
  return nearestPlace(point, anchors)
}

/** "August last year", "Wednesday next week", "three days ago" */
function withinShift(point: Point, shift: Shift, anchors: Anchors): Place {
  const { reference, narrative, quarter } = anchors
  if (shift.unit === 'quarter' && shift.count === 0 && shift.from === 'narrative') {
    if (shift.exact && narrative?.grain === 'quarter') return narrative
    return quarter ?? (point.quarter === undefined ? lastQuarter(reference) : numberedQuarter(point, anchors))
  }
  if (shift.unit === 'year' && shift.count === -1 && shift.compares) {
    if (point.quarter !== undefined) return yearBefore(nearestPlace({ kind: 'point', quarter: point.quarter }, anchors))
    const topic = quarter ?? (point.quarterOfTopic ? lastQuarter(reference) : null)
    if (topic?.year !== undefined) return yearBefore(topic)
  }
  const told = shift.from === 'narrative' ? narrative : null
  // "For the day, the index fell": what the text spoke of last is a day, or the article's own is meant.
  const base = told && !(shift.unit === 'day' && shift.exact && told.day === undefined) ? told : reference
  const place = shiftPlace(base, shift)
  if (place.grain === 'year') return place.year === undefined ? undated(point) : placeInYear(point, place.year)
  if (place.grain === 'week' && place.week !== undefined && point.weekday !== undefined) {
    return dayPlace(addDays(mondayOf({ year: place.year!, week: place.week }), point.weekday - 1))
  }
  if (place.grain === 'week' && point.weekday !== undefined) return { grain: 'day', weekday: point.weekday }
  if (place.grain === 'month' && point.day !== undefined) return { ...place, grain: 'day', day: point.day }
  return place
}

const numberedQuarter = (point: Point, anchors: Anchors): Place => {
  const { quarter, year, lean } = point
  if (year !== undefined) return { grain: 'quarter', year, quarter }
  return nearestPlace({ kind: 'point', quarter, lean }, anchors)
}

const yearBefore = (place: Place): Place => (place.year === undefined ? place : { ...place, year: place.year - 1 })

/** The quarter that was over on a day: what a report calls "the latest quarter". */
const lastQuarter = (reference: PartialDay | null): Place =>
  shiftPlace(reference, { unit: 'quarter', count: -1, from: 'reference' })

/** "the 1988 period" with the quarter that the text reports on. */
const ofTopic = (point: Point, { quarter }: Anchors): Point =>
  point.quarterOfTopic && quarter ? { ...point, quarter: quarter.quarter as Point['quarter'] } : point
