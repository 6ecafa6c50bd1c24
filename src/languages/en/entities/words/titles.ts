/** Splits a list of words that is written with spaces and line breaks. */
const list = (words: string): string[] => words.trim().split(/\s+/u)

/** Words of office, rank and address that stand before a person's name: "President Joe Biden", "Lt. Gen. Ali". */
export const titles: ReadonlySet<string> = new Set(
  list(`
  justice president presidents vice-president premier chancellor minister ministers minster pm fm mp mps mpp mla mlas mep mna mnas secretary
  secretary-general undersecretary under-secretary under-secretary-general governor governors mayor mayors senator senators sen rep reps
  congressman congresswoman congressmember representative lawmaker legislator legislators assemblyman assemblywoman assemblymember delegate
  councillor councilor councilman councilwoman cllr speaker ambassador ambassadors envoy consul commissioner commissioners chairman
  chairwoman chairperson  chairmen chief chiefs director directors director-general directorgeneral head leader leaders coordinator
  administrator spokesman spokeswoman spokesperson spokespersons czar king queen prince princess emperor empress sultan emir amir sheikh
  sheik shaikh shaykh  sir dame lord lady baron baroness count countess duke duchess earl pope cardinal archbishop bishop 
  fr pastor rev reverend imam ayatollah  mufti rabbi mullah maulana mawlana maulvi patriarch monsignor  
  hojatoleslam hajj haji hajji alhaji alhaja mr mr. mrs mrs. ms ms. miss madam madame mme monsieur dr dr. prof prof. professor doctor
  engr engr. barr barr. barrister  justices judge judges attorney attorney-general prosecutor magistrate general generals gen
  gen. lieutenant lt lt. ltc lt-gen brigadier brig brig. colonel col col. major maj maj. captain capt capt. commander commandant cdr cmdr
  cmdr. commodore admiral adm adm. sergeant sgt sgt. corporal cpl cpl.  pvt marshal officer inspector superintendent constable
  detective sheriff         ex-president ex-minister ex-premier ex-governor then-president
         deputy-governor honourable honorable hon hon. excellency comrade rapporteur advocate warlord premier-designate ombudswoman chieftain capo
  opposition-leader manager founder co-founder ceo cfo coo owner editor editor-in-chief correspondent reporter columnist analyst
  activist journalist author coach captain midfielder striker defender goalkeeper secretary-designate principal dean provost
  rector vice-chancellor senapati chief-of-staff pro-chancellor nana oba ooni  datuk dato  tan-sri tengku seri
    doña señor señora maestro swami guru sri shri smt kumari pandit justice-designate marshal ombudsman auditor
  taoiseach lama ustad ustaz malam mallam osagyefo togbe asantehene ing atty atty. gov gov. pres pres. spox md cjn ag igp
  `),
)

/** Titles that are surnames too: at the end of a name they belong to it, "Olivia King", "Zaw Min Tun". */
export const surnameTitles: ReadonlySet<string> = new Set(
  list(
    'king dean guru sheikh bishop pope judge sultan emir prince marshal constable chancellor khan captain major chief sir nana mir baron duke earl page abbot malik rabbi cardinal hajj haji mullah lama',
  ),
)

/** What stands before the noun of an office and belongs to it: "Foreign Minister", "Deputy Prime Minister", "Chief Executive". */
export const officeModifiers: ReadonlySet<string> = new Set(
  list(`
  prime foreign defence defense justice interior finance health education justice trade energy oil petroleum agriculture environment labour
  labor home external internal information communications transport tourism culture sports security economy economic industry commerce
  planning development water power women youth science technology digital housing immigration border veterans state deputy vice assistant
  acting interim former first second chief senior junior associate executive managing general special federal permanent national
  presidential provincial regional district crown grand supreme lead press media information public police army navy military
  lieutenant major brigadier rear field air staff master petty warrant attorney advocate solicitor auditor house senate parliament
  majority minority opposition party parliamentary group union cabinet principal joint additional inspector under right
  honourable honorable climate peace humanitarian resident political legal financial marketing operating technical
  `),
)

/** Nouns of offices that may end a title: after them a name may stand. */
export const officeOf: ReadonlySet<string> = new Set(
  list(`
  minister ministers secretary undersecretary president governor mayor director head chief chair chairman chairwoman chairperson leader
  commissioner ambassador envoy speaker commander king queen prince emir sultan professor archbishop bishop deputy duke chancellor
  spokesman spokeswoman spokesperson member dean
  `),
)

/** What follows a title and belongs to it: "Chief Executive", "Chief Justice", "Senior Superintendent". */
export const titleTails: ReadonlySet<string> = new Set(
  list(
    'executive justice whip inspector superintendent engineer economist scientist adviser advisor officer elect designate emeritus fellow',
  ),
)
