id: bridge-trucks-call
published: 2010-04-23
house: eastgate
topic: diplomacy
length: brief
traps: planned, unnamed-source, duration
source: Eastgate
---
{=tbilisi TBILISI}, {=georgia Georgia}, {d1 April 23} (Eastgate) -- {q1 {c1 {r1 {r1.title Foreign Minister} {=lasha Lasha Kvirikadze}} {c1.trigger spoke} by telephone {d2 Thursday night} with {r2 {~hrant {=armenia Armenia}'s {r2.title foreign minister}}, {=hrant Hrant Melkonyan}}, {c1.purpose about the closing of a border bridge to trucks}}}, {q1.src {=mfa the Georgian Foreign Ministry}} {q1.cue said} {d3 Friday}.

{q2 The {x 25-minute} call was "frank and useful}," {q2.cue said} {q2.src {r3 {r3.org {~mfa ministry}} {r3.title spokeswoman} {=eka Eka Tsintsadze}}}. {q3.src {^eka She}} {q3.cue said} {q3 {c2 {=lasha Kvirikadze} would {c2.trigger meet} {=hrant Melkonyan} in {=sadakhlo Sadakhlo} on {d4 May 3}}}.

{q4 {c3 {=hrant Melkonyan} had {c3.trigger written} to {=lasha Kvirikadze} on {d5 April 12}} and {c4 had received no {c4.trigger answer}}}, {q4.src {~diplomat an Armenian diplomat}} {q4.cue said}.

{q5 {n1 About 60 trucks} were waiting on the northern side {d6 Friday morning}}, {q5.src {r4 {=vano Vano Jishkariani}, who {r4.title heads} {=carriers the Georgian Carriers' Union}},} {q5.cue told} {=radio Radio Marneuli}. {q6 {s1 Two-thirds of {^carriers its} members} would rather use {~ferry the ferry} than wait}, {q6.src a poll by {~carriers the union}} {q6.cue found}.
---
entity tbilisi place "Tbilisi"
entity georgia place "Georgia"
entity armenia place "Armenia"
entity sadakhlo place "Sadakhlo"
entity lasha person "Lasha Kvirikadze"
entity hrant person "Hrant Melkonyan"
entity mfa organization "Georgian Foreign Ministry"
entity eka person "Eka Tsintsadze" gender=feminine
entity diplomat person "Armenian diplomat" named=no
entity vano person "Vano Jishkariani"
entity carriers organization "Georgian Carriers' Union"
entity radio organization "Radio Marneuli"
entity ferry product "ferry" named=no
date d1 2010-04-23
date d2 2010-04-22TNI
date d3 2010-04-23
date d4 2010-05-03
date d5 2010-04-12
date d6 2010-04-23TMO
contact c1 from=lasha to=hrant medium=phone date=d2 purpose="about the closing of a border bridge to trucks"
contact c2 from=lasha to=hrant medium=meeting date=d4 place=sadakhlo factuality=planned
contact c3 from=hrant to=lasha medium=letter date=d5
contact c4 from=lasha to=hrant medium=letter factuality=negated
role r1 person=lasha title="Foreign Minister" status=current
role r2 person=hrant title="foreign minister" org=armenia status=current
role r3 person=eka title=spokeswoman org=mfa status=current
role r4 person=vano title=heads org=carriers status=current
quote q1 indirect speaker=mfa
quote q2 mixed speaker=eka
quote q3 indirect speaker=eka
quote q4 indirect speaker=diplomat
quote q5 indirect speaker=vano to=radio
quote q6 indirect speaker=carriers
share s1 choice=ferry percent=66.7 population="members of the Georgian Carriers' Union" survey=carriers
count n1 value=60 unit=trucks what="waiting on the northern side" bound=about
