const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

export const be = words(`be am is are was were been being 's 're 'm`)
export const have = words(`have has had having 've`)
export const modals = words(`will would can could may might shall should must 'll 'd wo ca`)
/** Modals that leave open whether it was said at all. */
export const openModals = words(`can could may might would should ca`)
export const doForms = words(`do does did`)
export const negations = words(`not n't never neither nor no nobody none hardly barely`)
export const relatives = words(`who which whom that`)
export const subordinators = words(`
  while whereas although though because since unless until whereby after before when whenever once if as
`)
export const pronouns = words(`he she it they we i you this that these those`)
/** Nouns of a day or a part of it, which may follow a cue directly: "said Monday". */
export const days = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later
  early late this last next week month year morning afternoon evening night day
  january february march april may june july august september october november december
`)
/** Prepositions that bring where and when a thing was said: "said in a statement", "told on Monday". */
export const settings = words(`in on at during after before via through by from over upon for with to about under`)
/** Prepositions that belong to the noun phrase of a source: "the head of", "the envoy to". */
export const binders = words(`of for to from with at in on near by against between`)
