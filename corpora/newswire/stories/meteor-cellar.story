id: meteor-cellar
published: 1997-11-30
house: eastgate
topic: science
length: brief
traps: mismatched-marks, relayed-speech, sports-score
source: Eastgate
---
{=odda ODDA FJORD}, {=norway Norway}, {d1 Nov. 30} (Eastgate) -- At {d2 11:52 p.m. on Saturday} a meteorite the size of a loaf came through {=sunniva Sunniva Aga}'s roof, {^sunniva her} bedroom floor and a shelf of {n1 forty jars} of plum jam.

``{q1 {^sunniva I} said a word {^sunniva I} shall have to answer for},'' {q1.cue confided} {q1.src {a1 {~sunniva the widow}, who is 86}}. {c1 {^sunniva She} {c1.trigger rang} {~torleiv {^sunniva her} nephew}, {=torleiv Torleiv Aga}}, {r1 {~torleiv a {r1.title sergeant} with {~police the county police}}}; {q2 {^torleiv he} had to be told three times}, {q2.src {^torleiv he}} {q2.cue acknowledged}, {q2 because {=brann Brann} were losing {x 4-1} on the radio}.

{q3 The stone}, {q3.src {r2 {r2.title mineralogist} {=ximena Ximena Roldán}}} {q3.cue told} {^sunniva her}, {q3 was older than {=norway Norway}}. ``{q4 Then it ought to have known better}", {q4.src Mrs {=sunniva Aga}} {q4.cue retorted}.

{e1 {~parish The parish council} {e1.trigger agreed} on {d3 Sunday} to {~roof a new roof}}, {v1 four votes} to {v2 nil}.
---
entity odda place "Odda Fjord"
entity norway place "Norway"
entity sunniva person "Sunniva Aga" gender=feminine
entity torleiv person "Torleiv Aga" gender=masculine
entity police organization "county police" named=no
entity brann organization "Brann"
entity ximena person "Ximena Roldán" gender=feminine
entity parish organization "parish council" named=no
entity roof other "new roof" named=no
date d1 1997-11-30
date d2 1997-11-29T23:52
date d3 1997-11-30
count n1 value=40 unit=jars what="of jam under the meteorite"
quote q1 direct speaker=sunniva
age a1 person=sunniva years=86
contact c1 from=sunniva to=torleiv medium=phone
role r1 person=torleiv title=sergeant org=police status=current
quote q2 indirect speaker=torleiv
quote q3 indirect speaker=ximena to=sunniva
role r2 person=ximena title=mineralogist status=current
quote q4 direct speaker=sunniva to=ximena
event e1 pass agents=parish patients=roof date=d3
vote v1 choice=roof count=4 unit=votes stance=for
vote v2 choice=roof count=0 unit=votes stance=against
