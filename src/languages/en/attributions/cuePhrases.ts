/** Phrases before or after a source that say whose words the sentence is. */
export const cuePhrases = ['according to', 'as per', 'per', 'in the words of', 'citing', 'quoting', 'by'] as const

/** Adverbs that say that somebody says so, and not who. */
export const cueAdverbs = ['allegedly', 'reportedly', 'supposedly', 'purportedly', 'ostensibly'] as const
