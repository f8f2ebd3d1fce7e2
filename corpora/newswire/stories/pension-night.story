id: pension-night
published: 2019-12-09
house: eastgate
topic: legislatures
length: brief
traps: collective-speaker
---
{=orum ORUM}, {d1 Dec. 9} (Eastgate) -- {e3 {~bill The pension bill} {e3.trigger cleared} {=senate the Senate}} shortly before {d2 dawn Sunday}, {v1 51}-{v2 47}, as tear gas drifted in through the ventilators.

{v3 Two senators abstained}. {q1 {e1 {~police Police} had {e1.trigger arrested} {~marchers {n1 63 marchers}}} since {d3 Friday}}, {q1.src {r1 {r1.title commissioner} {=odei Odei Larranaga}}} {q1.cue disclosed}. {e2 {~officers {n2 Nine officers}} were {e2.trigger hurt}}.

"{q3 {^yildiz I} paid in {a2 at sixteen}; they will pay {^yildiz me} when {^yildiz I} am bones}," {q3.cue shouted} {q3.src {=yildiz Cengiz Yıldız}, {a1 {r3 {~yildiz a {r3.title tram driver} of 61}}}}.

{c1 {r2 {r2.title Labor Secretary} {=park Park Hye-sun}} {c1.trigger received} {~union the unions' delegates} at {d4 11 p.m. Saturday}}, but {q4 nothing "that money could sign" had come of it}, {q4.src {~delegate one of {^union them}}} {q4.cue grumbled}.

The plan raises the pension age from {x 62} to {x 64} and saves {n3 about 3.5 billion dollars}. {s1 Two-thirds of respondents} had favored {~wait waiting}.
---
entity orum place "Orum"
entity bill law "pension bill" named=no
entity senate organization "Senate"
entity police group "police" named=no
entity marchers group "63 marchers" named=no
entity officers group "nine officers" named=no
entity odei person "Odei Larranaga"
entity yildiz person "Cengiz Yıldız" gender=masculine
entity park person "Park Hye-sun"
entity union group "unions' delegates" named=no
entity delegate person "one of the unions' delegates" named=no
entity wait other "waiting" named=no
date d1 2019-12-09
date d2 2019-12-08TMO
date d3 2019-12-06
date d4 2019-12-07T23:00
event e3 pass agents=senate patients=bill date=d2
vote v1 choice=bill count=51 unit=votes stance=for date=d2
vote v2 choice=bill count=47 unit=votes stance=against date=d2
vote v3 choice=bill count=2 unit=senators stance=abstain date=d2
quote q1 indirect speaker=odei
event e1 arrest agents=police patients=marchers
count n1 value=63 unit=marchers what=arrested
event e2 injure patients=officers
count n2 value=9 unit=officers what=hurt
role r1 person=odei title=commissioner status=current
quote q3 direct speaker=yildiz
age a1 person=yildiz years=61
role r2 person=park title="Labor Secretary" status=current
contact c1 from=park to=union medium=meeting date=d4
quote q4 mixed speaker=delegate
count n3 value=3500000000 unit=dollars what="saved by the plan" bound=about
share s1 choice=wait percent=66.7 population=respondents
age a2 person=yildiz years=16
role r3 person=yildiz title="tram driver" status=current
