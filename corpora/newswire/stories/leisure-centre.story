id: leisure-centre
published: 2019-10-25
house: kingsway
topic: elections
length: full
traps: namesakes, nested-speech, quoted-title, habitual, late-speaker, metaphor, refused
---
It was the badminton nets that gave it away. By {d1 two o'clock this morning} the piles of ballot papers for {=lotte Lotte Achterberg} had grown taller than the posts, and {~tellers {~council the council}'s tellers}, who had been told to look inscrutable, had begun to smile.

At {d2 4.10} {e1 {r6 {~lotte the {r6.title vet} from {=staithe Staithe Road}}} was {e1.trigger elected} {r5 {r5.title MP} for {=varley Port Varley}}}, a seat that had not changed hands since {d3 1931}. {v1 {^lotte She} polled 17,402}. {v2 Sir {=prowse Denholm Prowse}, who had held it through {x seven} elections, got 16,988}, {v3 {=sandhu Kulvinder Sandhu} 6,350} and {v4 {=hetty Hetty Gill}, of {=herring the Herring Party}, 811}, which did not save {^hetty her} deposit.

'{q1 {^lotte I} came to talk about sewers},' {q1.src {^lotte she}} {q1.cue told} {~supporters {^lotte her} supporters} from the top of a vaulting horse. '{q1 {^supporters You} were kind enough to listen, some of {^supporters you} through the window.}'

{a1 Sir {=prowse Denholm}, 73}, had left by then. {e2 {^prowse He} {e2.trigger conceded} at {d4 3.30} in a corridor}, to {~reporter a reporter from {=mercury the Varley Mercury}} and a man waiting for the swimming pool to open. '{q2 {^prowse I} have been a long time in this water},' {q2.src {^prowse he}} {q2.cue is quoted as saying}, '{q2 and {^prowse I} find that it has got colder.}'

{c1 {^prowse He} had {c1.trigger rung} Miss {=lotte Achterberg} shortly before {d5 four}}. {q3.src {^lotte She}} {q3.cue recounted} the call to a circle of cameras: '{q3 {^prowse He} {q4.cue said}, "{q4 {^prowse I} shall send {^lotte you} the key to the constituency office. It sticks.}" {^lotte I} {q13.cue said} {q13 {^lotte I} knew a locksmith}. {^prowse He} {q5.cue said}, "{q5 So do {^prowse I}; he sent the last bill to {^lotte you}.}"}'

