id: bell-founders
published: 2009-03-10
house: release
topic: labour
length: brief
traps: address-number, habitual
---
MEMBERS SAY YES

{=loughton LOUGHTON BRIDGE}, {d1 10 March 2009}. {e1 {~members Members of {=union the Union of Bell Founders}} have {e1.trigger endorsed} {~deal a two-year wage settlement} with {=knell Knell & Daughters}}. {v1 In favour: 88}. {v2 Against: 21}. {v3 Spoilt: 2 papers}.

"{q1 {^deal It} rings true at last}," {q1.cue comments} {q1.src {a1 {r1 {=ndiaye Awa Ndiaye}, {~ndiaye {~union the union}'s {r1.title general secretary}}}, who is 40}}. "{q1 {^union We} had heard a good deal of fairness from people who cannot tell it from flatness.}"

{~deal The settlement} adds {n1 £1,150} to the average annual wage. {c1 Ms {=ndiaye Ndiaye} {c1.trigger telephoned} {r2 {r2.title Chairman} {=knelljr Hugo Knell}} {d2 last Friday at 6 pm}}, and {q2.src {^knelljr he}} has {q2.cue given an undertaking} that {q2 no bell will be cast in {=gdansk Gdańsk} before {d3 2011}}. They now meet quarterly.

Press desk: {=row {x 9} Clapper Row}.
---
entity loughton place "Loughton Bridge"
entity union organization "Union of Bell Founders"
entity members group "members of the Union of Bell Founders" named=no
entity deal other "two-year wage settlement" named=no
entity knell organization "Knell & Daughters"
entity ndiaye person "Awa Ndiaye" gender=feminine
entity knelljr person "Hugo Knell" gender=masculine
entity gdansk place "Gdańsk"
date d1 2009-03-10
date d2 2009-03-06T18:00
date d3 2011
event e1 pass agents=members patients=deal
vote v1 choice=deal count=88 unit=votes stance=for
vote v2 choice=deal count=21 unit=votes stance=against
vote v3 choice=deal count=2 unit=papers stance=abstain
quote q1 direct speaker=ndiaye
role r1 person=ndiaye title="general secretary" org=union status=current
age a1 person=ndiaye years=40
count n1 value=1150 unit=pounds what="added to the average annual wage"
contact c1 from=ndiaye to=knelljr medium=phone date=d2
role r2 person=knelljr title=Chairman org=knell status=current
quote q2 indirect speaker=knelljr
entity row place "9 Clapper Row"
