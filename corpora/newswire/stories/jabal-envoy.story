id: jabal-envoy
published: 2009-11-12
house: eastgate
topic: diplomacy
length: brief
traps: refused, metaphor
---
{=qasr QASR AL-BAHR}, {d1 Nov. 12} (Eastgate) -- {c1 {r1 {r1.title Foreign Minister} {=munira Munira al-Rashdan}} on {d2 Wednesday evening} {c1.trigger received} {r2 {~bamatraf the new {r2.title ambassador} of {=jabal the Republic of Jabal Nur}}, {=bamatraf Suhail Bamatraf}}}, the first such visit since relations were cut in {d3 2003}.

{q1 The two discussed the release of {n1 {~fishermen 17 fishermen}} and the reopening of consulates}, {q1.src {=ministry the Foreign Ministry}} {q1.cue said} in a statement. {^ministry It} gave no timetable.

{r3 Mr. {=bamatraf Bamatraf}, {~bamatraf a former {r3.title deputy oil minister}}} who is {a1 55}, handed {^munira her} {c2 a {c2.trigger letter} from {r4 {r4.title President} {=idris Idris Bin Shamlan}}}.

"{q2 The letter is short, and it is warm}," {^bamatraf he} {q2.cue told} {~broadcaster the state broadcaster}.

Earlier {c3 {r5 {r5.title Deputy Foreign Minister} {=haydari Tawfiq al-Haydari}} {c3.trigger telephoned} {~mother the mother of {~son one of {~fishermen the fishermen}}}}. {q3.src {^haydari He}} {q3.cue assured} {^mother her} {q3 that {~son {^mother her} son} would be home before {d4 Dec. 1}}.

{~spokesman A {~ministry ministry} spokesman} refused to discuss the border post at {=sitta Wadi Sitta}, closed for six years. "{q4 A door opens from both sides}," {q4.src {^spokesman he}} {q4.cue remarked}.
---
entity qasr place "Qasr al-Bahr"
entity munira person "Munira al-Rashdan" gender=feminine
entity bamatraf person "Suhail Bamatraf" gender=masculine
entity jabal place "Republic of Jabal Nur"
entity ministry organization "Foreign Ministry"
entity fishermen group "17 fishermen" named=no
entity idris person "Idris Bin Shamlan"
entity broadcaster organization "state broadcaster" named=no
entity haydari person "Tawfiq al-Haydari" gender=masculine
entity mother person "mother of one of the fishermen" named=no gender=feminine
entity sitta place "Wadi Sitta"
entity son person "one of the fishermen" named=no gender=masculine
entity spokesman person "ministry spokesman" named=no gender=masculine
date d1 2009-11-12
date d2 2009-11-11TEV
date d3 2003
date d4 2009-12-01
contact c1 from=munira to=bamatraf medium=meeting date=d2
role r1 person=munira title="Foreign Minister" status=current
role r2 person=bamatraf title=ambassador org=jabal status=current
quote q1 indirect speaker=ministry
count n1 value=17 unit=fishermen what="whose release was discussed"
role r3 person=bamatraf title="deputy oil minister" status=former
age a1 person=bamatraf years=55
contact c2 from=idris to=munira medium=letter
role r4 person=idris title=President org=jabal status=current
quote q2 direct speaker=bamatraf to=broadcaster
contact c3 from=haydari to=mother medium=phone
role r5 person=haydari title="Deputy Foreign Minister" status=current
quote q3 indirect speaker=haydari to=mother
quote q4 direct speaker=spokesman
