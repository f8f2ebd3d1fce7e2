id: nomination-floor
published: 2016-11-10
house: coastline
topic: elections
length: brief
traps: threshold, called-for, number-in-name
source: Coastline Press
byline: Ottoline Crewe
---
{=tellez Tellez} nominated on a calculator's word

By OTTOLINE CREWE

{=point KETTLE POINT}, {=superior Superior} (Coastline Press) — "{q1 {=adler Adler County} casts {v1 fourteen for {=tellez Tellez}}, {v2 two for {=wade Lockhart}}}," {q1.cue bawled} {q1.src {r1 {~bo the {r1.title secretary}}, {=bo Bo Amundsen-Ito}}}, and so on through {n1 61 counties}. At the end {e1 {=fl the Farm-Labor Party} {e1.trigger nominated} {r2 {r2.title State Auditor} {=tellez Marisol Tellez}} for governor} {d1 Wednesday}, {v3 251 delegates} to {v4 247}.

{a1 {r3 {=wade Wade Lockhart}, {~wade a former {r3.title warden}}}, 72,} called for a recount of Local {x 40}'s card. By {d2 midnight} {c1 {^wade he} had {c1.trigger visited} {^tellez her} trailer}. "{q2 {q3.src {^wade He}} {q3.cue told} {^tellez me}, '{q3 Two votes is a landslide where {^wade I} worked}'}," {q2.src {a2 {=tellez Tellez}, 45}}, {q2.cue recalled}.

{c2 {e2 {^wade He} {e2.trigger conceded} {d3 Thursday}} in a {c2.trigger letter} to {~delegates the delegates}}.

{q4 {s1 Statewide {=tellez Tellez} has the support of 39%}, {s2 {r4 {r4.title Gov.} {=roscoe Roscoe Pine}} of 44%}}, {q4.src a survey by {=lakes Lakeside College}} {q4.cue shows}. {s3 Independents prefer {^tellez her}, 42}-{s4 33}.
---
entity tellez person "Marisol Tellez" gender=feminine
entity point place "Kettle Point"
entity superior place "Superior"
entity adler place "Adler County"
entity wade person "Wade Lockhart" gender=masculine
entity bo person "Bo Amundsen-Ito"
entity fl organization "Farm-Labor Party"
entity delegates group "delegates" named=no
entity roscoe person "Roscoe Pine"
entity lakes organization "Lakeside College"
date d1 2016-11-09
date d2 2016-11-09T24:00
date d3 2016-11-10
quote q1 direct speaker=bo
role r1 person=bo title=secretary status=current
vote v1 choice=tellez count=14 unit=votes
vote v2 choice=wade count=2 unit=votes
count n1 value=61 unit=counties what="called on the roll"
event e1 nominate agents=fl patients=tellez date=d1
role r2 person=tellez title="State Auditor" status=current
vote v3 choice=tellez count=251 unit=delegates date=d1
vote v4 choice=wade count=247 unit=delegates date=d1
role r3 person=wade title=warden status=former
age a1 person=wade years=72
contact c1 from=wade to=tellez medium=meeting date=d2
quote q2 direct speaker=tellez
quote q3 direct speaker=wade to=tellez
age a2 person=tellez years=45
contact c2 from=wade to=delegates medium=letter date=d3
event e2 concede agents=wade patients=tellez date=d3
quote q4 indirect speaker=lakes
share s1 choice=tellez percent=39 survey=lakes
share s2 choice=roscoe percent=44 survey=lakes
share s3 choice=tellez percent=42 population=independents survey=lakes
share s4 choice=roscoe percent=33 population=independents survey=lakes
role r4 person=roscoe title=Gov. status=current
