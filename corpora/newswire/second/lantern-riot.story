id: lantern-riot
published: 2011-01-27
house: eastgate
topic: crime
length: brief
traps:
---
{=magong MAGONG}, {d1 Jan. 27} (Eastgate) -- {q1 {e1 {~youths {n1 About 400 youths}} {e1.trigger fought} {~guards temple guards} with dumplings, then with benches}, after {~dragon a paper dragon} was disqualified from {=fair the Lantern Fair}}, {q1.src {~officials officials}} {q1.cue said} {d2 Thursday}.

{q2 {e2 {~hurt {n2 Thirty-five people}} were {e2.trigger injured}}, {n3 two of {^hurt them} seriously}}, {q2.cue according to} {q2.src {r1 {r1.title Fire Chief} {=shih Shih Guo-liang}}}; {e3 {~police police} {e3.trigger arrested} {~held {n4 eleven}}}, {a1 {~youngest the youngest} 13}.

{~team {~dragon The dragon}'s makers} lost a place in the final when {q3.src {~judges the judges}} voted {v1 7 to disqualify} and {v2 3 not to}, {q3.cue calling} {^dragon its} fire "{q3 non-traditional.}"

"{q4 Fire is fire}," {q4.src {r2 {=tsai A-Hui Tsai}, {~tsai {r2.title captain} of {~team the losing team}}},} {q4.cue fumed}. {c1 {r3 {r3.title Magistrate} {=hong Hong Mei-lan}} {c1.trigger met} {^tsai her} {d3 Wednesday night}} and proposed a rematch in {d4 March}.
---
entity magong place "Magong"
entity youths group "about 400 youths" named=no
entity guards group "temple guards" named=no
entity dragon product "paper dragon" named=no
entity fair event "Lantern Fair"
entity officials group "officials" named=no
entity hurt group "thirty-five people" named=no
entity shih person "Shih Guo-liang"
entity police group "police" named=no
entity held group "eleven" named=no
entity youngest person "youngest" named=no
entity team group "dragon's makers" named=no
entity judges group "judges" named=no
entity tsai person "A-Hui Tsai" gender=feminine
entity hong person "Hong Mei-lan"
date d1 2011-01-27
quote q1 indirect speaker=officials date=d2
event e1 attack agents=youths patients=guards
count n1 value=400 unit=youths what="fought temple guards" bound=about
date d2 2011-01-27
quote q2 indirect speaker=shih
event e2 injure patients=hurt
count n2 value=35 unit=people what=injured
count n3 value=2 unit=people what="seriously injured"
role r1 person=shih title="Fire Chief" status=current
event e3 arrest agents=police patients=held
count n4 value=11 unit=people what=arrested
age a1 person=youngest years=13
vote v1 choice=dragon count=7 unit=votes stance=against
vote v2 choice=dragon count=3 unit=votes stance=for
quote q3 mixed speaker=judges
quote q4 direct speaker=tsai
role r2 person=tsai title=captain org=team status=current
contact c1 from=hong to=tsai medium=meeting date=d3
role r3 person=hong title=Magistrate status=current
date d3 2011-01-26TNI
date d4 2011-03
