import type { Person, SpeakerWords } from '../../../attributions/SpeakerWords.js'
import { roles, words } from './words.js'

/** Whom English pronouns and bare nouns mean, and what kind of source a phrase is. */
export const speakers: SpeakerWords = {
  pronouns: new Map<string, Person>([
    ['he', 'he'],
    ['his', 'he'],
    ['she', 'she'],
    ['her', 'she'],
    ['it', 'it'],
    ['its', 'it'],
    ['they', 'they'],
    ['their', 'they'],
  ]),
  definite: words(`the this that these those our its his her their`),
  indefinite: words(`a an one another some`),
  roles,
  groups: words(`
    officials sources militants rebels fighters residents witnesses locals activists analysts experts observers critics
    lawmakers leaders diplomats ministers commanders officers soldiers troops people voters republicans democrats
    journalists reporters researchers scientists doctors families relatives members supporters opponents allies
    politicians authorities police scholars economists investigators prosecutors lawyers states countries nations
    intellectuals protesters demonstrators refugees prisoners survivors civilians workers students advocates aides
  `),
  documents: words(`
    statement report reports document documents letter memo email emails post tweet message communique study survey
    poll polls data figures estimates records record resolution law code charter treaty agreement article book video
    footage map transcript filing indictment complaint ruling verdict text speech website page dossier files
  `),
  outlets: words(`
    reuters ap afp bbc cnn sana tass sputnik irna mehr fars rudaw xinhua anadolu bloomberg politico axios wsj nyt rt
    media press newspaper magazine daily outlet channel network broadcaster agency website correspondent reporter
    journal times post guardian telegraph observer gazette tribune herald news tv radio mayadeen jazeera arabiya manar
  `),
  bodies: words(`
    ministry government army military coalition group movement party organization organisation agency company
    administration council committee commission parliament court police embassy militia command forces center centre
    union bank office department force bureau service directorate presidency pentagon kremlin house congress senate
    regime monitor institute foundation university brigade division alliance bloc faction team campaign junta
  `),
  hidden: words(`source sources unnamed unidentified anonymous anonymity undisclosed`),
  titles: new Map([
    ['mr.', 'he'],
    ['mr', 'he'],
    ['sir', 'he'],
    ['king', 'he'],
    ['prince', 'he'],
    ['spokesman', 'he'],
    ['chairman', 'he'],
    ['congressman', 'he'],
    ['mrs.', 'she'],
    ['mrs', 'she'],
    ['ms.', 'she'],
    ['ms', 'she'],
    ['queen', 'she'],
    ['princess', 'she'],
    ['spokeswoman', 'she'],
    ['chairwoman', 'she'],
    ['congresswoman', 'she'],
  ]),
}
