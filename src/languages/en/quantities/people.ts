/** Lemmas of nouns for people: who can be killed, hurt, held or missing. */
const people: ReadonlySet<string> = new Set(
  (
    'people person personnel man woman child boy girl baby infant teenager teen kid adult youth student pupil teacher doctor ' +
    'nurse medic paramedic worker employee staff civilian soldier troop serviceman servicemember serviceperson member marine ' +
    'sailor airman officer policeman police cop guard fighter militant gunman insurgent rebel terrorist extremist jihadist ' +
    'militiaman mercenary recruit conscript reservist commander general colonel pilot crewman crew passenger driver tourist ' +
    'pilgrim worshipper worshiper mourner protester protestor demonstrator activist journalist reporter cameraman lawyer judge ' +
    'official minister politician candidate lawmaker deputy resident villager citizen national local inhabitant settler ' +
    'family household relative brother sister son daughter father mother wife husband patient victim survivor casualty ' +
    'hostage captive prisoner detainee inmate suspect refugee migrant displaced idp asylum-seeker returnee evacuee bystander ' +
    'farmer fisherman miner shepherd herder herdsman volunteer rescuer firefighter peacekeeper observer contractor adviser ' +
    'advisor diplomat expert engineer technician martyr partisan guerrilla assailant attacker bomber hijacker kidnapper robber ' +
    'wounded dead other foreigner muslim christian jew shiite sunni kurd arab crewmember operative agent spy player athlete ' +
    'passer-by passerby occupier invader aggressor neighbour neighbor colleague friend guest bride groom twin elder expatriate expat gunner medic bodyguard ' +
    'schoolgirl schoolboy schoolchild pirate seeker iraqi israeli yemeni saudi omani qatari kuwaiti emirati bahraini pakistani ' +
    'bangladeshi nepali somali azeri afghan tajik uzbek kazakh turkmen druze alawite yazidi uyghur rohingya tutsi hutu thai ' +
    'filipino serb croat greek turk pole briton american african mexican cuban korean moroccan libyan kenyan ugandan rwandan ' +
    'sudanese lebanese chinese japanese burmese congolese senegalese gazan houthi dinka nuer fulani tuareg hausa pashtun ' +
    'hazara tigrayan oromo amhara shopkeeper seller vendor trader baker tailor pensioner widow grandmother grandfather ' +
    'clerk aide seafarer mariner docker ringleader compatriot smuggler trafficker looter signatory trucker teenager mechanic ' +
    'footballer fan voter priest cleric imam monk nun bishop leader defender defector intellectual trooper serviceperson'
  ).split(' '),
)

const endings = ['ist', 'ian', 'man', 'woman', 'person', 'goer']

/** Whether a noun's lemma names people: "soldier", "humanitarian", "Syrian". */
export const isPeople = (lemma: string): boolean =>
  people.has(lemma) || endings.some((ending) => lemma.length > ending.length + 2 && lemma.endsWith(ending))
