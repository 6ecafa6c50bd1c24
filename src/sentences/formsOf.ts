import { forgetForms } from '../text/perForm.js'
import { formOf, formsMade, giveIdsAnew, type Form } from '../text/Token.js'
import type { Tokenizer } from './Tokenizer.js'

/** Words come again and again; each is folded once, by each language. */
let known = new WeakMap<Tokenizer, Map<string, Form>>()
const mostForms = 50_000

/** The form of a word as a language's tokens have it; `lower` where the tokenizer has folded it itself. */
export function formsOf(tokenizer: Tokenizer): (word: string, lower: string | undefined) => Form {
  let forms = known.get(tokenizer)
  if (!forms) known.set(tokenizer, (forms = new Map<string, Form>()))
  const all = forms
  return (word, lower) => {
    let form = all.get(word)
    if (!form) all.set(word, (form = formOf(word, lower ?? tokenizer.fold(word))))
    if (lower === undefined || lower === form.lower) return form
    // "لرئيس", by itself or out of للرئيس
    const printed = `${word} ${lower}`
    let other = all.get(printed)
    if (!other) all.set(printed, (other = formOf(word, lower)))
    return other
  }
}

/** Lets the words go where many are known, so that a long run stays bounded; to be called while no passage is in use. */
export function renewForms(): void {
  if (formsMade() < mostForms) return
  known = new WeakMap()
  forgetForms()
  giveIdsAnew()
}
