id: akpavi-mayor
published: 2012-06-15
house: kingsway
topic: local-government
length: brief
traps: total
---
{e1 {~councillors Councillors in {=akpavi Akpavi}}, {~akpavi the second town of {=gbande Gbandé}}, {e1.trigger elected} {r4 {~kpodar a {r4.title midwife}}} as {r1 {r1.title mayor} {d1 last night}} after four ballots and one power cut}.

{e2 {a1 {=kpodar Délali Kpodar}, 41,} {e2.trigger beat} {r2 the {r2.title merchant} {=anani Koffi Anani-Bruce}}} by {v1 17 votes} to {v2 14} in the final round. In the first {^kpodar she} had trailed {^anani him}, {v3 11} to {v4 13}, with {v5 {r3 retired {r3.title Colonel} {=semenyo Yao Semenyo}} on seven}.

'{q1 {^kpodar I} have delivered slower things},' {^kpodar she} {q1.cue told} {~councillors the chamber}.

Mr {=anani Anani-Bruce} left before the oath. {q2 {c1 {^anani He} had {c1.trigger telephoned} {^kpodar her} {d2 this morning} {c1.purpose to {e3 {e3.trigger wish {^kpodar her} well}}, 'and to remind {^kpodar her} about the drains'}}}, {q2.src {~aide {^anani his} assistant}} {q2.cue said}.

Under {~law a law of {d3 2010}} the mayor is chosen by {~councillors the {x 31} councillors} and not by the public. The public might well have agreed: {q3 {s1 62 per cent of market women were behind Ms {=kpodar Kpodar}}, and {s2 a fifth behind {~anani {^kpodar her} rival}}}, {q3.cue according to} {q3.src a straw poll by {=lagune Radio Lagune}}.
---
entity councillors group "councillors in Akpavi" named=no
entity akpavi place "Akpavi"
entity gbande place "Gbandé"
entity kpodar person "Délali Kpodar" gender=feminine
entity anani person "Koffi Anani-Bruce" gender=masculine
entity semenyo person "Yao Semenyo"
entity aide person "Anani-Bruce's assistant" named=no
entity law law "law of 2010" named=no
entity lagune organization "Radio Lagune"
date d1 2012-06-14TNI
date d2 2012-06-15TMO
date d3 2010
event e1 elect agents=councillors patients=kpodar date=d1 place=akpavi
event e2 win_election agents=kpodar patients=anani date=d1
event e3 congratulate agents=anani patients=kpodar date=d2
role r1 person=kpodar title=mayor org=akpavi status=current
role r2 person=anani title=merchant status=current
role r3 person=semenyo title=Colonel status=former
role r4 person=kpodar title=midwife status=current
age a1 person=kpodar years=41
vote v1 choice=kpodar count=17 unit=votes date=d1
vote v2 choice=anani count=14 unit=votes date=d1
vote v3 choice=kpodar count=11 unit=votes date=d1
vote v4 choice=anani count=13 unit=votes date=d1
vote v5 choice=semenyo count=7 unit=votes date=d1
quote q1 direct speaker=kpodar to=councillors
quote q2 mixed speaker=aide
quote q3 indirect speaker=lagune
contact c1 from=anani to=kpodar medium=phone date=d2 purpose="to wish her well, 'and to remind her about the drains'"
share s1 choice=kpodar percent=62 population="market women" survey=lagune
share s2 choice=anani percent=20 population="market women" survey=lagune
