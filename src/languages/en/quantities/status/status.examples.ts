import type { Examples } from '../../../../text/Examples.js'

/** What became of the counted things, told from who did it. */
export const examples: Examples = {
  found: [
    // the object of a verb, in every form
    ['The blast killed {three guards}.', '3 exact guard killed'],
    ['Shells hit the market, wounding {at least 12 shoppers}.', '12 at_least shopper injured'],
    ['Troops loot {84 oil tankers} from the field.', '84 exact tanker stolen'],
    ['The army shot down {one of {two drones}}.', '1 exact drone destroyed', '2 exact drone'],
    ['They took {40 prisoners} and captured {two villages}.', '40 exact prisoner captured', '2 exact village captured'],
    ['The coalition maintains {roughly 900 troops} there.', '900 approximate troop deployed'],
    ['The coalition maintains {two roads} there.', '2 exact road'],
    ['The floods claimed {217 lives}.', '217 exact life killed'],
    ['The prison released on Monday {60 detainees}.', '60 exact detainee released'],
    // one verb for a row
    [
      'The raids destroyed {six depots}, {three bunkers} and {two trucks}.',
      '6 exact depot destroyed',
      '3 exact bunker destroyed',
      '2 exact truck destroyed',
    ],
    // the subject of a passive, of a verb like "die", of a participle
    ['{Three soldiers} were killed and {20 others} wounded.', '3 exact soldier killed', '20 exact soldier injured'],
    ['{Five aid workers} have reportedly been injured.', '5 exact worker injured'],
    ['{Nine people} died in the fire.', '9 exact people killed'],
    ['{3,000 families} fled and {two officers} are missing.', '3000 exact family displaced', '2 exact officer missing'],
    ['The police say {six people} are still in custody.', '6 exact people detained'],
    ['{12} killed, {30} hurt in market blast', '12 exact people killed', '30 exact people injured'],
    ['The families of {nine women} who had been killed spoke.', '9 exact woman killed'],
    // who did it suffers nothing
    ['{Three gunmen} killed {two guards}.', '3 exact gunman', '2 exact guard killed'],
    ['He was killed by {two gunmen}.', '2 exact gunman'],
    ['In {three attacks}, {five farmers} were killed.', '3 exact attack', '5 exact farmer killed'],
    ['{Three times}, villagers were killed.', '3 exact time'],
    // nouns of events, states, tolls, labels
    [
      'The strike led to the death of {three soldiers} and the wounding of {three others}.',
      '3 exact soldier killed',
      '3 exact soldier injured',
    ],
    ['The bodies of {70 villagers} were found.', '70 exact villager killed'],
    ['The crash left {14} dead and {35} hurt.', '14 exact people killed', '35 exact people injured'],
    ['The death toll rose to {27}, with {17} still missing.', '27 exact people killed', '17 exact people missing'],
    ['Killed: {12}, wounded: {30}', '12 exact people killed', '30 exact people injured'],
    ['{Two wounded soldiers} and {12 deaths} were reported.', '2 exact soldier injured', '12 exact death killed'],
    // a verb and what completes it
    ['Gunmen took {15 villagers} hostage.', '15 exact villager captured'],
    ['{Two pilots} were taken prisoner.', '2 exact pilot captured'],
    ['{Sixty people} are being held without charge.', '60 exact people detained'],
    ['The fighting drove {9,000 residents} from their homes.', '9000 exact resident displaced'],
    ['{Fourteen fishermen} went missing.', '14 exact fisherman missing'],
    ['{Thirty people} lost their lives.', '30 exact people killed'],
    ['{Five captives} walked free.', '5 exact captive released'],
    ['{Six vehicles} went up in flames.', '6 exact vehicle destroyed'],
    ['{Three villages} fell to the rebels.', '3 exact village captured'],
    ['Attackers set fire to {30 houses}.', '30 exact house destroyed'],
    ['Looters made off with {20 trucks}.', '20 exact truck stolen'],
    ['{Five villagers} hacked to death in raid', '5 exact villager killed'],
    ['{Two} of the wounded later succumbed to their injuries.', '2 exact people killed'],
    ['{Six men} were ambushed and later killed.', '6 exact man killed'],
    // what it means hangs on what suffers it
    ['They liberated {20 hostages}.', '20 exact hostage released'],
    ['They liberated {20 villages}.', '20 exact village captured'],
    ['They sent {300 troops}.', '300 exact troop deployed'],
    ['They sent {300 letters}.', '300 exact letter'],
    ['The brigade lost {18 men} and {two tanks}.', '18 exact man killed', '2 exact tank destroyed'],
    ['The party lost {18 seats}.', '18 exact seat'],
    ['The army has {900 soldiers} stationed there.', '900 exact soldier deployed'],
    ['Losses amounted to {210 soldiers} and {two tanks}.', '210 exact soldier killed', '2 exact tank destroyed'],
    [
      'The losses: personnel – {about 900} ({+12}), tanks – {11}',
      '900 approximate personnel killed',
      '12 exact personnel killed',
      '11 exact tank destroyed',
    ],
    // over what the verb has besides the figure
    ['The shelling killed a nurse and {two drivers}.', '2 exact driver killed'],
    ['The shelling killed a nurse and {12 others} were hurt.', '12 exact people injured'],
    ['Gunmen killed a family of {five}.', '5 exact people killed'],
    ['Residents of {seven villages} have fled.', '7 exact village'],
    // groups
    ['Among the dead were {five children}.', '5 exact child killed'],
    ['Those injured included {nine nurses}.', '9 exact nurse injured'],
    ['The number of wounded rose to {98}.', '98 exact people injured'],
    ['Of the {900} dead, {60} were children.', '900 exact people killed', '60 exact people killed'],
    // what has not happened, or nobody says to how many
    ['{Ten thousand people} could drown.', '10000 exact people'],
    ['He planned to kill {40 people}.', '40 exact people'],
    ['They denied that {three soldiers} had been captured.', '3 exact soldier'],
    ['{Fifty soldiers} were killed or wounded.', '50 exact soldier'],
    // denied, or said of nobody
    ['None of the {12} was hurt.', '12 exact -'],
    ['There were {no casualties}.', '0 exact casualty'],
    ['The index sank {12 points}.', '12 exact point'],
  ],
}
