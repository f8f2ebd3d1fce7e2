id: causeway-summit
published: 2011-04-26
house: meridian
topic: diplomacy
length: full
traps: threshold, nested-speech, relayed-speech, refused, planned, called-names, unnamed-source, quoted-title, duration
---
{=sandor SANDOR ISLAND}, {d1 April 26} (Meridian) - After {x nineteen} years, {x four} mediators and a walkout over soup, {e1 {~leaders the leaders of {=sandor Sandor Island} and {=quell Quell}} {e1.trigger signed} {~treaty a treaty} on {d2 Tuesday} to build {~cause a causeway between the two states}}, and within {x two} hours {^leaders they} had begun to disagree about {^cause its} name.

{c1 {r1 {r1.title President} {=ivo Ivo Salvatierra}} and {r2 {r2.title Prime Minister} {=wen Wen Tse-ling}} {c1.trigger met} for {x fifty} minutes in a ferry saloon moored exactly on the maritime border}, {q1 because neither would set foot on the other's quay}, {q1.src {~harb harbour officials}} {q1.cue explained}.

"{q2 {^ivo I} brought a pen. {^wen She} brought {n1 two pens}, in case {^ivo mine} ran dry, which it did}," {q2.src {=ivo Salvatierra}, {a1 63},} {q2.cue told} {~press reporters} on deck. {q3 It was}, {q3.src {=wen Wen}, {a2 five years younger at 58},} {q3.cue observed}, "{q3 the first thing {^ivo he} has borrowed from {^wen me} without an arbitrator}".

The breakthrough had come down a telephone line. {q4 {c2 {=wen Wen} {c2.trigger called} {=ivo Salvatierra} at {d3 6:30 a.m. on April 9}} and opened by {q18.cue asking} {q18 whether {^ivo he} had eaten}}, {q4.src {~aide a senior aide to {~wen the prime minister}}} {q4.cue disclosed}. By the end of it the toll on lorries had been settled to the cent.

{c3 {=ivo Salvatierra} then {c3.trigger rang} {r3 {=bram Bram Achterdijk}, {~bram the retired {r3.title harbour engineer}}} whose drawings had gathered dust since {d4 1997}, and offered {^bram him} the job}.

"{q5 {^bram I} {q6.cue said}, '{q6 Which century is this?}' And {^ivo he} {q7.cue said}, '{q7 Yours}'}," {q5.src {=bram Achterdijk}, {a3 who turned 79 in {d5 March}},} {q5.cue chuckled} in {^bram his} kitchen.

{~treaty The treaty} must still survive {x two} parliaments. {e2 {=quellass {=quell Quell}'s Assembly} {e2.trigger passed} {~treaty the text} in principle {d6 last Thursday}}, {v1 44 members backing {^treaty it}}, {v2 31 opposing} and {v3 six sitting on their hands}. {e5 {=sandass {=sandor Sandor}'s Landsraad}, where {x 40} of {x 59} seats are needed, {e5.trigger debates} {^treaty it} {d7 next week}}. "{q8 {v4 Thirty-eight have promised {^halla me} their votes}, and {x two} more live on boats and will come in when it rains}," {q8.cue calculated} {q8.src {r4 {~halla the government's {r4.title chief whip}}, {=halla Halla Brandsdóttir-Cruz}}}.

Islanders seem readier than their deputies. {q9 {s1 In {=sandor Sandor} 57 percent of adults want {~cause the causeway}}}, {q9.cue according to} {q9.src a poll by {=tidemark Tidemark}} published on {d8 Easter Sunday}; {q9 {s2 in {=quell Quell} the figure is 71}}. {s3 Among ferry workers on both sides {^cause it} musters a meagre 9 percent}.

"{q10 They are calling {^pilar me} the last dinosaur. Fine. Dinosaurs could swim}," {q10.cue bristled} {q10.src {r5 {=pilar Pilar Unzueta-Hale}, who {r5.title heads} {r5.org {=ferrymen the Ferrymen's Guild}}}}.

{c4 {^pilar She} {c4.trigger wrote} to {~leaders both leaders} on {d9 April 18} {c4.purpose {q17.cue demanding} {q17 pensions for {n2 412 deckhands}}}}. {c5 {=ivo Salvatierra} has not {c5.trigger replied}}. {q11 {c6 {=wen Wen} {c6.trigger received} {^pilar her} at home {d10 the following evening}} and poured the tea {^wen herself}}, {q11.src {=pilar Unzueta-Hale}} {q11.cue conceded}.

Not every contact went as well. {q12 {c7 {~office {=ivo Salvatierra}'s office} had {c7.trigger applied} in writing to {=bank the Pan-Ocean Bank} {d11 last month}}, only to be told that {^bank it} "does not lend to weather"}, {q12.src {~source a finance ministry source}} {q12.cue confided}. {~bank The bank} declined to comment. {c8 {r6 {r6.title Finance Minister} {=odile Odile Ramanantsoa}} is to {c8.trigger fly} to {=lausanne Lausanne} on {d12 May 5} to see {r7 {~ulf {^bank its} {r7.title president}}, {=ulf Ulf Reinholdt}}}.

Neither is the money all there. {q13 {~cause The causeway} will cost {n3 $2.6 billion}, of which {n4 $1.9 billion} is pledged}, {q13.src {~annex {~treaty the treaty}'s annex}} {q13.cue states}. {e3 {=green The Blue Reef Society} has {e3.trigger sued} to stop {^cause it}}, and {q14.src {~lawyer {^green its} lawyer}} {q14.cue maintains} that {q14 the route crosses the last nursery of the spotted ray}.

{=quell Quell} and {=sandor Sandor} fell out in {d13 1992} over a wreck that each claimed. {e4 {~crew {n5 Eleven sailors}} {e4.trigger died} when it broke up}; {=quell Quell} blamed a buoy, {=sandor Sandor} a bottle. {c9 {r8 {~ezra {=quell Quell}'s then-{r8.title foreign minister}}, {=ezra Ezra Tollemache}}, had {c9.trigger told} {^ivo him} in {d14 1994}} that "{q15 the buoy was drunk too}", {q15.src {=ivo Salvatierra}} {q15.cue revealed} on {d15 Tuesday}, quoting a sentence that never made it into "{x The Lantern Papers}", the official history.

As for the name, {=sandor Sandor}'s version of {~treaty the treaty} says Friendship Causeway and {=quell Quell}'s says Causeway of Friends. "{q16 Give {^leaders them} time}," {q16.src {=bram Achterdijk}} {q16.cue counselled}. "{q16 {^bram I} need {x eleven} years anyway.}"

(Reporting by Tala Fonoti and Marek Zielny; Editing by Una Brough)
---
entity sandor place "Sandor Island"
entity quell place "Quell"
entity leaders group "leaders of Sandor Island and Quell" named=no
entity treaty law "treaty" named=no
entity cause other "causeway between the two states" named=no
entity ivo person "Ivo Salvatierra" gender=masculine
entity wen person "Wen Tse-ling" gender=feminine
entity harb group "harbour officials" named=no
entity press group "reporters" named=no
entity aide person "senior aide to the prime minister" named=no
entity bram person "Bram Achterdijk" gender=masculine
entity quellass organization "Quell's Assembly"
entity sandass organization "Sandor's Landsraad"
entity halla person "Halla Brandsdóttir-Cruz" gender=feminine
entity tidemark organization "Tidemark"
entity pilar person "Pilar Unzueta-Hale" gender=feminine
entity ferrymen organization "Ferrymen's Guild"
entity office organization "Salvatierra's office" named=no
entity bank organization "Pan-Ocean Bank"
entity source person "finance ministry source" named=no
entity odile person "Odile Ramanantsoa" gender=feminine
entity lausanne place "Lausanne"
entity ulf person "Ulf Reinholdt" gender=masculine
entity annex work "treaty's annex" named=no
entity green organization "Blue Reef Society"
entity lawyer person "Blue Reef Society's lawyer" named=no
entity crew group "eleven sailors" named=no
entity ezra person "Ezra Tollemache"
date d1 2011-04-26
date d2 2011-04-26
date d3 2011-04-09T06:30
date d4 1997
date d5 2011-03
date d6 2011-04-21
date d7 2011-W18
date d8 2011-04-24
date d9 2011-04-18
date d10 2011-04-19TEV
date d11 2011-03
date d12 2011-05-05
date d13 1992
date d14 1994
date d15 2011-04-26
event e1 sign agents=leaders patients=treaty date=d2
event e2 pass agents=quellass patients=treaty date=d6
event e3 sue agents=green
event e4 die patients=crew date=d13
event e5 debate agents=sandass patients=treaty date=d7 factuality=planned
contact c1 from=ivo to=wen medium=meeting date=d2
contact c2 from=wen to=ivo medium=phone date=d3
contact c3 from=ivo to=bram medium=phone
contact c4 from=pilar to=leaders medium=letter purpose="demanding pensions for 412 deckhands" date=d9
contact c5 from=ivo to=pilar medium=letter factuality=negated
contact c6 from=wen to=pilar medium=meeting date=d10
contact c7 from=office to=bank medium=letter date=d11
contact c8 from=odile to=ulf medium=meeting date=d12 place=lausanne factuality=planned
contact c9 from=ezra to=ivo medium=unspecified date=d14 by=ivo
vote v1 choice=treaty count=44 unit=members stance=for date=d6
vote v2 choice=treaty count=31 unit=members stance=against date=d6
vote v3 choice=treaty count=6 unit=members stance=abstain date=d6
vote v4 choice=treaty count=38 unit=votes stance=for factuality=planned
share s1 choice=cause percent=57 population="adults in Sandor" survey=tidemark
share s2 choice=cause percent=71 population="adults in Quell" survey=tidemark
share s3 choice=cause percent=9 population="ferry workers on both sides" survey=tidemark
age a1 person=ivo years=63
age a2 person=wen years=58
age a3 person=bram years=79
role r1 person=ivo title=President org=sandor status=current
role r2 person=wen title="Prime Minister" org=quell status=current
role r3 person=bram title="harbour engineer" status=former
role r4 person=halla title="chief whip" status=current
role r5 person=pilar title=heads org=ferrymen status=current
role r6 person=odile title="Finance Minister" status=current
role r7 person=ulf title=president org=bank status=current
role r8 person=ezra title="foreign minister" org=quell status=former
count n1 value=2 unit=pens what="brought by Wen"
count n2 value=412 unit=deckhands what="for whom pensions are demanded"
count n3 value=2600000000 unit=dollars what="cost of the causeway"
count n4 value=1900000000 unit=dollars what=pledged
count n5 value=11 unit=sailors what=died
quote q1 indirect speaker=harb
quote q2 direct speaker=ivo to=press
quote q3 mixed speaker=wen
quote q4 indirect speaker=aide
quote q5 direct speaker=bram
quote q6 direct speaker=bram
quote q7 direct speaker=ivo
quote q8 direct speaker=halla
quote q9 indirect speaker=tidemark
quote q10 direct speaker=pilar
quote q11 indirect speaker=pilar
quote q12 mixed speaker=source relayed=bank
quote q13 indirect speaker=annex
quote q14 indirect speaker=lawyer
quote q15 direct speaker=ivo relayed=ezra date=d15
quote q16 direct speaker=bram
quote q17 indirect speaker=pilar to=leaders medium=letter
quote q18 indirect speaker=wen to=ivo medium=phone
