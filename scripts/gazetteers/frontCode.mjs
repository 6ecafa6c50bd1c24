/**
 * Sorted words, each as a digit, how many letters it shares with the word before it (9 at most), and its other letters:
 * "abase abash" → "0abase4h". Half the size; src/languages/en/entities/frontDecode.ts reads it.
 */
export function frontCode(words) {
  let before = ''
  let coded = ''
  for (const word of words) {
    let shared = 0
    while (shared < 9 && shared < before.length && word[shared] === before[shared]) shared++
    coded += shared + word.slice(shared)
    before = word
  }
  return coded
}
