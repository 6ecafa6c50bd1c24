/** How a name in another script can be spelled in Latin letters. */
export interface Romanized {
  /** Its consonants as `skeletonOf` gives those of a Latin spelling: names that differ there are not compared. */
  readonly skeleton: string
  /** The spellings, of a name as `latinName` gives it. */
  readonly spellings: RegExp
}

/** Articles and "son of": spellings differ in them. */
const particles = new Set('al el as ash an ar at ad az es ed ibn bin ben bint'.split(' '))
const servant = /^abd(?:[aeiou]{1,2}[lrsnztd]|ou|u)?(?=$|\p{L}{3})/u

/** A folded Latin name as spellings are compared: "abdel fattah al burhan" → "abd fattah burhan". */
export const latinName = (folded: string): string =>
  folded
    .split(' ')
    .filter((word) => !particles.has(word))
    .flatMap((word) => {
      const prefix = servant.exec(word)?.[0]
      return prefix === undefined ? [word] : ['abd', word.slice(prefix.length)]
    })
    .filter(Boolean)
    .join(' ')

const digraphs = /sch|sh|ch|kh|gh|dh|th|ph|ck|[a-z]/gu
const classes: Readonly<Record<string, string>> = {
  ...{ b: 'B', p: 'B', t: 'T', th: 'T', j: 'G', g: 'G', gh: 'G', k: 'K', kh: 'K', ck: 'K', c: 'K', q: 'K' },
  ...{ d: 'D', dh: 'D', r: 'R', s: 'S', z: 'S', sh: 'X', ch: 'X', sch: 'X', f: 'F', v: 'F', ph: 'F' },
  ...{ l: 'L', m: 'M', n: 'N', x: 'KS' },
}
const doubled = /(?<letter>[A-Z])\k<letter>+/gu

/** The consonants of a Latin name, those that writers spell alike as one: "abd fattah burhan" → "BD FT BRN". */
export const skeletonOf = (name: string): string =>
  name.replace(digraphs, (letters) => classes[letters] ?? '').replace(doubled, '$<letter>')
