/** Phrases before or after a source that say whose words the sentence is. */
export const cuePhrases = ['according to', 'as per', 'per', 'in the words of', 'citing'] as const
