id: skipper-cleared
published: 1998-03-18
house: kingsway
topic: courts
length: full
traps: scare-quotes, quoted-title, relayed-speech, duration, refused, anniversary, collective-speaker, threshold
---
Fourteen years after {e1 {~jury a jury} in {=hull Hull} {e1.trigger convicted} {=emrys Emrys Caddick} of drowning {~billy {^emrys his} own deckhand}}, {=court the Court of Appeal} {d1 yesterday} gave {~emrys the old skipper} back {^emrys his} name. {^emrys He} could not, for the moment, find {^emrys his} hat.

{e2 {v1 Two of {~bench the three judges} were for {e2.trigger quashing} {~conviction the conviction}}}; {v2 one was for letting {^conviction it} stand}. {r1 {r1.title Lord Justice} {=strang Strang}}, the one, read for nine minutes to say why.

'{q1 {^emrys I} had a speech},' {q1.src Mr {=emrys Caddick}, {a1 who turned 67 in {d13 January}},} {q1.cue told} the pavement. '{q1 It was in the hat.}'

{=crown The Crown}'s case had rested on a page of the log, a torn oilskin and the word of {r2 {=tranter Cyril Tranter}, {~tranter {r2.title mate} of {=morag the Lady Morag}}}, {e3 who {e3.trigger testified} in {d2 March 1984}} and {q2.cue spoke} of "{q2 bad blood over a hand of cribbage}". {~jury The jury}, out for eleven hours, divided {v3 ten for {~guilt guilt}} and {v4 two against}; {x nine} would not have done.

{e4 Mr {=tranter Tranter} {e4.trigger died} in {d3 1995}}. Before that {c1 {^tranter he} {c1.trigger wrote} to {~desmond {^tranter his} priest}, {r10 {r10.title Father} {=desmond Desmond Okoro}}}, who kept the letter in a biscuit tin for two years. '{q3 Nobody had told {^desmond me} to open it},' {q3.src {~desmond the priest}} {q3.cue shrugged} {d4 last night}.

It was read to {~court the court} on {d5 Monday} by {r3 {=ngaire Ngaire Whetu-Jones} QC, {~ngaire {r3.title counsel} for {~emrys the appellant}}}. '{q4 {=emrys Emrys} was in {^emrys his} bunk and knew nothing},' {q4.cue it ran}. '{q4 {^tranter I} had the wheel and the bottle had {^tranter me}.}'

{q5.src Lord Justice {=strang Strang}} {q5.cue objected} that {q5 a letter cannot be cross-examined}. {~conviction The conviction} was nevertheless, {q6.cue in the words of} {q6.src {r4 {r4.title Mrs Justice} {=ayodele Ayodele}}}, '{q6 a plank with the nails drawn}', and {^ayodele she} and {r5 {r5.title Lord Justice} {=dunmore Dunmore}} could not call {^conviction it} safe.

{~billy The deckhand}, {=billy Billy Skene}, was {a2 nineteen}. {~moira {^billy His} sister}, {=moira Moira Skene}, now {a3 38}, decided in {d6 1990} that {~emrys the wrong man} was in prison and said so to everyone, including {~mother {^moira her} own mother}, {c4 who did not {c4.trigger speak} to {^moira her} again}. {c2 {^moira She} {c2.trigger telephoned} Mr {=emrys Caddick} in {=armley Armley} {d7 that Christmas}}.

'{q7 {q8.src {^moira I}} {q8.cue said}, "{q8 {^emrys You} don't know {^moira me}, but {^moira I} know {^emrys you} didn't},"}' {q7.src Miss {=moira Skene}} {q7.cue remembered}. '{q7 {q10.src {^emrys He}} {q10.cue asked} {q10 if it was snowing}.}'

{^moira Her} petition drew {n1 21,400 signatures}. {q9 By {d8 1996} {s1 72 per cent of readers thought {~innocence {~emrys the skipper} innocent}}}, {q9.cue reported} {q9.src {=clarion the Hull Clarion}}, which had once filled a front page with the words '{x Killer Skipper}' and on {d9 Saturday} serialised a play, '{x The Cold Watch}', in which {^emrys he} is the hero.

{~police {=humberside Humberside} detectives} would not discuss it. {q11.src {r12 {r6 {=alan Alan Peverell}, {a4 79}, {~alan the retired {r6.title detective chief superintendent}}} who {r12.title led} the inquiry},} was readier. '{q11 {^alan I} would do it the same way tomorrow},' {^alan he} {q11.cue ventured}, '{q11 which is not to say {^alan I} would be right.}'

