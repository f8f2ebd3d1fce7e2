id: night-desk
published: 2024-08-04
house: transcript
topic: crime
length: brief
traps: ambiguous-pronoun, nested-speech
---
{r1 {r1.title Night-desk editor} {=imke Imke Brouwer}} and {r2 {r2.title detective} {=sol Sol Adeniran}}, {=radio Radio Zeeland}, {d1 4 August 2024}

{q1.src {=imke BROUWER}}: {q1 {n1 Ninety bicycles}, {~sol detective}, and all of them left-handed?}

{q2.src {=sol ADENIRAN}}: {q2 Brakes on the wrong side, yes. {e1 {^station We} {e1.trigger arrested} {~owner a collector} on {d2 Thursday}}, {a1 {~owner a gentleman of 70}}. {c1 {^sol I} {c1.trigger sat down with} {^owner him}} for two hours. {q3.src {^owner He}} {q3.cue said}, "{q3 Somebody had to.}"}

{q4.src {=imke BROUWER}}: {q4 And the {=flushing Flushing} regatta cup?}

{q5.src {=sol ADENIRAN}}: {q5 Also there. {=henk Henk Wessels}, who won it in {d3 1988}, {c2 {c2.trigger telephoned} {~station the station}} in tears. {q6.src {^henk He}} {q6.cue wanted to know} {q6 if it had been polished}.}

{q7.src {=imke BROUWER}}: {q7 Had it?}

{q8.src {=sol ADENIRAN}}: {q8 Beautifully.}
---
entity imke person "Imke Brouwer" gender=feminine
entity sol person "Sol Adeniran" gender=masculine
entity radio organization "Radio Zeeland"
entity owner person "collector" named=no gender=masculine
entity flushing place "Flushing"
entity henk person "Henk Wessels" gender=masculine
entity station organization "station" named=no
date d1 2024-08-04
date d2 2024-08-01
date d3 1988
event e1 arrest agents=station patients=owner date=d2
role r1 person=imke title="Night-desk editor" org=radio status=current
role r2 person=sol title=detective status=current
quote q1 direct speaker=imke to=sol
quote q2 direct speaker=sol to=imke
quote q3 direct speaker=owner to=sol
quote q4 direct speaker=imke to=sol
quote q5 direct speaker=sol to=imke
quote q6 indirect speaker=henk
quote q7 direct speaker=imke to=sol
quote q8 direct speaker=sol to=imke
age a1 person=owner years=70
count n1 value=90 unit=bicycles what="left-handed"
contact c1 from=sol to=owner medium=meeting
contact c2 from=henk to=station medium=phone
