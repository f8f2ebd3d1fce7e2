id: sawmill-verdict
published: 2019-11-16
house: coastline
topic: courts
length: full
traps:
byline: Perpetua Olsen
---
{~court Divided {=tamarack Tamarack} high court} restores {~award {~corduroy mill town}'s award}

By PERPETUA OLSEN

{=corduroy CORDUROY}, {=tamarack Tamarack} (Coastline Press) — {q1 {n1 {~families Nineteen families}} who drank from a poisoned creek will be paid after all}, {e1 {q1.src {=court the {=tamarack Tamarack} Supreme Court}} {e1.trigger {q1.cue ruled}} {d1 Friday}} in a case that has outlasted several of the marriages in it.

{v1 Five justices voted to reinstate {~award {~jury a jury}'s award of {n2 $23.7 million}}} against {=brandywine Brandywine Lumber}, which had been wiped out on appeal in {d2 2017}. {v2 Four would have let {^award it} lie}.

“{q2 A company may not hide behind a deadline that it mailed to the wrong town},” {q2.cue wrote} {q2.src {a1 {r1 {r1.title Justice} {=quispe Lucero Quispe}}, at 44} the youngest member of {~court the court}}.

“{q3 There is no other town},” {q3.cue retorted} {q3.src {r2 {r2.title Chief Justice} {=eldon Eldon Marsh}}} in dissent.

News reached {=corduroy Corduroy} by way of the feed store. {c1 {r3 {r3.org {~families Plaintiffs}}' {r3.title attorney} {=folake Folake Adeyemi}} {c1.trigger telephoned} {=ruth Ruth Marsh} at {d3 10:20 a.m.}}. {a2 {r4 {=ruth Ruth Marsh}, {~ruth a retired {r4.title bus driver} of 71}}} who is no relation to {~eldon the chief justice}, repeated each sentence aloud to the customers.

“{q4 {q5.src {=folake Folake}} {q5.cue said}, ‘{q5 It's five to four, {=ruth Ruth}, sit down},’ and {q6.src {^ruth I}} {q6.cue told} {^folake her} {q6 {^ruth I} had been sitting since {d4 2008}}},” {q4.src {^ruth she}} {q4.cue recalled}.

That was the year {a3 {~tess {^ruth her} daughter}, {=tess Tess}, then 11 years old}, broke out in welts. {e2 {=tess Tess Marsh} {e2.trigger testified} at the trial in {d5 the spring of 2015}, and so did {n3 {~others 26 others}}}. {q7.src {^tess She}} {q7.cue told} {~jury the jury} {q7 the water had smelled “like a new shower curtain.”}

“{q8 {^jury They} listened to us. We were not used to that},” {q8.src {~pia one of the witnesses}} {q8.cue said} on the porch of the grange {d6 Friday night}. {^pia She} asked not to be photographed in {^pia her} work boots. It was {r5 {=pia Pia Lindqvist}, who now {r5.title chairs} {r5.org {~board the county water board}}}.

{~jury The jury of {x 12}} had needed {x nine} votes, and {v3 mustered ten for {~families the families}}; {v4 two for {=brandywine Brandywine}}. {q9.src {r6 {=hollis Hollis Yoon}, {~hollis {r6.org {~jury the jury}}'s {r6.title foreman}}},} {q9.cue confided} {d7 this week} that {q9 {~jury the panel} had spent {^jury its} first day agreeing about {x four} words of the instructions}.

{q10.src {=brandywine Brandywine}, based in {=redmond Port Redmond},} had {q10.cue called} the suit a “{q10 lottery ticket}” and {~families its authors} “{q10 creek people.}” {e3 {^brandywine It} did not {e3.trigger concede} {d8 Friday}}. {q11.src {r7 {=britt Britt Sorensen-Vale}, {~britt {r7.org {^brandywine its}} {r7.title general counsel}}},} {q11.cue maintained} in a statement that “{q11 {^brandywine we} followed every rule that existed at the time},” and left open whether {^brandywine it} would ask {=scotus the U.S. Supreme Court} for review.

{q12 {c2 {=britt Sorensen-Vale} had {c2.trigger met} with {=folake Adeyemi} over pancakes in {=redmond Port Redmond} on {d9 Oct. 3} {c2.purpose to explore a settlement}}}, {q12.cue according to} {q12.src {~aide an aide to {^britt her}}}. Neither offered a number. {q13.src {=folake Adeyemi}} {q13.cue joked} that {q13 the syrup was the only thing both sides agreed was not toxic}.

{q14 Hidden in the record}, {q14.src {r8 {=oksana Oksana Hrytsenko}, {~oksana {r8.title professor} of tort law at {r8.org {=university {=tamarack Tamarack} State University}}}},} {q14.cue noted}, {q14 was a change of heart: {e4 in {d10 2017} {~appeals an appeals panel} had {e4.trigger thrown} {~award the award} out} by {v5 two votes} to {v6 one}, and {r9 {~quispe the {r9.title judge}} who dissented was {=quispe Quispe}}}.

Public feeling has turned as well. {q15 {s1 Sixty-eight percent of {~adults {=tamarack Tamarack} adults} say {~paying companies should pay for old spills}}}, {q15.cue according to} {q15.src a {d11 September} survey by {=harrow Harrow Polling}}; {q16.src {^harrow it}} {q16.cue found} that {q16 {s2 only 41 percent thought so} in {d12 2009}}.

{c3 {r10 {r10.title Gov.} {=ansel Ansel Two Rivers}}, {e5 who {e5.trigger signed} no brief in the case}, {c3.trigger wrote} to {~families the families} {d13 Friday afternoon}}. “{q17 Come and drink {^ansel my} water},” {q17.src {^ansel his} note} {q17.cue said}; {=ruth Ruth Marsh} suspected it was meant kindly.

{n4 About 40 children of {~families the plaintiffs}} were not born when the creek went bad. Under {=quispe Quispe}'s order each family must be paid by {d14 Jan. 31}, with {x 6 percent} interest. {c4 {~lark One of {~jury the old jury}}, {=lark Lark Odom}, drove {x 90} miles to {c4.trigger drop in on} {=ruth Ruth Marsh}} and bring a jug.

“{q18 It's from {^lark my} well},” {q18.src {^lark she}} {q18.cue explained}. “{q18 {^lark I} wanted one of {^jury us} to do the carrying.}”
---
entity court organization "Tamarack Supreme Court"
entity tamarack place "Tamarack"
entity award other "jury's award" named=no
entity corduroy place "Corduroy"
entity families group "nineteen families" named=no
entity jury group "jury" named=no
entity brandywine organization "Brandywine Lumber"
entity quispe person "Lucero Quispe"
entity eldon person "Eldon Marsh"
entity folake person "Folake Adeyemi" gender=feminine
entity ruth person "Ruth Marsh" gender=feminine
entity tess person "Tess Marsh" gender=feminine
entity others group "26 others" named=no
entity pia person "Pia Lindqvist" gender=feminine
entity board organization "county water board" named=no
entity hollis person "Hollis Yoon"
entity redmond place "Port Redmond"
entity britt person "Britt Sorensen-Vale" gender=feminine
entity scotus organization "U.S. Supreme Court"
entity aide person "Sorensen-Vale's aide" named=no
entity oksana person "Oksana Hrytsenko"
entity university organization "Tamarack State University"
entity appeals organization "appeals panel" named=no
entity adults group "Tamarack adults" named=no
entity paying other "companies should pay for old spills" named=no
entity harrow organization "Harrow Polling"
entity ansel person "Ansel Two Rivers" gender=masculine
entity lark person "Lark Odom" gender=feminine
date d1 2019-11-15
date d2 2017
date d3 2019-11-15T10:20
date d4 2008
date d5 2015-SP
date d6 2019-11-15TNI
date d7 2019-W46
date d8 2019-11-15
date d9 2019-10-03
date d10 2017
date d11 2019-09
date d12 2009
date d13 2019-11-15TAF
date d14 2020-01-31
event e1 rule agents=court date=d1
event e2 testify agents=tess,others date=d5
event e3 concede agents=brandywine date=d8 factuality=negated
event e4 rule agents=appeals patients=award date=d10
event e5 sign agents=ansel factuality=negated
vote v1 choice=award count=5 unit=votes stance=for
vote v2 choice=award count=4 unit=votes stance=against
vote v3 choice=families count=10 unit=votes
vote v4 choice=brandywine count=2 unit=votes
vote v5 choice=award count=2 unit=votes stance=against date=d10
vote v6 choice=award count=1 unit=votes stance=for date=d10
share s1 choice=paying percent=68 population="Tamarack adults" survey=harrow date=d11
share s2 choice=paying percent=41 population="Tamarack adults" survey=harrow date=d12
age a1 person=quispe years=44
age a2 person=ruth years=71
age a3 person=tess years=11 date=d4
role r1 person=quispe title=Justice status=current
role r2 person=eldon title="Chief Justice" status=current
role r3 person=folake title=attorney org=families status=current
role r4 person=ruth title="bus driver" status=former
role r5 person=pia title=chairs org=board status=current
role r6 person=hollis title=foreman org=jury
role r7 person=britt title="general counsel" org=brandywine status=current
role r8 person=oksana title=professor org=university status=current
role r9 person=quispe title=judge status=former date=d10
role r10 person=ansel title=Gov. status=current
contact c1 from=folake to=ruth medium=phone date=d3
contact c2 from=britt to=folake medium=meeting date=d9 place=redmond purpose="to explore a settlement"
contact c3 from=ansel to=families medium=letter date=d13
contact c4 from=lark to=ruth medium=meeting
count n1 value=19 unit=families what="who drank from a poisoned creek"
count n2 value=23700000 unit=dollars what="the jury's award"
count n3 value=26 unit=people what="others who testified"
count n4 value=40 unit=children what="of the plaintiffs, not born when the creek went bad" bound=about
quote q1 indirect speaker=court
quote q2 direct speaker=quispe
quote q3 direct speaker=eldon
quote q4 direct speaker=ruth
quote q5 direct speaker=folake to=ruth medium=phone
quote q6 indirect speaker=ruth to=folake medium=phone
quote q7 mixed speaker=tess to=jury
quote q8 direct speaker=pia
quote q9 indirect speaker=hollis
quote q10 mixed speaker=brandywine
quote q11 direct speaker=britt
quote q12 indirect speaker=aide
quote q13 indirect speaker=folake
quote q14 indirect speaker=oksana
quote q15 indirect speaker=harrow
quote q16 indirect speaker=harrow
quote q17 direct speaker=ansel to=families medium=letter
quote q18 direct speaker=lark
