import { phraseList } from '../../../text/phraseList.js'
export const bylines = phraseList(`
    by, written by, posted by, published by, reported by, story by, text by, words by, article by, reporting
    by, writing by, additional reporting by, analysis by, opinion by, submitted by, compiled by, a report
    by, from our correspondent, contributed by, authored by
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
    web team
  `)

export const labels = {
  title: ['title', 'headline', 'subject', 'hl', 'hd'],
  published: phraseList(`
    date, published, publication date, date published, published on, published at, posted, posted on,
    pubdate, publish date, release date, issue date, load date, updated, last updated, date posted,
    originally published, sent, time, datetime, timestamp, date of publication, updated on, pd, on
  `),
  author: phraseList(`
    author, authors, byline, by, writer, reporter, written by, from, correspondent, author name
  `),
  source: phraseList(`
    source, sources, via, origin, original source, news source, agency, agencies, credit
  `),
  publisher: phraseList(`
    publisher, publication, outlet, newspaper, site, website, site name, media, publication name
  `),
  url: ['url', 'link', 'permalink', 'web', 'original link', 'address', 'source url', 'article link'],
  note: phraseList(`
    section, length, language, word count, words, to, cc, reply to, format, theme, themes, tags, category,
    categories, keywords, topic, topics, country, countries, region, location, distr, original, dateline,
    edition, page, copyright, primary country, disaster type, glide, id, document, ref, type, reference, doc
    id, message id, views, filed under, place, issue, volume, series, subject code, slug, sw, lp, td, wc,
    sn, sc, la, cy, an, se, body, text, full text, content, abstract, summary, load, correction, priority,
    classification, status, attachments
  `),
} as const
