id: quilla-merger
published: 2001-08-03
house: meridian
topic: local-government
length: full
traps: threshold, hypothetical, nested-speech, metaphor, planned, idiom, old-age-figure, refused, rhetorical-question
source: Meridian
---
{=baja QUILLA BAJA}, {d1 Aug 3} (Meridian) - Two Andean towns that share a river, a saint and a football field will go on having two mayors, because one of them could not find {x fifteen} more people who liked the idea of having one.

{q1 {e1 {~lower Voters in {=baja Quilla Baja}} {e1.trigger rejected} {~merger a merger} with {~alta {^baja its} neighbour up the hill}, {=alta Quilla Alta}}, in a referendum on {d2 Sunday}, {v1 1,017 against} and {v2 988 for}}, {q1.src {r1 {r1.title electoral registrar} {=condori Felipa Condori}}} {q1.cue certified} on {d3 Thursday}. {=alta Quilla Alta} had been keen: {v3 1,204 for}, {v4 611 against}. Both towns had to agree.

"{q2 {^choque We} have been jilted by {^choque our} own elbow}," {q2.cue moaned} {q2.src {a1 {r2 {=choque Eusebio Choque}, {~choque {r2.title mayor} of {~alta the upper town}}}, 57}}. {c1 {^choque He} had {c1.trigger come down} the hill on {d4 the night of the count}, with a brass band, to embrace {~salas {^choque his} opposite number}}, and had to take the band home again.

The two parted in {d5 1889} over a bell. {d17 Seventy years ago} the bell fell into the river; the frontier stayed, and with it two town halls, two refuse lorries and, {q3.src {=onem the National Statistics Office}} {q3.cue reckons}, {q3 {n1 1.3 million soles} a year that {n2 5,400 people} need not spend}.

{r3 {=salas Yenny Salas}, {~salas {r3.title mayor} of {~baja the lower town}}}, was for the union too, and had staked {^salas her} name on it. {q4 {^salas She} did not get out of bed on {d6 Monday}}, {q4.src {~sister {^salas her} sister}} {q4.cue disclosed}. On {d7 Tuesday} {c2 {^salas she} {q5.cue {c2.trigger telegraphed}} {=choque Choque}}: "{q5 Forgive the stubborn ones. {^salas I} am related to most.}"

Why so stubborn? "{q6 If you marry the people upstream, you drink what they leave}," {q6.cue offered} {q6.src {r4 {=gutarra Abel Gutarra}, {~gutarra a {r4.title cheesemonger}}}, who put up the posters}. Besides, {^gutarra he} {q7.cue contended}, {q7 the sum was rigged: {~alta the upper town} would have had {x eleven} seats and {~baja the lower} {x nine}}.

{r5 {=huarca Beatriz Huarca}, {~huarca a {r5.title sociologist} at {=unsa the Southern University}}}, {c3 {c3.trigger spent {d8 June} with} {~households {n7 300 households}}} on both banks. {q8.src {^huarca She}} {q8.cue found} that {q8 {s1 68 per cent of {~women women in {~baja the lower town}} favoured {~merger the merger}}, but {s2 only 39 per cent of {~men men}}}. "{q9 {~women The women} fetch the water}," {^huarca she} {q9.cue noted}. "{q9 {~men The men} play the football.}"

The last match between the two, in {d9 May}, was abandoned at {x 3-3} when the ball followed the bell.

{e2 {~lowercouncil The council of {=baja Quilla Baja}} {e2.trigger resolved} on {d10 Wednesday night} to {~again ask again} in {d11 2003}}. The roll was called by candle, the lorry that brings the diesel being {=alta Quilla Alta}'s turn {d18 that week}: {v5 five councillors were for it}, {v6 four opposed}. {=yupa Hilario Yupa}, {r6 {~yupa the oldest {r6.title councillor}}}, {a2 who is in {^yupa his} 84th year}, changed sides halfway through {^yupa his} own speech.

"{q10 {~father {^yupa My} father} pulled the rope of that bell}," {^yupa he} {q10.cue declaimed}. "{q10 {^father He} {q11.cue told} {^yupa me}: '{q11 {^yupa You} will hear it again when the fools on both banks are dead.}' {^yupa I} have waited. {^yupa I} think {^yupa I} may be one of them.}"

Some would rather not wait. {=mancco Doris Mancco}, {a3 26}, teaches in the upper school and sleeps in {~baja the lower town}. {c4 {^mancco She} {c4.trigger wrote} to {r7 {r7.title President} of {=congress the Congress} {=alva Ernesto Alvarado}} in {d12 March} {c4.purpose asking for a law that would join them by decree}}. {q12.src {~office {^alva His} office}} {q12.cue answered}, {d13 last month}, that {q12 {=congress Congress} "does not perform weddings"}. {e3 {^mancco She} and {~pupils {n5 sixty pupils}} mean to {e3.trigger march} to the capital} in {d14 October}, wearing {x half} a hat each.

