import type { Form } from './Token.js'

const tables: unknown[][] = []

/**
 * A look-up that is made once for each form, and afterwards costs no more than reading a field. For tables that are made
 * once and last: each keeps a place for every form.
 */
export function perForm<T>(find: (form: Form) => T): (form: Form) => T {
  const known: (T | undefined)[] = []
  tables.push(known)
  return (form) => {
    const { id } = form
    const before = known[id]
    if (before !== undefined) return before
    // Pushed, as an array that is written far behind its end gets slow.
    while (known.length <= id) known.push(undefined)
    return (known[id] = find(form))
  }
}

/** Forgets what is known of all forms: their ids are given anew. */
export function forgetForms(): void {
  for (const known of tables) known.length = 0
}
