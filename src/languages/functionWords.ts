/**
 * The commonest small words of languages in Latin letters: what tells them apart in a line or two. A word may stand in
 * several rows; it then says less.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: "the a of and to in is that for on was with as by at from it his he she said has have had be been will were are not an this which who their they its after before over into more than or but about when would could also against during between under while where what there these those you we our your how why amid near all out up no us says say told would new two three i'm don't it's i if can should may been being",
  fr: "a le la les des du de et un une en dans que qui est pour sur au aux par avec pas plus ce cette ces il elle ils ont été sont à d' l' qu' n' s' c' j' se son sa ses leur leurs mais ou où selon après avant entre contre été avait fait deux comme dont était y aussi depuis",
  es: 'el la los las de del y en que un una por con para su sus se no al es lo como más fue ha han según este esta estos entre sobre tras desde pero o sin son había también contra hasta cuando está dos ya le les muy donde',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einen einer als auch es an nach wie aus bei hat sie werden wurde wurden sind er noch einem über so zum zur war haben nur oder aber vor bis durch gegen unter am wir ich dass wird seit zwischen laut sagte',
  it: 'il lo la gli le di del della dei delle e in che un una per con non si è sono da dal dalla nel nella al alla come più anche ha hanno stato ma o su sul tra dopo contro secondo questo questa suo sua dei essere',
  pt: 'o a os as de do da dos das e em no na nos nas que um uma por para com não se é são foi ao à pelo pela mais como mas ou seu sua entre sobre após segundo também tem até contra este esta ele já foram',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door maar naar uit over werd hebben heeft was die nog tegen tot wordt deze dit zei volgens',
  sv: 'och att det i som en på är av för med den till inte har de ett om var sig från men vid efter enligt också blev där mot under eller',
  pl: 'w i na z się że do nie jest to o jak po przez dla od za są oraz co ale był było został pod przed także według który która które tym tego',
  tr: 've bir bu da de için ile olarak olan çok daha en gibi ne o ise ama kadar sonra göre ya her değil var oldu dedi olduğunu tarafından üzerinde karşı önce arasında ki mi',
  id: 'yang dan di ke dari dengan untuk pada ini itu dalam tidak akan oleh adalah telah juga sebagai atau karena mereka bahwa kata tersebut lebih setelah saat para',
  sw: 'na ya wa kwa ni katika la za cha hii hiyo kuwa baada watu hao alisema pia lakini kama huo nchini zaidi vya yake hilo',
  ro: 'și de la în a cu pe că nu din o un pentru care este mai sunt au fost după prin ale lui sau dar între către potrivit fi',
}

/** Letters in Latin script that only some languages write. */
export const tellingLetters: Readonly<Record<string, string>> = {
  fr: 'èêâœëîûç',
  es: 'ñ¿¡áíóú',
  de: 'äöüß',
  it: 'òìàù',
  pt: 'ãõçêâ',
  sv: 'åäö',
  pl: 'łąęśżźćń',
  tr: 'ığşçöü',
  ro: 'ășțâî',
}

/** Letters in Arabic script that Arabic itself lacks. */
export const arabicScriptLetters: Readonly<Record<string, string>> = {
  fa: 'پچژگکی',
  ur: 'ٹڈڑےںھہ',
  ps: 'ښځڅډړږڼۍې',
  ckb: 'ێۆڕڵەۀ',
}

/** Letters in Cyrillic script that tell its languages apart, and their commonest words. */
export const cyrillicLetters: Readonly<Record<string, string>> = {
  ru: 'ыэёъ',
  uk: 'іїєґ',
  be: 'ў',
  sr: 'јљњћђџ',
}
export const cyrillicWords: Readonly<Record<string, string>> = {
  ru: 'и в не на что с по как это из за от для о к был была были его он она они также или после об при до но только который сообщил',
  uk: 'і в у на що не з та до за про від як це для його він вона вони також або після при але щодо який яка повідомив під час',
  bg: 'и на да се в за с от че не са е по като до ще го си при след във който което която или но',
  sr: 'и у на је да се за од са су не које који као није али после због',
  be: 'і ў на не што з па як гэта для ён яны пра да таксама або',
}
