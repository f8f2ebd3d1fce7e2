id: library-name
published: 2011-04-19
house: kingsway
topic: culture
length: brief
traps: place-or-person, planned, idiom
---
{=library The Mechanics' Library at {=ossett Ossett Bar}} is to lose its mechanics. {~subscribers Subscribers} have chosen to {~rename name {^library it} after {=njau Mercy Njau}}, {r2 {~njau the {r2.title cleaner}}} who has read {^njau her} way through {^library its} {n1 17,000 volumes} and can say where each one falls off.

{e1 {^rename That} was {e1.trigger carried} on {d1 Saturday} by {v1 288} to {v2 241}}. '{q1 {^njau I} {q4.cue said} {q4 name {^library it} after the boiler, the boiler does more}},' {q1.cue demurred} {q1.src {a1 Miss {=njau Njau}, who turned 60 in {d2 January}}}.

{r1 {=threlkeld Giles Threlkeld}, {~library the library}'s {r1.title president}}, had {c1 {c1.trigger written} to {n2 {~lapsed 70 lapsed subscribers}} {c1.purpose begging {^lapsed them} to renew and oppose}}. {q2.src {^threlkeld He}} now {q2.cue holds} that {q2 it was 'a fair cop', and {e2 {^threlkeld he} will {e2.trigger retire} in {d3 September}}}. {c2 {^njau She} {c2.trigger sent} {^threlkeld him} a duster by post}.

{q3 {=village Njau}}, {q3.src {~borough the borough council}} {q3.cue points out}, {q3 is also a village in {=kenya Kenya}}.
---
entity library organization "Mechanics' Library at Ossett Bar"
entity subscribers group "subscribers" named=no
entity rename other "name it after Mercy Njau" named=no
entity njau person "Mercy Njau" gender=feminine
entity threlkeld person "Giles Threlkeld" gender=masculine
entity lapsed group "70 lapsed subscribers" named=no
entity borough organization "borough council" named=no
entity village place "Njau"
entity kenya place "Kenya"
date d1 2011-04-16
date d2 2011-01
date d3 2011-09
count n1 value=17000 unit=volumes what="in the library"
count n2 value=70 unit="lapsed subscribers" what="written to by Threlkeld"
event e1 pass agents=subscribers patients=rename date=d1
event e2 resign agents=threlkeld date=d3 factuality=planned
vote v1 choice=rename count=288 unit=votes stance=for date=d1
vote v2 choice=rename count=241 unit=votes stance=against date=d1
quote q1 direct speaker=njau
quote q2 mixed speaker=threlkeld
quote q3 indirect speaker=borough
age a1 person=njau years=60 date=d2
role r1 person=threlkeld title=president org=library status=current
contact c1 from=threlkeld to=lapsed medium=letter purpose="begging them to renew and oppose"
contact c2 from=njau to=threlkeld medium=letter
quote q4 indirect speaker=njau
entity ossett place "Ossett Bar"
role r2 person=njau title=cleaner status=current
