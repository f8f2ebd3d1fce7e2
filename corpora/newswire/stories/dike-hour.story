id: dike-hour
published: 1996-12-03
house: newsroom
topic: disasters
length: brief
traps: hypothetical, idiom
---
Another hour and the dike at {=nieuw Oude Zijl} would have gone. As it was, {e1 {~out {n1 1,900 people}} were {e1.trigger evacuated}} on {d1 Saturday} in the time it takes to cook a pot of peas.

“{q1 {c1 {^hil I} {c1.trigger rang} {~sch the school} first, {^sch they} have the loudest bell}},” {q1.src {r1 {r1.title dike reeve} {=hil Hilke Wiersinga-Obi}}} {q1.cue told} {~paper this newspaper}.

{c2 {^hil She} then {c2.trigger conferred} by radio with {q2.src {r2 {r2.title Lt.} {=ruud Ruud Kampinga} of {~eng the engineers}}}}, who {q2.cue gave} the bank “{q2 fifty-fifty, and {^ruud I} was rounding up}”. {e2 {=foppe Foppe Haitsma}, {a1 78}, {e2.trigger died} of a heart attack on a sandbag line}. {e3 {~child A child} may have been {e3.trigger injured} at the sluice}; {q3 that was still being checked}, {q3.src {~mayor the mayor's office}} {q3.cue cautioned} on {d2 Monday}.

{n2 Forty cows} are on a motorway bridge, in good spirits.
---
entity nieuw place "Oude Zijl"
entity out group "1,900 people" named=no
entity hil person "Hilke Wiersinga-Obi" gender=feminine
entity sch organization "school" named=no
entity ruud person "Ruud Kampinga" gender=masculine
entity eng organization "engineers" named=no
entity foppe person "Foppe Haitsma" gender=masculine
entity child person "child" named=no
entity mayor organization "mayor's office" named=no
entity paper organization "this newspaper" named=no
date d1 1996-11-30
date d2 1996-12-02
event e1 displace patients=out date=d1 place=nieuw
event e2 die patients=foppe
event e3 injure patients=child factuality=possible
contact c1 from=hil to=sch medium=phone
contact c2 from=hil to=ruud medium=phone
role r1 person=hil title="dike reeve" status=current
role r2 person=ruud title=Lt. org=eng status=current
age a1 person=foppe years=78
count n1 value=1900 unit=people what=evacuated
count n2 value=40 unit=cows what="on a motorway bridge"
quote q1 direct speaker=hil to=paper
quote q2 mixed speaker=ruud
quote q3 indirect speaker=mayor date=d2
