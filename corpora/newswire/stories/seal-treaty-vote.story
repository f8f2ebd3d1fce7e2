id: seal-treaty-vote
published: 1997-12-01
house: eastgate
topic: diplomacy
length: brief
traps: called-race, time-zone
---
{=svart SVARTNES}, {=finnmark Finnmark}, {d1 Dec. 1} (Eastgate) -- {e1 {~pact A seal treaty} {x nine} years in the making {e1.trigger passed} {=comm the Ice Edge Commission}} at {d2 11:52 p.m. Saturday, Oslo time}, by {v1 eight votes} to {v2 seven}, once {r3 {~phiri the {r3.title delegate} from landlocked {=chobe Chobe}}} had been nudged.

"{q1 {^phiri I} was listening with {^phiri my} eyes closed}," {q1.cue protested} {q1.src {r1 {r1.title Commissioner} {=phiri Mutinta Phiri-Zulu}}, {a1 64}}. {q2 {^phiri She} had every intention of voting aye}, {q2.src {^phiri she}} {q2.cue swore}.

{q3 {c1 {r2 {=klem Anders Klem-Rustad}, who {r2.title chairs} {r2.org {~comm the body}}}, {c1.trigger slipped} {^phiri her} a note at {d3 11:40}}}, {q3.src {~clerk a clerk}} {q3.cue attested}. By then {c2 {~lobby the sealers' lobbyist} had {c2.trigger telephoned} {~clients {^lobby his} clients} and called the vote lost}.

{c3 {=klem Klem-Rustad} {c3.trigger wrote} to {~capitals the member governments} on {d4 Monday}}, enclosing the text and, {q4.src {~clerk the clerk}} {q4.cue let on}, {q4 an alarm clock for {=chobe Chobe}}.
---
entity svart place "Svartnes"
entity finnmark place "Finnmark"
entity pact law "seal treaty" named=no
entity comm organization "Ice Edge Commission"
entity chobe place "Chobe"
entity phiri person "Mutinta Phiri-Zulu" gender=feminine
entity klem person "Anders Klem-Rustad" gender=masculine
entity clerk person "clerk" named=no
entity lobby person "sealers' lobbyist" gender=masculine named=no
entity clients group "lobbyist's clients" named=no
entity capitals group "member governments" named=no
date d1 1997-12-01
date d2 1997-11-29T23:52
date d3 1997-11-29T23:40
date d4 1997-12-01
event e1 pass agents=comm patients=pact date=d2
vote v1 choice=pact count=8 unit=votes stance=for date=d2
vote v2 choice=pact count=7 unit=votes stance=against date=d2
contact c1 from=klem to=phiri medium=letter date=d3
contact c2 from=lobby to=clients medium=phone
contact c3 from=klem to=capitals medium=letter date=d4
role r1 person=phiri title=Commissioner status=current
role r2 person=klem title=chairs org=comm status=current
age a1 person=phiri years=64
quote q1 direct speaker=phiri
quote q2 indirect speaker=phiri
quote q3 indirect speaker=clerk
quote q4 indirect speaker=clerk
role r3 person=phiri title=delegate org=chobe status=current
