import { phraseList } from '../../../text/phraseList.js'

/** What titles say of their own kind. Folded: lower case, no marks. */
export const genres = phraseList(`
    opinion, analysis, comment, commentary, editorial, op ed, oped, column, columnist, viewpoint, view, views, perspective,
    perspectives, explainer, explained, interview, exclusive interview, q a, q and a, qa, profile, feature, features,
    long read, longread, the long read, in depth, indepth, investigation, special report, exclusive, essay, review, book
    review, dispatch, letter, letters, letter from, open letter, guest post, guest column, guest essay, reportage,
    reporter's notebook, notebook, transcript, full transcript, full text, statement, joint statement, press
    release, media release, news release, press statement, media statement, communique, communiqué, joint communique,
    joint communiqué, declaration, joint declaration, factsheet, fact sheet, fact check, factcheck, fact checking,
    backgrounder, background, briefing, policy brief, brief, in brief, news brief, roundup, round up, weekly roundup,
    timeline, chronology, live, live updates, live blog, liveblog, watch, podcast, breaking, breaking news, urgent, alert,
    flash, developing, just in, update, updated, photo essay, obituary, blog, debate, speech, remarks, address, testimony,
    readout, appeal, petition, resolution, ultimatum, news analysis, expert view, expert opinion, world view, the view from,
    eyewitness, first person, witness, focus, spotlight, dossier, listicle, recap, highlights, newsletter, sitrep,
    situation report, situation update
  `)

export const genreStarts = phraseList(`
    statement by, statement of, statement from, statement on, joint statement by, joint statement of, joint statement on,
    joint statement from, press statement by, press statement on, official statement, media statement on, remarks by,
    remarks of, remarks at, opening remarks, closing remarks, speech by, speech of, address by, address of, address to,
    transcript of, full transcript of, full text of, interview with, an interview with, exclusive interview with,
    in conversation with, a conversation with, readout of, open letter to, open letter from, an open letter, letter to
    the, letter from, message of, message from, message by, message to the, communique of, communiqué of, communique no,
    communiqué no, communique on, communiqué on, communique number, final communique, final communiqué, joint communique,
    joint communiqué, declaration of, declaration by, declaration on, declaration by the, joint declaration, appeal by,
    appeal of, appeal to, resolution of, press release, press briefing by, press conference by, press conference of,
    daily press briefing, briefing by, comment by, answers by, replies by, reply by, response by, note by, explanation of
    vote, indictment against, proclamation, proclamation of, decree no, order no, press communique, press communiqué,
    military communique, military communiqué
  `)

export const bioVerbs = phraseList(`
    is a, is an, is the, is our, is one of, is based in, is based between, is currently, is senior, is professor, is director,
    is editor, is associate, is assistant, is founder, is co founder, is executive, is chief, is head of, is deputy, is also,
    is former, was a, was the, was formerly, has been, has covered, has reported, has written, has worked, writes, writes
    about, writes for, writes on, writes from, covers, reports, reports on, reports from, reports for, teaches, works as,
    works at, works for, works in, works on, edits, studies, leads, heads, directs, specialises in, specializes in,
    lives in, lives and works, joined, contributes to, contributed to, researches, holds a, serves as, serves on
  `)

export const bioRoles = phraseList(`
    reporter, journalist, correspondent, writer, editor, columnist, author, analyst, researcher, fellow, professor,
    lecturer, scholar, photographer, photojournalist, freelancer, freelance, producer, contributor, commentator, scientist,
    historian, economist, novelist, poet, essayist, academic, blogger, stringer, cartoonist, filmmaker, anthropologist,
    sociologist, ambassador, diplomat, broadcaster, podcaster, strategist, consultant, instructor, doctoral, phd
  `)

export const aboutHeads = phraseList(`
    about the author, about the authors, about the writer, about the writers, about this author, the author, the authors,
    author, author bio, author profile, biography, bio, about the contributor, about the contributors, contributors,
    about the reporter, about the photographer, about the interviewee, notes to editors, note to editors, notes for
    editors, note for editors, notes to the editor, editor's note, editors' note, editorial note, background notes,
    boilerplate, about us, about the organisation, about the organization, disclaimer, disclosure, copyright notice,
    legal notice
  `)

export const offices = phraseList(`
    office, press, ministry, department, directorate, secretariat, bureau, embassy, mission, delegation, command,
    headquarters, staff, reporters, correspondents, team, newsroom, desk, agencies, service, council, committee,
    commission, spokesperson, agency, authority, administration, presidency, chancellery, consulate, prosecutor
  `)

export const saying = phraseList(`
    said, says, say, saying, added, adds, adding, wrote, writes, continued, continues, asked, asks, asking, explained, explains, noted, notes,
    stated, states, replied, replies, answered, answers, concluded, concludes, recalled, recalls, tweeted, posted, declared,
    responded, responds, insisted, insists, warned, argued, remarked, commented, announced, joked, shouted
  `)

export const tells = phraseList(`
    say, says, said, report, reports, reported, claim, claims, warn, warns, confirm, confirms, announce, announces, show,
    shows, suggest, suggests, sources, source, official, officials, police, ministry, minister, governor, mayor, army,
    military, monitor, monitors, observers, spokesman, spokeswoman, spokesperson, residents, witnesses, analysts, ngo, un,
    media, adds, told, tells, reveals, reveal, find, finds
  `)
