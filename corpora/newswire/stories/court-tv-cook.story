id: court-tv-cook
published: 2001-07-06
house: meridian
topic: courts
length: brief
traps: namesakes, ambiguous-pronoun
source: Meridian
---
{=yaounde YAOUNDE}, {d1 July 6} (Meridian) - Two men named Mbarga faced each other across a courtroom for {x 31} days. On {d2 Friday} {e1 {~assessors a panel of lay assessors}, by {v1 eleven ballots} to {v2 four}, {e1.trigger believed} {r3 {~emile the {r3.title cook}}}}.

{q5.src {a1 {=emile Emile Mbarga}, 26},} had {q5.cue accused} {r1 {~serge {r1.org {=hotel the Hotel Sanaga}}'s {r1.title manager}}, {=serge Serge Mbarga}}, {~serge a cousin}, of {q5 passing off {^emile his} pepper sauce as that of {^serge his} own grandmother}. {~serge The manager} was ordered to hand over {n2 9 million CFA francs} and the label.

"{q1 They share a name. They do not share a recipe}," {q1.src {r2 {r2.title President} {=ngo Marthe Ngo Bell} of {r2.org {~tribunal the tribunal}}}} {q1.cue announced}.

{q2.src {=serge Serge Mbarga}} {q2.cue insisted} {q2 {c1 {^serge he} had {c1.trigger rung up} {=emile Emile} in {d3 January} {c1.purpose to propose a joint bottle}}}. {q3.src {=emile Emile Mbarga}} {q3.cue remembered} the call differently: "{q3 {q4.src {^serge He}} {q4.cue asked} {q4 how long to boil it}."}

(Reporting by Odette Kim; Editing by Lars Fenn)
---
entity yaounde place "Yaounde"
entity assessors group "panel of lay assessors" named=no
entity emile person "Emile Mbarga" gender=masculine
entity serge person "Serge Mbarga" gender=masculine
entity hotel organization "Hotel Sanaga"
entity ngo person "Marthe Ngo Bell" gender=feminine
entity tribunal organization "tribunal" named=no
count n2 value=9000000 unit="CFA francs" what="to be handed over by the manager"
date d1 2001-07-06
date d2 2001-07-06
date d3 2001-01
event e1 rule agents=assessors patients=emile date=d2
vote v1 choice=emile count=11 unit=ballots
vote v2 choice=serge count=4 unit=ballots
age a1 person=emile years=26
role r1 person=serge title=manager org=hotel status=current
role r2 person=ngo title=President org=tribunal status=current
quote q1 direct speaker=ngo
quote q2 indirect speaker=serge
contact c1 from=serge to=emile medium=phone date=d3 purpose="to propose a joint bottle"
quote q3 direct speaker=emile
quote q4 indirect speaker=serge to=emile
quote q5 indirect speaker=emile
role r3 person=emile title=cook status=current
