id: lost-hymn
published: 2017-08-14
house: newsroom
topic: diplomacy
length: brief
traps: quoted-title, hypothetical
---
The band played “{x Land of My Oxen}” and that, said everyone who matters, was that.

It is the anthem of {=eastmark Eastmark}. {~yaw The guest on the runway}, {r1 {=yaw Yaw Ofosu-Addae}, is the {r1.title prime minister} of {r1.org {=westmark Westmark}}}, which has a war memorial about those oxen. {c1 {~isa {^yaw His} host}, {r2 {r2.title President} {=isa Isabirye Nakku}}, {c1.trigger telephoned} {~band the bandmaster} before the last chord}.

“{q1 {^isa She} {q5.cue enquired} {q5 whether {^band I} wished to retire}},” {q1.src {r3 {=band Moses Kintu-Waiswa}, {~band the {r3.title bandmaster}}},} {q1.cue related}. {q2 {^band He} had simply turned {x two} pages}, {q2.src {~band the conductor}, {a1 67},} {q2.cue pleaded}.

{q3 {=yaw Ofosu-Addae} would have flown straight home}, {q3.src {~aide an aide}} {q3.cue hinted}, {q3 had {c2 {=isa Nakku} not {c2.trigger met} {^yaw him} at the foot of the stairs}, singing the right one}. {c3 {^yaw He} {c3.trigger sent} {~band the bandmaster} a postcard on {d1 Saturday}}: “{q4 {^yaw I} have heard worse from {^yaw my} own},” it {q4.cue read}.
---
entity eastmark place "Eastmark"
entity yaw person "Yaw Ofosu-Addae" gender=masculine
entity westmark place "Westmark"
entity isa person "Isabirye Nakku" gender=feminine
entity band person "Moses Kintu-Waiswa" gender=masculine
entity aide person "aide" named=no
date d1 2017-08-12
contact c1 from=isa to=band medium=phone
contact c2 from=isa to=yaw medium=meeting
contact c3 from=yaw to=band medium=letter date=d1
role r1 person=yaw title="prime minister" org=westmark status=current
role r2 person=isa title=President status=current
role r3 person=band title=bandmaster status=current
age a1 person=band years=67
quote q1 direct speaker=band
quote q2 indirect speaker=band
quote q3 indirect speaker=aide
quote q4 direct speaker=yaw to=band medium=letter
quote q5 indirect speaker=isa to=band medium=phone
