import type { Quantity } from '../types.js'

/** The least and the most that a figure may mean, both included, in the base unit of what it measures. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** How far "about 900" reaches: a tenth to either side. */
const roughly = 0.1
/** How far apart one length may be in two units: "6,677 mi" and "10,745 km". */
const conversion = 0.005

/** What each unit is of, and how much of the base unit; a unit that is not here is its own base. */
const units: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  mm: ['m', 0.001],
  cm: ['m', 0.01],
  m: ['m', 1],
  km: ['m', 1000],
  mi: ['m', 1609.344],
  nmi: ['m', 1852],
  ft: ['m', 0.3048],
  yd: ['m', 0.9144],
  m2: ['m2', 1],
  ha: ['m2', 10_000],
  acre: ['m2', 4046.856],
  km2: ['m2', 1e6],
  mi2: ['m2', 2.589988e6],
  g: ['kg', 0.001],
  kg: ['kg', 1],
  lb: ['kg', 0.45359237],
  t: ['kg', 1000],
}

/** The unit that figures of this unit are compared in: "m" for "km" and "mi", "m3/d" for itself. */
export const baseUnit = (unit: string): string => units[unit]?.[0] ?? unit

/**
 * What a figure leaves open. "84" is 84; "at least three" 3 or more; "about 900" 810 to 990; "45,000" is rounded to
 * its last digit that is not zero, so it may be 44,500 to 45,500, where three zeros or more end it.
 */
export function boundsOf({ value, min, max, modifier, unit }: Quantity): Bounds {
  const [base, factor] = (unit !== null ? units[unit] : undefined) ?? [unit ?? '', 1]
  const converted = base === (unit ?? '') ? 0 : conversion
  const [low, high] = value === null ? [min, max] : around(value, modifier)
  return {
    low: low === null ? -Infinity : low * factor * (1 - converted),
    high: high === null ? Infinity : high * factor * (1 + converted),
  }
}

function around(value: number, modifier: Quantity['modifier']): [number | null, number | null] {
  const slack = rounding(value)
  switch (modifier) {
    case 'exact':
      return [value - slack, value + slack]
    case 'approximate':
      return [value - Math.max(slack, Math.abs(value) * roughly), value + Math.max(slack, Math.abs(value) * roughly)]
    case 'at_least':
    case 'more_than':
      return [value - slack, null]
    case 'at_most':
    case 'less_than':
      return [null, value + slack]
  }
}

/** Half of the last place that is not zero, of a number of thousands or more: 500 for 45,000, 50,000 for 1.5 million. */
function rounding(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0
  let place = 1
  while (value % (place * 10) === 0) place *= 10
  return place >= 1000 ? place / 2 : 0
}
