import type { CueClass } from '../../../attributions/Cue.js'

/**
 * Verbs that bring somebody's words or thoughts, by class, each with its frame: c a clause, o a noun phrase, i an
 * infinitive, p an addressee before the content, q only with a quotation, n a thing and its name, f a thing and its
 * figure. Two words are a verb with its particle.
 */
export const cueVerbs: Readonly<Partial<Record<CueClass, string>>> = {
  say: `
    say:c state:c add:c note:co tell:cp explain:cop remark:c observe:c mention:co comment:c point out:co write:c tweet:co
    inform:cp brief:q emphasize:co emphasise:co stress:co underline:co underscore:co highlight:co reiterate:co repeat:co
    recall:co recount:co document:co relate:q describe:n elaborate:q detail:co clarify:co reply:c respond:q answer:q conclude:c
    continue:q go on:q begin:q argue:c contend:c maintain:c insist:c assert:co affirm:co indicate:co hint:c imply:c
    suggest:c opine:c quip:c joke:c muse:c retort:c counter:q interject:q declare:co proclaim:co pronounce:c
    read:q signal:co convey:co post:q caution:c summarize:q echo:oq specify:co stipulate:c rule:c testify:c swear:c
    speculate:c theorize:c reason:q predict:co forecast:co foresee:o remind:cp assure:cp reassure:cp convince:p
    notify:cp alert:cp advise:cp lament:co complain:c deplore:o regret:co whisper:q shout:q yell:q scream:q cry:q chant:q
    exclaim:c murmur:q mutter:q thunder:q agree:c concur:c voice:o express:o outline:o speak of:o talk about:o
    speak about:o refer to:o discuss:o tout:o boast:c brag:c
    call:n label:n brand:n characterize:n characterise:n portray:n depict:n liken:o compare:o point to:o reference:o
    respond:c lay out:o propose:oci argue for:o argue against:o rail against:o speak against:o bemoan:o
    advocate:o advocate for:o push for:o lobby for:o campaign for:o raise:q allude to:o talk of:o warn about:o
    complain about:o complain of:o comment on:o elaborate on:o boast of:o boast about:o brag about:o joke about:o
    write about:o testify about:o speculate about:o speculate on:o insist on:o disagree:c disagree with:o agree with:o
  `,
  announce: `announce:co report:co publish:q release:q unveil:o broadcast:q disclose:co reveal:co detail:o`,
  claim: `claim:coi allege:co pretend:ci purport:i profess:coi`,
  deny: `deny:co reject:o refute:o dispute:co rebut:o dismiss:o contradict:o disavow:o repudiate:o question:o doubt:co`,
  confirm: `confirm:co verify:co attest:c corroborate:o certify:c authenticate:o reaffirm:co`,
  admit: `admit:co acknowledge:co concede:co confess:co recognize:co recognise:co admit to:o confess to:o conceal:c`,
  accuse: `accuse:o blame:o charge:c allege:c`,
  criticize: `
    criticize:o criticise:o condemn:o denounce:o slam:o decry:o ridicule:o mock:o deride:o
    lambast:o lambaste:o rebuke:o scold:o chastise:o castigate:o blast:o fault:o disparage:o lash out at:o hit back at:o take issue with:o object to:o
  `,
  praise: `praise:o hail:o laud:o applaud:o welcome:o thank:o commend:o congratulate:o`,
  warn: `warn:cp threaten:ci caution against:o warn of:o warn against:o`,
  promise: `promise:cip pledge:cio vow:cio commit to:o swear to:o`,
  order: `order:o instruct:o command:o demand:co urge:o call for:o call on:o call upon:o encourage:o implore:o beg:o press for:o challenge:o dare:o exhort:o`,
  ask: `ask:cp request:o ask for:o ask about:o wonder:c inquire:q enquire:q query:q plead:q appeal:q`,
  cite: `cite:o quote:o`,
  believe: `
    believe:c think:c consider:o believe in:o worry about:o know about:o suspect:c assume:c presume:c feel:c fear:c hope:ci worry:c view:n regard:n doubt:c
    deem:n see:n perceive:n hold:q reckon:c figure:c guess:c imagine:c
  `,
  estimate: `estimate:co assess:co calculate:c expect:oi anticipate:co project:c judge:c determine:c conclude:c put:f`,
  know: `know:c learn:c realize:c realise:c discover:c find:c understand:c hear:c see:q`,
  show: `show:co prove:c demonstrate:c indicate:co find:co`,
  want: `
    want:i plan:i intend:i aim:i wish:ci refuse:i decline:i agree:i decide:ci prefer:i favor:o favour:o oppose:o
    endorse:o
  `,
}
