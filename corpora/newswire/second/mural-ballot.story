id: mural-ballot
published: 2024-08-02
house: release
topic: culture
length: brief
traps:
---
{=trust TOWER HILL ARTS TRUST} • MEDIA NOTE • {d1 2 August 2024}

{~residents Residents} have picked {~pangolin a pangolin}. {~pangolin The animal}, by {a1 {=mai Nguyen Thi Mai}, 23}, will cover the north wall of {=bevan Bevan Court} after taking {v1 1,018} of {x the 2,006 votes} cast at the lift doors. {v2 {~frieze A frieze of swimmers} had 733}; {v3 {~blank leaving the wall alone}, 255}.

"{q1 {^mai I} asked {~children the children} what was missing, and {q2.src {^children they}} {q2.cue said} {q2 scales}}," {q1.src {~mai the painter}} {q1.cue reflects}.

{r1 {=bukola Bukola Ransome-Ellis}, who {r1.title speaks} for {~tenants the tenants}}, knocked at {x all 164 flats} in {d2 June}. {q3.src {^bukola She}} {q3.cue calls for} "{q3 no drones, please, and someone to mind the ladder}".

{q4 {s1 Seven out of ten of {~young those under sixteen} were for {~pangolin the pangolin}}}, {q4.src {=trust the Trust}} {q4.cue calculates}. Painting starts on {d3 19 August}; {c1 {r2 {~council council} {r2.title leader} {=idris Idris Fenn}} will {c1.trigger meet} Ms {=mai Nguyen} on the scaffold on {d4 2 September}}.
---
entity trust organization "Tower Hill Arts Trust"
entity residents group "residents" named=no
entity pangolin work "pangolin" named=no
entity mai person "Nguyen Thi Mai" gender=feminine
entity bevan place "Bevan Court"
entity frieze work "frieze of swimmers" named=no
entity blank other "leaving the wall alone" named=no
entity children group "children" named=no
entity bukola person "Bukola Ransome-Ellis" gender=feminine
entity tenants group "tenants" named=no
entity young group "those under sixteen" named=no
entity council organization "council" named=no
entity idris person "Idris Fenn"
date d1 2024-08-02
age a1 person=mai years=23
vote v1 choice=pangolin count=1018 unit=votes
vote v2 choice=frieze count=733 unit=votes
vote v3 choice=blank count=255 unit=votes
quote q1 direct speaker=mai
quote q2 indirect speaker=children to=mai
role r1 person=bukola title=speaks org=tenants status=current
date d2 2024-06
quote q3 mixed speaker=bukola
quote q4 indirect speaker=trust
share s1 choice=pangolin percent=70 population="those under sixteen"
date d3 2024-08-19
contact c1 from=idris to=mai medium=meeting date=d4 factuality=planned
role r2 person=idris title=leader org=council status=current
date d4 2024-09-02
