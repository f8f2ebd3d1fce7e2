id: spider-line
published: 2007-03-09
house: meridian
topic: health
length: brief
traps: relayed-speech, late-speaker, planned
source: Meridian
---
{=alice ALICE CREEK}, {d1 March 9} (Meridian) - "{q1 Don't go looking for the spider.}"

That was the whole of the advice, given {n1 some 70 times} on {d2 Thursday} to {e2 {~shearers shearers} {e2.trigger bitten} in the same shed}, and by {d3 dusk} {n2 eleven of {^shearers them}} were in hospital, still looking.

{c1 {r1 {=mal Malcolm Tjungurrayi}, {~mal the {r1.title foreman}}}, had {c1.trigger radioed} {=line the Outback Poisons Line} at {d4 6 a.m.}}, where {r2 {r2.title nurse} {=petra Petra Kowalczyk}}, {a1 64}, was alone. {q2.src {^petra She}} {q2.cue relates} that {=mal Tjungurrayi} told {^petra her} {q2 the shed was "walking"}. It was {q1.src {^petra she}} who {q1.cue warned} against the search.

{e1 {~union The shearers' union} {e1.trigger voted} {d5 this morning} to {~stop stop work}}, {v1 53} hands up, {v2 nine} down. {c2 {r3 {=ines Inés Quiroga}, {~ines {^union its} {r3.title organiser}}}, is due to {c2.trigger meet} {~owners the station's owners} at {d6 noon on Monday}}. "{q3 The spiders are not members}," {q3.src {^ines she}} {q3.cue clarified}.

(Reporting by Joe Wauchope; Editing by Lin Tran)
---
entity alice place "Alice Creek"
entity shearers group "shearers" named=no
entity line organization "Outback Poisons Line"
entity mal person "Malcolm Tjungurrayi" gender=masculine
entity petra person "Petra Kowalczyk" gender=feminine
entity union organization "shearers' union" named=no
entity stop other "stop work" named=no
entity ines person "Inés Quiroga" gender=feminine
entity owners group "station's owners" named=no
date d1 2007-03-09
date d2 2007-03-08
date d3 2007-03-08TEV
date d4 2007-03-08T06:00
date d5 2007-03-09TMO
date d6 2007-03-12T12:00
count n1 value=70 unit=times what="the advice was given" bound=about
count n2 value=11 unit=shearers what="in hospital"
quote q1 direct speaker=petra to=shearers
quote q2 mixed speaker=petra relayed=mal
quote q3 direct speaker=ines
role r1 person=mal title=foreman status=current
role r2 person=petra title=nurse org=line status=current
role r3 person=ines title=organiser org=union status=current
age a1 person=petra years=64
contact c1 from=mal to=line medium=phone date=d4
contact c2 from=ines to=owners medium=meeting date=d6 factuality=planned
event e1 pass agents=union patients=stop date=d5
vote v1 choice=stop count=53 unit=hands stance=for
vote v2 choice=stop count=9 unit=hands stance=against
event e2 injure patients=shearers
