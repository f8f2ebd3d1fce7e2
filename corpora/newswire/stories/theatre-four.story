id: theatre-four
published: 1999-11-29
house: transcript
topic: health
length: brief
traps: nested-speech, denied, rhetorical-question, metaphor
source: Inquiry transcript, day nine
---
{q1.src {r1 {r1.title COUNSEL} (Miss {=farrant Honor Farrant})}}: {q1 Mr {=desai Desai}, who decided to go on, that {d1 3 June}?}

{q2.src {r2 MR {=desai HEMANT DESAI}, {~desai {r2.title surgeon}}}}: {q2 {^desai I} did. {q3.src {r3 {~blessing {^desai My} {r3.title anaesthetist}}, Dr {=blessing Blessing Moyo}},} {q3.cue said}, '{q3 {^desai You} have {x forty} minutes and a torch}.' {c1 {^desai I} {c1.trigger rang} {r5 {~crewe the {r5.title duty manager}}} at {d2 4.45 p.m.} {c1.purpose to ask for lamps}}.}

{q4.src {~farrant COUNSEL}}: {q4 Mr {=crewe Crewe} denies it. {q5 {c2 Nobody {c2.trigger rang}}, {q5.src {^crewe he}} {q5.cue says}}.}

{q6.src MR {=desai DESAI}}: {q6 Is a man in a meeting a man who answers? {n1 Nineteen lamps} came at {d3 six}. {a1 {~patient The boy} was seven}. {e1 {^patient He} {e1.trigger died} at {d4 ten past}}.}

{q7.src {r4 {r4.title CHAIRMAN} (Sir {=gower Leopold Gower})}}: {q7 {e3 {~panel The panel} has {e3.trigger resolved} by {v1 two} to {v2 one} to {e2 {~hearing {e2.trigger hear} Mr {=crewe Crewe} {^crewe himself}}, {d5 tomorrow}}}.}
---
entity farrant person "Honor Farrant" gender=feminine
entity desai person "Hemant Desai" gender=masculine
entity blessing person "Blessing Moyo"
entity crewe person "Crewe" gender=masculine
entity patient person "boy" named=no gender=masculine
entity gower person "Leopold Gower" gender=masculine
entity panel organization "panel" named=no
entity hearing other "hear Mr Crewe himself" named=no
date d1 1999-06-03
date d2 1999-06-03T16:45
date d3 1999-06-03T18:00
date d4 1999-06-03T18:10
date d5 1999-11-30
role r1 person=farrant title=counsel status=current
role r2 person=desai title=surgeon status=current
role r3 person=blessing title=anaesthetist
role r4 person=gower title=chairman org=panel status=current
contact c1 from=desai to=crewe medium=phone date=d2 purpose="to ask for lamps"
contact c2 from=desai to=crewe medium=phone factuality=negated
quote q1 direct speaker=farrant to=desai
quote q2 direct speaker=desai to=farrant
quote q3 direct speaker=blessing to=desai
quote q4 direct speaker=farrant to=desai
quote q5 indirect speaker=crewe
quote q6 direct speaker=desai to=farrant
quote q7 direct speaker=gower
count n1 value=19 unit=lamps what="brought at six"
age a1 person=patient years=7
event e1 die patients=patient date=d4
event e2 testify agents=crewe date=d5 factuality=planned
vote v1 choice=hearing count=2 unit=votes stance=for
vote v2 choice=hearing count=1 unit=votes stance=against
role r5 person=crewe title="duty manager"
event e3 pass agents=panel patients=hearing
