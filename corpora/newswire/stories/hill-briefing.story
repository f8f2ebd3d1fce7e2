id: hill-briefing
published: 2006-10-18
house: transcript
topic: conflict
length: brief
traps: refused, rhetorical-question
---
From the command's daily briefing, {d1 October 18}

{q1.src {r1 {r1.title BRIG.} {=osei KOFI OSEI-AMOAH}}}: {q1 {e1 {=hill Hill 71} was {e1.trigger attacked} {d2 last night}}. {e2 {~troops {n1 Two of {^osei my} soldiers}} were {e2.trigger wounded}}.}

{q2.src {~press REPORTER}}: {q2 Who fired first?}

{q3.src {=osei OSEI-AMOAH}}: {q3 A bullet. Does it matter to {~troops the men} whose? {c1 At {d3 04:10} {^osei I} {c1.trigger raised} {r3 {r3.title Colonel} {=tesh Teshale}} on the hotline}. {^tesh He} was polite. {c2 {^tesh He} would not {c2.trigger come} to breakfast}.}

{q4.src {~press REPORTER}}: {q4 Were {~civ civilians} hurt?}

{q5.src {=osei OSEI-AMOAH}}: {q5 {e3 No civilian was {e3.trigger hurt}}. {n2 Thirty families} were asked to sleep in {=agona Agona}, and {r2 {=pru Prudence Addo-Nii}, {~pru the {r2.title headmistress} there}}, opened {^pru her} hall. {^pru She} is {a1 70} and {^pru she} carried mattresses.}
---
entity osei person "Kofi Osei-Amoah" gender=masculine
entity hill place "Hill 71"
entity troops group "two soldiers" named=no
entity press person "reporter" named=no
entity tesh person "Teshale" gender=masculine
entity civ group "civilians" named=no
entity agona place "Agona"
entity pru person "Prudence Addo-Nii" gender=feminine
date d1 2006-10-18
date d2 2006-10-17TNI
date d3 2006-10-18T04:10
event e1 attack patients=hill date=d2
event e2 injure patients=troops date=d2
event e3 injure patients=civ factuality=negated
contact c1 from=osei to=tesh medium=phone date=d3
contact c2 from=tesh to=osei medium=meeting factuality=negated
role r1 person=osei title=Brig. status=current
role r2 person=pru title=headmistress status=current
role r3 person=tesh title=Colonel status=current
age a1 person=pru years=70
count n1 value=2 unit=soldiers what=wounded
count n2 value=30 unit=families what="asked to sleep in Agona"
quote q1 direct speaker=osei
quote q2 direct speaker=press
quote q3 direct speaker=osei
quote q4 direct speaker=press
quote q5 direct speaker=osei
