id: sawmill-verdict
published: 2019-11-16
house: coastline
topic: courts
length: full
traps: threshold, total, called-names, namesakes, nested-speech, relayed-speech, planned, negated, late-speaker
byline: Perpetua Olsen
---
{~court Divided {=tam Tamarack} high court} restores {~award {~corduroy mill town}'s award}

By PERPETUA OLSEN

{=corduroy CORDUROY}, {=tam Tamarack} (Coastline Press) — {~families {n1 Nineteen families}} who drank from a poisoned creek will be paid after all, {e1 {=court the {=tam Tamarack} Supreme Court} {e1.trigger ruled} {d1 Friday}} in a case that has outlasted several of the marriages in it.

{v1 Five justices} voted to reinstate {~award {~jury a jury}'s award of {n2 $23.7 million}} against {=brandywine Brandywine Lumber}, which had been wiped out on appeal in {d2 2017}. {v2 Four would have let {^award it} lie}.

“{q1 A company may not hide behind a deadline that it mailed to the wrong town},” {q1.cue wrote} {q1.src {r1 {r1.title Justice} {=quispe Lucero Quispe}}, {a1 at 44 the youngest member of {~court the court}}}.

“{q2 There is no other town},” {q2.cue retorted} {q2.src {r2 {r2.title Chief Justice} {=marsh Eldon Marsh}}} in dissent.

News reached {=corduroy Corduroy} by way of the feed store. {c1 {r3 {r3.title {~families Plaintiffs}' attorney} {=adeyemi Folake Adeyemi}} {c1.trigger telephoned} {=ruth Ruth Marsh} at {d3 10:20 a.m.}}. {=ruth Ruth Marsh}, {r9 {~ruth {a2 a retired {r9.title bus driver} of 71}}} who is no relation to {~marsh the chief justice}, repeated each sentence aloud to {~customers the customers}.

“{q3 {q4.src {=adeyemi Folake}} {q4.cue said}, ‘{q4 It's five to four, {=ruth Ruth}, sit down},’ and {q19.src {^ruth I}} {q19.cue told} {^adeyemi her} {q19 {^ruth I} had been sitting since {d4 2008}}},” {q3.src {^ruth she}} {q3.cue recalled}.

That was the year {~tess {^ruth her} daughter}, {=tess Tess}, then {a3 11 years old}, broke out in welts. {e2 {=tess Tess Marsh} {e2.trigger testified} at the trial in {d5 the spring of 2015}}, and so did {n3 26 others}. {q5.src {^tess She}} {q5.cue told} {~jury the jury} {q5 the water had smelled “like a new shower curtain.”}

“{q6 {^jury They} listened to us. We were not used to that},” {q6.src {~pia one of the witnesses}} {q6.cue said} on the porch of the grange {d6 Friday night}. {q7.src {^pia She}} {q7.cue asked} {q7 not to be photographed in {^pia her} work boots}. It was {=pia Pia Lindqvist}, {r4 who now {r4.title chairs} {~board the county water board}}.

{~jury The jury of {x 12}} had needed {x nine} votes, and mustered {v3 ten for {~families the families}}; {v4 two for {=brandywine Brandywine}}. {q8.src {=yoon Hollis Yoon}, {r5 {~yoon {~jury the jury}'s {r5.title foreman}}},} {q8.cue confided} {d7 this week} that {q8 {~jury the panel} had spent {^jury its} first day agreeing about {n4 four words} of the instructions}.

{q20.src {=brandywine Brandywine}, based in {=redmond Port Redmond},} had {q20.cue called} the suit a “{q20 lottery ticket}” and {~families its authors} “{q20 creek people}.” {e3 {^brandywine It} did not {e3.trigger concede} {d8 Friday}}. {q9.src {=sorensen Britt Sorensen-Vale}, {r6 {~sorensen {^brandywine its} {r6.title general counsel}}},} {q9.cue maintained} in a statement that “{q9 {^brandywine we} followed every rule that existed at the time},” and {q10.cue left open} whether {q10 {^brandywine it} would ask {=fed the U.S. Supreme Court} for review}.

{q11 {c2 {=sorensen Sorensen-Vale} had {c2.trigger met} with {=adeyemi Adeyemi} over pancakes in {=redmond Port Redmond} on {d9 Oct. 3}} {c2.purpose to explore a settlement}}, {q11.cue according to} {q11.src {~aide an aide to {^sorensen her}}}. Neither offered a number. {q12.src {=adeyemi Adeyemi}} {q12.cue joked} that {q12 the syrup was the only thing both sides agreed was not toxic}.

{q13 Hidden in the record}, {q13.src {r7 {=oksana Oksana Hrytsenko}, {~oksana {r7.title professor} of tort law at {=college {=tam Tamarack} State University}}}}, {q13.cue noted}, {q13 was a change of heart: in {d10 2017} {e4 {~lower an appeals panel} had {e4.trigger thrown} {~award the award} out} by {v5 two votes} to {v6 one}, and {r10 {~quispe the {r10.title judge}} who dissented was {=quispe Quispe}}}.

Public feeling has turned as well. {q14 {s1 Sixty-eight percent of {=tam Tamarack} adults} say {~payers companies should pay for old spills}}, {q14.cue according to} {q14.src a {d11 September} survey by {=harrow Harrow Polling}}; {q15.src {^harrow it}} {q15.cue found} that {q15 {s2 only 41 percent} thought so in {d12 2009}}.

{r8 {r8.title Gov.} {=gov Ansel Two Rivers}}, who signed no brief in the case, {c3 {c3.trigger wrote} to {~families the families} {d13 Friday afternoon}}. “{q16 Come and drink {^gov my} water},” {q16.src {^gov his} note} {q16.cue said}; {=ruth Ruth Marsh} suspected it was meant kindly.

{n5 About 40 children} of {~families the plaintiffs} were not born when the creek went bad. Under {=quispe Quispe}'s order each family must be paid by {d14 Jan. 31}, with {x 6} percent interest. {c4 {~lark One of {~jury the old jury}}, {=lark Lark Odom}, drove 90 miles to {c4.trigger drop in on} {=ruth Ruth Marsh}} and bring a jug.

“{q18 It's from {^lark my} well},” {q18.src {^lark she}} {q18.cue explained}. “{q18 {^lark I} wanted one of us to do the carrying.}”
---
entity tam place "Tamarack"
entity corduroy place "Corduroy"
entity award other "award of $23.7 million" named=no
entity families group "nineteen families" named=no
entity court organization "Tamarack Supreme Court"
entity brandywine organization "Brandywine Lumber"
entity quispe person "Lucero Quispe"
entity marsh person "Eldon Marsh" gender=masculine
entity adeyemi person "Folake Adeyemi" gender=feminine
entity ruth person "Ruth Marsh" gender=feminine
entity customers group "customers" named=no
entity tess person "Tess Marsh" gender=feminine
entity jury group "jury" named=no
entity pia person "Pia Lindqvist" gender=feminine
entity board organization "county water board" named=no
entity yoon person "Hollis Yoon"
entity redmond place "Port Redmond"
entity sorensen person "Britt Sorensen-Vale" gender=feminine
entity fed organization "U.S. Supreme Court"
entity aide person "aide to Britt Sorensen-Vale" named=no
entity oksana person "Oksana Hrytsenko" gender=feminine
entity college organization "Tamarack State University"
entity lower group "appeals panel" named=no
entity harrow organization "Harrow Polling"
entity gov person "Ansel Two Rivers" gender=masculine
entity lark person "Lark Odom" gender=feminine
entity payers other "companies should pay for old spills" named=no
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
event e1 rule agents=court patients=brandywine date=d1
event e2 testify agents=tess date=d5
event e3 concede agents=brandywine date=d8 factuality=negated
vote v1 choice=award count=5 unit=justices stance=for
vote v2 choice=award count=4 unit=justices stance=against
vote v3 choice=families count=10 unit=jurors
vote v4 choice=brandywine count=2 unit=jurors
vote v5 choice=award count=2 unit=votes stance=against date=d10
vote v6 choice=award count=1 unit=votes stance=for date=d10
share s1 choice=payers percent=68 population="Tamarack adults" survey=harrow date=d11
share s2 choice=payers percent=41 population="Tamarack adults" survey=harrow date=d12
age a1 person=quispe years=44
age a2 person=ruth years=71
age a3 person=tess years=11 date=d4
role r1 person=quispe title=Justice org=court status=current
role r2 person=marsh title="Chief Justice" org=court status=current
role r3 person=adeyemi title="Plaintiffs' attorney" status=current
role r4 person=pia title=chairs org=board status=current
role r5 person=yoon title=foreman org=jury
role r6 person=sorensen title="general counsel" org=brandywine status=current
role r7 person=oksana title=professor org=college status=current
role r8 person=gov title=Gov. status=current
contact c1 from=adeyemi to=ruth medium=phone date=d3
contact c2 from=sorensen to=adeyemi medium=meeting place=redmond date=d9 purpose="to explore a settlement"
contact c3 from=gov to=families medium=letter date=d13
contact c4 from=lark to=ruth medium=meeting
quote q1 direct speaker=quispe
quote q2 direct speaker=marsh
quote q3 direct speaker=ruth
quote q4 direct speaker=adeyemi to=ruth
quote q5 mixed speaker=tess to=jury
quote q6 direct speaker=pia
quote q7 indirect speaker=pia
quote q8 indirect speaker=yoon
quote q9 direct speaker=sorensen
quote q10 indirect speaker=sorensen
quote q11 indirect speaker=aide
quote q12 indirect speaker=adeyemi
quote q13 indirect speaker=oksana
quote q14 indirect speaker=harrow
quote q15 indirect speaker=harrow
quote q16 direct speaker=gov medium=letter to=families
quote q18 direct speaker=lark
count n1 value=19 unit=families what="who drank from a poisoned creek"
count n2 value=23700000 unit=dollars what="jury award"
count n3 value=26 unit=witnesses what="who testified besides Tess Marsh"
count n4 value=4 unit=words what="of the instructions that took the jury's first day"
count n5 value=40 unit=children what="of the plaintiffs born after the spill" bound=about
quote q19 indirect speaker=ruth to=adeyemi
role r9 person=ruth title="bus driver" status=former
role r10 person=quispe title=judge org=lower status=former
event e4 rule agents=lower patients=award date=d10
quote q20 mixed speaker=brandywine