That is how politics goes in {=varley Port Varley}, where {~both the two rivals} share a hedge and a hairdresser. Nobody debates here. {e3 {^both They} never {e3.trigger debated}} during the campaign, and {q6 {c2 Sir {=prowse Denholm} declined three times to {c2.trigger meet} {~pensioners the pensioners' forum}}, which is habit, not rudeness}, {q6.src {r1 {r1.title agent} {=hobday Nigel Hobday}}} {q6.cue maintained}.

The figures tell a story the lawn signs did not. {q7 {s1 Women under {x 40} broke for {=lotte Achterberg} by 57 per cent}, to {s2 21 for {=prowse Prowse}}}, {q7.cue says} {q7.src Dr {=cartwright Imani Cartwright} of {=coastal the Coastal Politics Unit}}, which asked {n1 1,640 voters} outside {n2 eleven polling stations}. {s3 Among retired voters Sir {=prowse Denholm} still led with 52 per cent}. {n3 Turnout, at 61 per cent}, was the lowest since {d6 2001}.

A mile away in {=corn the Corn Hall} another count went on until breakfast. {e4 {=alliance The Harbour Alliance} {e4.trigger won} control of {~council the town council}} with {v5 14 of the {x 20} seats}, up from {v6 nine} {d7 four years ago}. {r2 {=ruthp Ruth Prowse}, {~ruthp {r2.title leader} of {~council the council}} until {d8 today}}, is no relation of {~prowse the baronet}; '{q8 {^ruthp I} am a Prowse of the fish kind},' {q8.src {^ruthp she}} {q8.cue likes to say}, and did again.

The sewers that did for {^both them} both run beneath the market. In {d9 March} a grating gave way under a bread van and {e5 {r7 {~paulo the {r7.title driver}}, {=paulo Paulo Ferreira}}, {a2 then 52}, was {e5.trigger hurt}}. Miss {=lotte Achterberg} pulled {^paulo him} out. {r3 {=jill Jill Anstey}, {~jill {r3.title secretary} of {=dockers the Dockers' Branch}}}, had been at the bakery. {e6 {~dockers The branch} {e6.trigger endorsed} {~lotte the vet}} in {d10 September} by {v7 31 votes} to {v8 27}, after {c3 {^lotte she} {c3.trigger addressed} {^dockers it} over two hours and a tray of buns}.

'{q9 Nobody asked what {^lotte she} thought of the monarchy},' {q9.src {^jill she}} {q9.cue remembered}. '{q9 {^dockers We} {q14.cue asked} {q14 whether {^lotte she} had a ladder}. {^lotte She} had two.}'

Sir {=prowse Denholm}'s last leaflet was headed "{x The Long Tide}" and carried a drawing of a whale. '{q10 {^calder I} {q15.cue told} {^prowse him} {q15 people do not vote for whales}},' {q10.src {~calder the man} who had drawn it} {q10.cue confessed} in the lobby. {^calder His} name, it emerged, is {=calder Ewan Calder}, {a3 aged 36}; {e7 {^calder he} {e7.trigger resigned} from the campaign} {d11 last Friday} over a bill for {n4 £11,000}.

{c4 {r4 {r4.title Prime Minister} {=wetherall Constance Wetherall}} {c4.trigger telephoned} {~lotte the winner} at {d12 6 a.m.}}, having been told that vets rise early. {q11 The conversation was "warm and largely about drains"}, {q11.src {~office Mrs {=wetherall Wetherall}'s office}} {q11.cue disclosed}. {c5 {^wetherall She} will {c5.trigger receive} Miss {=lotte Achterberg} at {=chequers Chequers Lane} on {d13 Monday}}.

'{q12 The first thing {^lotte I} shall do},' {q12.src Miss {=lotte Achterberg}} {q12.cue declared} to nobody in particular, lowering {^lotte herself} from the horse, '{q12 is find out who owns the second ladder.}' Then {^lotte she} went home to feed a ferret.
---
entity lotte person "Lotte Achterberg" gender=feminine
entity prowse person "Denholm Prowse" gender=masculine
entity sandhu person "Kulvinder Sandhu"
entity hetty person "Hetty Gill" gender=feminine
entity herring organization "Herring Party"
entity varley place "Port Varley"
entity tellers group "council's tellers" named=no
entity supporters group "Achterberg's supporters" named=no
entity reporter person "reporter from the Varley Mercury" named=no
entity mercury organization "Varley Mercury"
entity both group "two rivals" named=no
entity pensioners group "pensioners' forum" named=no
entity hobday person "Nigel Hobday"
entity cartwright person "Imani Cartwright" gender=feminine
entity coastal organization "Coastal Politics Unit"
entity alliance organization "Harbour Alliance"
entity council organization "town council" named=no
entity ruthp person "Ruth Prowse" gender=feminine
entity paulo person "Paulo Ferreira" gender=masculine
entity jill person "Jill Anstey" gender=feminine
entity dockers organization "Dockers' Branch"
entity calder person "Ewan Calder" gender=masculine
entity wetherall person "Constance Wetherall" gender=feminine
entity office organization "Wetherall's office" named=no
entity chequers place "Chequers Lane"
date d1 2019-10-25T02:00
date d2 2019-10-25T04:10
date d3 1931
date d4 2019-10-25T03:30
date d5 2019-10-25T04:00
date d6 2001
date d7 2015
date d8 2019-10-25
date d9 2019-03
date d10 2019-09
date d11 2019-10-18
date d12 2019-10-25T06:00
date d13 2019-10-28
event e1 elect patients=lotte date=d2 place=varley
vote v1 choice=lotte count=17402 unit=votes
vote v2 choice=prowse count=16988 unit=votes
vote v3 choice=sandhu count=6350 unit=votes
vote v4 choice=hetty count=811 unit=votes
quote q1 direct speaker=lotte to=supporters
age a1 person=prowse years=73
event e2 concede agents=prowse date=d4
quote q2 direct speaker=prowse to=reporter
contact c1 from=prowse to=lotte medium=phone date=d5
quote q3 direct speaker=lotte
quote q4 direct speaker=prowse to=lotte
quote q5 direct speaker=prowse to=lotte
event e3 debate agents=both factuality=negated
quote q6 indirect speaker=hobday
role r1 person=hobday title=agent status=current
contact c2 from=prowse to=pensioners medium=meeting factuality=negated
quote q7 indirect speaker=cartwright
share s1 choice=lotte percent=57 population="women under 40" survey=coastal
share s2 choice=prowse percent=21 population="women under 40" survey=coastal
share s3 choice=prowse percent=52 population="retired voters" survey=coastal
count n1 value=1640 unit=voters what=asked
count n2 value=11 unit="polling stations" what="covered by the survey"
count n3 value=61 unit=percent what=turnout
event e4 win_election agents=alliance
vote v5 choice=alliance count=14 unit=seats
vote v6 choice=alliance count=9 unit=seats date=d7
role r2 person=ruthp title=leader org=council status=former
quote q8 direct speaker=ruthp
event e5 injure patients=paulo date=d9
age a2 person=paulo years=52 date=d9
role r3 person=jill title=secretary org=dockers status=current
event e6 endorse agents=dockers patients=lotte date=d10
vote v7 choice=lotte count=31 unit=votes stance=for date=d10
vote v8 choice=lotte count=27 unit=votes stance=against date=d10
contact c3 from=lotte to=dockers medium=meeting
quote q9 direct speaker=jill
quote q10 direct speaker=calder
age a3 person=calder years=36
event e7 resign agents=calder date=d11
count n4 value=11000 unit=pounds what="bill for the campaign"
role r4 person=wetherall title="Prime Minister" status=current
contact c4 from=wetherall to=lotte medium=phone date=d12
quote q11 mixed speaker=office
contact c5 from=wetherall to=lotte medium=meeting date=d13 factuality=planned
quote q12 direct speaker=lotte
entity staithe place "Staithe Road"
entity corn place "Corn Hall"
role r5 person=lotte title=MP org=varley status=elect
quote q13 indirect speaker=lotte to=prowse
quote q14 indirect speaker=dockers to=lotte
quote q15 indirect speaker=calder to=prowse
role r6 person=lotte title=vet status=current
role r7 person=paulo title=driver
