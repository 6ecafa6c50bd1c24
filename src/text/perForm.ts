import type { Form } from './Token.js'

let tables = 0

/**
 * A look-up that is made once for each form, and afterwards costs no more than reading a field. For tables that are made
 * once and last: each takes a place in every form.
 */
export function perForm<T>(find: (form: Form) => T | null): (form: Form) => T | null {
  const place = tables++
  return (form) => {
    const known = form.notes[place] as T | null | undefined
    if (known !== undefined) return known
    const found = find(form)
    form.notes[place] = found
    return found
  }
}
