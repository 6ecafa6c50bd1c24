import { phraseList } from '../../../text/phraseList.js'
export const bylines = phraseList(`
    by, written by, posted by, published by, reported by, story by, text by, words by, article by, reporting
    by, writing by, additional reporting by, analysis by, opinion by, submitted by, compiled by, report by, a report
    by, from our correspondent, contributed by, authored by, interview by,
    interviewed by, text and photos by, photos and text by, words and pictures by, dispatch by, review by, comment by,
    commentary by, column by, essay by, conducted by, as told to
  `)

export const relays = ['forwarded from', 'reposted from', 'repost from']

/** What says that a date is that of a later version. */
export const updates = phraseList(`
    updated, update, modified, revised, edited, corrected, amended, changed, refreshed
  `)

/** What names the outlet that a piece was written for. */
export const writtenFor = phraseList(`
    special to, special for, exclusive to, exclusive for, exclusively for, written for, special report for
  `)

/** What names where a piece stood before. */
export const firstIn = phraseList(`
    first appeared in, first appeared on, first appeared at, originally appeared in, originally appeared on, first published in, first published
    by, first published on, first published at, originally published in, originally published by, originally published on, originally published
    at, originally ran in, first ran in, originally posted on, originally posted at, originally posted by, republished from, republished
    courtesy of, reposted from, reprinted from, crossposted from, cross posted from, syndicated from, syndicated by, courtesy of, taken
    from, originally aired on, original source of this article is, original source is, with inputs from, with input from, inputs
    from, with reporting from, with reporting by, with files from, with additional reporting from, with information from, with
    agency inputs from, additional material from, with contributions from
  `)

export const kickers = phraseList(`
    special report, special reports, exclusive, exclusive report, breaking, breaking news, analysis, news analysis, opinion, commentary, comment, editorial, explainer, explained,
    feature, features, long read, the long read, in depth, in focus, investigation, investigations, interview, interviews, q and a, q&a, press release, press releases, news
    release, press statement, statement, statements, speech, speeches, remarks, readout, world news, top news, latest news, local news, national news, international news, regional
    news, foreign news, us news, uk news, africa news, asia news, europe news, middle east news, news and press release, news in brief, news brief, news briefs, news report, news reports,
    news update, news updates, press review, media review, daily briefing, daily brief, daily update, daily report, weekly report, weekly review, weekly update, weekly digest, monthly report,
    morning briefing, evening briefing, situation report, situation update, flash update, field report, country report, country brief, policy brief, policy paper, working paper, research report, research
    paper, briefing, briefing note, backgrounder, fact sheet, factsheet, fact check, fact file, dispatch, dispatches, letter from, viewpoint, perspective, perspectives, essay, review, book review, obituary, profile, timeline,
    data, maps, graphics, world, africa, asia, europe, americas, middle east, middle east and africa, asia pacific, latin america, south asia, central asia, north africa, west africa, east africa, horn of africa, sahel, politics, security, defence,
    defense, conflict, conflicts, war, wars, human rights, peace and security, humanitarian, humanitarian aid, law and crime, crime, crime and justice, business, economy, energy, migration, refugees, migrants and refugees, diplomacy, terrorism, military, foreign affairs, foreign policy,
    international, national, regional, local, society, women, health, environment, climate, culture, technology, science, sport, sports, blog, blogs, live blog, newsletter, podcast, video, photos, gallery, archive, sponsored, premium, subscribers only, members only, free to read
  `)

export const credits = phraseList(`
    editing by, edited by, compiled by, translated by, translation by, graphics by, photographs by, photos
    by, additional reporting by, additional writing by, produced by, video by, fact checked by
  `)

export const signOffs = phraseList(`
    contributed to this report, contributed to this article, contributed to this story, contributed reporting,
    reporting was contributed by, contributed to reporting
  `)

