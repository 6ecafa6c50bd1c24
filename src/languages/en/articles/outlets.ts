import { phraseList } from '../../../text/phraseList.js'
/** News agencies, as they sign datelines and source lines. */
export const agencies = phraseList(`
    agencies, agency, news agencies, wire services, wires, wire reports, news agency, agencies report,
    reuters, thomson reuters, ap, associated press, afp, agence france presse, upi, dpa, efe, ansa, kyodo,
    xinhua, tass, itar tass, ria novosti, interfax, ukrinform, unian, belta, apa, trend, azertac,
    armenpress, sana, irna, tasnim, fars, fna, mehr, isna, mna, wafa, petra, kuna, spa, wam, qna, mena, nna,
    bna, ina, saba, lana, suna, aps, map, tap, anadolu, anadolu agency, aa, anha, ani, pti, app, bss, ians,
    antara, bernama, yonhap, kcna, cna, vna, tna, ena, nan, apanews, pana, ips, ptia, prensa latina, telam,
    agencia brasil, notimex, pap, ctk, mti, tanjug, beta, hina, bta, agerpres, lusa, belga, anp, ntb, tt,
    sputnik, bloomberg, dow jones, zuma, euronews agency, ocha, unhcr, wire, newswire, press release, sinhua
  `)

/** Other outlets whose names hold none of the nouns below. */
export const outlets = phraseList(`
    bbc, bbc news, cnn, cnn international, npr, pbs, abc, nbc, cbs, msnbc, fox, sky, itv, cbc, rfi, dw, al
    jazeera, aljazeera, al jazeera english, al mayadeen, al mayadeen english, al arabiya, al monitor, al
    manar, al akhbar, al ahram, al masdar, asharq al awsat, rudaw, kurdistan 24, enab baladi, middle east
    eye, i24, haaretz, ynet, press tv, presstv, rt, russia today, kommersant, izvestia, meduza, the insider,
    bellingcat, politico, axios, vox, the hill, the guardian, guardian, the independent, the economist, the
    atlantic, the intercept, the conversation, financial times, new york times, the new york times,
    washington post, the washington post, wall street journal, the wall street journal, los angeles times,
    usa today, newsweek, forbes, der spiegel, spiegel, le monde, le figaro, el pais, el mundo, la
    repubblica, the hindu, dawn, geo, ndtv, scroll, the wire, the diplomat, the irrawaddy, the irrawady,
    frontier myanmar, mizzima, myanmar now, dvb, radio dabanga, dabanga, sudan tribune, ayin, addis
    standard, premium, punch, vanguard, daily maverick, mail guardian, the east african, jeune afrique,
    africanews, france 24, the cradle, south front, southfront, global research, global voices, veterans
    today, antiwar, zerohedge, grayzone, the grayzone, mintpress, consortium, kyiv independent, ukrainska
    pravda, suspilne, hromadske, euronews, euractiv, the kyiv independent, rferl, radio free europe, voice
    of america, voa, crisis group, amnesty international, human rights watch, hrw, reliefweb, united
    nations, un, unicef, wfp, who, icrc, msf, acled, airwars, insight crime, el tiempo, semana, la silla
    vacia, naharnet, l'orient today, the new arab, the new humanitarian, war on the rocks, foreign policy,
    foreign affairs, responsible statecraft, liveuamap, syria direct, jusoor, sohr, state department,
    centcom, white house, kremlin, isw, isw press
  `)

/** The nouns that an outlet's name ends with, or begins with: "Sudan Tribune", "Radio Dabanga". */
export const outletNouns = phraseList(`
    news, times, post, tribune, herald, gazette, journal, chronicle, courier, monitor, observer, daily,
    weekly, review, magazine, today, telegraph, mail, mirror, standard, press, radio, tv, television,
    channel, agency, network, media, online, bulletin, digest, dispatch, express, globe, inquirer, examiner,
    register, reporter, record, star, sun, voice, wire, blog, watch, research, institute, centre, center,
    english, arabic, newspaper, newsletter, correspondent, citizen, argus, echo, insider, mercury, nation,
    newsroom, outlook, pravda, sentinel, spectator, ministry, command, council, mission, embassy, committee,
    foundation, update, report, monitoring, project, initiative, newsline, bureau, service, broadcasting,
    ledger, guardian, independent, advertiser, messenger, beacon, banner, enquirer, statesman, quarterly
  `)
