import { forgetForms } from '../text/perForm.js'
import { formOf, formsMade, giveIdsAnew, type Form } from '../text/Token.js'

/** Folds a word for look-up. */
type Fold = (word: string) => string

/** The words of a language that were met so far: they come again and again, and each is folded once. */
export interface FormBook {
  /** The form of a word; `lower` where the tokenizer has folded it itself: "لرئيس", by itself or out of للرئيس. */
  of(word: string, lower?: string): Form
  /** For a tokenizer that numbers words: the forms that it has put here, by its numbers. */
  readonly numbered: (Form | undefined)[]
}

let books = new WeakMap<Fold, FormBook>()
const mostForms = 50_000

/** The book of the words that fold so. To be asked for anew in each call, as books are renewed. */
export function formBook(fold: Fold): FormBook {
  let book = books.get(fold)
  if (!book) books.set(fold, (book = newBook(fold)))
  return book
}

function newBook(fold: Fold): FormBook {
  const forms = new Map<string, Form>()
  return {
    of(word, lower) {
      let form = forms.get(word)
      if (!form) forms.set(word, (form = formOf(word, lower ?? fold(word))))
      if (lower === undefined || lower === form.lower) return form
      const printed = `${word} ${lower}`
      let other = forms.get(printed)
      if (!other) forms.set(printed, (other = formOf(word, lower)))
      return other
    },
    numbered: [],
  }
}

/** Lets the words go where many are known, so that a long run stays bounded; to be called while no passage is in use. */
export function renewForms(): void {
  if (formsMade() < mostForms) return
  books = new WeakMap()
  forgetForms()
  giveIdsAnew()
}
