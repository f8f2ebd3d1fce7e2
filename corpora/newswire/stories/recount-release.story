id: recount-release
published: 2016-09-12
house: release
topic: elections
length: brief
traps: article-number, duration, address-number
---
FOR IMMEDIATE RELEASE

{=okoro OKORO} ASKS FOR SECOND COUNT

{=ilaro ILARO BAY}, {d1 September 12, 2016} — {c1 {=okoro Chidi Okoro}, {~okoro candidate of {=lamp the New Lamp Party}}, {d4 today} {c1.trigger wrote} to {=board the Bay Electoral Board} {c1.purpose asking {^board it} to reopen {n1 14 boxes} of {d2 Saturday}'s ballots}}.

{q3.src {=board The Board}} {q3.cue announced} {q3 {v1 12,660 votes for Dr {=okoro Okoro}} and {v2 12,702 for {=bello Yakubu Bello}}}; another {v3 418 {~spoilt spoilt papers}} were set aside.

"{q1 {^okoro I} have nothing against Mr {=bello Bello}, whom {^okoro I} delivered {r1 when {^okoro I} was a young {r1.title midwife}}}," {q1.cue declared} {q1.src {a1 Dr {=okoro Okoro}, 68}}. "{q1 {^bello He} arrived feet first and {^bello he} is doing so again.}"

{r2 {r2.org {~lamp Party}} {r2.title agent} {=ngozi Ngozi Adu}} {q2.cue confirmed} that {q2 {c2 {^ngozi she} had {c2.trigger spoken by telephone} with {r3 {r3.title Justice} {=judge Femi Alade}} on {d3 Sunday night}}}. Section {x 41} requires a complaint within three days.

Contact: {=cable {x 3} Cable Street}.
---
entity okoro person "Chidi Okoro"
entity bello person "Yakubu Bello" gender=masculine
entity ngozi person "Ngozi Adu" gender=feminine
entity judge person "Femi Alade"
entity lamp organization "New Lamp Party"
entity board organization "Bay Electoral Board"
entity ilaro place "Ilaro Bay"
entity spoilt other "spoilt papers" named=no
date d1 2016-09-12
date d2 2016-09-10
date d4 2016-09-12
date d3 2016-09-11TNI
contact c1 from=okoro to=board medium=letter date=d4 purpose="asking it to reopen 14 boxes of Saturday's ballots"
contact c2 from=ngozi to=judge medium=phone date=d3
count n1 value=14 unit=boxes what="of ballots asked to be reopened"
vote v1 choice=okoro count=12660 unit=votes date=d2
vote v2 choice=bello count=12702 unit=votes date=d2
vote v3 choice=spoilt count=418 unit=papers
role r1 person=okoro title=midwife status=former
role r2 person=ngozi title=agent org=lamp status=current
role r3 person=judge title=Justice status=current
age a1 person=okoro years=68
quote q1 direct speaker=okoro
quote q2 indirect speaker=ngozi
quote q3 indirect speaker=board
entity cable place "3 Cable Street"