{c3 {r7 {~lascelles The then {r7.title Home Secretary}}, Sir {=lascelles Hugo Lascelles}}, had {c3.trigger refused} to see {~supporters Mr {=emrys Caddick}'s supporters} in {d10 1992}}. {q12.src {r8 {=gurpreet Gurpreet Bains}, {~gurpreet a {r8.title partner} in {=laidlaw Bains & Laidlaw}}} and {r11 {~gurpreet {^emrys his} {r11.title solicitor}}} since {d11 1989},} {q12.cue reckoned} that {q12 the claim for those years would come to {n2 £600,000}}. {=home The Home Office} has {x 28 days} to reply.

Of the {n3 eleven crew} who sailed, {n4 four} were in the gallery. {r9 {=piet Piet van Rooyen}, {~piet once {r9.title cook} of {=morag the Lady Morag}}}, apologised. {q13 {^piet He} had known about the bottle}, {q13.src {^piet he}} {q13.cue admitted}, "{q13 and held {^piet my} tongue, because nobody likes a cook who talks}".

Outside, {~girl {~emrys the skipper}'s great-niece}, {a5 {~girl a girl of six}}, {q15.cue wanted to know} {q15 whether {^emrys he} had been away on a very long trip}. Mr {=emrys Caddick} thought about it.

'{q16 Yes},' {q16.src {^emrys he}} {q16.cue replied}. '{q16 And somebody else had the wheel.}'

The hat was handed in at the cloakroom before {d12 5pm}.
---
entity hull place "Hull"
entity jury group "jury" named=no
entity emrys person "Emrys Caddick" gender=masculine
entity court organization "Court of Appeal"
entity bench group "three judges" named=no
entity conviction other "conviction" named=no
entity strang person "Strang"
entity crown organization "Crown"
entity tranter person "Cyril Tranter" gender=masculine
entity morag product "Lady Morag"
entity guilt other "guilt" named=no
entity desmond person "Desmond Okoro" gender=masculine
entity ngaire person "Ngaire Whetu-Jones"
entity ayodele person "Ayodele" gender=feminine
entity dunmore person "Dunmore"
entity billy person "Billy Skene" gender=masculine
entity moira person "Moira Skene" gender=feminine
entity mother person "Moira Skene's mother" named=no gender=feminine
entity armley place "Armley"
entity clarion organization "Hull Clarion"
entity police group "Humberside detectives" named=no
entity alan person "Alan Peverell" gender=masculine
entity lascelles person "Hugo Lascelles" gender=masculine
entity supporters group "Caddick's supporters" named=no
entity gurpreet person "Gurpreet Bains"
entity laidlaw organization "Bains & Laidlaw"
entity piet person "Piet van Rooyen" gender=masculine
entity innocence other "skipper innocent" named=no
entity girl person "skipper's great-niece" named=no gender=feminine
date d1 1998-03-17
date d2 1984-03
date d3 1995
date d4 1998-03-17TNI
date d5 1998-03-16
date d6 1990
date d7 1990-12-25
date d8 1996
date d9 1998-03-14
date d10 1992
date d11 1989
date d12 1998-03-17T17:00
event e1 convict agents=jury patients=emrys
event e2 rule agents=bench patients=conviction date=d1
event e3 testify agents=tranter date=d2
event e4 die patients=tranter date=d3
vote v1 choice=conviction count=2 unit=judges stance=against
vote v2 choice=conviction count=1 unit=judges stance=for
vote v3 choice=guilt count=10 unit=jurors stance=for
vote v4 choice=guilt count=2 unit=jurors stance=against
role r1 person=strang title="Lord Justice" status=current
role r2 person=tranter title=mate org=morag
role r3 person=ngaire title=counsel status=current
role r4 person=ayodele title="Mrs Justice" status=current
role r5 person=dunmore title="Lord Justice" status=current
role r6 person=alan title="detective chief superintendent" status=former
role r7 person=lascelles title="Home Secretary" status=former
role r8 person=gurpreet title=partner org=laidlaw status=current
role r9 person=piet title=cook org=morag status=former
quote q1 direct speaker=emrys
quote q2 mixed speaker=tranter date=d2
quote q3 direct speaker=desmond date=d4
quote q4 direct speaker=tranter medium=letter to=desmond
quote q5 indirect speaker=strang
quote q6 mixed speaker=ayodele
quote q7 direct speaker=moira
quote q8 direct speaker=moira to=emrys
quote q9 indirect speaker=clarion
quote q11 direct speaker=alan
quote q12 indirect speaker=gurpreet
quote q13 mixed speaker=piet
quote q15 indirect speaker=girl
quote q16 direct speaker=emrys
contact c1 from=tranter to=desmond medium=letter
contact c2 from=moira to=emrys medium=phone date=d7
contact c3 from=lascelles to=supporters medium=meeting date=d10 factuality=negated
age a1 person=emrys years=67
age a2 person=billy years=19
age a3 person=moira years=38
age a4 person=alan years=79
age a5 person=girl years=6
share s1 choice=innocence percent=72 population=readers survey=clarion date=d8
count n1 value=21400 unit=signatures what="on Moira Skene's petition"
count n2 value=600000 unit=pounds what="claim for the years in prison"
count n3 value=11 unit=crew what="who sailed"
count n4 value=4 unit=crew what="in the gallery"
entity home organization "Home Office"
quote q10 indirect speaker=emrys to=moira
date d13 1998-01
role r10 person=desmond title=Father status=current
role r11 person=gurpreet title=solicitor status=current
entity humberside place "Humberside"
contact c4 from=mother to=moira medium=unspecified factuality=negated
role r12 person=alan title=led status=former
