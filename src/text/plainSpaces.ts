const unusual = /[^\S ]| {2}|[\u200B-\u200F\u2060]/u
const spaces = /[\s\u200B-\u200F\u2060]+/gu

/** Words as printed, with one plain space between them: a name may stand over the end of a line. */
export const plainSpaces = (printed: string): string => (unusual.test(printed) ? printed.replace(spaces, ' ') : printed)
