id: museum-of-hours
published: 2025-02-28
house: newsroom
topic: crime
length: full
traps: nested-speech, denied, namesakes, correction, scare-quotes, hypothetical, quoted-title, collective-speaker, threshold
---
{=almagre PUERTO ALMAGRE} — The thief who emptied {=museum the Museum of Hours} took every timepiece that was right and left the only one that was wrong.

{q1 That is how {^tadeo he} was found}, {q1.src {~prosecutors prosecutors}} {q1.cue told} a packed court {d1 Thursday}.

“{q2 {^tadeo He} checked each of them against {^tadeo his} own wrist},” {q2.src {r1 {r1.title Deputy Prosecutor} {=ximena Ximena Larraguibel}}} {q2.cue argued}. “{q2 So {^prosecutors we} went looking for a man who is always four minutes early.}”

{e1 {a1 {=tadeo Tadeo Inostroza}, 57}, {r2 {~tadeo {^museum its} former {r2.title night porter}}}, was {e1.trigger charged}} with stealing {n1 212 clocks and watches} and with blinding {a2 {r9 {=wilfredo Wilfredo Aimé}, {~wilfredo a {r9.title guard} of 24}}}. {e2 {=wilfredo Aimé} had been {e2.trigger struck} with a bronze cherub on {d2 the night of Jan. 11}}.

{=tadeo Inostroza} offered no plea. {q3 A punctual man is not a guilty one}, {q3.src {r3 {~pilar {^tadeo his} {r3.title attorney}}, {=pilar Pilar Oyanedel}},} {q3.cue submitted}.

{e3 {~police Officers} {e3.trigger arrested} {^tadeo him} on {d3 Feb. 20} at the wedding of {~antonia {^tadeo his} daughter}}. {e4 {q4.src {r4 {r4.title Inspector} {=matias Matías Huenchuleo}}}, who led {^police them}, {e4.trigger {q4.cue testified}}} about the etiquette: “{q4 {^tadeo He} begged {^police us} to wait for the cake. {^matias I} had some. It was lemon.}”

{q5 {c1 {^matias He} had {c1.trigger telephoned} {=antonia Antonia Inostroza} {d4 the evening before}}}, {q5.src {^matias he}} {q5.cue went on}, {q5 and {q6.src {^antonia she}} {q6.cue answered}, “{q6 Noon. So {^tadeo he} will be there at four minutes to.}”}

{a3 {=antonia Antonia Inostroza}, 29}, remembers no such thing. {q7 {c2 {^antonia She} never {c2.trigger spoke} to {~police any policeman}}}, {q7.src {^antonia she}} {q7.cue insisted} from the gallery, before being shown out.

Nor did the affair end with {~tadeo the porter}. {n2 One hundred and sixty-three of the pieces} turned up in {d5 mid-February} inside a wooden carousel horse on the farm of {~nicanor a cousin}, {=nicanor Nicanor Inostroza}, {e5 who has not been {e5.trigger charged}}.

“{q8 The horse ticked},” {q8.src {a4 {=rosa Rosa Elvira Millán}, 83, who lives across the ditch,}} {q8.cue recalled} in an interview. “{q8 {c3 {^rosa I} {c3.trigger told} {~priest {^rosa my} priest}} and {q9.src {^priest he}} {q9.cue said}, ‘{q9 Pray for it, {=rosa Rosa}.}’}”

At {~museum the museum}, forgiveness is harder to come by. {c4 {q10.src {r5 {r5.title Director} {=sabine Sabine Kretschmer}}} {q10.cue {c4.trigger wrote}} to {~staff the staff} on {d6 Monday}}: “{q10 Nobody is to blame and everybody will be asked.}”

