id: three-way-tie
published: 2007-10-15
house: ansbach
topic: elections
length: brief
traps: total, called-for, planned
---
{=zell Zellenbruck} (Ansbach) - Three people stood for mayor of {=zell Zellenbruck} on {d1 Sunday}, and all three got {v1 {v2 {v3 677 votes}}}.

{q1.src {r1 {=bruno Bruno Aschwanden}, {~bruno the {r1.title district prefect}}},} {q1.cue called} it "{q1 a miracle of book-keeping}" and had {x all 2,031} papers gone through again. At {d2 two on Monday morning} it was a miracle still.

They are {a1 {=vreni Vreni Imhof}, 38}, put up by {=cdp the Christian Democrats}; {a2 {r2 {=ueli Ueli Zurfluh}, {~ueli a {r2.title cheesemaker}}}, 64,} of no party; and {r3 {~claudio the present {r3.title mayor}}, {=claudio Claudio Steiger-Bâ}} ({=sp Socialist}), who is {a3 fifty-one}. {c1 {=vreni Imhof} {c1.trigger sat with} {~both both men} at {=ochsen the Ochsen} until {d3 dawn}}.

"{q2 {^vreni She} paid. {^ueli I} shall remember that in office}," {=ueli Zurfluh} {q2.cue remarked}.

In {d4 2003} {e1 {=claudio Steiger-Bâ} was {e1.trigger re-elected}} with {s1 57 per cent}, {s2 {=cdp the Christian Democrats} taking 28}. {v4 Two votes}, posted in {=lima Lima} and both for {^claudio him}, came a day late. {q3 {e2 {~widow The sender}, {a4 92}, will {e2.trigger go to court}}}, {q3.src {~grand {^widow her} granddaughter}} {q3.cue announced}; {q4 {c2 {~widow the old lady} had also {c2.trigger telephoned} {~bruno the prefect}, {c2.purpose to complain about the postage}}}, {q4.src {^bruno he}} {q4.cue confirmed}.
---
entity zell place "Zellenbruck"
entity bruno person "Bruno Aschwanden" gender=masculine
entity vreni person "Vreni Imhof" gender=feminine
entity cdp organization "Christian Democrats"
entity ueli person "Ueli Zurfluh" gender=masculine
entity claudio person "Claudio Steiger-Bâ" gender=masculine
entity sp organization "Socialist"
entity both group "both men" named=no
entity ochsen place "Ochsen"
entity lima place "Lima"
entity widow person "sender" gender=feminine named=no
entity grand person "sender's granddaughter" named=no
date d1 2007-10-14
date d2 2007-10-15T02:00
date d3 2007-10-15TMO
date d4 2003
vote v1 choice=vreni count=677 unit=votes date=d1
vote v2 choice=ueli count=677 unit=votes date=d1
vote v3 choice=claudio count=677 unit=votes date=d1
vote v4 choice=claudio count=2 unit=votes
quote q1 mixed speaker=bruno
role r1 person=bruno title="district prefect" status=current
age a1 person=vreni years=38
age a2 person=ueli years=64
age a3 person=claudio years=51
age a4 person=widow years=92
role r2 person=ueli title=cheesemaker status=current
role r3 person=claudio title=mayor org=zell status=current
contact c1 from=vreni to=both medium=meeting date=d3
quote q2 direct speaker=ueli
event e1 elect patients=claudio date=d4
share s1 choice=claudio percent=57 date=d4
share s2 choice=cdp percent=28 date=d4
quote q3 indirect speaker=grand
event e2 sue agents=widow factuality=planned
quote q4 indirect speaker=bruno
contact c2 from=widow to=bruno medium=phone purpose="to complain about the postage"
