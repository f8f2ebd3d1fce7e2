id: college-dying-vote
published: 2024-01-10
house: kingsway
topic: health
length: full
traps: nested-speech, quoted-title, namesakes, planned, idiom, hypothetical, duration, threshold
---
In the end it came down to {~anaesthetists the anaesthetists of {=fife Fife}}, who had been snowed in and voted by telephone.

{=college The College of Acute Physicians}, {x 143} years old and long thought incapable of deciding where to have lunch, {d1 last night} {e1 {e1.trigger dropped} {~opposition {^college its} opposition to assisted dying}} by {v1 5,212 votes} to {v2 5,190}; {v3 a further 806 papers} came back with {~neutral the word neutral} on them in a variety of hands.

'{q1 {^college We} have stopped saying no. {^college We} have not begun saying yes},' {q1.cue declared} {q1.src {r1 {~aylwin the {r1.title president}}, Dame {=aylwin Cressida Aylwin}}}, {a1 who is 69}, on the steps. {^aylwin She} had been up since {d2 four in the morning}.

Nobody can claim to have been taken unawares. {~college The college} first polled {^college its} members in {d3 1988}, when {s1 81 per cent wanted {~opposition the old line} kept}; by {d4 2015} {s2 that had shrunk to 57}. {~motion The motion} was put in {d5 October} by {=macaskill Rhona MacAskill}, {r2 {~macaskill a palliative-care {r2.title consultant} in {=oban Oban}}}, after {e2 the {e2.trigger death} of {a2 {~husband {^macaskill her} husband}, at 54}, in {d6 2022}}.

'{q2 {q3.src {^husband He}} {q3.cue asked} {^macaskill me}, "{q3 {=macaskill Rhona}, what does {~college {^macaskill your} college} think?}"}' {q2.src {^macaskill she}} {q2.cue recalled}. '{q2 {^macaskill I} had to look it up.}'

What {^macaskill she} found, {^macaskill she} copied on to a postcard, and {c1 {^macaskill she} {c1.trigger sent} one like it to each of {n1 {~fellows 12,400 fellows}}}, at a cost of {n2 £9,100} and a marriage's worth of stamps.

{q4.src {r3 {r3.title Professor} {=oyelaran Tunde Oyelaran}}, who led the campaign against,} {q4.cue called} the result '{q4 a coin that landed on its edge and was pushed}'. {c2 {^oyelaran He} {c2.trigger rang} Dr {=macaskill MacAskill} at {d7 half past nine}}, before {^oyelaran he} spoke to anybody else. {q5.src {^macaskill She}} {q5.cue reports} that {q5 {^oyelaran he} was generous and that the pair talked mostly about dogs}.

