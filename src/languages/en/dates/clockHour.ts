import type { Point } from '../../../dates/Meaning.js'

/** "seven" in the evening is 19. */
export function clockHour(of: number, half: Point['part']): number {
  if (half === 'AF' || half === 'EV') return (of % 12) + 12
  if (half === 'NI') return of >= 6 && of < 12 ? of + 12 : of === 12 ? 24 : of
  return of
}
