id: mural-ballot
published: 2024-08-02
house: release
topic: culture
length: brief
traps: planned, called-for, total
---
{=trust TOWER HILL ARTS TRUST} • MEDIA NOTE • {d1 2 August 2024}

{~residents Residents} have picked {~pangolin a pangolin}. {~pangolin The animal}, by {a1 {=mai Nguyen Thi Mai}, 23}, will cover the north wall of {=court Bevan Court} after {v1 taking 1,018} of the {x 2,006} votes cast at the lift doors. {~swimmers A frieze of swimmers} had {v2 733}; {~bare leaving the wall alone}, {v3 255}.

"{q1 {^mai I} asked {~children the children} what was missing, and {^children they} {q4.cue said} {q4 scales}}," {q1.src {~mai the painter}} {q1.cue reflects}.

{r1 {=bukola Bukola Ransome-Ellis}, who {r1.title speaks} for {r1.org {~tenants the tenants}}}, knocked at {n1 all 164 flats} in {d2 June}. {q2.src {^bukola She}} {q2.cue calls for} "{q2 no drones, please, and someone to mind the ladder}".

{q3 {s1 Seven out of ten of those under sixteen were for {~pangolin the pangolin}}}, {q3.src {=trust the Trust}} {q3.cue calculates}. Painting starts on {d3 19 August}; {c2 {r2 {r2.org {~council council}} {r2.title leader} {=idris Idris Fenn}} will {c2.trigger meet} Ms {=mai Nguyen} on the scaffold on {d4 2 September}}.
---
entity trust organization "Tower Hill Arts Trust"
entity residents group "residents" named=no
entity pangolin work "pangolin" named=no
entity mai person "Nguyen Thi Mai"
entity court place "Bevan Court"
entity swimmers work "frieze of swimmers" named=no
entity bare other "leaving the wall alone" named=no
entity children group "children" named=no
entity bukola person "Bukola Ransome-Ellis" gender=feminine
entity idris person "Idris Fenn"
date d1 2024-08-02
date d2 2024-06
date d3 2024-08-19
date d4 2024-09-02
age a1 person=mai years=23
vote v1 choice=pangolin count=1018 unit=votes
vote v2 choice=swimmers count=733 unit=votes
vote v3 choice=bare count=255 unit=votes
quote q1 direct speaker=mai
quote q2 mixed speaker=bukola
quote q3 indirect speaker=trust
role r1 person=bukola title=speaks org=tenants status=current
role r2 person=idris title=leader org=council status=current
contact c2 from=idris to=mai medium=meeting date=d4 factuality=planned
count n1 value=164 unit=flats what="visited by Ransome-Ellis"
share s1 choice=pangolin percent=70 population="those under sixteen"
entity tenants group "tenants" named=no
entity council organization "council" named=no
quote q4 indirect speaker=children to=mai
