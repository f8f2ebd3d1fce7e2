id: cyclone-ledger
published: 2008-05-12
house: ansbach
topic: disasters
length: brief
traps: range, refused
---
{=patu Patuakhola} (Ansbach) - There is a list, in a school exercise book, and {=jahan Jahanara Biswas-Quayle} will not let go of it. On it are {n1 318 names}; {e1 {~dead {n2 271}} of those people are {e1.trigger dead}}, and {n3 47} are lost.

"{q1 {q4.src {~offs Officials}} {q4.cue say} {q4 {n5 a hundred}}. {^jahan I} say come and read}," {q1.src {^jahan she}} {q1.cue challenged}.

{q2 {~cyc The cyclone}, which crossed the delta on {d1 Friday night}, had {e2 {e2.trigger driven} {~out {n4 upwards of 90,000}} from the chars}}, {q2.src {=motin Abdul Motin-Roy} of {=relief the Delta Relief Union}} {q2.cue estimated}.

{c1 {r1 {~jahan The {r1.title midwife}}}, {a1 44}, {c1.trigger telephoned} {r2 {r2.title relief commissioner} {=haroon Haroon Sikdar-Lim}} from a rooftop}. {q3 {c2 {^haroon He} would not {c2.trigger receive} {^jahan her} on {d2 Sunday}}}, {q3.src {^jahan she}} {q3.cue attested}; {c3 {d3 today} {~clerk {^haroon his} clerk} {c3.trigger called on} {^jahan her}}, with a pencil.
---
entity patu place "Patuakhola"
entity jahan person "Jahanara Biswas-Quayle" gender=feminine
entity dead group "271 people" named=no
entity offs group "officials" named=no
entity cyc event "cyclone" named=no
entity out group "90,000 driven out" named=no
entity motin person "Abdul Motin-Roy" gender=masculine
entity relief organization "Delta Relief Union"
entity haroon person "Haroon Sikdar-Lim" gender=masculine
entity clerk person "Sikdar-Lim's clerk" named=no
date d1 2008-05-09TNI
date d2 2008-05-11
date d3 2008-05-12
event e1 die patients=dead
event e2 displace patients=out date=d1
contact c1 from=jahan to=haroon medium=phone
contact c2 from=haroon to=jahan medium=meeting date=d2 factuality=negated
contact c3 from=clerk to=jahan medium=meeting date=d3
role r1 person=jahan title=midwife status=current
role r2 person=haroon title="relief commissioner" status=current
age a1 person=jahan years=44
count n1 value=318 unit=names what="on the list"
count n2 value=271 unit=people what=dead
count n3 value=47 unit=people what=lost
count n4 value=90000 unit=people what="driven from the chars" bound=at_least
quote q1 direct speaker=jahan
quote q2 indirect speaker=motin
quote q3 indirect speaker=jahan
quote q4 indirect speaker=offs
count n5 value=100 unit=people what=dead
