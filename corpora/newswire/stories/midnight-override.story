id: midnight-override
published: 2009-06-30
house: eastgate
topic: legislatures
length: full
traps: threshold, idiom, namesakes, unnamed-source, hypothetical
byline: Petra Lund
---
{=caswell CASWELL}, {d1 June 30} (Eastgate) -- Lawmakers overrode {~calloway the governor} {d2 late Monday} for the first time since {d3 1961}, restoring school buses to {n1 38 counties} and leaving {~calloway a man with a red pen} to explain {^calloway himself} to {~gop {^calloway his} own party}.

{e1 {=house The House} {e1.trigger revived} {=bus the Rural Transport Act}} by {v1 79 votes} to {v2 34}, {x three} more than two thirds. {e2 {=senate The Senate} {e2.trigger followed}} at {d4 11:40 p.m.}, {v3 31} to {v4 12}, with {v5 two members abstaining}.

"{q1 {^zielinski I} have not slept since {d5 Saturday} and {^zielinski I} would do it again for a bus}," {q1.cue said} {q1.src {r1 {r1.title Rep.} {=zielinski Marta Zielinski}}, {a1 59}, whose district has no stoplight}.

{e3 {r2 {r2.title Gov.} {=calloway Roy Calloway}} had {e3.trigger vetoed} {^bus it}} on {d6 June 12}, {q2.cue calling} {^bus it} "{q2 a yellow luxury}." {q3.src {r3 {~elena {^calloway his} {r3.title press secretary}}, {=elena Elena Brandvold}},} {q3.cue insisted} {d7 early Tuesday} that {q3 {^calloway he} bore nobody a grudge}.

Grudges there were. {q4 {c1 {^calloway He} had {c1.trigger telephoned} {~reps {n2 eleven members} of {~gop {^calloway his} party}} before the vote}}, {q4.src {r4 {=horne Dean Horne}, {~horne {^gop its} {r4.title chairman}}},} {q4.cue acknowledged}. "{q4 {q18.src {^calloway He}} {q18.cue reminded} {^reps them} {q18 who signs {^reps their} road money}.}" {q6.src {~member One of {^reps them}}} {q6.cue described} the calls differently: "{q6 {^calloway He} asked about {^member my} mother and then about {^member my} district, in that order.}"

{r8 {=agnes Agnes Horne}, who {r8.title leads} {=parents Parents for Wheels}} and is no kin to {~horne the chairman}, had other methods. {c2 {^agnes She} and {=zielinski Zielinski} have {c2.trigger met} weekly since {d8 April} in a church basement}. {q7 {~duo The pair} brought pie and a county map}, {^agnes she} {q7.cue recalled}. {e4 {~parents The group} {e4.trigger endorsed} nobody}.

The margin came from {n4 four members} who had voted no in {d16 May}, when {~bus the bill} drew {v6 75 ayes} and {v7 38 nays}. {q8.src {r10 {r10.title Rep.} {=tui Junior Tuiasosopo}}, {a2 31},} {q8.cue traced} {q8 {^tui his} change of mind to {d9 Sunday} dinner}. "{q8 {~grandma {^tui My} grandmother} walked {x four} miles to school. {^grandma She} told {^tui me} in front of the ham.}"

In a poll {d17 last week} {s1 64 percent of registered voters} supported {~bus the act}; {s2 so did 51 percent of {=calloway Calloway}'s own supporters}. {q9.src {=prairie Prairie Research}} {q9.cue put} {q9 {s3 {^calloway his} approval at 39}}. {q10 {^obrien He} had expected the override to fail by {x five} votes}, {q10.src {r9 {~obrien {^prairie its} {r9.title director}}, {=obrien Sean O'Brien}},} {q10.cue conceded}. "{q10 {^prairie We} were out by {x eight}, which is a career in this business.}"

Not all was sweetness. {q11.src {r5 {r5.title Finance chairman} {=weems Otis Weems}}} {q11.cue complained} that {q11 the state could not afford {n3 $27 million} a year}. {e6 {^weems He} {e6.trigger resigned} from the committee} on {d10 Tuesday morning}, by {c3 a {c3.trigger letter} that {^weems he} carried on foot to {r11 {~nadeau the {r11.title speaker}}, {=nadeau Claudette Nadeau}}}.

"{q12 {=weems Otis} is a good man and can count}," {q12.src {^nadeau she}} {q12.cue observed}. "{q12 That was the difficulty.}"

{=calloway Calloway}, {a3 62}, {r6 {~calloway a former {r6.title prosecutor} in {=prescott Prescott County}}}, is up for reelection in {d11 2010}. {q13 Had the vote gone the other way}, {q13.src {=duran Luis Duran}, {r7 {~duran a {r7.title professor} of government at {=caswellu Caswell State}}},} {q13.cue reckoned}, {q13 {^calloway he} would have been unbeatable}. {e7 {^calloway He} has not {e7.trigger announced} a campaign}.

{c4 {=zielinski Zielinski} {c4.trigger sent} {^calloway him} a Christmas card} in {d12 June} with a bus on the front. {q14.src {=elena Brandvold}} {q14.cue said} that {q14 it was on the refrigerator}; {c5 {~both the two} will {c5.trigger meet} on {d13 July 9}}, at a lunch that {~camps both camps} {q15.cue called} "{q15 a clearing of the air}."

