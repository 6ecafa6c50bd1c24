/** The words of a front-coded list (scripts/gazetteers/frontCode.mjs): "0abase4h" → "abase", "abash". */
export function frontDecode(coded: string): string[] {
  let before = ''
  return Array.from(coded.matchAll(/(?<shared>\d)(?<rest>\D*)/gu), ({ groups }) => {
    before = before.slice(0, Number(groups!.shared)) + groups!.rest!
    return before
  })
}
