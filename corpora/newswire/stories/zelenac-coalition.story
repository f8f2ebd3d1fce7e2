id: zelenac-coalition
published: 2014-06-27
house: meridian
topic: legislatures
length: brief
traps: total, negated, nested-speech
source: Meridian
---
{=zel ZELENAC}, {d1 June 27} (Meridian) - {~gov A five-party government} won the confidence of {=sabor the Assembly of {=dun Dunavia}} on {d2 Friday}, {v1 46} to {v2 43}, one deputy pleading sunstroke.

{^gov It} unites {v3 {=lab the Labourists} (21 deputies)}, {v4 {=coast Coast and Karst} (eleven)}, {v5 {=peas the Peasant Union} (8)}, {v6 {=green the Greens} (four)} and {v7 {=pens the Pensioners} (three)}. {v8 {=blok The National Bloc}, with 35 still the largest group}, was left outside.

{e1 {a1 {r1 {r1.title Prime Minister} {=jelena Jelena Brajdic}}, 50,} {e1.trigger gave} the finance ministry to {r2 {=stipe Stipe Orsanic}, {~stipe the {r2.title chairman} of {=peas the Peasant Union}}}}. "{q1 {c1 {^jelena I} {c1.trigger called} {^stipe him} on {d3 Monday}}, and {q2.src {^stipe he}} {q2.cue asked} {q2 what was in the till}}," {q1.src {^jelena she}} {q1.cue told} {~sabor deputies}.

{c2 {r3 {r3.org {=blok Bloc}} {r3.title leader} {=ante Ante Vukas}} {c2.trigger crossed} the floor to shake {^jelena her} hand}. {^ante He} then {q3.cue called} {~gov the cabinet} "{q3 a bus with five steering wheels}".

{q4 {s1 A third of citizens expect {^gov it} {~year to last a year}}, {s2 half {~noyear do not}}}, {q4.src pollsters {=javor Javor}} {q4.cue found}. {q5 {c3 {^jelena She} would {c3.trigger receive} {~mayors the mayors of {n1 eleven flooded towns}} on {d4 Tuesday}}}, {q5.src {~jelena the premier}} {q5.cue said}.

(Reporting by Dunja Kralic; Editing by Lotte Ahn)
---
entity zel place "Zelenac"
entity gov organization "five-party government" named=no
entity sabor organization "Assembly of Dunavia"
entity dun place "Dunavia"
entity lab organization "Labourists"
entity coast organization "Coast and Karst"
entity peas organization "Peasant Union"
entity green organization "Greens"
entity pens organization "Pensioners"
entity blok organization "National Bloc"
entity jelena person "Jelena Brajdic" gender=feminine
entity stipe person "Stipe Orsanic" gender=masculine
entity ante person "Ante Vukas" gender=masculine
entity year other "last a year" named=no
entity noyear other "do not" named=no
entity javor organization "Javor"
entity mayors group "mayors of eleven flooded towns" named=no
date d1 2014-06-27
date d2 2014-06-27
date d3 2014-06-23
date d4 2014-07-01
vote v1 choice=gov count=46 unit=votes stance=for date=d2
vote v2 choice=gov count=43 unit=votes stance=against date=d2
vote v3 choice=lab count=21 unit=deputies
vote v4 choice=coast count=11 unit=deputies
vote v5 choice=peas count=8 unit=deputies
vote v6 choice=green count=4 unit=deputies
vote v7 choice=pens count=3 unit=deputies
vote v8 choice=blok count=35 unit=deputies
event e1 appoint agents=jelena patients=stipe
role r1 person=jelena title="Prime Minister" status=current
age a1 person=jelena years=50
role r2 person=stipe title=chairman org=peas status=current
quote q1 direct speaker=jelena to=sabor
quote q2 indirect speaker=stipe to=jelena
contact c1 from=jelena to=stipe medium=phone date=d3
contact c2 from=ante to=jelena medium=meeting
role r3 person=ante title=leader org=blok status=current
quote q3 mixed speaker=ante
quote q4 indirect speaker=javor
share s1 choice=year percent=33.3 population=citizens survey=javor
share s2 choice=noyear percent=50 population=citizens survey=javor
quote q5 indirect speaker=jelena
contact c3 from=jelena to=mayors medium=meeting date=d4 factuality=planned
count n1 value=11 unit=towns what=flooded
