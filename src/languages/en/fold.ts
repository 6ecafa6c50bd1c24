/** A token's form for look-up: lower case, straight apostrophes. */
export const fold = (word: string): string => word.toLowerCase().replace(/[’‘ʼ`]/gu, "'")
