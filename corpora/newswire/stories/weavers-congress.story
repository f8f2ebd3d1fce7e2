id: weavers-congress
published: 1999-09-17
house: kingsway
topic: labour
length: full
traps: quoted-title, denied, nested-speech, threshold, called-names, old-age-figure, refused, range, idiom
---
For the first time since {d1 1868} {=weavers the National Weavers' Federation} has a leader who has never touched a loom. By {d2 teatime yesterday} half of {^weavers its} delegates were proud of that, and the other half had gone to the pier.

{e1 {a1 {=oduya Folasade Oduya}, 41}, {r7 {~oduya an {r7.title actuary}}} from {=burnley Burnley}, was {e1.trigger elected} {r1 {r1.title general secretary}}} at the congress in {=morecambe Morecambe}. {v1 {^oduya She} polled 31,877} to {v2 the 29,640 of {=sugden Ted Sugden}}, {r2 {~sugden the acting {r2.title general secretary}}} and {r8 {~sugden a {r8.title loom tuner}}} for {x forty} years. {v3 {=begum Rahima Begum}, {r3 {~begum {r3.title secretary} of {=bradford the Bradford branch}}}, came third with 4,212}.

'{q1 {^oduya I} can't weave},' {q1.src Miss {=oduya Oduya}} {q1.cue admitted} from the rostrum. '{q1 But {^oduya I} can count, and {^oduya I} have counted what they took.}'

What they took, by {^oduya her} reckoning, is {n1 £61 million} out of the pension fund between {d3 1983} and {d4 1997}. The sum filled a page of {^oduya her} election address, '{x The Missing Selvedge}', which was mocked in {d5 July} and learnt by heart in {d6 August}.

