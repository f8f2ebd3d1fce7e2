id: transit-settlement
published: 2014-11-24
house: coastline
topic: labour
length: full
traps: threshold, total, called-for, negated, planned, nested-speech, unnamed-source, sports-score, idiom, price-or-percent
source: Coastline Press
byline: Rosa Tallchief
---
Buses roll again in {=prentiss Prentiss} as {~drivers drivers} end {^drivers their} strike

By ROSA TALLCHIEF

{=prentiss PRENTISS}, {=lake Lake State} (Coastline Press) — {e1 {~drivers Bus drivers} {e1.trigger approved} {~pact a new contract}} {d1 Sunday night}, by a margin of {x 61}, and the first No. 8 in {x 23} days left the Harbor Street barn at {d2 4:51 a.m. Monday} with nobody aboard but a reporter and a dog.

{v1 {~pact The contract} drew 1,119 yes votes}; {v2 1,058 drivers said no}. All {x 2,177} slips were counted on the free-throw line of the gymnasium at {=casimir St. Casimir's}.

"{q1 {^castellanos I} have never been hugged and hissed at in the same breath}," {q1.src {a1 {r1 {=castellanos Ximena Castellanos}, {~castellanos {r1.title president} of {=local Transit Local 415}}}, who is 50}}, {q1.cue said} as the bleachers emptied. "{q1 It's good for the posture.}"

{~pact The deal} raises the top hourly rate by {x $2.35}, restores {n1 47 early runs} that {d3 last spring}'s budget had killed, and puts a heated restroom at the end of every line. {e2 {=authority The {=prentiss Prentiss} Transit Authority} {e2.trigger signed} {^pact it}} at {d4 midnight}. {q2.src {r2 {~whitfield {~authority The authority}'s {r2.title general manager}}, {=whitfield Leland Whitfield}}}, {q2.cue put} the bill at {q2 {n2 $31 million}, and the cost to {^whitfield his} stomach at "about the same."}

It had begun with a thermos. {~drivers The drivers} walked out on {d5 Nov. 1}, after {r3 {=ito Kenji Ito}, {~ito then a night {r3.title dispatcher}}}, was docked a day's pay for leaving {^ito his} desk to carry coffee to a bus stranded on the viaduct. {s1 Polling by {=pollard the Pollard Group} {d6 ten days into the strike} had 57 percent of city residents siding with {~drivers the drivers}}; {s2 among people who ride every day it was 66 percent}.

{r4 {r4.title Mayor} {=abara Nkechi Abara}}, who can read a poll, called for arbitration, and when nobody wanted it {^abara she} did some {^abara herself}. {c1 {^abara She} {c1.trigger phoned} {=castellanos Castellanos} on {d7 Thursday}} and {c2 {d8 the next evening} {c2.trigger hosted} {^castellanos her} and {=whitfield Whitfield}}, with the television off.

"{q3 {q4.src {=whitfield Leland}} {q4.cue said}, '{q4 {^whitfield I} can move on the runs but not on the restrooms}.' {q5.src {=castellanos Ximena}} {q5.cue said}, '{q5 Then {^castellanos I} can't move at all, and {^castellanos I} have the bladder of a dispatcher}'}," {^abara she} {q3.cue recounted}. "{q3 After that we were practically family.}"

{~insider A person who was in the next room}, and who {q17.cue asked} {q17 not to be identified because the door was supposed to be shut}, offered a cooler version. {q6 {=whitfield Whitfield} had left at {d9 10:30 p.m.} "with {^whitfield his} coat on inside out" and was talked back from the driveway}, {q6.src {~insider this person}} {q6.cue said}. {q7.src {=whitfield Whitfield}} {q7.cue denied} it: {q7 {^whitfield he} had gone out to move a car}.

The margin will be felt for a while. {~owls Night drivers}, who get none of the restored runs, {v3 went against {~pact the contract}, 388 votes} to {v4 only 71 in favor}. "{q8 They bought breakfast with {^owls our} supper}," {q8.cue seethed} {q8.src {a2 {=vang Tou Vang}, 29}}, who drives the airport loop until 3 a.m. {q9.src {^vang He}} {q9.cue vowed} {q9 to run against {=castellanos Castellanos} in {d11 June}, when {~local the local} elects officers}.

{q10.src {r5 {=bialik Morris Bialik}, {~bialik a {r5.title professor} of labor history at {=lakestate {=lake Lake State} Tech}}}}, {q10.cue cautioned} {q10 against shock}. "{q11 A settlement that everyone likes was too expensive, and one that no one likes doesn't pass}," {^bialik he} {q11.cue observed}. "{q11 This one missed both ditches by thirty-one people.}" {q12 In {d12 1988}}, {^bialik he} {q12.cue pointed out}, {q12 {e3 {~local the same local} had {e3.trigger rejected} {~pact88 a deal} by {v5 1,402 votes} to {v6 650}, and got a worse one in {d18 1989}}}.

{q16.src {~merchants Merchants along Harbor Street}} {q16.cue claim} {q16 to have lost {n3 about $4 million}}. At {=diner the Starlite Diner}, where {~drivers the strikers}' tab ran to {n4 611 bowls of chili}, {q13.src {r6 {~haddad the {r6.title owner}}, {=haddad Samira Haddad}}}, {q13.cue said} {q13 {^haddad she} would tear it up}. {c3 {=castellanos Castellanos} had {c3.trigger written} {^haddad her} a note} instead, promising payment in full by {d13 New Year's Eve}.

