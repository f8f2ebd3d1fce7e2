id: ballot-ink
published: 2010-11-25
house: eastgate
topic: courts
length: brief
traps: time-zone, total, collective-speaker
---
{=kampala KAMPALA}, {d1 Nov. 25} (Eastgate) -- {e1 {=tribunal The Elections Tribunal} {e1.trigger ruled} {d2 Thursday} that {~rerun a rerun} must be held in {=bwera Bwera North}}, where {n1 2,309 ballots} were marked with an ink that faded by supper.

Commissioners had declared {=achan Grace Achan} elected with {v1 5,877 votes} against {v2 5,790 for {=kato Musa Kato}}, of {x 14,112} registered.

{v3 Four {~tribunal tribunal} members backed {~rerun the new poll}}; {r1 {r1.title Deputy Chairman} {v4 {=ssali Ignatius Ssali} stood alone}}. "{q1 Ink is not a candidate}," {q1.src {^ssali he}} {q1.cue protested} in a dissent of one page.

{q2.src {=achan Achan}, {a1 39},} {q2.cue reckoned} {q2 {^achan she} would win by more}. {c1 {q3.src {^achan She}} {q3.cue {c1.trigger texted}} {=kato Kato} at {d3 2:15 p.m. local time (1115 GMT)}: "{q3 Bring a pen this time.}"}

{q4.src {~nile The printers}, {=nile Nile Pearl Press},} {q4.cue said} in a statement {q4 {^nile they} had "supplied the ink that was ordered."} Voters in {=bwera Bwera} go back to the polls {d4 Dec. 16}.
---
entity kampala place "Kampala"
entity tribunal organization "Elections Tribunal"
entity rerun other "rerun" named=no
entity bwera place "Bwera North" aliases="Bwera"
entity achan person "Grace Achan" gender=feminine
entity kato person "Musa Kato" gender=masculine
entity ssali person "Ignatius Ssali" gender=masculine
entity nile organization "Nile Pearl Press"
date d1 2010-11-25
date d2 2010-11-25
date d3 2010-11-25T14:15
date d4 2010-12-16
event e1 rule agents=tribunal patients=rerun date=d2
count n1 value=2309 unit=ballots what="marked with fading ink"
vote v1 choice=achan count=5877 unit=votes
vote v2 choice=kato count=5790 unit=votes
vote v3 choice=rerun count=4 unit=members stance=for
vote v4 choice=rerun count=1 unit=members stance=against
role r1 person=ssali title="Deputy Chairman" org=tribunal status=current
quote q1 direct speaker=ssali
quote q2 indirect speaker=achan
age a1 person=achan years=39
contact c1 from=achan to=kato medium=text date=d3
quote q3 direct speaker=achan to=kato medium=text
quote q4 mixed speaker=nile
