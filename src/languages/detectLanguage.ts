/** The language of a text as BCP 47; `und` when unsure. */
export function detectLanguage(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  return /\p{Script=Latin}/u.test(text) ? 'en' : 'und'
}
