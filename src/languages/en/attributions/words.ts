import { wordSet } from '../../../text/phraseList.js'

/** What the rules of this folder call a list of words. */
export const words = wordSet

/** What ends a clause for good. */
export const clauseStops = words('. ; : ! ?')

export const be = words(`be am is are was were been being 's 're 'm`)
export const have = words(`have has had having 've`)
export const modals = words(`will would can could may might shall should must 'll 'd wo ca`)
/** Modals that leave open whether it is said at all, or leave it to the future. */
export const openModals = words(`can could may might would should ca will must shall 'll`)
export const doForms = words(`do does did`)
/** All verbs that only help another. */
export const auxiliaries: ReadonlySet<string> = new Set([...be, ...have, ...doForms, ...modals])
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
/** What people of the news are: a title before or after a name. */
export const roles = words(`
  president minister spokesman spokeswoman spokesperson envoy ambassador head chief chairman chairwoman chair director
  secretary commander general colonel major captain lieutenant admiral officer official officials leader leaders senator
  governor mayor lawmaker congressman congresswoman representative deputy adviser advisor analyst expert researcher
  professor lawyer attorney judge prosecutor economist strategist pollster journalist reporter correspondent editor
  author activist founder partner owner manager executive ceo candidate nominee counterpart king queen prince emir
  sheikh cleric imam bishop pope patriarch doctor physician scientist engineer teacher student resident witness
  survivor veteran aide assistant coordinator member members fellow scholar historian diplomat negotiator premier
  chancellor speaker whip delegate agent sheriff inspector investigator soldier fighter militant rebel dissident
  brother sister father mother son daughter wife husband widow uncle cousin friend neighbor neighbour
`)
/** First and second person: whose words they are is no question. */
export const speakers = words(`i we you`)
/** What speaks in a headline without a name. */
export const testimony = words(`
  report reports poll polls survey study source sources officials media expert experts analysts witnesses police army
  medics doctors rescuers residents locals activists survivors relatives prosecutors investigators governor mayor
  ministry agency channel newspaper paper monitor monitors un pentagon kremlin embassy statement
`)
/** What stands before a colon and speaks not. */
export const labels = words(`
  breaking exclusive watch live video photo photos opinion analysis update updated editorial explainer factbox timeline
  read more related source by transcript note warning list map gallery podcast interview profile review background
  special part chapter tags topics category credit courtesy image caption correction corrections clarification
  editor disclaimer context subject to from sent date cc bcc re fwd byline headline title dateline section
`)
/** Determiners that may stand for whole groups: "many say". */
export const quantifiers = words(`another each many some both all others few several those these most others two three`)
/** Verbs before "to" and another verb, which share their subject with it: "went on to say". */
export const catenatives = words(`
  continue continues continued go goes went gone begin begins began want wants wanted refuse refuses refused
  decline declines declined appear appears appeared seem seems seemed try tries tried seek seeks sought plan plans
  planned fail fails failed fails hasten hastened used rush rushed like likes hope hopes on
`)
/** Verbs that always name whom they tell. */
export const needsAddressee = words(`tell inform remind assure reassure notify convince`)
/** What a figure may be taken from: "by UN estimates". */
export const records = words(
  `estimate estimates data records figures accounts account count counts reports statistics numbers`,
)
/** What shows without speaking. */
export const evidence = words(`
  poll polls polling survey surveys study studies research report reports data figures statistics records record
  documents document files analysis averages results result evidence footage video videos images photos transcript
  transcripts emails email census index estimates estimate investigation inquiry probe review audit article story assessment commission source sources
  findings intelligence
`)
/** What a thing may be done according to, though it says nothing: "went according to plan". */
export const noWords = words(`plan plans schedule need needs size age rank`)
