import type { Passage } from '../sentences/Passage.js'
import type { Attribution } from '../types.js'
import type { Draft } from './Draft.js'
import { dropThoughts } from './dropThoughts.js'
import { finishDraft } from './finishDraft.js'
import { joinQuotations } from './joinQuotations.js'
import type { NamedSpan } from './NamedSpan.js'
import { resolveSpeakers, type Unresolved } from './resolveSpeakers.js'
import { type Scene, setScene } from './Scene.js'

/** An article as the attributions stage reads it. */
export interface QuotingPassages {
  readonly passages: readonly Passage[]
  /** The article's names, sorted by start: who a pronoun or a surname may be. */
  readonly entities: readonly NamedSpan[]
}

/** Who says what in each article, in order of the cues; step by step over all articles. */
export function findAttributions(articles: readonly QuotingPassages[]): Attribution[][] {
  const scenes = articles.map(({ passages, entities }) => passages.map((passage) => setScene(passage, entities)))
  const drafted = scenes.map((own) => own.map((scene) => ({ scene, drafts: draftAttributions(scene) })))
  const found = drafted.map((own) =>
    own.flatMap(({ scene, drafts }) =>
      dropThoughts(scene, joinQuotations(scene, claimQuotations(scene, drafts))).map((draft): Unresolved => ({
        scene,
        source: draft.source,
        cue: draft.cue,
        attribution: finishDraft(scene, draft),
      })),
    ),
  )
  return found.map((unresolved, i) => resolveSpeakers(unresolved, articles[i]!.entities))
}

/** What the pack's rules read at each cue, in order of the cues. */
function draftAttributions(scene: Scene): Draft[] {
  const { rules } = scene.pack.attributions
  const drafts: Draft[] = []
  for (let i = 0; i < scene.cues.length; i++) {
    const found = scene.cues[i]
    if (!found) continue
    const at = { cue: found.value, first: i, last: found.end }
    for (const rule of rules) {
      const draft = rule.kind === at.cue.kind ? rule.read(scene, at, drafts) : null
      if (!draft) continue
      drafts.push(draft)
      break
    }
    i = found.end - 1
  }
  return drafts
}

/** The drafts, and those that the pack reads at quotations which no draft holds. */
function claimQuotations(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  if (scene.quotations.length === 0) return drafts
  const claimed = new Uint8Array(scene.tokens.length)
  for (const { content } of drafts) for (const { first, last } of content) claimed.fill(1, first, last)
  const more: Draft[] = []
  for (const quotation of scene.quotations) {
    if (quotation.depth > 0 || claimed[quotation.open]) continue
    const draft = scene.pack.attributions.unclaimed(scene, quotation)
    if (draft) more.push(draft)
  }
  return more.length === 0 ? drafts : [...drafts, ...more].sort((a, b) => place(a) - place(b))
}

/** Where an attribution stands: its cue, or its content. */
const place = ({ cue, content }: Draft): number => cue?.first ?? content[0]?.first ?? 0
