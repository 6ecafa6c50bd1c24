/** No more notes than so stand behind a sentence. */
const mostNotes = 6

/** A line without the numbers of its footnotes at the end: "... on Friday.[2][3]" */
export function withoutNotes(line: string): string {
  let text = line
  for (let i = 0; i < mostNotes && text.endsWith(']'); i++) {
    const opens = text.lastIndexOf('[')
    if (opens < 1 || !/^\[\d{1,3}\]$/u.test(text.slice(opens))) break
    text = text.slice(0, opens)
  }
  return text
}
