export const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM'])
export const inside = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM', 'ADJ', 'DET', 'PART', 'ADP', 'CCONJ'])
/** No subject of news is longer, and none is looked for farther away. */
export const longest = 60
