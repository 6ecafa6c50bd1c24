import type { Examples } from '../../../text/Examples.js'

/** Headlines, where a capital says nothing. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [
    [
      '{Zambian} Troops Enter {Lusaka} as Talks Fail, Says {Red Cross}\n\nTroops entered the town.',
      'NORP Zambian',
      'GPE Lusaka',
      'ORG Red Cross',
    ],
    ['REBELS SEIZE TOWN IN {MALI}', 'GPE Mali'],
  ],
  notFound: ['Talks Fail Again as Troops Enter Town'],
}
