id: dyed-fish
published: 2007-06-28
house: meridian
topic: crime
length: brief
traps: price-or-percent, negated, duration
source: Meridian
---
{=nkhata NKHATA BAY}, {d1 June 28} (Meridian) - {e1 {~traders {n2 Two traders}} who tipped dye into {=lake Lake Malawi} to make {^traders their} fish look fresher than {^traders their} rivals' were {e1.trigger jailed} on {d2 Thursday}} for nine years apiece.

"{q1 {^lungu I} have eaten from {~lake that lake} all {^lungu my} life}," {q1.src {r1 {r1.title Chief Magistrate} {=lungu Wezi Lungu}}} {q1.cue lectured} {~traders the pair}. {e2 No one {e2.trigger died}}, but {q2 {n1 at least 1,700 fishermen} had lost a season}, {q2.src {r2 {r2.title Fisheries Secretary} {=thoko Thoko Mwale}}} {q2.cue calculated}, {q2 and prices had sunk by 20 percent}.

{a1 {~girl A girl of nine}} had been the first to see it. "{q3 The fish wore lipstick}," {q3.src {^girl she}} {q3.cue piped up} from the witness box.

{c1 {q4.src {~chief The paramount chief}} {c1.trigger summoned} {~kin {~traders the traders}' families} on {d3 Wednesday}} and {q4.cue warned} {^kin them} {q4 against sulking}.

(Reporting by Limbani Phiri)
---
entity nkhata place "Nkhata Bay"
entity lake place "Lake Malawi"
entity traders group "two traders" named=no
entity lungu person "Wezi Lungu"
entity thoko person "Thoko Mwale"
entity girl person "girl of nine" named=no gender=feminine
entity chief person "paramount chief" named=no
entity kin group "traders' families" named=no
date d1 2007-06-28
date d2 2007-06-28
date d3 2007-06-27
event e1 sentence patients=traders date=d2
event e2 die factuality=negated
role r1 person=lungu title="Chief Magistrate" status=current
role r2 person=thoko title="Fisheries Secretary" status=current
quote q1 direct speaker=lungu to=traders
quote q2 indirect speaker=thoko
quote q3 direct speaker=girl
quote q4 indirect speaker=chief to=kin
age a1 person=girl years=9
count n1 value=1700 unit=fishermen what="who lost a season" bound=at_least
contact c1 from=chief to=kin medium=meeting date=d3
count n2 value=2 unit=traders what=jailed
