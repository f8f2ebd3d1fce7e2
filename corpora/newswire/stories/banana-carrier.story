id: banana-carrier
published: 2009-02-26
house: eastgate
topic: crime
length: full
traps: denied, time-zone, range, hypothetical, called-for, planned, duration, nested-speech, idiom
---
{=salalah SALALAH}, {d1 Feb. 26} (Eastgate) -- {~pirates Pirates} let go of {~costa the banana carrier} {=costa Costa Amable} and {~crew {^costa her} {n1 21 crew}} on {d2 Thursday} after 47 days, for a ransom that nobody has admitted paying.

"{q1 {~costa The ship} is free, {~crew the men} are thin and the bananas are a matter for science}," {q1.src {r1 {r1.title Commodore} {=salim Salim Al-Mahri} of {=guard the Dhofar Coast Guard}}} {q1.cue told} {~press reporters} at {d3 7 a.m. local time (0300 GMT)}.

{r2 {r2.title Chief engineer} {a1 {=rogelio Rogelio Dimaculangan}, 48}}, {e1 {e1.trigger shot} in the thigh when {~pirates the hijackers} came aboard on {d4 Jan. 10}}, was carried down the gangway and is to be operated on {d5 Friday}. {q2 {e2 {~lookout A young lookout} on {~pirates the pirates}' skiff may have {e2.trigger drowned} {d14 the same night}}}, {q2.src {r3 {r3.title Capt.} {=arvid Arvid Tønnesen}}} {q2.cue cautioned}.

{q18.src {a2 {=arvid Tønnesen}, who turned 64 at gunpoint},} had {q18.cue asked} {~crew {^arvid his} people} {q18 whether to hide in the engine room or give in}. {v1 Thirteen hands went up for {~giving giving in}}, {v2 six against}; {v3 two men held a rail instead}.

"{q3 {^arvid I} always said that a captain is no parliament}," {q3.src {^arvid he}} {q3.cue reflected}. "{q3 Then {^arvid I} counted twice.}"

Talks ran through {=syn Synnøve Dahl}, {r4 {~syn {r4.title chief executive} of {=fjell Fjellstrand Reefer}}}. {q4.src {^syn She}} {q4.cue acknowledged} that {q4 {c1 {^syn she} {c1.trigger called} {~accountant a negotiator known as the Accountant} {n2 31 times}}} and {q5.cue denied} that {q5 {~fjell the company} paid "one krone"}. {q6 {n3 Between 1.1 million} and {n4 1.4 million dollars} fell from a small plane on {d6 Tuesday evening}}, {q6.cue according to} {q6.src {~broker a shipping broker in {=dubai Dubai}}}.

What moved {~pirates the men on the beach}, by other accounts, was {r9 {r9.title Sheikh} {=guled Abdirahman Guled}}, {a3 {~guled an elder} of eighty-eight}. {c2 {^guled He} {c2.trigger met} {~leaders {^pirates their} leaders} under a tarpaulin on {d7 Feb. 14}} and {c5 {c5.trigger again} {d15 a week later}}.

"{q7 {q8.src {^guled I}} {q8.cue said} to {^leaders them}, '{q8 {^leaders You} were fishermen; be ashamed before the fish}'}," {q7.src {=guled Guled}} {q7.cue related} through an interpreter. "{q7 {^guled I} also gave {^guled my} word and two goats.}"

{q9.src {r5 {=luz Luzviminda Catacutan}, who {r5.title heads} {=fed the Ocean Hands Federation}} in {=iloilo Iloilo},} {q9.cue demanded} {q9 an escort for every ship}, and called for a boycott. {~delegates {^luz Her} delegates} {v4 voted 402} to {v5 38} in {d8 January} for {~refusal a right to refuse the route}; {q10 {s1 seven in ten members favored {^refusal it} too}}, {q10.src {~newsletter {^fed its} newsletter}} {q10.cue reported}.

"{q11 Nobody asked the bananas}," {q11.src {^luz she}} {q11.cue scoffed}. {e3 {~fed The federation} will {e3.trigger march} in {=manila Manila} on {d9 March 3}}.

The hold is a story of its own. {n5 Some 2,600 tons} of fruit had ripened, burst and begun, {q12.cue in the words of} {q12.src {r6 {r6.title second mate} {=iker Iker Olabarria}}}, "{q12 to hum}." {q13.src {^iker He}} {q13.cue begged} {=salim Al-Mahri} {q13 for a hose before a doctor}.

{a4 {r8 {=jomar Jomar Salonga}, {~jomar the {r8.title deck cadet}}}, is 19}. {^jomar He} kept a diary on the backs of labels. "{q14 Day 12: {^pirates they} cheat at cards but badly}," {q14.src {^jomar he}} {q14.cue wrote}. "{q14 Day 30: taught {^pirates them} to cheat better.}"

{e4 {=guard The Coast Guard} {e4.trigger arrested} {~held {n6 nine men}} at {d10 noon} aboard a dhow}, {n7 three} of {^held them} with banana labels in {^held their} pockets. {e5 None has been {e5.trigger charged}}. {q15.src {r7 {r7.title Prosecutor-General} {=layla Layla Bint Harub}}} {q15.cue forecast} {q15 a trial by {d11 summer}, if {~held the nine} were not sent to {=bosaso Bosaso} first}.

In {=iloilo Iloilo}, {=pia Pia Dimaculangan} learned of it at the fish stall that {^pia she} keeps for {~rogelio {^pia her} husband}'s mother. {c3 {~fjell The company} {c3.trigger texted} {^pia her} at {d12 1 p.m.}} and {c4 {=rogelio Dimaculangan} {c4.trigger rang} {^pia her} {d16 ten minutes later}}. "{q16 {^rogelio His} first words were not about {^pia me}}," {q16.src {^pia she}} {q16.cue beamed}. "{q16 They were about rice.}"

{=arvid Tønnesen} will fly home on {d13 Sunday}. Asked whether {^arvid he} would go to sea again, {q17.src {^arvid he}} {q17.cue shot back}: "{q17 {^arvid I} have not been home long enough to want to.}"
---
entity salalah place "Salalah"
entity pirates group "pirates" named=no
entity costa product "Costa Amable"
entity crew group "21 crew" named=no
entity salim person "Salim Al-Mahri" gender=masculine
entity guard organization "Dhofar Coast Guard" aliases="Coast Guard"
entity rogelio person "Rogelio Dimaculangan" gender=masculine
entity lookout person "young lookout" named=no
entity arvid person "Arvid Tønnesen" gender=masculine
entity giving other "giving in" named=no
entity syn person "Synnøve Dahl" gender=feminine
entity fjell organization "Fjellstrand Reefer"
entity accountant person "negotiator known as the Accountant" named=no
entity broker person "shipping broker in Dubai" named=no
entity dubai place "Dubai"
entity guled person "Abdirahman Guled" gender=masculine
entity leaders group "leaders" named=no
entity luz person "Luzviminda Catacutan" gender=feminine
entity fed organization "Ocean Hands Federation"
entity delegates group "Luzviminda Catacutan's delegates" named=no
entity newsletter work "Ocean Hands Federation's newsletter" named=no
entity iloilo place "Iloilo"
entity refusal other "right to refuse the route" named=no
entity manila place "Manila"
entity iker person "Iker Olabarria" gender=masculine
entity jomar person "Jomar Salonga" gender=masculine
entity held group "nine men" named=no
entity layla person "Layla Bint Harub" gender=feminine
entity bosaso place "Bosaso"
entity pia person "Pia Dimaculangan" gender=feminine
date d1 2009-02-26
date d2 2009-02-26
date d3 2009-02-26T07:00
date d4 2009-01-10
date d5 2009-02-27
date d6 2009-02-24TEV
date d7 2009-02-14
date d8 2009-01
date d9 2009-03-03
date d10 2009-02-26T12:00
date d11 2009-SU
date d12 2009-02-26T13:00
date d13 2009-03-01
event e1 injure patients=rogelio date=d4
event e2 die patients=lookout date=d14 factuality=possible
event e3 protest agents=fed date=d9 place=manila factuality=planned
event e4 arrest agents=guard patients=held date=d10
event e5 charge patients=held factuality=negated
vote v1 choice=giving count=13 unit=hands stance=for
vote v2 choice=giving count=6 unit=hands stance=against
vote v3 choice=giving count=2 unit=men stance=abstain
vote v4 choice=refusal count=402 unit=votes stance=for date=d8
vote v5 choice=refusal count=38 unit=votes stance=against date=d8
share s1 choice=refusal percent=70 population=members
age a1 person=rogelio years=48
age a2 person=arvid years=64
age a3 person=guled years=88
age a4 person=jomar years=19
role r1 person=salim title=Commodore org=guard status=current
role r2 person=rogelio title="Chief engineer" org=costa status=current
role r3 person=arvid title=Capt. org=costa status=current
role r4 person=syn title="chief executive" org=fjell status=current
role r5 person=luz title=heads org=fed status=current
role r6 person=iker title="second mate" org=costa status=current
role r7 person=layla title=Prosecutor-General status=current
role r8 person=jomar title="deck cadet" org=costa status=current
contact c1 from=syn to=accountant medium=phone
contact c2 from=guled to=leaders medium=meeting date=d7
contact c3 from=fjell to=pia medium=text date=d12
contact c4 from=rogelio to=pia medium=phone date=d16
quote q1 direct speaker=salim to=press
quote q2 indirect speaker=arvid
quote q3 direct speaker=arvid
quote q4 indirect speaker=syn
quote q5 mixed speaker=syn
quote q6 indirect speaker=broker
quote q7 direct speaker=guled
quote q8 direct speaker=guled to=leaders
quote q9 indirect speaker=luz
quote q10 indirect speaker=newsletter
quote q11 direct speaker=luz
quote q12 mixed speaker=iker
quote q13 indirect speaker=iker to=salim
quote q14 direct speaker=jomar
quote q15 indirect speaker=layla
quote q16 direct speaker=pia
quote q17 direct speaker=arvid
count n1 value=21 unit=crew what="released by pirates"
count n2 value=31 unit=calls what="made by Dahl to the negotiator"
count n3 value=1100000 unit=dollars what="dropped from a plane" bound=at_least
count n4 value=1400000 unit=dollars what="dropped from a plane" bound=at_most
count n5 value=2600 unit=tons what="of fruit that had ripened" bound=about
count n6 value=9 unit=men what="arrested aboard a dhow"
count n7 value=3 unit=men what="with banana labels in their pockets"
date d14 2009-01-10TNI
date d15 2009-02-21
date d16 2009-02-26T13:10
role r9 person=guled title=Sheikh status=current
quote q18 indirect speaker=arvid to=crew
entity press group "reporters" named=no
contact c5 from=guled to=leaders medium=meeting date=d15
