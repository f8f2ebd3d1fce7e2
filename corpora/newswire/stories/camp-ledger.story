id: camp-ledger
published: 2026-03-17
house: meridian
topic: conflict
length: brief
traps: total, range
---
{=tabora TABORA WEST}, {d1 March 17} (Meridian) - {q1 {e1 {~fled Between {n1 8,000} and {n2 11,000 people}} have been {e1.trigger driven} into {=tabora Tabora West} since {d2 Friday}}}, {q1.src {r1 {~nabila the camp's {r1.title registrar}}, {=nabila Nabila Rugamba-Sy}},} {q1.cue estimated} on {d3 Monday}. "{q4 The ledger ran out before the line did}," {q4.src {^nabila she}} {q4.cue wrote} to {~volun volunteers}.

{^fled They} come from {=musha Musha}, where {e2 {=sixth the Sixth Column} {e2.trigger shelled} {~college the teachers' college}}. {q2 {e3 {~dead {n3 A dozen students}} were {e3.trigger killed}}}, {q2.src {=fur Furaha Kabila-Stone}, {a1 20},} {q2.cue whispered}. {c1 {^fur She} had {c1.trigger exchanged} texts with {~friend a friend} under the stairs until {^fur her} battery failed}.

{q3.src {r2 {=jonas Jonas Ekberg-Ndiaye}, {~jonas a {r2.title spokesperson} for {r2.org {=tent the Tent Council}}}},} {q3.cue groused} that {q3 {^tent it} had asked for {x 20,000} blankets and got a letter}.

(Reporting by Grace Mutua; Editing by Finn Oduya)
---
entity tabora place "Tabora West"
entity musha place "Musha"
entity fled group "people who crossed" named=no
entity nabila person "Nabila Rugamba-Sy" gender=feminine
entity volun group "volunteers" named=no
entity sixth organization "Sixth Column"
entity college organization "teachers' college" named=no
entity dead group "dozen students" named=no
entity fur person "Furaha Kabila-Stone" gender=feminine
entity friend person "Kabila-Stone's friend" named=no
entity jonas person "Jonas Ekberg-Ndiaye"
entity tent organization "Tent Council"
date d1 2026-03-17
date d2 2026-03-13
date d3 2026-03-16
event e1 displace patients=fled place=tabora date=d2
event e2 attack agents=sixth patients=college place=musha
event e3 die patients=dead
contact c1 from=fur to=friend medium=text
role r1 person=nabila title=registrar status=current
role r2 person=jonas title=spokesperson org=tent status=current
age a1 person=fur years=20
count n1 value=8000 unit=people what="crossed into Tabora West" bound=at_least
count n2 value=11000 unit=people what="crossed into Tabora West" bound=at_most
count n3 value=12 unit=students what=killed
quote q1 indirect speaker=nabila date=d3
quote q4 direct speaker=nabila to=volun
quote q2 indirect speaker=fur
quote q3 indirect speaker=jonas
