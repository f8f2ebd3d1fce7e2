id: lantern-riot
published: 2011-01-27
house: eastgate
topic: crime
length: brief
traps: range, collective-speaker
---
{=magong MAGONG}, {d1 Jan. 27} (Eastgate) -- {q1 {e1 {~youths {n1 About 400 youths}} {e1.trigger fought} {~guards temple guards}} with dumplings, then with benches, after {~dragon a paper dragon} was disqualified from {=fair the Lantern Fair}}, {q1.src {~officials officials}} {q1.cue said} {d2 Thursday}.

{q2 {e2 {~hurt {n2 Thirty-five people}} were {e2.trigger injured}, {n3 two} of {^hurt them} seriously}}, {q2.cue according to} {q2.src {r1 {r1.title Fire Chief} {=shih Shih Guo-liang}}}; {e3 {~police police} {e3.trigger arrested} {~detained {n4 eleven}}}, {a1 {~youngest the youngest} 13}.

{~team {~dragon The dragon}'s makers} lost a place in the final when {~judges the judges} {v1 voted 7 to disqualify} and {v2 3 not to}, {q5.cue calling} {^dragon its} fire "{q5 non-traditional}."

"{q3 Fire is fire}," {q3.src {r2 {=aiko A-Hui Tsai}, {~aiko {r2.title captain} of {~team the losing team}}},} {q3.cue fumed}. {c1 {q4.src {r3 {r3.title Magistrate} {=hong Hong Mei-lan}}} {c1.trigger met} {^aiko her} {d3 Wednesday night}} and {q4.cue proposed} {q4 a rematch in {d4 March}}.
---
entity magong place "Magong"
entity youths group "about 400 youths" named=no
entity guards group "temple guards" named=no
entity dragon other "paper dragon" named=no
entity fair event "Lantern Fair"
entity officials group "officials" named=no
entity hurt group "thirty-five people" named=no
entity shih person "Shih Guo-liang"
entity police group "police" named=no
entity detained group "eleven" named=no
entity youngest person "youngest" named=no
entity judges group "judges" named=no
entity aiko person "A-Hui Tsai" gender=feminine
entity team group "losing team" named=no
entity hong person "Hong Mei-lan"
date d1 2011-01-27
date d2 2011-01-27
date d3 2011-01-26TNI
date d4 2011-03
event e1 attack agents=youths patients=guards
event e2 injure patients=hurt
event e3 arrest agents=police patients=detained
role r1 person=shih title="Fire Chief" status=current
role r2 person=aiko title=captain org=team status=current
role r3 person=hong title=Magistrate status=current
vote v1 choice=dragon count=7 unit=votes stance=against
vote v2 choice=dragon count=3 unit=votes stance=for
quote q1 indirect speaker=officials
quote q2 indirect speaker=shih
quote q3 direct speaker=aiko
quote q4 indirect speaker=hong
age a1 person=youngest years=13
count n1 value=400 unit=youths what="who fought temple guards" bound=about
count n2 value=35 unit=people what="injured"
count n3 value=2 unit=people what="seriously injured"
count n4 value=11 unit=people what="arrested"
contact c1 from=hong to=aiko medium=meeting date=d3
quote q5 mixed speaker=judges
