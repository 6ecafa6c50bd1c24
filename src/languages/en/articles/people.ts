import { phraseList } from '../../../text/phraseList.js'

/** What stands before a person's name in a byline. */
export const honorifics = phraseList(`
    dr, prof, professor, mr, mrs, ms, miss, sir, dame, lord, lady, gen, general, lt, lieutenant, col, colonel, maj, major,
    capt, captain, cmdr, commander, adm, admiral, brig, brigadier, sgt, sergeant, cpl, pvt, air, marshal, amb, ambassador, rev, reverend, fr,
    father, sister, rabbi, imam, sheikh, shaykh, sayyid, sayed, ayatollah, maulana, mufti, engr, engineer, eng, barrister, advocate, hon, chief, alhaji, hajj, haji, ustaz, ma, md, mohd
  `)

/** Small words inside names. */
export const particles = phraseList(`
    of, the, and, for, de, da, do, dos, das, di, del, della, la, le, les, los, el, al, ash, ar, az, ould, bint, bin, ibn, ben, abu, van, von, der, den, ter, ten, af, du, des, y, e, et, und, &
  `)

/** Endings of surnames, Slavic, Caucasian, Turkish, Romanian, Greek, Persian and Scandinavian. */
export const surnameEndings = phraseList(`
    enko, chuk, yuk, shvili, adze, idze, oglu, oğlu, escu, ovic, ević, ović, vić, vich, vych, kić, šić, žić, ičić, sky, skyi, skyy, skiy, ski, ska, ská, ský,
    zadeh, nejad, poulos, pulos, kakis, akis, yev, yeva, ieva, nova, kova, rova, lova, nov, kov, rov, lov, chyan, syan, nyan, ryan, sson, sdottir, dóttir, quist, ström, mann, wijk, stra, huis, uddin, ullah, zai
  `)
