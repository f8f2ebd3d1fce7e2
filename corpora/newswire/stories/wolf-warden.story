id: wolf-warden
published: 2016-01-24
house: meridian
topic: crime
length: brief
traps: called-for, collective-speaker
source: Meridian
---
{=suceava SUCEAVA}, {d1 Jan 24} (Meridian) - {e1 {r3 {~ilie A {r3.title game warden}}} {e1.trigger died} on {d2 Saturday}}, three weeks after {e2 {~poachers poachers} {e2.trigger shot} {^ilie him} beside {~wolf a wolf} {^ilie he} had raised on goat's milk}.

{a1 {=ilie Ilie Prodan}, 46}, never named {^poachers them}. "{q1 {^ilie He} blinked when {^police we} read out the list of lorries}," {q1.src {r1 {r1.title Maj.} {=oana Oana Chirilă}}} {q1.cue said}. "{q1 {^ilie He} blinked at {n2 two}.}"

{e3 {~police Police} {e3.trigger arrested} {~hauliers {n1 four hauliers}} at {d3 dawn on Sunday}}. {=hunters The Bucovina Hunters' Guild} called for calm; {q2.src {r2 {~bogdan {^hunters its} {r2.title president}}, {=bogdan Bogdan Ursachi}},} {q2.cue swore} {q2 the guilty were "no hunters of {^hunters ours}."}

{c1 {~doina {^ilie His} widow}, {=doina Doina Prodan}, {c1.trigger met} {=oana Chirilă} at the hospital gate}. {q3.src {^doina She}} {q3.cue asked} {q3 what would become of {~wolf the wolf}}.

(Reporting by Radu Alb; Editing by Fay Osman)
---
entity suceava place "Suceava"
entity ilie person "Ilie Prodan" gender=masculine
entity poachers group "poachers" named=no
entity oana person "Oana Chirilă" gender=feminine
entity police group "police" named=no
entity hauliers group "four hauliers" named=no
entity hunters organization "Bucovina Hunters' Guild"
entity bogdan person "Bogdan Ursachi" gender=masculine
entity doina person "Doina Prodan" gender=feminine
entity wolf other "wolf" named=no
date d1 2016-01-24
date d2 2016-01-23
date d3 2016-01-24TMO
event e1 die patients=ilie date=d2
event e2 attack agents=poachers patients=ilie
event e3 arrest agents=police patients=hauliers date=d3
role r1 person=oana title=Maj. status=current
role r2 person=bogdan title=president org=hunters status=current
quote q1 direct speaker=oana
quote q2 mixed speaker=bogdan
quote q3 indirect speaker=doina
age a1 person=ilie years=46
count n1 value=4 unit=hauliers what=arrested
count n2 value=2 unit=lorries what="at which Prodan blinked"
contact c1 from=doina to=oana medium=meeting
role r3 person=ilie title="game warden"
