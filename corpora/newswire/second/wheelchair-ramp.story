id: wheelchair-ramp
published: 2013-06-02
house: transcript
topic: health
length: brief
traps:
source: Patients' forum
---
{=forum Riverside Patients' Forum}, {d1 30 May 2013}.

{q1.src {r1 {r1.title CHAIR} ({=noor Noor Al-Baharna})}}: {q1 The lift at {=dock {x 9} Dock Street} has been out since {d2 Easter}. Who has climbed?}

{q2.src {=valenti COSMO VALENTI}}: {q2 Me. {a1 {^valenti I}'m 83}. {n1 Sixty-two steps}. {^valenti I} counted them going up and the angels counted them coming down.}

{q3.src {=brandvold HEDDA BRANDVOLD} (estates)}: {q3 A part is coming from {=turin Turin}.}

{q4.src {=valenti VALENTI}}: {q4 {^valenti I}'m from {=turin Turin}! {c1 {^valenti I} {c1.trigger called} {~cousin {^valenti my} cousin} {d3 last night}}. {q5 There is no such part}, {q5.src {^cousin he}} {q5.cue says}.}

{q6.src {~noor CHAIR}}: {q6 Those who want {c2 {~writing {~forum the forum} to {c2.trigger write} to {~minister the minister}}}? {v1 Twenty-two}. Not? {v2 One}. Ms {=brandvold Brandvold}, {^brandvold you} may not vote twice.}

{q7.src {=brandvold BRANDVOLD}}: {q7 {c3 {^brandvold I} will {c3.trigger ring} {=turin Turin} {^brandvold myself} on {d4 Monday}}.}
---
entity forum organization "Riverside Patients' Forum"
entity noor person "Noor Al-Baharna"
entity dock place "9 Dock Street"
entity valenti person "Cosmo Valenti"
entity brandvold person "Hedda Brandvold" gender=feminine
entity turin place "Turin"
entity cousin person "Valenti's cousin" gender=masculine named=no
entity writing other "forum to write to the minister" named=no
entity minister person "minister" named=no
date d1 2013-05-30
date d2 2013-03-31
date d3 2013-05-29TNI
date d4 2013-06-03
role r1 person=noor title=chair org=forum status=current
age a1 person=valenti years=83
count n1 value=62 unit=steps what="to climb"
contact c1 from=valenti to=cousin medium=phone date=d3
contact c2 from=forum to=minister medium=letter factuality=planned
contact c3 from=brandvold to=turin medium=phone date=d4 factuality=planned
vote v1 choice=writing count=22 unit=votes stance=for
vote v2 choice=writing count=1 unit=votes stance=against
quote q1 direct speaker=noor
quote q2 direct speaker=valenti
quote q3 direct speaker=brandvold
quote q4 direct speaker=valenti
quote q5 indirect speaker=cousin
quote q6 direct speaker=noor
quote q7 direct speaker=brandvold
