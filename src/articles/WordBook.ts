import type { ArticleWords, LabelField } from './ArticleWords.js'

/** How a phrase of the packs' lists is to be read. */
export interface PhraseMeaning {
  readonly label?: LabelField
  readonly byline?: true
  readonly credit?: true
  readonly relay?: true
  readonly signOff?: true
  readonly writtenFor?: true
  readonly firstIn?: true
  readonly kicker?: true
  readonly agency?: true
  readonly outlet?: true
  readonly desk?: true
  readonly list?: true
  readonly start?: true
  readonly marked?: true
  readonly whole?: true
  readonly inside?: true
  readonly anywhere?: true
  readonly caption?: true
  readonly live?: true
  readonly genre?: true
  readonly genreStart?: true
  readonly bioVerb?: true
  readonly about?: true
}

interface Node {
  readonly next: Map<string, Node>
  meaning: PhraseMeaning | undefined
}

/** The words of all packs, made ready for look-up. */
export interface WordBook {
  readonly fold: (word: string) => string
  /** Months of one word or two: "march", "كانون الثاني". */
  readonly months: ReadonlyMap<string, number>
  /** The first words of months of two words. */
  readonly monthOpeners: ReadonlySet<string>
  /** The first words of all that opens a line of furniture or a header line, be it long. */
  readonly openers: ReadonlySet<string>
  /** The first words of all that opens a header line. */
  readonly headerOpeners: ReadonlySet<string>
  /** The first words of all phrases that are furniture wherever they stand. */
  readonly anywhereOpeners: ReadonlySet<string>
  /** Whether a text holds a phrase that is furniture or signs off wherever it stands: a quick look, before its words are read. */
  readonly holdsFurniture: (text: string) => boolean
  readonly weekdays: ReadonlySet<string>
  readonly besideDates: ReadonlySet<string>
  readonly insideDates: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  readonly afterNames: ReadonlySet<string>
  readonly outletNouns: ReadonlySet<string>
  readonly institutions: ReadonlySet<string>
  readonly captionCredits: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  readonly codes: ReadonlyMap<string, LabelField>
  readonly ordinals: ReadonlySet<string>
  readonly rights: ReadonlySet<string>
  readonly counted: ReadonlySet<string>
  /** What opens the name of a list of links → what may end it. */
  readonly framed: ReadonlyMap<string, ReadonlySet<string>>
  readonly fillers: ReadonlySet<string>
  readonly bioRoles: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  readonly tells: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
  readonly paged: ReadonlySet<string>
  readonly isGivenName: (word: string) => boolean
  readonly isSurname: (word: string) => boolean
  readonly isPlainWord: (word: string) => boolean
  readonly honorifics: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly updates: ReadonlySet<string>
  /** The first words of all phrases that name where a piece stood before. */
  readonly firstInOpeners: ReadonlySet<string>
  /** The longest phrase of any list that stands at `at`, of those that `wanted` accepts; `end` is the place after it. */
  phraseAt(
    words: readonly string[],
    at: number,
    wanted: (meaning: PhraseMeaning) => boolean,
  ): { readonly meaning: PhraseMeaning; readonly end: number } | undefined
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
const anyOf = (patterns: readonly string[], flags: string): RegExp => new RegExp(patterns.join('|') || '(?!)', flags)

/** Looks for the longest word of each phrase first, as few texts hold one; marks may stand between a phrase's words. */
function finder(phrases: readonly string[]): (text: string) => boolean {
  const byWord = new Map<string, string[]>()
  for (const phrase of new Set(phrases)) {
    const words = phrase.split(' ')
    const word = words.reduce((longest, other) => (other.length > longest.length ? other : longest))
    byWord.set(word, [...(byWord.get(word) ?? []), words.map(escaped).join('[^\\p{L}\\p{Nd}]{1,4}')])
  }
  const whole = new Map([...byWord].map(([word, patterns]) => [word, anyOf(patterns, 'iu')]))
  /* The longer first: of "originally" and "original" the pattern takes what it meets first. */
  const longestFirst = [...byWord.keys()].sort((a, b) => b.length - a.length)
  const any = anyOf(longestFirst.map(escaped), 'i')
  const every = new RegExp(any, 'gi')
  return (text) => {
    if (!any.test(text)) return false
    for (const [word] of text.matchAll(every)) if (whole.get(word.toLowerCase())?.test(text)) return true
    return false
  }
}

const mostRemembered = 4096

/** Asks about a word once; the same words stand in many header lines. */
function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>()
  return (word) => {
    let answer = answers.get(word)
    if (answer === undefined) {
      if (answers.size >= mostRemembered) answers.clear()
      answers.set(word, (answer = ask(word)))
    }
    return answer
  }
}

const books = new WeakMap<readonly ArticleWords[], WordBook>()

/** The book of these packs' words; made once. */
export function wordBook(packs: readonly ArticleWords[]): WordBook {
  let book = books.get(packs)
  if (!book) books.set(packs, (book = makeBook(packs)))
  return book
}

