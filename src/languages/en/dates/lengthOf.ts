import type { Length, Unit } from '../../../dates/Meaning.js'

const smaller: Partial<Record<Unit, readonly [Unit, number]>> = {
  hour: ['minute', 60],
  minute: ['second', 60],
  year: ['month', 12],
  day: ['hour', 24],
  decade: ['year', 10],
  century: ['year', 100],
}

/** A length of `count` units; half a year is six months, two and a half years P2Y6M. */
export function lengthOf(
  count: number | null,
  { unit: of, times = 1 }: { unit: Unit; times?: number },
  mod?: Length['mod'],
): Length {
  if (count === null) return { kind: 'length', parts: [{ count, unit: of }], mod }
  const total = count * times
  const whole = Math.floor(total)
  const finer = smaller[of]
  if (whole === total || !finer) return { kind: 'length', parts: [{ count: total, unit: of }], mod }
  const rest = { count: Math.round((total - whole) * finer[1]), unit: finer[0] }
  return { kind: 'length', parts: whole > 0 ? [{ count: whole, unit: of }, rest] : [rest], mod }
}
