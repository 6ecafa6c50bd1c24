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
    article, share this post, navigation, post navigation, videos
  `),
  starts: phraseList(`
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
    hidden category, hidden categories, add topic, page last, last updated by, add to your selection, end of document
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
    share, follow us, read, related news, hashtags, labels, filed
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
    view all, presented by, gift, give feedback, more options, mark as read, star, unread, back to the top, gallery, show original, view original, newsroom, media omitted, min, mins
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
