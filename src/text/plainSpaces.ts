const unusual = /[^\S ]| {2}/u
const spaces = /\s+/gu

/** Words as printed, with one plain space between them: a name may stand over the end of a line. */
export const plainSpaces = (printed: string): string => (unusual.test(printed) ? printed.replace(spaces, ' ') : printed)
