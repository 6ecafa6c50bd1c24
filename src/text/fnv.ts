/** The hash of no code unit at all: FNV-1a's, of 32 bits, as of G. Fowler, L. C. Noll and K.-P. Vo. */
export const emptyHash = 0x811c9dc5 | 0

/** The hash with one more code unit. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
