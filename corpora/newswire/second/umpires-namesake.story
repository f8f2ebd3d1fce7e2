id: umpires-namesake
published: 1998-05-08
house: newsroom
topic: sport
length: brief
traps:
---
"{q1 Which De Villiers?}" has been the first question in {=paarl Paarl} all week, since {c1 a letter sacking {~hansie one umpire} was {c1.trigger posted} to {~lettie the other}}.

It was meant for {=hansie Hansie de Villiers}, who gave {x nine} batsmen out in an hour {d1 last month}. It reached {a1 {r1 {=lettie Lettie de Villiers}, {~lettie a {r1.title music teacher}}}, 55}, who has given nobody out since {d2 1986}. {c2 {^lettie She} {c2.trigger called on} {~hansie {^lettie her} namesake}}, letter in hand.

"{q2 {q3.src {^hansie He}} read it, {q3.cue said} {q3 it was fairly put}, and gave {^lettie me} peaches}," {q2.src {=lettie Lettie de Villiers}} {q2.cue narrated}. {e1 {=hansie Hansie de Villiers} {e1.trigger stepped down} on {d3 Thursday}}.

{=board The {=boland Boland} umpires' board}, which had voted for {~sacking the sacking} by {v1 five votes} to {v2 four}, blames a new typewriter. It was {q1.src {r2 {=khoza Mbali Khoza}, {~khoza {r2.org {~board the board}}'s {r2.title typist}}},} who {q1.cue asked} the question first.
---
entity paarl place "Paarl"
entity hansie person "Hansie de Villiers" gender=masculine
entity lettie person "Lettie de Villiers" gender=feminine
entity board organization "Boland umpires' board"
entity boland place "Boland"
entity sacking other "sacking" named=no
entity khoza person "Mbali Khoza"
date d1 1998-04
date d2 1986
date d3 1998-05-07
contact c1 from=board to=lettie medium=letter
contact c2 from=lettie to=hansie medium=meeting
event e1 resign agents=hansie date=d3
vote v1 choice=sacking count=5 unit=votes stance=for
vote v2 choice=sacking count=4 unit=votes stance=against
age a1 person=lettie years=55
role r1 person=lettie title="music teacher" status=current
role r2 person=khoza title=typist org=board status=current
quote q1 direct speaker=khoza
quote q2 direct speaker=lettie
quote q3 indirect speaker=hansie to=lettie