/** The lists of phrases, by what they mean. */
const phrases: Readonly<Record<Exclude<keyof PhraseMeaning, 'label'>, (words: ArticleWords) => readonly string[]>> = {
  byline: (words) => words.bylines,
  relay: (words) => words.relays,
  credit: (words) => words.credits,
  signOff: (words) => words.signOffs,
  writtenFor: (words) => words.writtenFor,
  firstIn: (words) => words.firstIn,
  kicker: (words) => words.kickers,
  agency: (words) => words.agencies,
  outlet: (words) => words.outlets,
  desk: (words) => words.desks,
  list: (words) => words.furniture.lists,
  start: (words) => words.furniture.starts,
  marked: (words) => words.furniture.marked,
  inside: (words) => words.furniture.inside,
  whole: (words) => words.furniture.whole,
  anywhere: (words) => words.furniture.anywhere,
  caption: (words) => words.captionStarts,
  live: (words) => words.live,
  genre: (words) => words.genres,
  genreStart: (words) => words.genreStarts,
  bioVerb: (words) => words.bioVerbs,
  about: (words) => words.aboutHeads,
}

function makeBook(packs: readonly ArticleWords[]): WordBook {
  /* What a language writes as another does is looked up as that one folds it: Persian as Arabic. */
  const fold = (word: string): string => packs.reduce((folded, words) => words.fold(folded), word)
  const foldAll = (phrase: string): string => phrase.split(' ').map(fold).join(' ')
  const root: Node = { next: new Map(), meaning: undefined }
  const all = (list: (words: ArticleWords) => readonly string[]) => packs.flatMap(list)
  const enter = (list: readonly string[], meaning: PhraseMeaning) => {
    for (const phrase of list) {
      let node = root
      for (const written of phrase.split(' ')) {
        const word = fold(written)
        let next = node.next.get(word)
        if (!next) node.next.set(word, (next = { next: new Map(), meaning: undefined }))
        node = next
      }
      node.meaning = { ...node.meaning, ...meaning }
    }
  }
  for (const words of packs) {
    for (const [label, list] of Object.entries(words.labels)) enter(list, { label: label as LabelField })
  }
  for (const [meaning, list] of Object.entries(phrases)) enter(all(list), { [meaning]: true })

  const set = (list: (words: ArticleWords) => readonly string[]) => new Set(all(list).map(foldAll))
  /** The first words of phrases. */
  const openersOf = (list: (words: ArticleWords) => readonly string[]) =>
    new Set(all(list).map((phrase) => fold(phrase.split(' ')[0]!)))
  const endings = all((words) => words.surnameEndings).join('|')
  const surnameEnding = new RegExp(`^\\p{L}{2,20}(?:${endings || '(?!)'})$`, 'u')
  return {
    fold,
    monthOpeners: new Set(
      packs.flatMap(({ months }) =>
        Object.keys(months).flatMap((name) => (name.includes(' ') ? name.split(' ')[0]! : [])),
      ),
    ),
    openers: openersOf(
      ({ furniture: { lists, starts, marked }, captionStarts, bylines, credits, writtenFor, firstIn, labels }) =>
        [lists, starts, marked, captionStarts, bylines, credits, writtenFor, firstIn, ...Object.values(labels)].flat(),
    ),
    headerOpeners: openersOf(({ bylines, relays, credits, signOffs, ordinals, writtenFor, labels }) =>
      [bylines, relays, credits, signOffs, ordinals, writtenFor, ...Object.values(labels)].flat(),
    ),
    anywhereOpeners: openersOf((words) => words.furniture.anywhere),
    holdsFurniture: finder(all(({ furniture, signOffs }) => [...furniture.anywhere, ...signOffs])),
    months: new Map(
      packs.flatMap(({ months }) =>
        Object.entries(months).map(([name, month]): [string, number] => [foldAll(name), month]),
      ),
    ),
    weekdays: set((words) => words.weekdays),
    besideDates: set((words) => words.besideDates),
    insideDates: set((words) => words.insideDates),
    joiners: set((words) => words.joiners),
    afterNames: set((words) => words.afterNames),
    outletNouns: set((words) => words.outletNouns),
    institutions: set((words) => words.institutions),
    captionCredits: set((words) => words.captionCredits),
    small: set((words) => words.small),
    codes: new Map(packs.flatMap(({ codes }) => Object.entries(codes))),
    ordinals: set((words) => words.ordinals),
    rights: set((words) => words.furniture.rights),
    counted: set((words) => words.furniture.counted),
    paged: set((words) => words.furniture.paged),
    framed: new Map(
      packs.flatMap(({ furniture }) =>
        furniture.framed.map(([opens, ends]): [string, Set<string>] => [foldAll(opens), new Set(ends.map(foldAll))]),
      ),
    ),
    fillers: set((words) => words.furniture.fillers),
    bioRoles: set((words) => words.bioRoles),
    offices: set((words) => words.offices),
    tells: set((words) => words.tells),
    saying: set((words) => words.saying),
    isGivenName: remembered((word) => packs.some(({ isGivenName }) => isGivenName(word))),
    isSurname: remembered((word) => packs.some(({ isSurname }) => isSurname(word)) || surnameEnding.test(word)),
    isPlainWord: remembered((word) => packs.some(({ isPlainWord }) => isPlainWord(word))),
    honorifics: set((words) => words.honorifics),
    particles: set((words) => words.particles),
    updates: set((words) => words.updates),
    firstInOpeners: openersOf((words) => words.firstIn),
    phraseAt(words, at, wanted) {
      let node: Node | undefined = root
      let found: { meaning: PhraseMeaning; end: number } | undefined
      for (let i = at; i < words.length; i++) {
        node = node.next.get(words[i]!)
        if (!node) break
        if (node.meaning && wanted(node.meaning)) found = { meaning: node.meaning, end: i + 1 }
      }
      return found
    },
  }
}