export const joiners = ['and', 'with']
export const afterNames = phraseList(`
    in, for, at, from, of, special, staff, correspondent, editor, reporter, senior, chief, diplomatic,
    associate, writer, newsroom, who
  `)

export const desks = phraseList(`
    staff, staff writer, staff writers, staff reporter, staff report, news desk, newsdesk, web desk,
    webdesk, world desk, foreign desk, national desk, news staff, news team, newsroom, editorial board,
    editorial staff, editorial team, the editors, editor, editors, admin, our correspondent, our reporter, a
    correspondent, staff correspondent, special correspondent, monitoring desk, online desk, digital desk,
    desk, editorial, guest author, guest writer, guest contributor, contributor, report, news service staff,
    web team, team, bureau report, our staff, our bureau, our special correspondent, our foreign correspondent, by our correspondent, news bureau, bureau, tns, internet desk, monitoring report, report desk, business desk, africa desk, middle east desk, politics desk, defence desk, international desk, city desk, night desk, foreign staff, agency report, correspondents, our correspondents, own correspondent, from our correspondent, a staff reporter, a reporter, a special correspondent, our staff reporter, our staff correspondent, public affairs
  `)

export const labels = {
  title: ['title', 'headline', 'subject', 'hl', 'subj', 'heading'],
  published: phraseList(`
    date, published, publication date, date published, published on, published at, posted, posted on,
    pubdate, publish date, release date, issue date, load date, updated, last updated, date posted,
    originally published, sent, time, datetime, timestamp, date of publication, updated on, on, dtg, date time, date and time, created, created at, published date, pubdate, datepublished, release time, filed
  `),
  author: phraseList(`
    author, authors, byline, by, writer, reporter, written by, from, correspondent, author name, creator, reported by, posted by, username
  `),
  source: phraseList(`
    source, sources, via, origin, original source, news source, agency, agencies, credit, feed, channel, source name
  `),
  publisher: phraseList(`
    publisher, publication, publication title, outlet, newspaper, site, website, site name, media, publication name
  `),
  url: ['url', 'link', 'permalink', 'web', 'original link', 'address', 'source url', 'article link'],
  note: phraseList(`
    section, length, language, word count, words, to, cc, reply to, format, theme, themes, tags, category,
    categories, keywords, topic, topics, country, countries, region, location, distr, original, dateline,
    edition, page, copyright, primary country, disaster type, glide, id, document, ref, type, reference, doc
    id, message id, filed under, place, issue, volume, series, subject code, slug, body, text, full text, content, abstract, summary, load, correction, priority,
    classification, status, attachments, publication type, publication subject, news id, story id, article id, news
    code, document id, document type, document url, first page, start page, pages, section title, database, issn,
    isbn, company, people, publication year, place of publication, source type, language of publication, last
    updated, load date, accession number, data cutoff, information cutoff, data cut off, cutoff, period,
    reporting period, period covered, coverage, coverage period, as of, lang, draft, author email, byte, news number, serial, serial
    number, precedence, subj code, full text link, details, proquest document link, document link, highlight, highlights, headnote, load date, id number, entry id, guid, keyword, label, labels
  `),
} as const

/** "Story 2: ..."; a treaty has articles too. */
export const ordinals = ['story', 'item', 'headline', 'brief', 'report', 'news']

/** The codes that a news database prints before its fields: "HD Blockaded town gets first food", "PD 6 October 2022". */
export const codes = {
  HD: 'title',
  BY: 'author',
  CR: 'source',
  PD: 'published',
  SN: 'publisher',
  ...Object.fromEntries(
    [
      'AN',
      'ART',
      'CLM',
      'CO',
      'CT',
      'CX',
      'CY',
      'ED',
      'ET',
      'IN',
      'IPC',
      'IPD',
      'LA',
      'LP',
      'NS',
      'PG',
      'PUB',
      'RE',
      'RF',
      'SC',
      'SE',
      'SL',
      'TD',
      'VOL',
      'WC',
    ].map((code) => [code, 'note']),
  ),
} as const
