id: tie-breaker
published: 2015-08-21
house: coastline
topic: obituaries
length: full
traps: called-names, quoted-title, refused, role-elsewhere, threshold, ambiguous-pronoun
byline: Gideon Tsosie
---
{=odalys Odalys Ferrer-Knox}, who broke every tie but one, is dead

By GIDEON TSOSIE

{=halcyon PORT HALCYON}, {=lower Lower Keys} (Coastline Press) — {e1 {=odalys Odalys Ferrer-Knox}, who {r1 as {r1.title lieutenant governor} of {=lower the Lower Keys}} broke {n1 43 ties} in {=senate the Senate} and spent the rest of {^odalys her} life explaining the forty-fourth, {e1.trigger died} {d1 Thursday} at home}. {a1 {^odalys She} was 91}.

{q1 An hour earlier {^odalys she} had been “arguing with the radio”}, {q1.src {r2 {~tobias {^odalys her} son}, {=tobias Tobias Knox}, {~tobias a {r2.title public defender}}},} {q1.cue said} in announcing it.

{~odalys A shrimper's daughter from {=plata Cayo Plata}}, {^odalys she} was {a2 keeping the books of an ice house at 17}. {e2 {a3 At 24 {^odalys she}} was {e2.trigger elected} to {~school the county school board}}, by {v1 312 votes} to {v2 309}, beating {r12 {~cyrus {^odalys her} own {r12.title dentist}}, {=cyrus Cyrus Applewhite}}.

“{q2 {^odalys I} had a toothache until {d2 1952}},” {q2.src {^odalys she}} {q2.cue wrote} in a memoir, “{x The Forty-Fourth}.”

What the title referred to took place on {d3 March 12, 1968}. {=senate The Senate} had split on {~beach a bill to open {~lower the state}'s beaches to everyone}: {v3 twenty senators for {^beach it}}, {v4 twenty against}. {^odalys She} had promised {~leroy {^beach its} sponsor}, {=leroy Leroy Baptiste}, {^odalys her} vote. {^odalys She} looked at the clock and said nothing, and {e3 {~beach the bill} was {e3.trigger defeated}}.

{c1 {r4 {r4.title Gov.} {=harlan Harlan Pruitt}} {c1.trigger telephoned} {^odalys her} at {d4 midnight}} and {q16.cue called} {^odalys her} “{q16 a mule in pearls}.” {c2 {a4 {=leroy Baptiste}, then 33}, {c2.trigger refused} to see {^odalys her}}, and went on refusing for nine years.

{e4 Six weeks after the tie {=senate the Senate} {e4.trigger passed} {~beach the measure} on {^senate its} own}, {v5 22 senators in favor} and {v6 18 opposed}.

“{q3 {^odalys I} wanted the thing done by people who had to go home and live with it},” {q3.src {=odalys Ferrer-Knox}} {q3.cue told} {=herald the Keys Herald} in {d5 1989}. “{q3 A tie is only a house asking to be left alone.}”

“{q4 {^odalys She} was right and {^leroy I} could have strangled {^odalys her}},” {q4.src {a5 {=leroy Baptiste}, 80},} {q4.cue mused} {d6 Thursday}. {q5 {c3 {^leroy He} had {c3.trigger visited} {^odalys her} on {d7 Sunday}}}, {q5.src {^leroy he}} {q5.cue added}, {q5 and found {^odalys her} dictating a letter to a bakery}.

The public took time. {q6 In {d8 April 1968}, {s1 37 percent of voters approved of {~silence {^odalys her} silence}}}, {q6.cue according to} {q6.src a survey by {=herald the Herald}}; {q7 when {^herald it} asked again in {d9 2008}}, {q7.src {^herald it}} {q7.cue found}, {q7 {s2 81 percent did}}.

{e5 {^odalys She} ran for governor in {d10 1970} and {e5.trigger lost} the primary}, {v7 201,340 votes} to {v8 {=dale Dale Stroman}'s 218,900}, {s3 48 percent of the ballots}. {^odalys She} blamed rain, then hats. “{q8 {^odalys I} was beaten by a better haircut},” {q8.src {^odalys she}} {q8.cue conceded} on the night.

{e6 {r5 {r5.title Gov.} {=marisol Marisol Quan}} {e6.trigger appointed} {r6 {^odalys her} a {r6.title judge} of {=appeals the Court of Appeals}} in {d11 1979}}. There {^odalys she} sat until {d12 1994}, more often than not in the minority, and most famously in the manatee case, in which {v9 two judges held for {=marina Halcyon Marina}} and {v10 one, {^odalys herself}, for {~manatee the animal}}.

“{q9 {q15.src {~majority The majority}} {q15.cue says} {q15 {~manatee a manatee} has no standing}},” {q9.src {^odalys she}} {q9.cue observed} from the bench. “{q9 {^manatee It} has been floating for fifty million years.}”

{q10.src {=hana Hana Sugimoto}, {r7 {~hana a former {r7.title clerk}}} {r8 who now {r8.title heads} {~college the law school at {=calusa Calusa College}}},} {q10.cue remembered} that {q10 every draft came back with a pressed sea grape in it}. “{q11 Nobody dared ask},” {q11.src {^hana she}} {q11.cue confided}. “{q11 It meant: shorter.}”

{q12.src {r9 {r9.title Chief Judge} {=wendell Wendell Kim}}} {q12.cue credited} {^odalys her} with {q12 teaching {~bench a bench of lawyers} to write for fishermen}. {c4 {r10 {r10.title Gov.} {=iris Iris Poe-Lindgren}} {c4.trigger conferred} with {~family the family} by phone {d13 Thursday night}} and ordered flags lowered, {n2 three of which} were already down for washing.

Not everyone came round. {q13.src {a6 {=dale Stroman}, now 97},} {q13.cue sniffed} that {q13 {^odalys she} “never did learn to lose”}, before asking for {^odalys her} address.

{a7 {=milagros Milagros Ferrer}, {~milagros the elder sister}, is ninety-six}. “{q14 {^odalys She} cried at every tie},” {q14.src {^milagros she}} {q14.cue recounted}. “{q14 Then {^odalys she} washed {^odalys her} face and broke it. All but the once.}”

Besides {~tobias {^odalys her} son}, {=odalys Ferrer-Knox} leaves {n3 two daughters} and {n4 nine grandchildren}. The service is on {d14 Aug. 29 at 10 a.m.}, on the sand at {=plata Cayo Plata}, the public welcome. The sermon falls to {r11 the {r11.title Rev.} {=sol Solange Baptiste}}, {~sol {^odalys her} goddaughter}, {a8 who is 38}.
---
entity odalys person "Odalys Ferrer-Knox" gender=feminine
entity halcyon place "Port Halcyon"
entity lower place "Lower Keys"
entity senate organization "Senate"
entity tobias person "Tobias Knox" gender=masculine
entity plata place "Cayo Plata"
entity school organization "county school board" named=no
entity cyrus person "Cyrus Applewhite" gender=masculine
entity beach law "bill to open the state's beaches to everyone" named=no
entity leroy person "Leroy Baptiste" gender=masculine
entity harlan person "Harlan Pruitt" gender=masculine
entity herald organization "Keys Herald" aliases="Herald"
entity silence other "Odalys Ferrer-Knox's silence" named=no
entity dale person "Dale Stroman" gender=masculine
entity marisol person "Marisol Quan" gender=feminine
entity appeals organization "Court of Appeals"
entity marina organization "Halcyon Marina"
entity manatee other "manatee" named=no
entity hana person "Hana Sugimoto" gender=feminine
entity college organization "law school at Calusa College" named=no
entity wendell person "Wendell Kim"
entity bench group "bench of lawyers" named=no
entity iris person "Iris Poe-Lindgren" gender=feminine
entity family group "family" named=no
entity milagros person "Milagros Ferrer" gender=feminine
entity sol person "Solange Baptiste" gender=feminine
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
event e3 reject agents=senate patients=beach date=d3
event e4 pass agents=senate patients=beach
event e5 lose_election agents=odalys date=d10
event e6 appoint agents=marisol patients=odalys date=d11
vote v1 choice=odalys count=312 unit=votes
vote v2 choice=cyrus count=309 unit=votes
vote v3 choice=beach count=20 unit=senators stance=for date=d3
vote v4 choice=beach count=20 unit=senators stance=against date=d3
vote v5 choice=beach count=22 unit=senators stance=for
vote v6 choice=beach count=18 unit=senators stance=against
vote v7 choice=odalys count=201340 unit=votes contest=primary date=d10
vote v8 choice=dale count=218900 unit=votes contest=primary date=d10
vote v9 choice=marina count=2 unit=judges
vote v10 choice=manatee count=1 unit=judges
share s1 choice=silence percent=37 population=voters survey=herald date=d8
share s2 choice=silence percent=81 population=voters survey=herald date=d9
share s3 choice=odalys percent=48 population="ballots in the primary" date=d10
age a1 person=odalys years=91
age a2 person=odalys years=17
age a3 person=odalys years=24
age a4 person=leroy years=33 date=d3
age a5 person=leroy years=80
age a6 person=dale years=97
age a7 person=milagros years=96
age a8 person=sol years=38
role r1 person=odalys title="lieutenant governor" org=lower status=former
role r2 person=tobias title="public defender" status=current
role r4 person=harlan title=Gov. status=former
role r5 person=marisol title=Gov. status=former
role r6 person=odalys title=judge org=appeals status=former
role r7 person=hana title=clerk status=former
role r8 person=hana title=heads org=college status=current
role r9 person=wendell title="Chief Judge" status=current
role r10 person=iris title=Gov. status=current
role r11 person=sol title=Rev. status=current
quote q1 mixed speaker=tobias
quote q2 direct speaker=odalys
quote q3 direct speaker=odalys to=herald date=d5
quote q4 direct speaker=leroy date=d6
quote q5 indirect speaker=leroy
quote q6 indirect speaker=herald
quote q7 indirect speaker=herald
quote q8 direct speaker=odalys
quote q9 direct speaker=odalys
quote q10 indirect speaker=hana
quote q11 direct speaker=hana
quote q12 indirect speaker=wendell
quote q13 mixed speaker=dale
quote q14 direct speaker=milagros
contact c1 from=harlan to=odalys medium=phone date=d4
contact c2 from=leroy to=odalys medium=meeting factuality=negated
contact c3 from=leroy to=odalys medium=meeting date=d7
contact c4 from=iris to=family medium=phone date=d13
count n1 value=43 unit=ties what="broken by Ferrer-Knox in the Senate"
count n2 value=3 unit=flags what="already down for washing"
count n3 value=2 unit=daughters what="who survive her"
count n4 value=9 unit=grandchildren what="who survive her"
entity majority group "majority" named=no
quote q15 indirect speaker=majority
entity calusa organization "Calusa College"
role r12 person=cyrus title=dentist
quote q16 mixed speaker=harlan to=odalys medium=phone
