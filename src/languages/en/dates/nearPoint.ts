/** A month or season that is nearest on the side that "last" (-1) or "next" (1) says, or this year's (0). */
export function nearPoint(
  count: number | null,
  fields: { month: number; day?: number | undefined } | { season: 'SP' | 'SU' | 'FA' | 'WI' },
) {
  if (count === 0)
    return { kind: 'point' as const, ...fields, shift: { unit: 'year' as const, count: 0, from: 'reference' as const } }
  return { kind: 'point' as const, ...fields, strict: true, lean: count! < 0 ? ('past' as const) : ('future' as const) }
}
