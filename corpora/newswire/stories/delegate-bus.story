id: delegate-bus
published: 2004-06-14
house: coastline
topic: elections
length: brief
traps: planned, metaphor
byline: Owen Castellan
---
Bus breakdown tips {=party Progress Party} nod

By OWEN CASTELLAN

{=kettle KETTLE FALLS}, {=superior Superior} (Coastline Press) — A blown radiator on Highway {x 61} decided the {=party Progress} nomination for treasurer {d1 Saturday}, stranding {n1 19 delegates} pledged to {=vang Pa Houa Vang}.

{e1 {~hall The convention} {e1.trigger picked} {=lindqvist Carl Lindqvist}}, {v1 204 delegates} to {v2 188}, with {v3 seven going to "{x {~none none of these}}"}.

{=vang Vang}, {a1 41}, {e2 {e2.trigger conceded} from the roadside}. "{q1 {^vang We} had the votes. {^vang We} just had them in the wrong county}," {^vang she} {q1.cue told} {~hall the hall} over a speakerphone.

{c1 {=lindqvist Lindqvist} {c1.trigger sent} {^vang her} a text} — "{q2 Running mate?}" {^lindqvist he} {q2.cue wrote} — and {c2 {~pair the pair} are to {c2.trigger meet} {d2 Wednesday}}.

{e3 {~machinists The machinists' union}, whose {r1 {r1.title president}, {=doyle Brigid Doyle}}, was on the bus, {e3.trigger endorsed} {=vang Vang}} in {d3 May}. {q3.src {^doyle She}} {q3.cue fumed} that {q3 {x thirty} minutes' patience would have cost nobody anything}.
---
entity party organization "Progress Party"
entity kettle place "Kettle Falls"
entity superior place "Superior"
entity hall group "convention" named=no
entity vang person "Pa Houa Vang" gender=feminine
entity lindqvist person "Carl Lindqvist" gender=masculine
entity none other "none of these" named=no
entity pair group "pair" named=no
entity machinists organization "machinists' union" named=no
entity doyle person "Brigid Doyle" gender=feminine
date d1 2004-06-12
date d2 2004-06-16
date d3 2004-05
count n1 value=19 unit=delegates what="stranded by the bus breakdown"
event e1 nominate agents=hall patients=lindqvist date=d1
vote v1 choice=lindqvist count=204 unit=delegates date=d1
vote v2 choice=vang count=188 unit=delegates date=d1
vote v3 choice=none count=7 unit=delegates date=d1
age a1 person=vang years=41
event e2 concede agents=vang patients=lindqvist date=d1
quote q1 direct speaker=vang to=hall medium=phone
contact c1 from=lindqvist to=vang medium=text
quote q2 direct speaker=lindqvist to=vang medium=text
contact c2 from=lindqvist to=vang medium=meeting date=d2 factuality=planned
event e3 endorse agents=machinists patients=vang date=d3
role r1 person=doyle title=president org=machinists status=current
quote q3 indirect speaker=doyle
