id: glacier-seat
published: 2010-05-10
house: transcript
topic: elections
length: brief
traps: rhetorical-question, hypothetical, habitual
---
{q1.src {~host HOST}}: {q1 {v1 {=bjork Ásdís Björk}, 4,377 votes}. {v2 {~anders {^bjork Your} rival} got 4,290}. Did {^bjork you} sleep?}

{q2.src {=bjork BJÖRK}}: {q2 Who sleeps? {c1 {=anders Anders Holm} {c1.trigger phoned} {^bjork me} at {d1 ten past four on Sunday morning} to {q10.cue say} {q10 {e1 {^anders he} {e1.trigger gave up}}}}. {a1 {^anders He} is 72} and always awake with the goats.}

{q3.src {~host HOST}}: {q3 {s1 Half of {=vik Vík} wanted {^anders him}}, if one believes {=post the Fjord Post}. What turned it?}

{q4.src {=bjork BJÖRK}}: {q4 The trawlers came in. {v3 On {=hafrun the Hafrún} alone {^bjork I} had eleven ballots}, and that is a ship of {x twelve} men.}

{q5.src {~host HOST}}: {q5 And now?}

{q6.src {=bjork BJÖRK}}: {q6 {^bjork I} take the seat on {d2 May 20}. Before that, {q9 {c2 {r1 {r1.title Fisheries Minister} {=vala Vala Strand}} will {c2.trigger receive} {^bjork me}}}, {^vala she} {q9.cue wrote}. If {^vala she} cuts {^bjork my} quota {^bjork I} shall bring {^vala her} the goats.}

{q7.src {~host HOST}}: {q7 They are not {^bjork yours}.}

{q8.src {=bjork BJÖRK}}: {q8 {^anders He} would lend them.}
---
entity host person "host" named=no
entity bjork person "Ásdís Björk" gender=feminine
entity anders person "Anders Holm" gender=masculine
entity vala person "Vala Strand" gender=feminine
entity vik place "Vík"
entity post organization "Fjord Post"
entity hafrun product "Hafrún"
quote q1 direct speaker=host to=bjork
quote q2 direct speaker=bjork to=host
quote q3 direct speaker=host to=bjork
quote q4 direct speaker=bjork to=host
quote q5 direct speaker=host to=bjork
quote q6 direct speaker=bjork to=host
quote q7 direct speaker=host to=bjork
quote q8 direct speaker=bjork to=host
vote v1 choice=bjork count=4377 unit=votes
vote v2 choice=anders count=4290 unit=votes
vote v3 choice=bjork count=11 unit=ballots
contact c1 from=anders to=bjork medium=phone date=d1
event e1 concede agents=anders patients=bjork date=d1
age a1 person=anders years=72
share s1 choice=anders percent=50 survey=post population="Vík"
quote q9 indirect speaker=vala to=bjork medium=letter
date d1 2010-05-09T04:10
date d2 2010-05-20
contact c2 from=vala to=bjork medium=meeting factuality=planned
role r1 person=vala title="Fisheries Minister" status=current
quote q10 indirect speaker=anders to=bjork medium=phone
