id: crossword-setter
published: 2010-07-31
house: transcript
topic: culture
length: brief
traps: quoted-title, duration, metaphor
source: Saturday studio
---
{q1.src {r1 {r1.title HOST} ({=maeve Maeve Tran})}}: {q1 {=ajax Ajax} has set our crossword for {x 38} years and nobody knew {^ajax his} face. Good morning, {=ajax Ajax}.}

{q2.src {=ajax AJAX}}: {q2 Good morning. {^ajax I} am {=ajax Ajith Weerasinghe}, {a1 {^ajax I} am seventy-four}, {r2 {^ajax I} was a {r2.title tax inspector}}.}

{q3.src {~maeve HOST}}: {q3 Why now?}

{q4.src {=ajax AJAX}}: {q4 {=club The Solvers' Club} took a vote on {^ajax me}. {v1 Six hundred and three} {~knowing wished to know}. {v2 Five hundred and ninety} preferred not to. {^ajax I} was with {~notknow the five hundred and ninety}.}

{q5.src {~maeve HOST}}: {q5 Do readers write?}

{q6.src {=ajax AJAX}}: {q6 {c1 {~lady One lady in {=hove Hove}} has {c1.trigger written} to {^ajax me} every {x Monday}} since {d1 1981}. {q7.src {^lady She}} {q7.cue says} {q7 {^ajax my} anagrams are lazy}. {c2 {^ajax I} am to {c2.trigger meet} {^lady her} on {d2 Thursday}}. {^ajax I} have bought a tie.}
---
entity maeve person "Maeve Tran"
entity ajax person "Ajith Weerasinghe" aliases="Ajax" gender=masculine
entity club organization "Solvers' Club"
entity knowing other "wished to know" named=no
entity notknow group "five hundred and ninety" named=no
entity lady person "lady in Hove" named=no gender=feminine
entity hove place "Hove"
date d1 1981
date d2 2010-08-05
role r1 person=maeve title=host status=current
role r2 person=ajax title="tax inspector" status=former
quote q1 direct speaker=maeve to=ajax
quote q2 direct speaker=ajax to=maeve
quote q3 direct speaker=maeve to=ajax
quote q4 direct speaker=ajax to=maeve
quote q5 direct speaker=maeve to=ajax
quote q6 direct speaker=ajax to=maeve
quote q7 indirect speaker=lady
age a1 person=ajax years=74
contact c1 from=lady to=ajax medium=letter date=d1
contact c2 from=ajax to=lady medium=meeting date=d2 factuality=planned
vote v1 choice=knowing count=603 unit=votes stance=for
vote v2 choice=knowing count=590 unit=votes stance=against