Mr {=sugden Sugden} bore it like a man with toothache. '{q3 {~members The members} have spoken, and {^members they} have spoken in decimals},' {^sugden he} {q3.cue growled}. {c1 {^sugden He} {c1.trigger shook} {^oduya her} hand on the platform}; {c2 a little later {^sugden he} was {c2.trigger deep in conversation} behind the tea urn with {r4 {=pickering Wilfred Pickering}, {~pickering the {r4.title treasurer}}}}. {e2 Mr {=pickering Pickering} {e2.trigger resigned} at {d7 five o'clock}}. {q4.src {^pickering He}} {q4.cue denied} that {q4 the one thing had led to the other}.

The campaign had been rough. {q14.src {~camp {~sugden The tuner}'s camp}} {q14.cue called} {^oduya her} '{q14 the abacus}'; {q13.src {~leaflet an unsigned leaflet}} {q13.cue asked} {q13 whether {^oduya she} knew a warp from a wart}. {e3 {=loom The Loom and Shuttle Club}, where no woman may order at the bar, {e3.trigger endorsed} Mr {=sugden Sugden} in {d8 May}}, and {q5.src {r5 {~crabtree {^loom its} {r5.title steward}}, {=crabtree Norman Crabtree}}}, {q5.cue wrote} in the club newsletter that {q5 a vote for {^oduya her} was 'a vote for the pocket calculator'}. It sold out.

What told in the end was the age of the voters. {s1 In a survey of {n2 1,480 members} by {=aire Airedale Opinion}, 64 per cent of those under 35 preferred Miss {=oduya Oduya}}; {s2 of those over 60, 71 per cent were for Mr {=sugden Sugden}}. There are no longer enough of the latter. {=weavers The Federation}, which is {x 131} years old and had {x a quarter of a million} on {^weavers its} books in {d9 1951}, is down to {n3 some 94,000}, and the ballot needed a turnout of {x half}. It was {n4 seventy per cent}.

'{q6 {a2 {~gran {^begum My} grandmother} is 84} and went into the mill {a3 at thirteen}},' {q6.src Mrs {=begum Begum}} {q6.cue told} {~delegates the delegates}, who gave {^begum her} the only standing ovation of the week. '{q6 {c5 {^gran She} {q7.cue said} to {^begum me} on the {c5.trigger telephone} {d14 last night}}, "{q7 Lose well, child, and make them carry {^begum you} out}". {e4 {^begum I} {e4.trigger congratulate} {~oduya the new secretary}}, and {^begum I} am ready to be carried.}'

Nobody carried anyone. {q8.src {r6 {~employers Employers}' {r6.title spokesman} Sir {=thwaite Ronald Thwaite}}} {q8.cue let it be known}, in a fax from {=leeds Leeds}, that {q8 {^thwaite he} looked forward to 'a dialogue of figures'}. {c3 Miss {=oduya Oduya} {c3.trigger rang} {^thwaite him} from a call box at {d10 about six}, with four delegates holding the door}. {q9.src {^oduya She}} {q9.cue told} {=sands the Morecambe Sands} that {q9 {^thwaite he} had offered lunch and that {^oduya she} had 'asked for the ledgers instead'}.

{q10.src {~employers The employers}} {q10.cue refused to confirm} {q10 it}. {c4 The two sides are to {c4.trigger meet} in any case} on {d11 4 October}, in {=manchester Manchester}, to discuss a claim of {n5 between four} and {n6 six per cent}.

There was other business. By {v4 402 hands} to {v5 388} {e5 {~congress congress} {e5.trigger carried} {~motion a motion} to sell the convalescent home at {=silloth Silloth}}; {e6 by a show so lopsided that nobody counted it {e6.trigger threw out} {~anthem a new anthem}}. The choir sang the old one, all seven verses.

Mr {=sugden Sugden} left by the side door at {d12 ten past seven}, carrying {^sugden his} own chair, which {^sugden he} had brought from home on {d13 Monday} because the conference ones hurt {^sugden his} back. {q11.src {~steward A steward}} {q11.cue asked} {q11 if {^sugden he} wanted a hand}.

'{q12 No},' {^sugden he} {q12.cue replied}. '{q12 {^sugden I} have been acting for eleven months. {^sugden I}'d like to do one thing for real.}'
---
entity weavers organization "National Weavers' Federation"
entity oduya person "Folasade Oduya" gender=feminine
entity burnley place "Burnley"
entity morecambe place "Morecambe"
entity sugden person "Ted Sugden" gender=masculine
entity begum person "Rahima Begum" gender=feminine
entity bradford organization "Bradford branch"
entity members group "members" named=no
entity pickering person "Wilfred Pickering" gender=masculine
entity loom organization "Loom and Shuttle Club"
entity crabtree person "Norman Crabtree" gender=masculine
entity aire organization "Airedale Opinion"
entity delegates group "delegates" named=no
entity gran person "Rahima Begum's grandmother" gender=feminine named=no
entity thwaite person "Ronald Thwaite" gender=masculine
entity leeds place "Leeds"
entity sands organization "Morecambe Sands"
entity employers group "employers" named=no
entity manchester place "Manchester"
entity congress group "congress" named=no
entity motion other "motion to sell the convalescent home" named=no
entity silloth place "Silloth"
entity anthem work "new anthem" named=no
entity steward person "steward" named=no
date d1 1868
date d2 1999-09-16TAF
date d3 1983
date d4 1997
date d5 1999-07
date d6 1999-08
date d7 1999-09-16T17:00
date d8 1999-05
date d9 1951
date d10 1999-09-16T18:00
date d11 1999-10-04
date d12 1999-09-16T19:10
date d13 1999-09-13
date d14 1999-09-15TNI
event e1 elect agents=weavers patients=oduya place=morecambe
age a1 person=oduya years=41
role r1 person=oduya title="general secretary" org=weavers status=elect
vote v1 choice=oduya count=31877 unit=votes
vote v2 choice=sugden count=29640 unit=votes
role r2 person=sugden title="general secretary" org=weavers status=acting
vote v3 choice=begum count=4212 unit=votes
role r3 person=begum title=secretary org=bradford status=current
quote q1 direct speaker=oduya
count n1 value=61000000 unit=pounds what="taken out of the pension fund" by=oduya
quote q3 direct speaker=sugden
contact c1 from=sugden to=oduya medium=meeting
contact c2 from=sugden to=pickering medium=meeting
role r4 person=pickering title=treasurer org=weavers status=former
event e2 resign agents=pickering date=d7
quote q4 indirect speaker=pickering
event e3 endorse agents=loom patients=sugden date=d8
quote q5 mixed speaker=crabtree
role r5 person=crabtree title=steward org=loom status=current
share s1 choice=oduya percent=64 population="members under 35" survey=aire
share s2 choice=sugden percent=71 population="members over 60" survey=aire
count n2 value=1480 unit=members what=surveyed
count n3 value=94000 unit=members what="of the Federation" bound=about
count n4 value=70 unit=percent what=turnout
quote q6 direct speaker=begum to=delegates
age a2 person=gran years=84
quote q7 direct speaker=gran to=begum
contact c5 from=gran to=begum medium=phone date=d14
event e4 congratulate agents=begum patients=oduya
quote q8 mixed speaker=thwaite
role r6 person=thwaite title=spokesman org=employers status=current
contact c3 from=oduya to=thwaite medium=phone date=d10
quote q9 mixed speaker=oduya relayed=thwaite to=sands
quote q10 indirect speaker=employers
contact c4 from=weavers to=employers medium=meeting date=d11 place=manchester factuality=planned
count n5 value=4 unit=percent what="claimed by the Federation" bound=at_least
count n6 value=6 unit=percent what="claimed by the Federation" bound=at_most
vote v4 choice=motion count=402 unit=hands stance=for
vote v5 choice=motion count=388 unit=hands stance=against
event e5 pass agents=congress patients=motion
event e6 reject agents=congress patients=anthem
quote q11 indirect speaker=steward to=sugden
quote q12 direct speaker=sugden
entity leaflet work "unsigned leaflet" named=no
quote q13 indirect speaker=leaflet
age a3 person=gran years=13
entity camp group "Sugden's camp" named=no
quote q14 mixed speaker=camp
role r7 person=oduya title=actuary status=current
role r8 person=sugden title="loom tuner"
