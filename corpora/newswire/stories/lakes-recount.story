id: lakes-recount
published: 2022-11-11
house: coastline
topic: elections
length: full
traps: threshold, called-race, negated, time-zone, mismatched-marks, price-or-percent, unnamed-source
byline: Dana Whitcomb
---
{=holt Holt} edges {=sesay Sesay} by {x 38} votes; recount due

By DANA WHITCOMB

{=mercer MERCER LAKES}, {=sault Sault} (Coastline Press) — {q1 {e1 {r1 {r1.title State Sen.} {=holt Warren Holt}} has {e1.trigger won} a fourth term} by the width of a church pew}, {q1.src {~dodge the county clerk's office}} {q1.cue reported} {d1 Thursday night}, though {r8 {~sesay the {r8.title nurse}}} who nearly beat {^holt him} has not given up.

{v1 {=holt Holt} finished with 21,906 votes} and {v2 {=sesay Mariama Sesay} with 21,868}. {v3 {=grady Lou Grady}, {~grady a Libertarian}, drew 1,377}. State law triggers a hand recount under {x 100}, and it starts {d2 Monday at 8 a.m. Central}.

“{q2 {^sesay I} have waited {x eleven} hours in an emergency room. {^sesay I} can wait a week}," {q2.src {a1 {=sesay Sesay}, 37,}} {q2.cue told} {~crowd a crowd at {=lanes the Ten Pin Lanes}}, where the heat went off at {d4 11 p.m. Tuesday}.

{c1 {=holt Holt} {c1.trigger left} {=sesay Sesay} a voicemail} {d5 Wednesday morning} {c1.purpose to propose coffee}. {q3.src {^sesay She}} {q3.cue said} that {q3 {^sesay she} had listened to it {x twice} and {c2 not {c2.trigger called back}}}.

The race had been called, un-called and called again. {e2 {=lakestv Lakes TV} {e2.trigger projected} {=sesay Sesay} the winner} at {d6 9:48 p.m. Tuesday}. "{q4 {^lakestv We} got ahead of the absentee envelopes}," {q4.src {=marchetti Toni Marchetti}, {r2 {~marchetti {~lakestv the station}'s {r2.title news director}}},} {q4.cue explained} in a memo to {~viewers viewers}. {=sesay Sesay}'s mother had by then ordered {x three} sheet cakes.

Absentees broke hard. {q5 {s1 Among mail voters {=holt Holt} took 61 percent}, {s2 compared with 45 percent of those who stood in line}}, {q5.cue according to} {q5.src {r3 {=yoon Yoon Sang-ho}, {~yoon {r3.title director} of {=survey the Sault Survey}}}}. {s3 Women had favored {=sesay Sesay}, 54} to {s4 41}.

{q6.src {^yoon He}} {q6.cue warned} against {q6 blaming the cakes}. {q6 {v4 {=holt Holt} lost the town of {=orrville Orrville} with 803 votes}, against {v5 1,040} in {d7 2018}}, "{q6 and a man who loses the place where he coached softball ought to look under the bleachers}."

{r9 {=holt Holt}, {~holt {a2 a 64-year-old {r9.title farm-implement dealer}}}}, {r4 is a former {r4.title chairman} of {=finance the Senate Finance Committee}}. {^holt He} spent much of {d13 the autumn} talking about hog barns. {=sesay Sesay}, who came from {=freetown Freetown} {a3 at 9}, talked about ambulances. {e3 {~both The two} {e3.trigger debated} {x once}}, in a gymnasium in {d8 September}; {^holt he} {q17.cue called} {^sesay her} "{q17 Doctor}", which {^sesay she} is not, and {^sesay she} called for a bridge.

Neither would rule out the courts. {q7 {e4 {=holt Holt} has not {e4.trigger sued}}}, {q7.src {r7 {~beasley {^holt his} {r7.title attorney}}, {=beasley Crystal Beasley}},} {q7.cue stressed}. "{q8 We have a form on the table and a pen on the form. We do not have a reason}," {^beasley she} {q8.cue went on}.

Money, as ever, swirled. {q16 {n2 At least $1.9 million} went into the district}, {q16.src {~filings the state {=ethics Ethics Board}'s filings}} {q16.cue show}, {q16 {n3 $410,000 of it} in the final week}. {=grady Grady} spent {n4 $63}, all on pie. "{q9 {^grady I} am told the pie had a 3-to-1 return}," {^grady he} {q9.cue quipped}.

{=party The Heartland Party} began the week holding {v6 25 of the {x 49} Senate seats}. {q10 {c3 {r5 {~okoye {^party Its} {r5.title floor leader}}, {=okoye Obi Okoye}}, {c3.trigger spoke by phone} with {=holt Holt} on {d9 Wednesday}} and {c4 {c4.trigger met} {~manager {=sesay Sesay}'s campaign manager} over breakfast {d10 Thursday}}}, {q10.src {~staffer a caucus staffer}} {q10.cue confided}, a course that {~staffer the staffer} {q11.cue called} "{q11 insurance}."

Recounts here rarely move more than a dozen. {q12 In {d11 1986}}, {q12.src {r6 {=hatfield Edna Hatfield}, {~hatfield a retired {r6.title clerk}}},} {q12.cue recalled}, {q12 {x one} moved {x nineteen}, and a horse}. {^hatfield She} would not say whose horse.

{=sesay Sesay} was in {^sesay her} scrubs by {d12 dawn on Friday}. {q13 {^sesay She} would be back at work whatever the count}, {^sesay she} {q13.cue told} a man with a broken wrist who asked. {c5 {~nan {=holt Holt}'s wife}, {=nan Nan}, {c5.trigger sent} {^sesay her} a fruit basket}, to {^sesay her} ward, with a card that {q14.cue read}: "{q14 No hard feelings, and not many soft ones.}"

{q15 {e5 {^sesay She} would not {e5.trigger concede}}}, {q15.src {^sesay she}} {q15.cue made clear}, "{q15 until the last envelope is flat.}"
---
entity holt person "Warren Holt" gender=masculine
entity sesay person "Mariama Sesay" gender=feminine
entity grady person "Lou Grady" gender=masculine
entity nan person "Nan" gender=feminine
entity mercer place "Mercer Lakes"
entity sault place "Sault"
entity orrville place "Orrville"
entity freetown place "Freetown"
entity dodge organization "county clerk's office" named=no
entity crowd group "crowd at the Ten Pin Lanes" named=no
entity lakestv organization "Lakes TV"
entity marchetti person "Toni Marchetti"
entity viewers group "viewers" named=no
entity yoon person "Yoon Sang-ho" gender=masculine
entity survey organization "Sault Survey"
entity finance organization "Senate Finance Committee"
entity both group "two" named=no
entity beasley person "Crystal Beasley" gender=feminine
entity ethics organization "Ethics Board"
entity lanes place "Ten Pin Lanes"
entity filings work "Ethics Board's filings" named=no
entity party organization "Heartland Party"
entity okoye person "Obi Okoye"
entity manager person "Sesay's campaign manager" named=no
entity staffer person "caucus staffer" named=no
entity hatfield person "Edna Hatfield" gender=feminine
date d1 2022-11-10TNI
date d2 2022-11-14T08:00
date d4 2022-11-08T23:00
date d5 2022-11-09TMO
date d6 2022-11-08T21:48
date d7 2018
date d8 2022-09
date d9 2022-11-09
date d10 2022-11-10
date d11 1986
date d12 2022-11-11TMO
event e1 win_election agents=holt
quote q1 indirect speaker=dodge date=d1
role r1 person=holt title="State Sen." status=current
vote v1 choice=holt count=21906 unit=votes
vote v2 choice=sesay count=21868 unit=votes
vote v3 choice=grady count=1377 unit=votes
quote q2 direct speaker=sesay to=crowd
age a1 person=sesay years=37
contact c1 from=holt to=sesay medium=phone purpose="to propose coffee" date=d5
quote q3 indirect speaker=sesay
contact c2 from=sesay to=holt medium=phone factuality=negated
event e2 project_winner agents=lakestv patients=sesay date=d6
quote q4 direct speaker=marchetti to=viewers
role r2 person=marchetti title="news director" org=lakestv status=current
quote q5 indirect speaker=yoon
role r3 person=yoon title=director org=survey status=current
share s1 choice=holt percent=61 population="mail voters" survey=survey
share s2 choice=holt percent=45 population="those who stood in line" survey=survey
share s3 choice=sesay percent=54 population=women survey=survey
share s4 choice=holt percent=41 population=women survey=survey
quote q6 mixed speaker=yoon
vote v4 choice=holt count=803 unit=votes place=orrville
vote v5 choice=holt count=1040 unit=votes place=orrville date=d7
age a2 person=holt years=64
role r4 person=holt title=chairman org=finance status=former
age a3 person=sesay years=9
event e3 debate agents=holt,sesay date=d8
event e4 sue agents=holt factuality=negated
quote q7 indirect speaker=beasley
quote q8 direct speaker=beasley
count n2 value=1900000 unit=dollars what="went into the district" bound=at_least
count n3 value=410000 unit=dollars what="in the final week"
count n4 value=63 unit=dollars what="spent by Grady"
quote q9 direct speaker=grady
vote v6 choice=party count=25 unit=seats
quote q10 indirect speaker=staffer
contact c3 from=okoye to=holt medium=phone date=d9
role r5 person=okoye title="floor leader" org=party status=current
contact c4 from=okoye to=manager medium=meeting date=d10
quote q11 mixed speaker=staffer
quote q12 indirect speaker=hatfield
role r6 person=hatfield title=clerk status=former
quote q13 indirect speaker=sesay
contact c5 from=nan to=sesay medium=letter
quote q14 direct speaker=nan to=sesay medium=letter
event e5 concede agents=sesay factuality=negated
quote q15 mixed speaker=sesay
quote q16 indirect speaker=filings
role r7 person=beasley title=attorney status=current
date d13 2022-FA
role r8 person=sesay title=nurse status=current
role r9 person=holt title="farm-implement dealer" status=current
quote q17 mixed speaker=holt
