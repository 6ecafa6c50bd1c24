/**
 * What a language pack says to the articles stage. Words and phrases are written folded: lower case, straight
 * apostrophes, words parted by single spaces, no other marks.
 */
export interface ArticleWords {
  readonly language: string
  /** A word's form for look-up in the lists below. */
  readonly fold: (word: string) => string
  /** "jan" and "january" → 1 */
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: readonly string[]
  /** What may stand beside a date in a header line: "published", "updated", "on", "gmt". */
  readonly besideDates: readonly string[]
  /** Small words inside a written date: "of", "de". */
  readonly insideDates: readonly string[]
  /** What opens a byline: "by", "posted by", "reporting by". */
  readonly bylines: readonly string[]
  /** What opens the name of whom a post was taken over from: "forwarded from". */
  readonly relays: readonly string[]
  /** What opens a credit for a part in the text that makes nobody its author: "editing by". */
  readonly credits: readonly string[]
  /** What ends an article in a line of its own: "contributed to this report". */
  readonly signOffs: readonly string[]
  /** What stands between the names of a byline: "and". */
  readonly joiners: readonly string[]
  /** After these a byline goes on with a place, an outlet or a role: "in", "for". */
  readonly afterNames: readonly string[]
  /** Labels of header lines, and what follows them: "source", "headline", "date". */
  readonly labels: Readonly<Record<LabelField, readonly string[]>>
  /** What stands before the number of an article: "story" in "Story 2: Pirates board carrier". */
  readonly ordinals: readonly string[]
  /** Codes in capitals before a database's fields, without a colon: "PD" for the date. */
  readonly codes: Readonly<Record<string, LabelField>>
  /** The kinds and sections of pieces, that stand in lines of their own as names do: "special report", "world news". */
  readonly kickers: readonly string[]
  /** News agencies: they are a text's source, and stand in datelines. */
  readonly agencies: readonly string[]
  /** Other outlets by name. */
  readonly outlets: readonly string[]
  /** The nouns that outlets' names end or begin with: "times", "herald", "radio". */
  readonly outletNouns: readonly string[]
  /** Of these, what news quotes: "ministry", "command". */
  readonly institutions: readonly string[]
  /** Bylines that are no person: "news desk", "staff". */
  readonly desks: readonly string[]
  /** Whether a folded word is known as a given name. */
  readonly isGivenName: (word: string) => boolean
  /** Whether a folded word is known as a surname and as no other word. */
  readonly isSurname: (word: string) => boolean
  /** Whether a folded word is one of the language and nobody's name. */
  readonly isPlainWord: (word: string) => boolean
  /** What surnames end with, for those that no list holds: "enko", "shvili". */
  readonly surnameEndings: readonly string[]
  /** What stands before a person's name: "dr", "colonel". */
  readonly honorifics: readonly string[]
  /** Small words inside names, in lower case: "of", "de", "al". */
  readonly particles: readonly string[]
  /** What says that a date is a later one than the publication's: "updated". */
  readonly updates: readonly string[]
  /** What names the outlet that a piece was written for: "special to". */
  readonly writtenFor: readonly string[]
  /** What names where a piece stood before: "first appeared in", "originally published by". */
  readonly firstIn: readonly string[]
  readonly furniture: FurnitureWords
  /** What a caption opens with: "file photo", "illustrative image". */
  readonly captionStarts: readonly string[]
  /** What stands in the credit at a caption's end: "photo", "getty". */
  readonly captionCredits: readonly string[]
  /** What a running report calls itself: "live", "live updates". */
  readonly live: readonly string[]
  /** What a title says of its own kind, with a mark after it: "opinion" in "Opinion | Who pays for the ditch". */
  readonly genres: readonly string[]
  /** What such a text's title begins with, no mark needed: "statement by", "transcript of". */
  readonly genreStarts: readonly string[]
  /** What follows a name in a line about the author: "is a", "covers". */
  readonly bioVerbs: readonly string[]
  /** What the author is in such a line: "reporter", "professor". */
  readonly bioRoles: readonly string[]
  /** The heading of such a line, or of notes that the text is not: "about the author", "notes to editors". */
  readonly aboutHeads: readonly string[]
  /** What the name of an office or a group of reporters begins or ends with: "ministry", "reporters". */
  readonly offices: readonly string[]
  /** The last word of who says so at a title's end: "say" in "..., officials say". */
  readonly tells: readonly string[]
  /** What a line ends with that opens a quotation: "added" in "Diallo added:". */
  readonly saying: readonly string[]
  /** Words that no heading ends with, as a sentence goes on after them: "the", "of". */
  readonly small: readonly string[]
}

/** What the line after a label holds; `note` is anything else that a page or a database prints there. */
export type LabelField = 'title' | 'published' | 'author' | 'source' | 'publisher' | 'url' | 'note'

/** Phrases of what a page prints around its articles. */
export interface FurnitureWords {
  /** They open a list of links to other articles: "related stories", "popular posts". */
  readonly lists: readonly string[]
  /** They open a line that points elsewhere: "read next", "follow us on". */
  readonly starts: readonly string[]
  /** Likewise, where a mark follows: "video:", "tags:". */
  readonly marked: readonly string[]
  /** Of all these, what stands between the paragraphs of an article as often as at its end: "read next", "advertisement". */
  readonly inside: readonly string[]
  /** What opens and ends the name of a list of links, with its topic between: "more" ... "coverage". */
  readonly framed: readonly (readonly [opens: string, ends: readonly string[]])[]
  /** What stands among the buttons of a page, and is none alone: "share on facebook share by email". */
  readonly fillers: readonly string[]
  /** What opens a line that says whose the rights are: "copyright". */
  readonly rights: readonly string[]
  /** What a page counts: "views", "comments". */
  readonly counted: readonly string[]
  /** What a sheet is called where its number stands: "page". */
  readonly paged: readonly string[]
  /** Such a line whole: "share", "advertisement". */
  readonly whole: readonly string[]
  /** Wherever they stand in a line, it is furniture: "all rights reserved". */
  readonly anywhere: readonly string[]
}