On {d7 Wednesday} {^staff they} voted on {~removal a call for {^sabine her} removal}: {v1 thirty-eight in favor}, {v2 eleven opposed} and {v3 two handing in blank slips}. {q11.src {r6 {=ulises Ulises Obregón-Tapia}, {~ulises {r6.title secretary} of {r6.org {~union the guards' union}}}},} {q11.cue described} {~sabine the director} as “{q11 a sundial at midnight.}”

{~trustees The trustees}, who need {x six} of {x nine} to dismiss, {c5 will {c5.trigger meet} {^sabine her} {d8 next Tuesday}}. {r7 {~amparo {^trustees Their} {r7.title chair}}, {=amparo Amparo Irarrázaval}}, stopped short of backing {^sabine her}. “{q13 {^amparo I} like {=sabine Sabine}. {^amparo I} also like clocks},” {q13.src {^amparo she}} {q13.cue hedged}.

{~almagre The town} has {^almagre its} mind made up. {q14 {s1 Fifty-four percent of residents think {~guilty {~tadeo the porter} guilty}}, {s2 30 percent {~innocent innocent}}}, {q14.cue according to} {q14.src a poll that {=faro El Faro} published {d9 last weekend}}, and {q15 the rest}, {q15.src {^faro it}} {q15.cue noted}, {q15 were “waiting for the hands to move.”}

{q16.src {=hallgrim Hallgrim Mutual}, {~hallgrim the insurer},} {q16.cue puts} {q16 the missing pieces at {n3 about $3.4 million}}. {n4 Two assessors} flew in on {d10 Feb. 3}; {q17.src {=tove Tove Aas}, {a5 who turned 60 on the flight},} {q17.cue marveled} that {q17 a {d16 1790} chronometer had been posted in a shoe}.

If convicted on both counts, {=tadeo Inostroza} would face up to {x 15 years}. {r8 {r8.title Judge} {=ren Renato Allende-Fritz}}, {e6 who in {d11 2019} {e6.trigger sentenced} {~porter2 another of {~museum the museum}'s porters} for stealing sandwiches}, set trial for {d12 Aug. 18 at 9 a.m.}

{~tadeo The accused} was in {^tadeo his} chair by {d14 8:56}.

The spared clock, a pine thing from {=chur Chur} that gains an hour a week, hangs where it was. The label has been moved up: “{x Broken, and Therefore Here.}” {q18.src {=wilfredo Aimé}}, back at {^wilfredo his} post on {d15 Thursday night}, {q18.cue mused} that {q18 it has {x two} chances a day, like anybody}.

Correction: An earlier version of this article said that {x 221} clocks and watches were stolen.
---
entity almagre place "Puerto Almagre"
entity museum organization "Museum of Hours"
entity tadeo person "Tadeo Inostroza" gender=masculine
entity prosecutors group "prosecutors" named=no
entity ximena person "Ximena Larraguibel" gender=feminine
entity wilfredo person "Wilfredo Aimé" gender=masculine
entity pilar person "Pilar Oyanedel" gender=feminine
entity police group "officers" named=no
entity antonia person "Antonia Inostroza" gender=feminine
entity matias person "Matías Huenchuleo" gender=masculine
entity nicanor person "Nicanor Inostroza" gender=masculine
entity rosa person "Rosa Elvira Millán" gender=feminine
entity priest person "Rosa Elvira Millán's priest" named=no gender=masculine
entity sabine person "Sabine Kretschmer" gender=feminine
entity staff group "staff" named=no
entity removal other "call for Sabine Kretschmer's removal" named=no
entity ulises person "Ulises Obregón-Tapia" gender=masculine
entity union organization "guards' union" named=no
entity trustees group "trustees" named=no
entity amparo person "Amparo Irarrázaval" gender=feminine
entity guilty other "porter guilty" named=no
entity innocent other "innocent" named=no
entity faro organization "El Faro"
entity hallgrim organization "Hallgrim Mutual"
entity tove person "Tove Aas" gender=feminine
entity ren person "Renato Allende-Fritz" gender=masculine
entity porter2 person "another of the museum's porters" named=no
entity chur place "Chur"
date d1 2025-02-27
date d2 2025-01-11TNI
date d3 2025-02-20
date d4 2025-02-19TEV
date d5 2025-02
date d6 2025-02-24
date d7 2025-02-26
date d8 2025-03-04
date d9 2025-W08-WE
date d10 2025-02-03
date d11 2019
date d12 2025-08-18T09:00
date d16 1790
date d14 2025-02-27T08:56
date d15 2025-02-27TNI
event e1 charge patients=tadeo
event e2 attack patients=wilfredo date=d2
event e3 arrest agents=police patients=tadeo date=d3
event e4 testify agents=matias date=d1
event e5 charge patients=nicanor factuality=negated
event e6 sentence agents=ren patients=porter2 date=d11
vote v1 choice=removal count=38 unit=votes stance=for date=d7
vote v2 choice=removal count=11 unit=votes stance=against date=d7
vote v3 choice=removal count=2 unit=votes stance=abstain date=d7
share s1 choice=guilty percent=54 population=residents survey=faro date=d9
share s2 choice=innocent percent=30 population=residents survey=faro date=d9
age a1 person=tadeo years=57
age a2 person=wilfredo years=24
age a3 person=antonia years=29
age a4 person=rosa years=83
age a5 person=tove years=60
role r1 person=ximena title="Deputy Prosecutor" status=current
role r2 person=tadeo title="night porter" org=museum status=former
role r3 person=pilar title=attorney status=current
role r4 person=matias title=Inspector status=current
role r5 person=sabine title=Director org=museum status=current
role r6 person=ulises title=secretary org=union status=current
role r7 person=amparo title=chair org=trustees status=current
role r8 person=ren title=Judge status=current
contact c1 from=matias to=antonia medium=phone date=d4
contact c2 from=antonia to=police medium=unspecified factuality=negated
contact c3 from=rosa to=priest medium=unspecified
contact c4 from=sabine to=staff medium=letter date=d6
contact c5 from=trustees to=sabine medium=meeting date=d8 factuality=planned
quote q1 indirect speaker=prosecutors
quote q2 direct speaker=ximena
quote q3 indirect speaker=pilar
quote q4 direct speaker=matias
quote q5 mixed speaker=matias
quote q6 direct speaker=antonia to=matias
quote q7 indirect speaker=antonia
quote q8 direct speaker=rosa
quote q9 direct speaker=priest to=rosa
quote q10 direct speaker=sabine to=staff medium=letter
quote q11 mixed speaker=ulises
quote q13 direct speaker=amparo
quote q14 indirect speaker=faro
quote q15 mixed speaker=faro
quote q16 indirect speaker=hallgrim
quote q17 indirect speaker=tove
quote q18 indirect speaker=wilfredo
count n1 value=212 unit="clocks and watches" what="stolen"
count n2 value=163 unit=pieces what="found in a carousel horse"
count n3 value=3400000 unit=dollars what="value of the missing pieces" bound=about
count n4 value=2 unit=assessors what="who flew in"
role r9 person=wilfredo title=guard status=current
