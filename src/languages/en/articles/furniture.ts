import { phraseList } from '../../../text/phraseList.js'
import type { FurnitureWords } from '../../../articles/ArticleWords.js'

/** What news pages print around their articles. Folded: lower case, no marks. */
export const furniture: FurnitureWords = {
  lists: phraseList(`
    related, related stories, related story, related articles, related article, related news, related
    videos, related posts, related topics, related content, related links, related coverage, related
    reading, related items, related images, related tags, related reports, more on the topic, more on this
    topic, more on this story, more on this, more on, more from, more stories, more news, more in, more like
    this, more top stories, more coverage, more headlines, popular posts, popular posts from this blog,
    popular stories, popular now, popular, most popular, most read, most viewed, most shared, most
    commented, most recent, recent posts, recent articles, recent comments, recent news, trending, trending
    now, trending stories, top stories, top news, latest news, latest stories, latest posts, latest articles, latest
    headlines, latest updates, latest videos, you may also like, you might also like, you may also like
    these stories, you may also be interested in, you might be interested in, you may have missed,
    recommended, recommended for you, recommended reading, recommended stories, recommended articles, read
    also, also read, see also, read more, read next, up next, next up, check also, further reading, similar
    articles, similar posts, in case you missed it, editor's picks, editors picks, editors' picks, editor's
    choice, must read, must reads, featured, featured stories, featured articles, elsewhere on the web, from
    around the web, around the web, from the web, suggested articles, suggested stories, what's next, don't
    miss, other news, other stories, other articles, other headlines, in this section, in other news, keep
    reading, continue reading, previous article, next article, previous post, next post, previous story,
    next story, suggested topics, explore more on these topics, explore more on, news feed, newsfeed, read also on
    the topic, topics in this story, topics in this article, in pictures, references, external links, footnotes, endnotes, bibliography, archives, archive, categories, blogroll, links, share this, share this story, share this
    article, share this post, navigation, post navigation, videos,
    latest, the latest, latest from, latest on, contact details, contact information, media contacts,
    press contacts, people also read, readers also read, others are reading, what others are reading,
    what readers are reading, most popular now, most watched, most discussed, most listened,
    most active, now trending, trending topics, trending articles, trending videos, trending news, hot topics,
    hot news, top reads, top picks, our picks, our top stories, top articles, picks for you, editor's pick,
    editors pick, staff picks, more to explore, more to read, more for you, more reading, more news stories,
    more posts, more articles, more videos, more from the web, from our partners, partner content, promoted,
    promoted stories, promoted content, sponsored content, sponsored stories, sponsored links, from the archive,
    from the archives, from our archive, from our archives, from our network, from our sites, go deeper,
    dig deeper, background reading, further coverage, full coverage, previous coverage, earlier coverage,
    earlier reports, earlier stories, stories for you, stories you may like, articles you may like,
    today's top stories, today's headlines, what to read next, what to watch, watch more, newest,
    newest articles, newest comments, latest comments, reader comments, readers' comments, read these next,
    in this series, also in this series, more in this series, also in the news, also in this section,
    also of interest, story tags, article tags, topics, tags, keywords, here are some more, discover more,
    see also these, similar news, similar stories, related materials, related documents, related publications,
    related events, related features, related tags and topics, other posts, other reports, other publications,
    more publications, latest publications, latest reports, latest analysis, latest press releases,
    more press releases, other press releases, press contact details, useful links, quick links, on this page,
    on this topic, on the same topic, on this subject, on the same subject, by the same author,
    from the same author, same author, more by this author, more from the author, more from this author,
    articles by this author, also by this author, other articles by, you might have missed, catch up,
    catch up on, missed it, stories to watch, big stories, lead stories, related searches, popular searches,
    popular tags, popular topics, popular articles, popular news, popular videos, trending searches,
    next stories, previous stories, more in news, more in politics, more in world, don't miss these,
    don't miss out, we recommend, we also recommend, recommended videos, recommended topics, recommended by,
    our recommendations, handpicked for you, selected for you, just for you
  `),
  starts: phraseList(`
    our live coverage, our live blog, this live page, this live blog, this live coverage, live coverage has, this blog is
    now, that's all for, that is all for, we are closing, we're closing, we are pausing, we're pausing, thanks for joining,
    thank you for joining, thank you for following, thanks for following,
    read next, read more, read also, also read, see also, watch now, watch live, listen to, read the full,
    read full, read our, read on, read this, click here, click to, click on, tap here, follow us, follow on,
    like us on, join us, join our, join the conversation, subscribe, sign up, sign in, log in, download pdf,
    download the, download our, share on, share via, share this, share article, share to, tweet this, email
    this, print this, copy link, support our, support us, buy us, advertisement, paid content, all rights
    reserved, tagged, filed under, posted in, view all posts, view all, view comments, view gallery, view
    more, load more, show more, see more, more on, more in this, back to top, skip to, leave a reply, leave
    a comment, post a comment, add a comment, comments are closed, write a comment, your email, your
    thoughts, required fields, save my name, notify me, this site uses, we use cookies, this website uses,
    by continuing to, by clicking, by using this, privacy policy, terms of, disclaimer, for more on, for
    more news, the views expressed, the opinions expressed, the opinions mentioned, become a member, watch
    the video, note to readers, the original source of this article, the original article, this article was
    originally, this article originally, this post was originally, this story was originally, originally
    posted, originally appeared, this article first, this story first, views expressed, opinions expressed,
    live video, in pictures, in photos, like loading, liked this, like this, get the latest, stay up to
    date, stay informed, never miss, have a tip, got a tip, contact us, send us, write to us, submit a, to
    unsubscribe, unsubscribe, you are receiving, you received this, view this email, forward to, about the
    author, about us, our standards, for more information, for further information, for more details, for further details, for media, media contact, press contact,
    published by, the video is also, video is also, enable javascript, please enable, your browser, play
    video, image source, most read, must read, check also, next article, next post, older posts, newer
    posts, visit our, visit us, visit and follow, rate this, was this, did you find, did you enjoy, did you like, please click, please
    share, please support, open in, thanks for reading, thank you for reading, purchase
    licensing, ready for more, discussion about this, automatic translation, machine translation, translated by
    google, this is google's cache, your comment, you are replying, leave your comment, write your comment, skip past,
    sign up to, sign up for, article continues, if you noticed an error, if you notice an error, if you find an error,
    if you have found, found an error, report an error, report a typo, support independent, support quality, prefer us
    on, add us on, make us your, get our app, get the app, create an account, enter your email, privacy notice,
    manage your subscription, update your preferences, this page was last, cached page, this translation, chat export,
    exported, forwarded message, media omitted, image caption, gift this, follow live, reuse this, do you have an
    opinion, this article is more than, this story is more than, this article is over, we've been working hard,
    consider supporting, pinned message, continued on page, continued from page, turn to page, jump to content,
    from wikipedia, bbc mon, end of sitrep, end of report, end of message, end of text, end of summary, end of bulletin, end of article, end of transmission, for information media, not an official record, presented by,
    view in browser, view in your browser, view this, having trouble viewing, was this email, this email was sent, video duration, live reporting,
    live feed, skip navigation, this browser, compiled from, view original,
    messages and calls are end, you were added, joined using, republish this,
    story highlights, play arrow, visit website, archived from, retrieved from,
    hidden category, hidden categories, add topic, page last, last updated by, add to your selection, end of document,
    this article was amended, this article was updated, this article was corrected, this article was first,
    this article has been, this article is part, this article is republished, this article appeared,
    this story has been, this story was updated, this story was first, this story was corrected,
    this story was produced, this story was published, this piece was first, this piece was originally,
    this piece has been, this piece first, this piece originally, this report has been updated,
    this report was first, this post has been updated, this post was first, this item was first,
    this page has been updated, this text was first, this text first, this interview was first,
    this interview first, this essay was, this column was first, notes to editors, note to editors,
    notes for editors, note for editors, notes to editor, notes to the editor, get our, get updates,
    get breaking, get alerts, get daily, get email alerts, get news, get the best, get the news,
    get the facts in, get the day's, get more, get exclusive, get unlimited, join over, join thousands,
    join more than, don't miss a, don't miss an, don't miss our, enjoyed this, enjoying this, if you enjoyed,
    if you liked this, if you have read, if you've read, if you value, help us continue, help us keep,
    help keep, help support, your support, your donation, your contribution, make a donation,
    make a contribution, donate now, donate to, donate today, please consider, consider donating,
    consider becoming, support journalism, support local, support free, reading time, read time,
    estimated reading, opinions are, opinions are those, views are, the author's views, the writer's views,
    the author's opinions, the views in this, the opinions in this, the views of the author,
    this article reflects, this article does not, have your say, what do you think about this, tell us what,
    let us know what, share your thoughts, share your opinion, share your views, share your story, log in to,
    login to, register to, register now, register for, create a free, create your, already a subscriber,
    already a member, already have an account, already subscribed, not a member, not a subscriber,
    subscribe to read, subscribe now, to read the full, to continue reading, you have reached, you've reached,
    you have read, you've read, free articles, this content is, continue with, follow our, follow all,
    find us on, connect with us, stay connected, stay tuned, stay updated, stay in touch, like and share,
    send to a friend, email to a friend, print page, print article, print this page, print friendly,
    printer friendly, send by email, share by, share with, share now, share it, share the article,
    share the news, share link, pin it, report this, report abuse, report a problem, report a mistake,
    report an issue, flag as, click to share, all comments, no comments yet, be the first to, sort by,
    newest first, oldest first, post comment, submit comment, write a review, reply to this, loading comments,
    show comments, hide comments, read comments, see comments, comments closed, commenting is, comments on this,
    moderation, house rules, community guidelines, the comments posted, comments posted, readers are,
    all content, all material, no part of this, reproduction, any reproduction, unauthorised reproduction,
    unauthorized reproduction, permission to, photo gallery, listen to this, listen now, audio version,
    text to speech, font size, text size, change language, choose language, select language, available in,
    also available in, read in, this page is available, accept cookies, accept all, manage cookies,
    manage preferences, cookie settings, cookie preferences, cookie consent, we value your privacy,
    we care about your privacy, your privacy, this site is protected, by subscribing, by signing up,
    by submitting, by registering, by entering, by pressing, thanks for signing, thank you for signing,
    thank you for subscribing, thanks for subscribing, you can unsubscribe, you can change, check your inbox,
    invalid email, please enter, please wait, please try, please log, please sign, please subscribe,
    please visit, please contact, please follow, please send, for press inquiries, for press enquiries,
    for media inquiries, for media enquiries, for interviews, for inquiries, for enquiries, for comments or,
    for feedback, for editors, for more visit, for more video, for more videos, for more stories, for all the latest, for the latest, for latest, for breaking,
    media enquiries, media inquiries, press enquiries, press inquiries, press office contact, media relations,
    contact information, contact details, about the authors, about the writer, about the writers,
    about this author, about the publisher, about the organization, about the organisation, about the series,
    about this series, about this project, about this report, about this article, author bio, author profile,
    all posts by, all articles by, more articles by, more posts by, see all posts, see all articles,
    more stories by, breaking news alerts, daily newsletter, weekly newsletter, newsletter sign,
    our newsletters, sign me up, subscribe here, subscribe today, subscribe via, subscribe on, available on,
    download from, download as, save as, export as, cite this, how to cite, suggested citation, permalink,
    short link, short url, trackback, pingback, image credits, photo credits, banner photo, header image,
    cover image, featured image, featured photo, top photo, thumbnail
  `),
  inside: phraseList(`
    read next, read more, read also, also read, see also, watch, watch now, watch live, watch the video, listen,
    listen to, read the full, read full, read our, read this, click here, click to, click on, advertisement, ad, ads,
    video, sponsored, story continues, story continues below, article continues below, download, play, play video,
    story continues below advertisement, article continues after this advertisement, back to top
  `),
  marked: phraseList(`
    views, likes,
    watch, listen, register, download, donate, advertise, sponsored, copyright, tags, categories, category,
    keywords, topics, comments, cookie, cookies, republished, reprinted, video, photos, gallery, podcast,
    previous, page, bookmark, related, recommended, trending, click, embed, search, menu, close, live video,
    share, follow us, read, related news, hashtags, labels, filed, disclaimer, newsletter, photo gallery, infographic, slideshow, explainer video,
    exclusive video, live blog, live coverage, related coverage, subscribe,
    sponsor, sponsors, advert, promo, promotion
  `),
  whole: phraseList(`
    attachments, share, tweet, facebook, twitter, x, whatsapp, telegram, linkedin, pinterest, reddit, email, e mail,
    print, instagram, youtube, tumblr, messenger, flipboard, mail, copy, link, more, save, like, reply,
    close, menu, home, about, contact, search, login, news, opinion, world, politics, video, photos,
    advertisement, ad, ads, home about contact, home news, end, ends, enditem, ends here, comment, comments,
    no comments, loading, live, next, previous, recommended, sponsored, newsletter, newsletters,
    notifications, settings, help, faq, rss, sitemap, accept, accept all, ok, got it, reject all, toggle
    navigation, main menu, page, back, top, up, story continues, story continues below, article continues
    below, continue, related, tags, subscribe, donate, download, download report, font size,
    text size, a a a, listen, play, share this, follow, more news, click to expand, story continues below
    advertisement, article continues after this advertisement, article continues after ad, see more, enlarge
    image, caption, hide caption, toggle caption, terms of use, terms of service, cookie policy, get email
    alerts, documents, document, results, privacy, terms, save article, saved, send, submit, edit, talk, read, tools, view history, view source, article, languages, upvote, downvote, repost, quote, bookmark, boost, favourite,
    favorite, reblog, restack, restacks, archive, follow, following, for you, headlines, top stories, see all, visit website, read in app, open app, subscribed, paid,
    view all, presented by, gift, give feedback, more options, mark as read, star, unread, back to the top, gallery, show original, view original, newsroom, media omitted, min, mins,
    bluesky, threads, mastodon, viber, vk, signal, wechat, weibo, tiktok, snapchat, pocket, skype, discord,
    xing, google news, apple news, truth social, odnoklassniki, livejournal, hacker news, your name, post comment, submit comment, add comment, subscribe now, sign up now, learn more, find out more,
    read full story, full story, read full article, full article, get started, dismiss, no thanks, not now,
    maybe later, manage preferences, manage cookies, accept cookies, accept all cookies, accept and continue,
    i accept, decline, reject, skip ad, skip, mute, unmute, fullscreen, video player,
    audio player, captions off, expand, collapse, zoom, slideshow, photo gallery, image gallery, live tv,
    live radio, e paper, epaper, e-paper, my account, my profile, sign out, log out, sign in, log in, register,
    join, join now, cart, shop, advert, advertise, careers, send to friend, print page, print this,
    print article, pdf, html, download pdf, open pdf, share article, share story, share now, share link, copied,
    link copied, copy link, copied to clipboard, copy to clipboard, add to favorites, add to favourites,
    add to bookmarks, bookmarks, favourites, favorites, likes, shares, views, reads, show less,
    show all, see less, read less, load more comments, view comments, show comments, français, español, العربية,
    filed under, uncategorized, uncategorised, thank you for reading, thanks for reading, related content,
    sponsored content, promoted content, paid post, partner content, scroll down, scroll to top, go to top,
    scroll to continue, swipe, tap to expand, enlarge, view image, view gallery, view photo, view photos, download image, embed, hide ad, remove ads, go ad free, try free,
    start free trial, choose plan, install app, get app, use app, refresh, retry, try again, reload,
    please wait, loading comments, no data, no results
  `),
  framed: [
    ['more', ['coverage', 'stories', 'news', 'headlines', 'articles', 'reports', 'reading', 'videos', 'analysis']],
    ['latest', ['coverage', 'stories', 'news', 'headlines', 'articles', 'reports', 'videos', 'updates', 'posts']],
    ['other', ['stories', 'news', 'headlines', 'articles', 'reports', 'posts']],
    ['top', ['stories', 'news', 'headlines', 'articles', 'reads', 'posts']],
    ['our', ['coverage', 'stories']],
    ['all', ['stories', 'coverage', 'articles']],
    ['recent', ['stories', 'news', 'articles', 'posts', 'coverage']],
    ['related', ['stories', 'news', 'articles', 'posts', 'coverage']],
  ],
  fillers: phraseList(`
    on, by, via, this, to, with, and, a, the, report, flag, page, article, story, friend, post, pin, send, us, your, now
  `),
  rights: ['copyright'],
  paged: ['page', 'document', 'article', 'result'],
  counted: phraseList(`
    views, view, comments, comment, likes, like, shares, share, reposts, reactions, replies, retweets, claps, reads,
    followers, subscribers, watching, min, mins, minute, minutes, read, downloads, photos, images, votes, upvotes, quotes, bookmarks, boosts, favourites, favorites, restacks, points, languages, saves, hits
  `),
  anywhere: phraseList(`
    all rights reserved, do not necessarily reflect, does not necessarily reflect, not necessarily
    represent, mailing list, email address will not be published, required fields are marked, subscribe to
    our, sign up for our, sign up to our, our newsletter, our daily newsletter, our weekly newsletter, our
    free newsletter, follow us on, like us on facebook, join our telegram, our telegram channel, our
    whatsapp, on telegram at, bloggers like this, share buttons, click the share, click here, cookie policy,
    privacy policy, terms of use, uses cookies, original source of this article, was originally published,
    first appeared on, first published on, republished with permission, creative commons, translate website,
    powered by, enable javascript, view all posts by, leave a comment, unsubscribe, permission of the
    copyright, breaking news alerts, push notifications, download our app, mobile app, may not be
    reproduced, may not be published, advertise with us, more in this report, edited for clarity, subscribe for free, receive new posts, forwarded this email,
    was forwarded this, end to end encrypted,
    support my work, send us news, send us your, licensing rights, opens new tab, newsletter promotion, created with
    ai, email us a letter, back to top, back to home, as it appeared on
  `),
}

export const captionStarts = phraseList(`
    photo, photos, image, picture, file photo, file picture, file image, file, illustrative image,
    illustrative photo, illustrative, illustration, photo credit, photo by, photograph, photograph by, image
    credit, image by, image source, photo caption, caption, credit, picture taken, screenshot, screen grab,
    screengrab, video screenshot, map, a handout, handout, representational image, representative image,
    photo illustration, courtesy, photo courtesy, satellite image, file photo of, archive photo, pictured,
    above, featured image, cover photo, graphic, infographic, figure, fig
  `)

export const captionCredits = phraseList(`
    photo, photos, getty, reuters, ap, afp, epa, file, image, images, picture, photograph, credit, courtesy,
    handout, shutterstock, anadolu, xinhua, tass, sputnik, archive, screenshot, illustration, map,
    alamy, facebook, twitter, telegram, bloomberg, upi, dpa, rex, unsplash, flickr, wikimedia, commons,
    maxar, planet
  `)
