id: umpires-namesake
published: 1998-05-08
house: newsroom
topic: sport
length: brief
traps: namesakes, sports-score, late-speaker
---
"{q1 Which {x De Villiers}?}" has been the first question in {=paarl Paarl} all week, since {c2 a letter sacking {~hansie one umpire} was {c2.trigger posted} to {~lettie the other}}.

It was meant for {=hansie Hansie de Villiers}, who gave {n1 nine batsmen} out in an hour {d2 last month}. It reached {=lettie Lettie de Villiers}, {a1 {r2 {~lettie a {r2.title music teacher}}}, 55}, who has given nobody out since {d3 1986}. {c1 {^lettie She} {c1.trigger called on} {~hansie {^lettie her} namesake}}, letter in hand.

"{q2 {^hansie He} read it, {q3.cue said} {q3 it was fairly put}, and gave {^lettie me} peaches}," {q2.src {=lettie Lettie de Villiers}} {q2.cue narrated}. {e1 {=hansie Hansie de Villiers} {e1.trigger stepped down} on {d4 Thursday}}.

{=board The {=boland Boland} umpires' board}, which had voted for {~sacking the sacking} by {v1 five votes} to {v2 four}, blames a new typewriter. It was {q1.src {r1 {=mbali Mbali Khoza}, {~mbali {~board the board}'s {r1.title typist}}},} who {q1.cue asked} the question first.
---
entity paarl place "Paarl"
entity hansie person "Hansie de Villiers" gender=masculine
entity lettie person "Lettie de Villiers" gender=feminine
entity board organization "Boland umpires' board"
entity sacking other "sacking" named=no
entity mbali person "Mbali Khoza" gender=feminine
date d2 1998-04
date d3 1986
date d4 1998-05-07
count n1 value=9 unit=batsmen what="given out in an hour"
age a1 person=lettie years=55
contact c1 from=lettie to=hansie medium=meeting
quote q1 direct speaker=mbali
quote q2 direct speaker=lettie
event e1 resign agents=hansie date=d4
vote v1 choice=sacking count=5 unit=votes stance=for
vote v2 choice=sacking count=4 unit=votes stance=against
role r1 person=mbali title=typist org=board status=current
entity boland place "Boland"
role r2 person=lettie title="music teacher" status=current
contact c2 from=board to=lettie medium=letter
quote q3 indirect speaker=hansie to=lettie
