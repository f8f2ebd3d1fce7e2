id: tie-breaker
published: 2015-08-21
house: coastline
topic: obituaries
length: full
traps:
byline: Gideon Tsosie
---
{=odalys Odalys Ferrer-Knox}, who broke every tie but one, is dead

By GIDEON TSOSIE

{=halcyon PORT HALCYON}, {=keys Lower Keys} (Coastline Press) — {e1 {r1 {=odalys Odalys Ferrer-Knox}, who as {r1.title lieutenant governor} of {r1.org {=keys the Lower Keys}}} broke {n1 43 ties} in {=senate the Senate} and spent the rest of {^odalys her} life explaining the forty-fourth, {e1.trigger died} {d1 Thursday} at home}. {a1 {^odalys She} was 91}.

{q1 An hour earlier {^odalys she} had been “arguing with the radio”}, {q1.src {~tobias {^odalys her} son}, {r2 {=tobias Tobias Knox}, {~tobias a {r2.title public defender}}},} {q1.cue said} in announcing it.

{~odalys A shrimper's daughter from {=cayo Cayo Plata}}, {a2 {^odalys she} was keeping the books of an ice house at 17}. {e2 {a3 At 24 {^odalys she}} was {e2.trigger elected} to the county school board}, by {v1 312 votes} to {v2 309}, beating {r3 {~cyrus {^odalys her} own {r3.title dentist}}, {=cyrus Cyrus Applewhite}}.

“{q2 {^odalys I} had a toothache until {d2 1952}},” {q2.src {^odalys she}} {q2.cue wrote} in a memoir, “{x The Forty-Fourth}.”

What the title referred to took place on {d3 March 12, 1968}. {=senate The Senate} had split on {~bill a bill to open the state's beaches to everyone}: {v3 twenty senators for {^bill it}}, {v4 twenty against}. {^odalys She} had promised {~baptiste {^bill its} sponsor}, {=baptiste Leroy Baptiste}, {^odalys her} vote. {^odalys She} looked at the clock and said nothing, and {e3 {~bill the bill} was {e3.trigger defeated}}.

{c1 {q3.src {r4 {r4.title Gov.} {=pruitt Harlan Pruitt}}} {c1.trigger telephoned} {^odalys her} at {d4 midnight}} and {q3.cue called} {^odalys her} “{q3 a mule in pearls.}” {c2 {a4 {=baptiste Baptiste}, then 33}, refused to {c2.trigger see} {^odalys her}}, and went on refusing for {x nine} years.

Six weeks after the tie {e4 {=senate the Senate} {e4.trigger passed} {~bill the measure}} on {^senate its} own, {v5 22 senators in favor} and {v6 18 opposed}.

“{q4 {^odalys I} wanted the thing done by people who had to go home and live with it},” {q4.src {=odalys Ferrer-Knox}} {q4.cue told} {=herald the Keys Herald} in {d5 1989}. “{q4 A tie is only a house asking to be left alone.}”

“{q5 {^odalys She} was right and {^baptiste I} could have strangled {^odalys her}},” {q5.src {a5 {=baptiste Baptiste}, 80},} {q5.cue mused} {d6 Thursday}. {q6 {c3 {^baptiste He} had {c3.trigger visited} {^odalys her} on {d7 Sunday}}}, {q6.src {^baptiste he}} {q6.cue added}, and {q6 found {^odalys her} dictating a letter to a bakery}.

The public took time. {q7 In {d8 April 1968}, {s1 37 percent of {~voters voters} approved of {~silence {^odalys her} silence}}}, {q7.cue according to} {q7.src a survey by {=herald the Herald}}; {q8 when {^herald it} asked again in {d9 2008}}, {q8.src {^herald it}} {q8.cue found}, {q8 {s2 81 percent did}}.

{e5 {^odalys She} ran for governor in {d10 1970} and {e5.trigger lost} the primary}, {v7 201,340 votes} to {v8 {=stroman Dale Stroman}'s 218,900}, {s3 48 percent of the ballots}. {^odalys She} blamed rain, then hats. “{q9 {^odalys I} was beaten by a better haircut},” {q9.src {^odalys she}} {q9.cue conceded} on the night.

{e6 {r5 {r5.title Gov.} {=quan Marisol Quan}} {e6.trigger appointed} {r6 {^odalys her} a {r6.title judge} of {r6.org {=appeals the Court of Appeals}}} in {d11 1979}}. There {^odalys she} sat until {d12 1994}, more often than not in the minority, and most famously in the manatee case, in which {v9 two judges held for {=marina Halcyon Marina}} and {v10 one, {^odalys herself}, for {~manatee the animal}}.

“{q10 {q11.src {~majority The majority}} {q11.cue says} {q11 {~manatee a manatee} has no standing}},” {q10.src {^odalys she}} {q10.cue observed} from the bench. “{q10 {^manatee It} has been floating for {x fifty million} years.}”

{q12.src {r7 {=hana Hana Sugimoto}, {~hana a former {r7.title clerk}}} who now {r8 {r8.title heads} {r8.org {~school the law school at {=calusa Calusa College}}}},} {q12.cue remembered} that {q12 every draft came back with a pressed sea grape in it}. “{q13 Nobody dared ask},” {q13.src {^hana she}} {q13.cue confided}. “{q13 It meant: shorter.}”

{q14.src {r9 {r9.title Chief Judge} {=kim Wendell Kim}}} {q14.cue credited} {^odalys her} with {q14 teaching a bench of lawyers to write for fishermen}. {c4 {r10 {r10.title Gov.} {=iris Iris Poe-Lindgren}} {c4.trigger conferred} with {~family the family} by phone {d13 Thursday night}} and ordered flags lowered, {x three} of which were already down for washing.

Not everyone came round. {q15.src {a6 {=stroman Stroman}, now 97},} {q15.cue sniffed} that {q15 {^odalys she} “never did learn to lose”}, before asking for {^odalys her} address.

{a7 {=milagros Milagros Ferrer}, {~milagros the elder sister}, is ninety-six}. “{q16 {^odalys She} cried at every tie},” {q16.src {^milagros she}} {q16.cue recounted}. “{q16 Then {^odalys she} washed {^odalys her} face and broke it. All but the once.}”

Besides {~tobias {^odalys her} son}, {=odalys Ferrer-Knox} leaves {n2 two daughters} and {n3 nine grandchildren}. The service is on {d14 Aug. 29 at 10 a.m.}, on the sand at {=cayo Cayo Plata}, the public welcome. The sermon falls to {a8 {r11 the {r11.title Rev.} {=solange Solange Baptiste}}, {~solange {^odalys her} goddaughter}, who is 38}.
---
entity odalys person "Odalys Ferrer-Knox" gender=feminine
entity halcyon place "Port Halcyon"
entity keys place "Lower Keys"
entity senate organization "Senate"
entity tobias person "Tobias Knox" gender=masculine
entity cayo place "Cayo Plata"
entity cyrus person "Cyrus Applewhite"
entity bill law "bill to open the state's beaches to everyone" named=no
entity baptiste person "Leroy Baptiste" gender=masculine
entity pruitt person "Harlan Pruitt"
entity herald organization "Keys Herald"
entity voters group "voters" named=no
entity silence other "Ferrer-Knox's silence" named=no
entity stroman person "Dale Stroman"
entity quan person "Marisol Quan"
entity appeals organization "Court of Appeals"
entity marina organization "Halcyon Marina"
entity manatee other "manatee" named=no
entity majority group "majority" named=no
entity hana person "Hana Sugimoto" gender=feminine
entity school organization "law school at Calusa College" named=no
entity calusa organization "Calusa College"
entity kim person "Wendell Kim"
entity iris person "Iris Poe-Lindgren"
entity family group "Ferrer-Knox's family" named=no
entity milagros person "Milagros Ferrer" gender=feminine
entity solange person "Solange Baptiste" gender=feminine
date d1 2015-08-20
date d2 1952
date d3 1968-03-12
date d4 1968-03-12T24:00
date d5 1989
date d6 2015-08-20
date d7 2015-08-16
date d8 1968-04
date d9 2008
date d10 1970
date d11 1979
date d12 1994
date d13 2015-08-20TNI
date d14 2015-08-29T10:00
event e1 die patients=odalys date=d1
event e2 elect patients=odalys
event e3 reject agents=senate patients=bill date=d3
event e4 pass agents=senate patients=bill
event e5 lose_election agents=odalys date=d10
event e6 appoint agents=quan patients=odalys date=d11
vote v1 choice=odalys count=312 unit=votes contest="county school board"
vote v2 choice=cyrus count=309 unit=votes contest="county school board"
vote v3 choice=bill count=20 unit=votes stance=for date=d3
vote v4 choice=bill count=20 unit=votes stance=against date=d3
vote v5 choice=bill count=22 unit=votes stance=for
vote v6 choice=bill count=18 unit=votes stance=against
vote v7 choice=odalys count=201340 unit=votes contest="primary" date=d10
vote v8 choice=stroman count=218900 unit=votes contest="primary" date=d10
vote v9 choice=marina count=2 unit=votes contest="manatee case"
vote v10 choice=manatee count=1 unit=votes contest="manatee case"
share s1 choice=silence percent=37 population="voters" survey=herald date=d8
share s2 choice=silence percent=81 population="voters" survey=herald date=d9
share s3 choice=odalys percent=48 population="the ballots" date=d10
age a1 person=odalys years=91
age a2 person=odalys years=17
age a3 person=odalys years=24
age a4 person=baptiste years=33 date=d3
age a5 person=baptiste years=80
age a6 person=stroman years=97
age a7 person=milagros years=96
age a8 person=solange years=38
role r1 person=odalys title="lieutenant governor" org=keys status=former
role r2 person=tobias title="public defender" status=current
role r3 person=cyrus title=dentist
role r4 person=pruitt title=Gov.
role r5 person=quan title=Gov.
role r6 person=odalys title=judge org=appeals status=former
role r7 person=hana title=clerk status=former
role r8 person=hana title=heads org=school status=current
role r9 person=kim title="Chief Judge" status=current
role r10 person=iris title=Gov. status=current
role r11 person=solange title=Rev. status=current
contact c1 from=pruitt to=odalys medium=phone date=d4
contact c2 from=baptiste to=odalys medium=meeting factuality=negated
contact c3 from=baptiste to=odalys medium=meeting date=d7
contact c4 from=iris to=family medium=phone date=d13
count n1 value=43 unit=ties what="broken by Ferrer-Knox in the Senate"
count n2 value=2 unit=daughters what="left by Ferrer-Knox"
count n3 value=9 unit=grandchildren what="left by Ferrer-Knox"
quote q1 mixed speaker=tobias
quote q2 direct speaker=odalys
quote q3 mixed speaker=pruitt to=odalys medium=phone
quote q4 direct speaker=odalys to=herald date=d5
quote q5 direct speaker=baptiste
quote q6 indirect speaker=baptiste
quote q7 indirect speaker=herald
quote q8 indirect speaker=herald
quote q9 direct speaker=odalys
quote q10 direct speaker=odalys
quote q11 indirect speaker=majority
quote q12 indirect speaker=hana
quote q13 direct speaker=hana
quote q14 indirect speaker=kim
quote q15 mixed speaker=stroman
quote q16 direct speaker=milagros
