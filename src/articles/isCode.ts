const longest = 40

/** "r/ConflictNotes", "grainwatcher88", "NIGER-FRANCE-URANIUM", "bur/hpn/yad": one word that is no word of a text. */
export function isCode(line: string): boolean {
  if (line.length > longest || line.length < 3 || /\s/u.test(line)) return false
  if (isInitials(line)) return true
  if (/^\p{Ll}[\p{L}\d_/.-]{2,40}$/u.test(line)) return /[\d_/]/u.test(line)
  return line.includes('-') && line.split('-').every((word) => /^\p{Lu}{2,20}$/u.test(word))
}

/** "bur/hpn/yad", "9341**1424": who worked on a dispatch, below it. */
export function isInitials(line: string): boolean {
  if (/^\d{3,5}\*{1,2}\d{3,5}$/u.test(line)) return true
  const parts = line.length < 24 ? line.split('/') : []
  return parts.length > 1 && parts.length < 5 && parts.every((part) => /^\p{L}{2,5}$/u.test(part))
}
