id: exit-poll-note
published: 2011-10-24
house: newsroom
topic: elections
length: brief
traps: correction, hypothetical
---
{e1 {r1 {=jebali Salma Jebali}, {~jebali a former {r1.title airline pilot}}}, {e1.trigger pulled out} of the presidential race} on {d1 Sunday}, leaving {^jebali her} {v1 88,214 first-round votes} to whoever can catch them.

{c1 {^jebali She} and {=trabelsi Hedi Trabelsi}, who came second with {v2 301,077}, {c1.trigger met} at {d2 dawn} in a hotel on {=corniche the Corniche}}. By {d4 breakfast} {e2 {^jebali she} had {e2.trigger endorsed} {^trabelsi him}}. "{q1 You do not circle for ever with the tanks empty}," {^jebali she} {q1.cue wrote} on {^jebali her} page.

{a1 {=trabelsi Trabelsi}, 58,} is still thought to trail {~sfar the incumbent}, {r2 {r2.title President} {=sfar Nejib Sfar}}, who {v3 led with 322,480 votes} and whose camp shrugged. {q2 If pilots decided elections}, {q2.src {~sfaraide a {=sfar Sfar} adviser}} {q2.cue scoffed}, {q2 the country would be run from the clouds}.

{q3 {s1 Only 16 percent of pensioners chose {=jebali Jebali}} on {d3 October 16}}, {q3.src {=istiqsa Istiqsa}} {q3.cue found}, {q3 {s2 against 41 percent of students}}.

Correction: an earlier version of this report put the pensioners' figure at {x 61} percent.
---
entity jebali person "Salma Jebali" gender=feminine
entity trabelsi person "Hedi Trabelsi" gender=masculine
entity sfar person "Nejib Sfar"
entity sfaraide person "Sfar adviser" named=no
entity istiqsa organization "Istiqsa"
entity corniche place "Corniche"
date d1 2011-10-23
date d2 2011-10-23TMO
date d3 2011-10-16
event e1 withdraw agents=jebali date=d1
vote v1 choice=jebali count=88214 unit=votes date=d3
vote v2 choice=trabelsi count=301077 unit=votes date=d3
contact c1 from=jebali to=trabelsi medium=meeting date=d2
event e2 endorse agents=jebali patients=trabelsi date=d4
quote q1 direct speaker=jebali
age a1 person=trabelsi years=58
role r2 person=sfar title=President status=current
quote q2 indirect speaker=sfaraide
share s1 choice=jebali percent=16 population=pensioners survey=istiqsa date=d3
share s2 choice=jebali percent=41 population=students survey=istiqsa date=d3
vote v3 choice=sfar count=322480 unit=votes date=d3
role r1 person=jebali title="airline pilot" status=former
date d4 2011-10-23TMO
quote q3 indirect speaker=istiqsa
