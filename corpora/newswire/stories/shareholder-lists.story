id: shareholder-lists
published: 2025-09-15
house: ansbach
topic: business
length: brief
traps: price-or-percent, planned, idiom
---
{=trieste Trieste} (Ansbach) - No side controls {~board the board of {~adria the insurer} {=adria Adria Previdenza}} after {d1 Monday}'s meeting, at which {s1 {~outgoing the outgoing directors' list} gathered 41.7 per cent of the capital present}, {s2 {~heirs the heirs' list} 39.9} and {s3 {~funds that of the investment funds} 17.2}. {s4 {~abst Abstentions} came to 1.2}.

In seats that makes {v1 six}, {v2 five} and {v3 two} respectively. {n1 Some 1,450 holders} had come or sent a proxy.

{e1 {s5 {~accounts The accounts} were {e1.trigger carried} with 99.1 per cent}}; {e2 {~pay a bonus plan for the managers} was {e2.trigger voted down}, {s6 only 44 per cent supporting {^pay it}}}.

"{q1 {c1 {^elettra I} {c1.trigger wrote} to {~zac the chairman} in {d2 the spring}}. {^zac He} returned the stamp}," {q1.cue told} {~holders the hall} {q1.src {r1 {=elettra Elettra Tomasin}, {a1 34}, {~elettra a {r1.title cardiologist}}}}, whose grandfather founded {~adria the group}.

{q2.src {r2 {r2.title Chairman} {=zac Zaccaria Lombroso-Weil}}, {a2 seventy},} {q2.cue disclosed} that {q2 {c2 {^zac he} had {c2.trigger called} {^elettra her} after the count} and {c3 they would {c3.trigger dine} on {d3 Thursday}}}. {e3 {^zac He} does not intend to {e3.trigger resign}}. {q3 The shares "have already left the table"}, {q3.src {r3 {~ulla the {r3.title analyst}}, {=ulla Ulla Bergmark}},} {q3.cue remarked}: they lost {x 4 per cent}.
---
entity trieste place "Trieste"
entity board organization "board of the insurer Adria Previdenza" named=no
entity adria organization "Adria Previdenza"
entity outgoing group "outgoing directors' list" named=no
entity heirs group "heirs' list" named=no
entity funds group "list of the investment funds" named=no
entity abst other "abstentions" named=no
entity accounts other "accounts" named=no
entity pay other "bonus plan for the managers" named=no
entity elettra person "Elettra Tomasin" gender=feminine
entity holders group "hall" named=no
entity zac person "Zaccaria Lombroso-Weil" gender=masculine
entity ulla person "Ulla Bergmark"
date d1 2025-09-15
date d2 2025-SP
date d3 2025-09-18
share s1 choice=outgoing percent=41.7 population="capital present" date=d1
share s2 choice=heirs percent=39.9 population="capital present" date=d1
share s3 choice=funds percent=17.2 population="capital present" date=d1
share s4 choice=abst percent=1.2 population="capital present" date=d1
share s5 choice=accounts percent=99.1 date=d1
share s6 choice=pay percent=44 date=d1
vote v1 choice=outgoing count=6 unit=seats
vote v2 choice=heirs count=5 unit=seats
vote v3 choice=funds count=2 unit=seats
count n1 value=1450 unit=holders what="who came or sent a proxy" bound=about
event e1 pass agents=holders patients=accounts date=d1
event e2 reject agents=holders patients=pay date=d1
event e3 resign agents=zac factuality=negated
quote q1 direct speaker=elettra to=holders
contact c1 from=elettra to=zac medium=letter date=d2
role r1 person=elettra title=cardiologist status=current
age a1 person=elettra years=34
quote q2 indirect speaker=zac
role r2 person=zac title=Chairman org=adria status=current
age a2 person=zac years=70
contact c2 from=zac to=elettra medium=phone
contact c3 from=zac to=elettra medium=meeting date=d3 factuality=planned
quote q3 mixed speaker=ulla
role r3 person=ulla title=analyst status=current
