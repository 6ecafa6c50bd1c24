import { units } from './units.js'

/** The part of a `Quantity` that a conversion needs: a value or bounds, and a unit. */
export interface Measured {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: string | null
}

/** A quantity's figures in another unit; `null` where the quantity has none. */
export interface Converted {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: string
}

/**
 * A quantity in another unit of the same dimension: `convert(quantity, 'km')` of "50 miles" has the value 80.4672.
 * Units are those of `Quantity.unit`; rates convert above and below the line ("m3/d" to "bbl/h"). Money does not
 * convert: a rate of exchange is no fact of the text.
 * @throws {RangeError} on a unit that is unknown or of another dimension.
 */
export function convert(quantity: Measured, unit: string): Converted {
  const from = quantity.unit
  if (from === null) throw new RangeError(`convert: the quantity has no unit; expected one that converts to "${unit}"`)
  const change = conversion(from, unit)
  const of = (value: number | null) => (value === null ? null : Number(change(value).toPrecision(12)))
  return { value: of(quantity.value), min: of(quantity.min), max: of(quantity.max), unit }
}

/** From one unit to another. A speed is a unit of its own ("km/h") or a length by a time ("km/s"). */
function conversion(from: string, to: string): (value: number) => number {
  if (from === to) return (value) => value
  const source = siOf(from)
  const target = siOf(to)
  if (!source || !target || source.dimension !== target.dimension) {
    const known =
      source && target ? `${source.dimension} is no ${target.dimension}` : `unknown unit "${source ? to : from}"`
    throw new RangeError(`convert: "${from}" does not convert to "${to}": ${known}`)
  }
  return (value) => (value * source.factor + source.offset - target.offset) / target.factor
}

interface Si {
  readonly dimension: string
  readonly factor: number
  readonly offset: number
}

function siOf(unit: string): Si | undefined {
  const whole = Object.hasOwn(units, unit) ? units[unit] : undefined
  if (whole) return { dimension: whole.dimension, factor: whole.factor, offset: whole.offset ?? 0 }
  const [over = '', under = ''] = unit.split('/')
  const above = Object.hasOwn(units, over) ? units[over] : undefined
  const below = Object.hasOwn(units, under) ? units[under] : undefined
  if (!above || below?.dimension !== 'time' || unit.split('/').length !== 2) return undefined
  const dimension = above.dimension === 'length' ? 'speed' : `${above.dimension} by time`
  return { dimension, factor: above.factor / below.factor, offset: 0 }
}
