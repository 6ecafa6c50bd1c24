const list = (words: string): string[] => words.trim().split(/\s+/u)

/** Words that begin a sentence and are no name, and never stand inside one with a capital. */
export const functionWords: ReadonlySet<string> = new Set(
  list(`
  the a an this that these those it its he she they we you i his her their our your my him them us me mine who whom whose which what when
  where why how in on at by for from to of with without within into onto upon over under above below between among amid against during
  before after since until till through throughout across along around about toward towards beyond behind beside besides despite
  near off out up down and or but nor so yet if unless although though while whereas because as than then thus hence therefore however
  moreover furthermore meanwhile nevertheless nonetheless also too not no yes there here now today yesterday tomorrow earlier later
  recently currently still just even only both either neither each every all any some many much most more several few other another
  such same own be is am are was were been being do does did done have has had having will would shall should can could may might must
  let lets one two three four five six seven eight nine ten eleven twelve twenty thirty hundreds thousands dozens hundred thousand million
  billion first second third last next according like unlike via per versus vs once again ever never always often sometimes
  usually perhaps maybe indeed instead otherwise rather quite very well please thanks thank dear sorry hello oh ok okay
  his hers theirs ours yours itself himself herself themselves ourselves nothing something anything everything nobody somebody anybody
  everybody someone anyone everyone none photo image video file picture source sources read watch listen see click share follow
  subscribe related more additionally consequently similarly likewise accordingly finally lastly firstly secondly especially
  particularly specifically generally overall eventually initially previously subsequently formerly reportedly allegedly
  it's he's she's that's there's what's i'm we're they're you're i've we've they've don't didn't doesn't isn't wasn't can't won't
  inside outside pro anti non ex post pre
  `),
)

/** Days and months: capitalised, and dates' business. */
export const calendarWords: ReadonlySet<string> = new Set(
  list(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun am pm gmt utc est ramadan christmas easter eid
  `),
)

/** Words in lower case inside names of people: "Mohammed bin Salman", "Ursula von der Leyen". */
export const particles: ReadonlySet<string> = new Set(
  list(
    'al el bin ibn ben bint binti von van der den de da do dos das del della di du la le los las ul ur ud abu umm ould wald wa ter ten af zu e y st',
  ),
)

/** The Arabic article and its assimilated forms before a hyphen: "al-Tanf", "ash-Sharqiya". */
export const articles: ReadonlySet<string> = new Set(list('al el an ar as ash at ad adh ath az ed es et ul ur'))

/** Prefixes with a hyphen that stand outside the name: "pro-Iranian", "ex-CIA". */
export const prefixes: ReadonlySet<string> = new Set(
  list('pro anti non ex mid post pre cross ultra semi counter self former all then co'),
)

/** Words after a hyphen that stand outside the name: "US-backed", "Paris-based". */
export const hyphenTails: ReadonlySet<string> = new Set(
  list(`
  backed led based linked born made style controlled held occupied allied supplied trained funded affiliated supported aligned owned run
  brokered mediated sponsored dominated educated speaking language majority ruled administered imposed inspired like era wide free
  related bound hit friendly installed appointed drafted produced built designed manufactured mandated designated certified listed
  flagged trade type class only turned day year old hour month week long time positive negative ravaged torn stricken driven
  focused area born-and-raised winning killed connected oriented organized organised proposed approved
  `),
)