Not everything is over. {e4 {n5 {~nine Nine drivers}} {e4.trigger arrested} for blocking the barn gate on {d14 Nov. 12}} are still to go before {r7 {r7.title Judge} {=fong Harriet Fong}} on {d15 Dec. 3}. {q14.src {~prosecutors Prosecutors}} {q14.cue would not say} {q14 whether {e5 charges would be {e5.trigger filed}}}. {e6 No one was {e6.trigger hurt}}, unless you count {=pilots the {=prentiss Prentiss} Pilots}, who lost {x 6-0} on {d16 Saturday} before the smallest crowd in the history of the rink, because nobody could get there.

{=ito Ito}, whose pay was restored by clause {x 19}, has been moved to days. {c4 {=whitfield Whitfield} {c4.trigger dropped by} {^ito his} desk {d17 Monday morning}}, in front of the whole dispatch room, and set down a paper cup.

"{q15 It was decaf}," {=ito Ito} {q15.cue let it be known}. "{q15 But {^ito I} drank it.}"
---
entity prentiss place "Prentiss"
entity lake place "Lake State"
entity drivers group "bus drivers" named=no
entity pact other "new contract" named=no
entity casimir organization "St. Casimir's"
entity castellanos person "Ximena Castellanos" gender=feminine
entity local organization "Transit Local 415"
entity authority organization "Prentiss Transit Authority"
entity whitfield person "Leland Whitfield" gender=masculine
entity ito person "Kenji Ito" gender=masculine
entity pollard organization "Pollard Group"
entity abara person "Nkechi Abara" gender=feminine
entity insider person "person who was in the next room" named=no
entity owls group "night drivers" named=no
entity vang person "Tou Vang" gender=masculine
entity bialik person "Morris Bialik" gender=masculine
entity lakestate organization "Lake State Tech"
entity pact88 other "deal of 1988" named=no
entity haddad person "Samira Haddad" gender=feminine
entity nine group "nine drivers" named=no
entity fong person "Harriet Fong"
entity prosecutors group "prosecutors" named=no
date d1 2014-11-23TNI
date d2 2014-11-24T04:51
date d3 2014-SP
date d4 2014-11-23T24:00
date d5 2014-11-01
date d6 2014-11-11
date d7 2014-11-20
date d8 2014-11-21TEV
date d9 2014-11-21T22:30
date d11 2015-06
date d12 1988
date d13 2014-12-31
date d14 2014-11-12
date d15 2014-12-03
date d16 2014-11-22
date d17 2014-11-24TMO
date d18 1989
event e1 pass agents=drivers patients=pact date=d1
vote v1 choice=pact count=1119 unit=votes stance=for date=d1
vote v2 choice=pact count=1058 unit=drivers stance=against date=d1
quote q1 direct speaker=castellanos
role r1 person=castellanos title=president org=local status=current
age a1 person=castellanos years=50
count n1 value=47 unit="early runs" what=restored
event e2 sign agents=authority patients=pact date=d4
role r2 person=whitfield title="general manager" org=authority status=current
quote q2 mixed speaker=whitfield
count n2 value=31000000 unit=dollars what="cost of the deal"
role r3 person=ito title=dispatcher status=former
share s1 choice=drivers percent=57 population="city residents" survey=pollard date=d6
share s2 choice=drivers percent=66 population="people who ride every day" survey=pollard date=d6
role r4 person=abara title=Mayor status=current
contact c1 from=abara to=castellanos medium=phone date=d7
contact c2 from=abara to=castellanos,whitfield medium=meeting date=d8
quote q3 direct speaker=abara
quote q4 direct speaker=whitfield
quote q5 direct speaker=castellanos
quote q6 mixed speaker=insider
quote q7 indirect speaker=whitfield
vote v3 choice=pact count=388 unit=votes stance=against date=d1
vote v4 choice=pact count=71 unit=votes stance=for date=d1
quote q8 direct speaker=vang
age a2 person=vang years=29
quote q9 indirect speaker=vang
quote q10 indirect speaker=bialik
role r5 person=bialik title=professor org=lakestate status=current
quote q11 direct speaker=bialik
quote q12 indirect speaker=bialik
event e3 reject agents=local patients=pact88 date=d12
vote v5 choice=pact88 count=1402 unit=votes stance=against date=d12
vote v6 choice=pact88 count=650 unit=votes stance=for date=d12
count n3 value=4000000 unit=dollars what="claimed lost by merchants" bound=about
count n4 value=611 unit="bowls of chili" what="on the strikers' tab"
quote q13 indirect speaker=haddad
role r6 person=haddad title=owner org=diner status=current
contact c3 from=castellanos to=haddad medium=letter
event e4 arrest patients=nine date=d14
count n5 value=9 unit=drivers what=arrested
role r7 person=fong title=Judge status=current
quote q14 indirect speaker=prosecutors
event e5 charge agents=prosecutors patients=nine factuality=possible
contact c4 from=whitfield to=ito medium=meeting date=d17
quote q15 direct speaker=ito
entity merchants group "merchants along Harbor Street" named=no
quote q16 indirect speaker=merchants
entity diner organization "Starlite Diner"
entity pilots organization "Prentiss Pilots"
event e6 injure factuality=negated
quote q17 indirect speaker=insider
