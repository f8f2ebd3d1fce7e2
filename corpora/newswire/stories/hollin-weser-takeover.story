id: hollin-weser-takeover
published: 2026-02-02
house: newsroom
topic: business
length: full
traps: threshold, planned, denied, unnamed-source, correction, price-or-percent, late-speaker, old-age-figure
byline: Isolde March
---
{~holders Shareholders} clear {~offer German takeover of {~hollin {=sheffield Sheffield} toolmaker}}

By ISOLDE MARCH

{~hollin {=sheffield Sheffield}'s last large maker of machine tools} is to pass into German hands after {e1 {~holders {^hollin its} shareholders} {e1.trigger voted} on {d1 Friday} to accept {~offer a bid from {=weser Weserwerk} worth {n1 £412 million}}}, by a majority that left no room for a challenge.

{q1 {s1 Of the shares voted, 88.1 per cent were for {~offer the offer}}}, {q1.cue said} {q1.src {r1 {=imrie Fergus Imrie}, {~imrie {r1.title company secretary} of {=hollin Hollin and Vane}}}}, after a three-hour meeting at {=hall the City Hall}. {v1 Some 61.7 million shares were cast in favour} and {v2 8.3 million} against. {x Three quarters} of the total had been needed.

“{q2 {^hollin We} have sold a good company to people who know what it is. {c1 {^tetley I} {c1.trigger wrote} to {^weser them} in {d2 June}}, when the price was {x £3.20} a share, and {^tetley I} was not polite.}

“{q2 {^weser They} came back at {x £4.05}. {^tetley I} slept on it for one night},” {q2.cue said} {q2.src {r2 {~tetley the {r2.title chairwoman}}, {=tetley Rosamund Tetley}}, {a1 64}}.

{~weser The buyer}, which makes presses in {=bremen Bremen}, has {n2 9,400 employees} and no plant in {=britain Britain}. {q3.src {r3 {~bruening {^weser Its} {r3.title finance director}}, {=bruening Holger Brüning},}} {q3.cue told} {~reporters reporters} on a conference call that {q3 {~weser the company} would complete {~offer the purchase} by {d3 April 30} and spend {n3 £35 million} on a new assembly hall}.

The mood in the works is less settled. {s2 In a poll held in {d4 December}, 57 per cent of {~staff staff} who took part {~refuse wanted {~board the board} to refuse}}. {=engineers The Engineers' and Patternmakers' Union}, which organised it, counted {v3 691 votes for {~refuse refusal}} and {v4 522 for acceptance}, on {n4 a turnout of 74 per cent}.

“{q4 {q14.src {~owners The last owners}} also {q14.cue promised} {^engineers us} {q14 the moon and a canteen}},” {q4.src {=lodge Winston Adomako-Lodge}, {r4 {~lodge {~engineers the union}'s {r4.title convener}}},} {q4.cue said}. {q5.src {^lodge He}, {a2 50},} {q5.cue complained} that {q5 {=weser Weserwerk} would give no written guarantee beyond {d5 2029}}.

{q6.src {=weser Weserwerk}} {q6.cue denied} that {q6 {^weser it} meant to close {~foundry the {x 140}-year-old foundry at {=tinsley Tinsley}}}. In a document sent to {~holders shareholders}, {q7.src {^weser it}} {q7.cue described} {~foundry the foundry} as “{q7 central to the combined business}”.

Ministers had watched {~offer the deal} with some unease. {c2 {r5 {r5.title Business Secretary} {=prosser Alun Prosser-Bell}} {c2.trigger wrote} {d6 last month} to {r6 {=lueders Annegret Lüders}, {~lueders {=weser Weserwerk}'s {r6.title chief executive}}}, {c2.purpose asking for assurances about research}}. {c3 {^lueders She} {c3.trigger replied} by e-mail the next day}, and on {d7 Wednesday} {c4 {^lueders she} {c4.trigger spoke by video link} with {~mps {n5 six local members of Parliament}}}.

{q8 {c5 {=tetley Tetley} and {=lueders Lüders} had first {c5.trigger met} in {=bremen Bremen} on {d8 January 12}, over lunch}, and {e2 {~rival a second bidder}, {~rival a Japanese group}, had {e2.trigger pulled out} before {d9 Christmas}}}, {q8.cue according to} {q8.src {~insider a person close to the talks}}, who {q9.cue described} the Japanese approach as “{q9 never more than a telephone number}”.

{e3 {r10 {r11 {~pair {n10 Two directors}} who had opposed {~offer the sale}, {=marchbank Denzil Marchbank} and {=karagoz Yusuf Karagöz}}}, {e3.trigger resigned} shortly before the meeting}. {q10.src {=marchbank Marchbank}} {q10.cue said} {q10 {^marchbank he} had no complaint about the process, only about the price}. {=karagoz Karagöz} did not comment.

{e4 {=nunn Priscilla Nunn-Deane}, {a3 47}, {r7 {~nunn the {r7.title head of engineering}}}, is to be {e4.trigger appointed} {r8 {r8.title managing director} of {~arm the British arm}} in {d10 May}}. {q11.src {^nunn She}} {q11.cue said} {q11 {c6 {^nunn she} would {c6.trigger meet} {~shift every shift} by {d14 February 13}}}.

{=hollin Hollin and Vane} made a pre-tax profit of {n6 £27.5 million} in the year to {d11 September}, compared with {n7 £22.1 million} {d15 the year before}. {^hollin It} has {n8 1,640 workers}. {^hollin Its} shares closed on {d12 Friday} at £4.03.

Pensioners may be harder to reassure. {q12.src {~trustees Trustees of {~scheme the retirement scheme}}} {q12.cue reported} that {q12 {s3 38 per cent of {~pensioners {~scheme the scheme}'s {n9 3,060 members}} were “{~worried very worried}” about the change of owner}, while {s4 45 per cent had {~noview no view}}}. {c7 {~trustees The trustees} will {c7.trigger sit down} with {=bruening Brüning} on {d13 Thursday}}.

Outside {=hall the City Hall} stood {r9 {a4 {=wragg Harold Wragg}, {~wragg a retired {r9.title fitter} of 83}}}, who had come by bus. “{q13 {^hollin They} used to sell the lathes to {=germany Germany}. Now it is the whole shop},” {q13.src {^wragg he}} {q13.cue said}.

Correction: This article first gave {x 8.8 million} as the number of shares voted against {~offer the offer}.
---
entity holders group "shareholders" named=no
entity offer other "bid from Weserwerk" named=no
entity sheffield place "Sheffield"
entity hollin organization "Hollin and Vane"
entity weser organization "Weserwerk"
entity imrie person "Fergus Imrie"
entity hall place "City Hall"
entity tetley person "Rosamund Tetley" gender=feminine
entity bremen place "Bremen"
entity britain place "Britain"
entity germany place "Germany"
entity bruening person "Holger Brüning"
entity reporters group "reporters" named=no
entity staff group "staff" named=no
entity refuse other "refusal" named=no
entity board organization "board" named=no
entity engineers organization "Engineers' and Patternmakers' Union"
entity lodge person "Winston Adomako-Lodge" gender=masculine
entity foundry organization "140-year-old foundry at Tinsley" named=no
entity tinsley place "Tinsley"
entity prosser person "Alun Prosser-Bell"
entity lueders person "Annegret Lüders" gender=feminine
entity mps group "six local members of Parliament" named=no
entity rival organization "Japanese group" named=no
entity insider person "person close to the talks" named=no
entity pair group "two directors who had opposed the sale" named=no
entity marchbank person "Denzil Marchbank" gender=masculine
entity karagoz person "Yusuf Karagöz"
entity nunn person "Priscilla Nunn-Deane" gender=feminine
entity arm organization "British arm" named=no
entity shift group "every shift" named=no
entity trustees group "trustees of the retirement scheme" named=no
entity scheme organization "retirement scheme" named=no
entity pensioners group "scheme's 3,060 members" named=no
entity worried other "very worried" named=no
entity noview other "no view" named=no
entity wragg person "Harold Wragg" gender=masculine
date d1 2026-01-30
date d2 2025-06
date d3 2026-04-30
date d4 2025-12
date d5 2029
date d6 2026-01
date d7 2026-01-28
date d8 2026-01-12
date d9 2025-12-25
date d10 2026-05
date d11 2025-09
date d12 2026-01-30
date d13 2026-02-05
date d14 2026-02-13
date d15 2024
event e1 pass agents=holders patients=offer date=d1
event e2 withdraw agents=rival date=d9
event e3 resign agents=marchbank,karagoz date=d1
event e4 appoint patients=nunn date=d10 factuality=planned
quote q1 indirect speaker=imrie
quote q2 direct speaker=tetley
quote q3 indirect speaker=bruening to=reporters medium=phone
quote q4 direct speaker=lodge
quote q5 indirect speaker=lodge
quote q6 indirect speaker=weser
quote q7 mixed speaker=weser to=holders
quote q8 indirect speaker=insider
quote q9 mixed speaker=insider
quote q10 indirect speaker=marchbank
quote q11 indirect speaker=nunn
quote q12 mixed speaker=trustees
quote q13 direct speaker=wragg
share s1 choice=offer percent=88.1 population="shares voted" date=d1
share s2 choice=refuse percent=57 population=staff survey=engineers date=d4
share s3 choice=worried percent=38 population="scheme's members" survey=trustees
share s4 choice=noview percent=45 population="scheme's members" survey=trustees
vote v1 choice=offer count=61700000 unit=shares stance=for date=d1
vote v2 choice=offer count=8300000 unit=shares stance=against date=d1
vote v3 choice=refuse count=691 unit=votes date=d4
vote v4 choice=offer count=522 unit=votes date=d4
contact c1 from=tetley to=weser medium=letter date=d2
contact c2 from=prosser to=lueders medium=letter date=d6 purpose="asking for assurances about research"
contact c3 from=lueders to=prosser medium=email
contact c4 from=lueders to=mps medium=video date=d7
contact c5 from=tetley to=lueders medium=meeting date=d8 place=bremen
contact c6 from=nunn to=shift medium=meeting date=d14 factuality=planned
contact c7 from=trustees to=bruening medium=meeting date=d13 factuality=planned
age a1 person=tetley years=64
age a2 person=lodge years=50
age a3 person=nunn years=47
age a4 person=wragg years=83
role r1 person=imrie title="company secretary" org=hollin status=current
role r2 person=tetley title=chairwoman org=hollin status=current
role r3 person=bruening title="finance director" org=weser status=current
role r4 person=lodge title=convener org=engineers status=current
role r5 person=prosser title="Business Secretary" status=current
role r6 person=lueders title="chief executive" org=weser status=current
role r7 person=nunn title="head of engineering" org=hollin status=current
role r8 person=nunn title="managing director" org=arm status=elect
role r10 person=marchbank title=director org=hollin status=former
role r11 person=karagoz title=director org=hollin status=former
role r9 person=wragg title=fitter status=former
count n1 value=412000000 unit=pounds what="worth of the bid"
count n2 value=9400 unit=employees what="of Weserwerk"
count n3 value=35000000 unit=pounds what="to be spent on a new assembly hall"
count n4 value=74 unit=percent what=turnout
count n5 value=6 unit="members of Parliament" what="spoken to by Lüders"
count n6 value=27500000 unit=pounds what="pre-tax profit in the year to September"
count n7 value=22100000 unit=pounds what="pre-tax profit the year before"
count n8 value=1640 unit=workers what="of Hollin and Vane"
count n10 value=2 unit=directors what="who resigned"
count n9 value=3060 unit=members what="of the retirement scheme"
entity owners group "last owners" named=no
quote q14 indirect speaker=owners to=engineers