If the vote were held {d15 tomorrow}, {=choque Choque} {q13.cue insists}, {q13 {^merger it} would pass}. {=condori Condori}, who has counted both towns for {x twenty} years by the light of the same lamp, would not be drawn. {c6 {^condori She} was to {c6.trigger meet} {~mayors both mayors} on {d16 Friday} to hand back the pencils}.

As for the bell, {n6 four divers} from the coast have looked for it at {=salas Salas}'s expense. They found a refuse lorry.

(Reporting by Ines Rocha; Editing by Nadia Holt)
---
entity baja place "Quilla Baja"
entity alta place "Quilla Alta"
entity lower group "voters in Quilla Baja" named=no
entity merger other "merger" named=no
entity condori person "Felipa Condori" gender=feminine
entity choque person "Eusebio Choque" gender=masculine
entity onem organization "National Statistics Office"
entity salas person "Yenny Salas" gender=feminine
entity sister person "Yenny Salas's sister" gender=feminine named=no
entity gutarra person "Abel Gutarra" gender=masculine
entity huarca person "Beatriz Huarca" gender=feminine
entity unsa organization "Southern University"
entity households group "300 households" named=no
entity women group "women in Quilla Baja" named=no
entity men group "men in Quilla Baja" named=no
entity lowercouncil organization "council of Quilla Baja" named=no
entity again other "ask again" named=no
entity yupa person "Hilario Yupa" gender=masculine
entity father person "Hilario Yupa's father" gender=masculine named=no
entity mancco person "Doris Mancco" gender=feminine
entity alva person "Ernesto Alvarado" gender=masculine
entity office organization "Ernesto Alvarado's office" named=no
entity mayors group "both mayors" named=no
date d1 2001-08-03
date d2 2001-07-29
date d3 2001-08-02
date d4 2001-07-29TNI
date d5 1889
date d6 2001-07-30
date d7 2001-07-31
date d8 2001-06
date d9 2001-05
date d10 2001-08-01TNI
date d11 2003
date d12 2001-03
date d13 2001-07
date d14 2001-10
date d15 2001-08-04
date d16 2001-08-03
quote q1 indirect speaker=condori date=d3
role r1 person=condori title="electoral registrar" status=current
event e1 reject agents=lower patients=merger date=d2
vote v1 choice=merger count=1017 unit=votes stance=against date=d2
vote v2 choice=merger count=988 unit=votes stance=for date=d2
vote v3 choice=merger count=1204 unit=votes stance=for date=d2 place=alta
vote v4 choice=merger count=611 unit=votes stance=against date=d2 place=alta
quote q2 direct speaker=choque
role r2 person=choque title=mayor org=alta status=current
age a1 person=choque years=57
contact c1 from=choque to=salas medium=meeting date=d4 factuality=negated
quote q3 indirect speaker=onem
count n1 value=1300000 unit=soles what="a year that need not be spent"
count n2 value=5400 unit=people what="in the two towns"
role r3 person=salas title=mayor org=baja status=current
quote q4 indirect speaker=sister
contact c2 from=salas to=choque medium=letter date=d7
quote q5 direct speaker=salas to=choque medium=letter date=d7
quote q6 direct speaker=gutarra
role r4 person=gutarra title=cheesemonger status=current
quote q7 indirect speaker=gutarra
role r5 person=huarca title=sociologist org=unsa status=current
contact c3 from=huarca to=households medium=meeting date=d8
quote q8 indirect speaker=huarca
share s1 choice=merger percent=68 population="women in the lower town" survey=huarca
share s2 choice=merger percent=39 population="men in the lower town" survey=huarca
quote q9 direct speaker=huarca
event e2 pass agents=lowercouncil patients=again date=d10
vote v5 choice=again count=5 unit=councillors stance=for date=d10
vote v6 choice=again count=4 unit=councillors stance=against date=d10
role r6 person=yupa title=councillor org=lowercouncil status=current
age a2 person=yupa years=83
quote q10 direct speaker=yupa
quote q11 direct speaker=father to=yupa
age a3 person=mancco years=26
contact c4 from=mancco to=alva medium=letter date=d12 purpose="asking for a law that would join them by decree"
role r7 person=alva title=President org=congress status=current
quote q12 mixed speaker=office to=mancco date=d13
event e3 protest agents=mancco,pupils date=d14 factuality=planned
count n5 value=60 unit=pupils what="who mean to march"
quote q13 indirect speaker=choque
contact c6 from=condori to=mayors medium=meeting date=d16 factuality=planned
count n6 value=4 unit=divers what="who looked for the bell"
date d17 1931
entity congress organization "Congress"
entity pupils group "sixty pupils" named=no
count n7 value=300 unit=households what="on both banks, with whom Huarca spent June"
date d18 2001-W31
