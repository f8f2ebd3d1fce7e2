id: youth-sitting
published: 2022-04-11
house: transcript
topic: legislatures
length: brief
traps: old-age-figure, total, habitual
---
The annual youth sitting of {=diet the Diet}, {d1 Saturday, April 9}. From the record:

{q1.src {r1 {=mori MORI HARUKA}, {~mori {r1.title chair}}}}: {q1 On {~motion the motion to let schools start at {x ten}}, {v1 forty-four} are for and {v2 twelve} against. {v3 Two} abstain.}

{q2.src {=tanigawa TANIGAWA REN}}: {q2 {^tanigawa I} am {a1 fifteen} and {^tanigawa I} have a train at {x seven}. Why does the clock belong to the trains?}

{q3.src {r2 {r2.title EDUCATION MINISTER} {=hoshino HOSHINO}}}: {q3 The trains were here first. {c1 {~mayor The mayor of {^hoshino my} town} {c1.trigger wrote} to {^hoshino me} in {d2 February} to {q7.cue say} that {q7 pupils often sleep in them}}.}

{q4.src {=tanigawa TANIGAWA REN}}: {q4 Did {^hoshino you} answer {^mayor him}?}

{q5.src {=hoshino HOSHINO}}: {q5 {c2 {^hoshino I} {c2.trigger telephoned} {^mayor him} at once}. {s1 Seven in ten parents} want {~motion the later start}, by {~ministry {^hoshino my} ministry}'s own survey. {c3 {^hoshino I} {c3.trigger see} {~railway the railway's people} on {d4 Thursday}}.}

{q6.src {=mori MORI HARUKA}}: {q6 Then {e1 {~motion the motion} is {e1.trigger carried}}. {n1 Eighty pupils} have come by the {x 5:40}, and they would like it noted that they are asleep.}
---
entity diet organization "Diet"
entity mori person "Mori Haruka"
entity tanigawa person "Tanigawa Ren"
entity hoshino person "Hoshino" gender=masculine
entity mayor person "mayor of Hoshino's town" named=no gender=masculine
entity motion other "motion to let schools start at ten" named=no
entity ministry organization "Hoshino's ministry" named=no
entity railway group "railway's people" named=no
date d1 2022-04-09
date d2 2022-02
date d4 2022-04-14
quote q1 direct speaker=mori
role r1 person=mori title=chair status=current
vote v1 choice=motion count=44 unit=votes stance=for date=d1
vote v2 choice=motion count=12 unit=votes stance=against date=d1
vote v3 choice=motion count=2 unit=votes stance=abstain date=d1
quote q2 direct speaker=tanigawa to=hoshino
age a1 person=tanigawa years=15
quote q3 direct speaker=hoshino to=tanigawa
role r2 person=hoshino title="Education Minister" status=current
contact c1 from=mayor to=hoshino medium=letter date=d2
quote q4 direct speaker=tanigawa to=hoshino
quote q5 direct speaker=hoshino to=tanigawa
contact c2 from=hoshino to=mayor medium=phone
share s1 choice=motion percent=70 population=parents survey=ministry
contact c3 from=hoshino to=railway medium=meeting date=d4 factuality=planned
quote q6 direct speaker=mori
event e1 pass patients=motion date=d1
count n1 value=80 unit=pupils what="came by the 5:40"
quote q7 indirect speaker=mayor to=hoshino medium=letter
