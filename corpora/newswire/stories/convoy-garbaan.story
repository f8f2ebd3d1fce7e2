id: convoy-garbaan
published: 2013-11-21
house: ansbach
topic: conflict
length: brief
traps: denied, negated, collective-speaker
source: Ansbach
---
{=gar Garbaan} (Ansbach) - {q1 {e1 {~gunmen Gunmen} {e1.trigger attacked} {~convoy a food convoy} outside {~gar this market town} in central {=somalia Somalia} on {d1 Wednesday}}, {e2 {e2.trigger killing} {~dead {n1 four drivers}}} and {e3 {e3.trigger wounding} {~hurt {n2 at least seven other people}}}}, {q1.cue according to} {q1.src the relief agency {=hearth Hearth International}}.

{q2 {n3 Three lorries} were burned and {n4 some 90 tonnes} of sorghum lost}, {q2.src {r1 {=tigist Tigist Gebremeskel}, {~tigist {~hearth the agency}'s {r1.title regional director}},}} {q2.cue said} in {=nairobi Nairobi}. "{q3 {~dead The dead} were local men whom {~gunmen the attackers} must have known}," {q3.src {^tigist she}} {q3.cue said}.

{q4.src {r2 {=roble Abdinur Roble}, {~roble a {r2.title spokesman} for {r2.org {=militia the Shabeelo militia}}}}}, {q4.cue denied} that {q4 {^roble his} men were involved}. {e4 Nobody has been {e4.trigger arrested}}.

{q5.src {=jimale Hodan Jimcaale}, {r3 {~jimale the {r3.title district commissioner}}},} {q5.cue said} {q5 {c1 {^jimale she} had {c1.trigger met} {~elders clan elders} on {d2 Thursday morning}} and {e5 {~families {n5 more than 150 families}} had {e5.trigger fled} towards the river}}. {=hearth Hearth} has suspended deliveries until {d3 Monday}.
---
entity gar place "Garbaan"
entity somalia place "Somalia"
entity nairobi place "Nairobi"
entity gunmen group "gunmen" named=no
entity convoy group "food convoy" named=no
entity dead group "four drivers" named=no
entity hurt group "seven other people" named=no
entity hearth organization "Hearth International"
entity tigist person "Tigist Gebremeskel" gender=feminine
entity roble person "Abdinur Roble" gender=masculine
entity militia organization "Shabeelo militia"
entity jimale person "Hodan Jimcaale" gender=feminine
entity elders group "clan elders" named=no
entity families group "150 families" named=no
date d1 2013-11-20
date d2 2013-11-21TMO
date d3 2013-11-25
event e1 attack agents=gunmen patients=convoy date=d1 place=somalia
event e2 die patients=dead date=d1
event e3 injure patients=hurt date=d1
event e4 arrest factuality=negated
event e5 displace patients=families
contact c1 from=jimale to=elders medium=meeting date=d2
role r1 person=tigist title="regional director" org=hearth status=current
role r2 person=roble title=spokesman org=militia status=current
role r3 person=jimale title="district commissioner" status=current
quote q1 indirect speaker=hearth
quote q2 indirect speaker=tigist
quote q3 direct speaker=tigist
quote q4 indirect speaker=roble
quote q5 indirect speaker=jimale
count n1 value=4 unit=drivers what=killed
count n2 value=7 unit=people what=wounded bound=at_least
count n3 value=3 unit=lorries what=burned
count n4 value=90 unit=tonnes what="of sorghum lost" bound=about
count n5 value=150 unit=families what="fled towards the river" bound=at_least