"{q17 {^brooksch We} have a box of lost mittens going back to {d18 2003}, when the children still arrived by bus}," {q17.cue sighed} {q17.src {=ito Kenji Ito}, {r12 {~ito {r12.title principal} of {=brooksch Brook School}}}}.

{~bus The law} takes effect on {d14 August 15}. The first route will leave at {d15 6:05 a.m.} from {=brook Brook}, population {x 212}, driven by {=rollo Rollo Fredericks}, {a4 68}, who drove it until the cuts. {q16.src {^rollo He}} {q16.cue offered} only one comment: "{q16 It pulls to the left.}"
---
entity caswell place "Caswell"
entity calloway person "Roy Calloway" gender=masculine
entity gop organization "Calloway's party" named=no
entity house organization "House"
entity senate organization "Senate"
entity bus law "Rural Transport Act"
entity zielinski person "Marta Zielinski" gender=feminine
entity elena person "Elena Brandvold" gender=feminine
entity reps group "eleven members of his party" named=no
entity horne person "Dean Horne" gender=masculine
entity member person "one of the eleven members" named=no
entity agnes person "Agnes Horne" gender=feminine
entity parents organization "Parents for Wheels"
entity duo group "pair" named=no
entity tui person "Junior Tuiasosopo" gender=masculine
entity grandma person "Tuiasosopo's grandmother" named=no gender=feminine
entity prairie organization "Prairie Research"
entity obrien person "Sean O'Brien" gender=masculine
entity weems person "Otis Weems" gender=masculine
entity nadeau person "Claudette Nadeau" gender=feminine
entity prescott place "Prescott County"
entity duran person "Luis Duran"
entity caswellu organization "Caswell State"
entity both group "two" named=no
entity camps group "both camps" named=no
entity brook place "Brook"
entity rollo person "Rollo Fredericks" gender=masculine
date d1 2009-06-30
date d2 2009-06-29TNI
date d3 1961
date d4 2009-06-29T23:40
date d5 2009-06-27
date d6 2009-06-12
date d7 2009-06-30TMO
date d8 2009-04
date d9 2009-06-28
date d10 2009-06-30TMO
date d11 2010
date d12 2009-06
date d13 2009-07-09
date d14 2009-08-15
date d15 2009-08-15T06:05
date d16 2009-05
date d17 2009-W26
count n1 value=38 unit=counties what="given school buses back"
event e1 pass agents=house patients=bus date=d2
event e2 pass agents=senate patients=bus date=d4
event e3 veto agents=calloway patients=bus date=d6
vote v1 choice=bus count=79 unit=votes stance=for date=d2
vote v2 choice=bus count=34 unit=votes stance=against date=d2
vote v3 choice=bus count=31 unit=votes stance=for date=d4
vote v4 choice=bus count=12 unit=votes stance=against date=d4
vote v5 choice=bus count=2 unit=members stance=abstain date=d4
vote v6 choice=bus count=75 unit=ayes stance=for date=d16
vote v7 choice=bus count=38 unit=nays stance=against date=d16
role r1 person=zielinski title=Rep. status=current
age a1 person=zielinski years=59
quote q1 direct speaker=zielinski
role r2 person=calloway title=Gov. status=current
quote q2 mixed speaker=calloway
quote q3 indirect speaker=elena
role r3 person=elena title="press secretary" status=current
quote q4 mixed speaker=horne
contact c1 from=calloway to=reps medium=phone
count n2 value=11 unit=members what="telephoned by the governor"
role r4 person=horne title=chairman org=gop status=current
quote q6 direct speaker=member
role r8 person=agnes title=leads org=parents status=current
contact c2 from=agnes to=zielinski medium=meeting
quote q7 indirect speaker=agnes
event e4 endorse agents=parents factuality=negated
count n4 value=4 unit=members what="who changed their vote"
quote q8 mixed speaker=tui
role r10 person=tui title=Rep. status=current
age a2 person=tui years=31
share s1 choice=bus percent=64 population="registered voters" date=d17
share s2 choice=bus percent=51 population="Calloway's own supporters" date=d17
share s3 choice=calloway percent=39 survey=prairie
quote q9 indirect speaker=prairie
quote q10 mixed speaker=obrien
role r9 person=obrien title=director org=prairie status=current
role r5 person=weems title="Finance chairman" status=former
quote q11 indirect speaker=weems
count n3 value=27000000 unit=dollars what="a year, cost of the buses"
event e6 resign agents=weems date=d10
contact c3 from=weems to=nadeau medium=letter date=d10
role r11 person=nadeau title=speaker status=current
quote q12 direct speaker=nadeau
age a3 person=calloway years=62
role r6 person=calloway title=prosecutor status=former
quote q13 indirect speaker=duran
role r7 person=duran title=professor org=caswellu status=current
event e7 announce_candidacy agents=calloway factuality=negated
contact c4 from=zielinski to=calloway medium=letter date=d12
quote q14 indirect speaker=elena
contact c5 from=zielinski to=calloway medium=meeting date=d13 factuality=planned
quote q15 mixed speaker=camps
age a4 person=rollo years=68
quote q16 direct speaker=rollo
entity ito person "Kenji Ito"
entity brooksch organization "Brook School"
date d18 2003
quote q17 direct speaker=ito
role r12 person=ito title=principal org=brooksch status=current
quote q18 indirect speaker=calloway to=reps
