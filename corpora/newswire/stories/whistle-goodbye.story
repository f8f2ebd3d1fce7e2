id: whistle-goodbye
published: 1996-05-10
house: transcript
topic: sport
length: brief
traps: sports-score, rhetorical-question, duration
source: Studio recording
---
{q1.src {r1 {r1.title PRESENTER} ({=okafor Uche Okafor})}}: {q1 {=brigid Brigid Tuohy} hung up {^brigid her} whistle {d1 last Sunday} after {x 34} years and {n1 2,011 camogie matches}. Were {^brigid you} ever wrong?}

{q2.src {=brigid TUOHY}}: {q2 In {d2 1968} {^brigid I} sent off the wrong twin. {a1 {^brigid I} was 25}. {~twin The other one} {c1 {c1.trigger wrote} to {^brigid me} every {x Christmas}}, signing the sister's name.}

{q3.src {=okafor OKAFOR}}: {q3 And the vote? {r2 {^brigid You} were {r2.title president} of {=assoc the Referees' Association}} until {d3 Tuesday}.}

{q4.src {=brigid TUOHY}}: {q4 {v1 Forty-four} said {~women women may referee the men}. {v2 Forty-five} said they may not. {v3 One} was in the jacks. Who loses a century's argument to the plumbing? So {e1 {^brigid I} {e1.trigger handed in} the badge}.}

{q5.src {=okafor OKAFOR}}: {q5 Has {r3 {~hurley the {r3.title secretary}}, {=hurley Con Hurley}}, been in touch?}

{q6.src {=brigid TUOHY}}: {q6 {c2 {^hurley He} {c2.trigger left a message} on the machine} on {d4 Wednesday night}. {q7.src {^hurley He}} {q7.cue said} {q7 it was nothing personal}. {^brigid I} taught {^hurley him} the offside rule.}
---
entity okafor person "Uche Okafor"
entity brigid person "Brigid Tuohy" gender=feminine
entity twin person "other twin" named=no
entity assoc organization "Referees' Association"
entity women other "women may referee the men" named=no
entity hurley person "Con Hurley" gender=masculine
date d1 1996-05-05
date d2 1968
date d3 1996-05-07
date d4 1996-05-08TNI
count n1 value=2011 unit=matches what=refereed
age a1 person=brigid years=25 date=d2
role r1 person=okafor title=presenter status=current
role r2 person=brigid title=president org=assoc status=former
role r3 person=hurley title=secretary status=current
vote v1 choice=women count=44 unit=votes stance=for
vote v2 choice=women count=45 unit=votes stance=against
vote v3 choice=women count=1 unit=votes stance=abstain
event e1 resign agents=brigid
contact c1 from=twin to=brigid medium=letter
contact c2 from=hurley to=brigid medium=phone date=d4
quote q1 direct speaker=okafor to=brigid
quote q2 direct speaker=brigid to=okafor
quote q3 direct speaker=okafor to=brigid
quote q4 direct speaker=brigid to=okafor
quote q5 direct speaker=okafor to=brigid
quote q6 direct speaker=brigid to=okafor
quote q7 indirect speaker=hurley