{q6.src {^oyelaran He}} does, however, {q6.cue question} {q6 the {n3 340 votes} that arrived after {~scrutineers the scrutineers}' clock struck {d8 six}}. {q7.src {r4 {~nadkarni The {r4.title chief scrutineer}}, {=nadkarni Vasant Nadkarni}}}, {q7.cue replied} that {q7 the clock, 'a gift from a maker of pills', was fast}.

The surname MacAskill will cause trouble. {~hector Another of that name}, {r5 {=hector Hector MacAskill}, {~hector {r5.title treasurer} of {~college the college}}} and no relation, was among those who had {q14.cue promised} {q14 to go if the line changed}, and {d9 this morning} {e3 {^hector he} {e3.trigger went}}. '{q8 {^hector I} have received {n4 forty-four bouquets} meant for {^macaskill her}},' {q8.src {a3 Mr {=hector MacAskill}, 77,}} {q8.cue noted}. '{q8 {^hector I} am keeping the lilies.}'

A Bill is promised for this session. {c3 {r6 {r6.title Health minister} {=sandhu Gurpreet Sandhu}} {c3.trigger received} Dame {=aylwin Cressida} at {d10 eleven o'clock today}}. {q9 {^sandhu She} would be 'listening with both ears and legislating with neither'}, {q9.src {^sandhu she}} {q9.cue quipped} as the door closed.

The public is some way ahead of its doctors. {s3 Seventy-two per cent of {~adults adults} would let {~law a terminally ill person choose}}, and {s4 among {~carers those who have nursed a relative} 79}, in a survey of {n5 3,088 people} published by {=trust the Lantern Trust}. {q10.src {r7 {=bronwen Bronwen Achterberg-Rees}, {~bronwen {^trust its} {r7.title director of research}}},} {q10.cue cautioned} {q10 against leaning on the second figure: it rests on {x one} group, and a tired one}.

The hospices are of several minds. At {=columba St Columba's House} in {=oban Oban}, {~nurses the nurses} held a vote of {^nurses their} own on {d11 Monday}, by marbles in a jug. {v4 Fifteen white} were for {~change the change}, {v5 fourteen black} against. {r8 {r10 {r10.title Sister} {=sister Philomena Tetteh}}, who {r8.title runs} {~columba the house}}, kept {^sister her} own colour to {^sister herself}. '{q12 Ask {^sister me} what a marble weighs},' {q12.src {^sister she}} {q12.cue suggested}.

And {~anaesthetists the anaesthetists of {=fife Fife}}? There were {n6 twenty-nine of {^anaesthetists them}}, in a conference hotel without bread. {c4 {r9 Dr {=begg Struan Begg}, {~begg {^anaesthetists their} {r9.title convener}}}, {c4.trigger read the votes out} to {~scrutineers the scrutineers} over a bad line in {d12 the late afternoon}}: {v6 twenty-six ayes} and {v7 three noes}. Had the ploughs come an hour sooner, the thing would have been lost by a single paper.

'{q13 {^anaesthetists We} did not know},' {q13.src Dr {=begg Begg}} {q13.cue swore}. '{q13 {^anaesthetists We} were arguing about soup.}' {^begg His} piece on the affair, '{x A Tie in the Snow}', is to appear in {d13 March}.
---
entity fife place "Fife"
entity college organization "College of Acute Physicians"
entity opposition other "opposition to assisted dying" named=no
entity neutral other "word neutral" named=no
entity motion other "motion" named=no
entity aylwin person "Cressida Aylwin" gender=feminine
entity macaskill person "Rhona MacAskill" gender=feminine
entity oban place "Oban"
entity husband person "MacAskill's husband" named=no gender=masculine
entity fellows group "12,400 fellows" named=no
entity oyelaran person "Tunde Oyelaran" gender=masculine
entity nadkarni person "Vasant Nadkarni"
entity hector person "Hector MacAskill" gender=masculine
entity sandhu person "Gurpreet Sandhu" gender=feminine
entity adults group "adults" named=no
entity law other "terminally ill person choose" named=no
entity carers group "those who have nursed a relative" named=no
entity trust organization "Lantern Trust"
entity bronwen person "Bronwen Achterberg-Rees"
entity columba organization "St Columba's House"
entity nurses group "nurses" named=no
entity change other "change" named=no
entity sister person "Philomena Tetteh" gender=feminine
entity anaesthetists group "anaesthetists of Fife" named=no
entity begg person "Struan Begg" gender=masculine
entity scrutineers group "scrutineers" named=no
date d1 2024-01-09TNI
date d2 2024-01-09T04:00
date d3 1988
date d4 2015
date d5 2023-10
date d6 2022
date d7 2024-01-09T21:30
date d8 2024-01-09T18:00
date d9 2024-01-10TMO
date d10 2024-01-10T11:00
date d11 2024-01-08
date d12 2024-01-09TAF
date d13 2024-03
event e1 reject agents=college patients=opposition date=d1
event e2 die patients=husband date=d6
event e3 resign agents=hector date=d9
vote v1 choice=motion count=5212 unit=votes stance=for date=d1
vote v2 choice=motion count=5190 unit=votes stance=against date=d1
vote v3 choice=neutral count=806 unit=papers date=d1
vote v4 choice=change count=15 unit=marbles stance=for date=d11
vote v5 choice=change count=14 unit=marbles stance=against date=d11
vote v6 choice=motion count=26 unit=ayes stance=for date=d12
vote v7 choice=motion count=3 unit=noes stance=against date=d12
share s1 choice=opposition percent=81 population=members survey=college date=d3
share s2 choice=opposition percent=57 population=members survey=college date=d4
share s3 choice=law percent=72 population=adults survey=trust
share s4 choice=law percent=79 population="those who have nursed a relative" survey=trust
age a1 person=aylwin years=69
age a2 person=husband years=54 date=d6
age a3 person=hector years=77
role r1 person=aylwin title=president org=college status=current
role r2 person=macaskill title=consultant status=current
role r3 person=oyelaran title=Professor status=current
role r4 person=nadkarni title="chief scrutineer" org=college status=current
role r5 person=hector title=treasurer org=college status=former
role r6 person=sandhu title="Health minister" status=current
role r7 person=bronwen title="director of research" org=trust status=current
role r8 person=sister title=runs org=columba status=current
role r9 person=begg title=convener org=anaesthetists status=current
contact c1 from=macaskill to=fellows medium=letter
contact c2 from=oyelaran to=macaskill medium=phone date=d7
contact c3 from=sandhu to=aylwin medium=meeting date=d10
contact c4 from=begg to=scrutineers medium=phone date=d12
count n1 value=12400 unit=fellows what="sent a postcard"
count n2 value=9100 unit=pounds what="cost of the postcards"
count n3 value=340 unit=votes what="that arrived after six"
count n4 value=44 unit=bouquets what="meant for Rhona MacAskill"
count n5 value=3088 unit=people what=surveyed
count n6 value=29 unit=anaesthetists what="snowed in"
quote q1 direct speaker=aylwin
quote q2 direct speaker=macaskill
quote q3 direct speaker=husband to=macaskill
quote q4 mixed speaker=oyelaran
quote q5 indirect speaker=macaskill
quote q6 indirect speaker=oyelaran
quote q7 mixed speaker=nadkarni
quote q8 direct speaker=hector
quote q9 mixed speaker=sandhu
quote q10 indirect speaker=bronwen
quote q12 direct speaker=sister
quote q13 direct speaker=begg
role r10 person=sister title=Sister status=current
quote q14 indirect speaker=hector
