id: net-survey
published: 2022-04-01
house: transcript
topic: health
length: brief
traps: range, rhetorical-question, hypothetical
source: Podcast
---
{r1 {=thulani Thulani Mabuza}, {~thulani {r1.title entomologist}}}, in conversation with {=yuki Yuki Onodera}. Recorded on {d1 30 March}.

{q1.src {~yuki Q}}: {q1 {q8.src {~study {^thulani Your} study}} {q8.cue says} {q8 nets are used for everything but sleeping}.}

{q2.src {~thulani A}}: {q2 {s1 Fifty-two per cent of {~households households} hang {~beds them over a bed}}. The rest? Goals. Fishing. One bride. {^thulani I} counted {n1 1,307 nets} and {^thulani I} danced under one.}

{q3.src {~yuki Q}}: {q3 And {~ministry the ministry} liked that?}

{q4.src {~thulani A}}: {q4 {c1 {^ministry They} {c1.trigger summoned} {^thulani me} by e-mail at ten at night}. {^thulani I} went in {^thulani my} good shoes. {~minister The minister} {q5.cue said}, "{q5 If {^thulani you} had asked {^minister me} {^minister I}'d have lied.}" {^minister She} keeps chickens under {^minister hers}.}

{q6.src {~yuki Q}}: {q6 {a1 {^thulani You} were 26 then}. Frightened?}

{q7.src {~thulani A}}: {q7 Only of the shoes. {e1 {~cabinet The cabinet} {e1.trigger approved} {~supply a second net for every house}} in {d3 February}, {v1 fourteen} to {v2 three}.}
---
entity thulani person "Thulani Mabuza"
entity yuki person "Yuki Onodera"
entity households group "households" named=no
entity beds other "them over a bed" named=no
entity ministry organization "ministry" named=no
entity minister person "minister" named=no gender=feminine
entity cabinet organization "cabinet" named=no
entity supply other "second net for every house" named=no
date d1 2022-03-30
date d3 2022-02
role r1 person=thulani title=entomologist status=current
quote q1 direct speaker=yuki to=thulani
quote q2 direct speaker=thulani to=yuki
quote q3 direct speaker=yuki to=thulani
quote q4 direct speaker=thulani to=yuki
quote q5 direct speaker=minister to=thulani
quote q6 direct speaker=yuki to=thulani
quote q7 direct speaker=thulani to=yuki
share s1 choice=beds percent=52 population=households
count n1 value=1307 unit=nets what=counted
contact c1 from=ministry to=thulani medium=email
age a1 person=thulani years=26
event e1 pass agents=cabinet patients=supply date=d3
vote v1 choice=supply count=14 unit=votes stance=for
vote v2 choice=supply count=3 unit=votes stance=against
entity study work "Mabuza's study" named=no
quote q8 indirect speaker=study
