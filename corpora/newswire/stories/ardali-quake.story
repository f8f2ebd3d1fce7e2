id: ardali-quake
published: 2019-09-03
house: meridian
topic: disasters
length: brief
traps: correction, price-or-percent
source: Meridian
---
{=ardali ARDALI}, {=georgia Georgia}, {d1 Sept 3} (Meridian) - {q1 {e1 {~dead {n1 Seven people}} were {e1.trigger killed}} and {e2 {~homeless {n2 about 4,200}} {e2.trigger left homeless}} by an earthquake that shook southern {=georgia Georgia} {d2 before dawn on Tuesday}}, {q1.src {r1 {r1.org {~service emergency service}} {r1.title chief} {=nodar Nodar Kapanelidze}}} {q1.cue said}.

{q2 The quake, of magnitude {x 5.9}, struck at {d3 4:11 a.m.} and was felt as far as {=gyumri Gyumri}, {x 90} km away}, {q2.src {=seis the Institute of Seismology}} {q2.cue said}.

"{q3 {^zaur I} carried {~mother {^zaur my} mother} out on a door}," {q3.src {=zaur Zaur Baghirli}, {a1 52},} {q3.cue said} in the village of {=kvemo Kvemo Tba}, where {n3 140 of the {x 160} houses} had collapsed. {e3 {~wife {^zaur His} wife} was {e3.trigger injured}}.

{c1 {r2 {r2.title Prime Minister} {=tamaz Tamaz Gelovanidze}} {c1.trigger flew in} at {d4 midday} {c1.purpose to see {~survivors survivors}}}. {q4.src {^tamaz He}} {q4.cue promised} {q4 {n4 15 million lari} for repairs}. {q5 {s1 Only 12 percent of home-owners} in the region have {~cover earthquake insurance}}, {q5.cue according to} {q5.src a survey {d5 last year} by {=caspian Caspian Risk}}.

(This version corrects the number of collapsed houses, earlier put at {x 104}.)

(Reporting by Manana Dolidze; Editing by Karl Voigt)
---
entity ardali place "Ardali"
entity georgia place "Georgia"
entity gyumri place "Gyumri"
entity kvemo place "Kvemo Tba"
entity dead group "seven people" named=no
entity homeless group "4,200 homeless" named=no
entity service organization "emergency service" named=no
entity nodar person "Nodar Kapanelidze"
entity seis organization "Institute of Seismology"
entity zaur person "Zaur Baghirli" gender=masculine
entity mother person "Zaur Baghirli's mother" named=no gender=feminine
entity wife person "Zaur Baghirli's wife" named=no gender=feminine
entity tamaz person "Tamaz Gelovanidze" gender=masculine
entity survivors group "survivors" named=no
entity cover other "earthquake insurance" named=no
entity caspian organization "Caspian Risk"
date d1 2019-09-03
date d2 2019-09-03TMO
date d3 2019-09-03T04:11
date d4 2019-09-03T12:00
date d5 2018
event e1 die patients=dead date=d2 place=georgia
event e2 displace patients=homeless date=d2 place=georgia
event e3 injure patients=wife
contact c1 from=tamaz to=survivors medium=meeting date=d4 purpose="to see survivors"
role r1 person=nodar title=chief org=service status=current
role r2 person=tamaz title="Prime Minister" status=current
age a1 person=zaur years=52
quote q1 indirect speaker=nodar
quote q2 indirect speaker=seis
quote q3 direct speaker=zaur
quote q4 indirect speaker=tamaz
quote q5 indirect speaker=caspian
share s1 choice=cover percent=12 population="home-owners in the region" survey=caspian date=d5
count n1 value=7 unit=people what=killed
count n2 value=4200 unit=people what="left homeless" bound=about
count n3 value=140 unit=houses what="collapsed in Kvemo Tba"
count n4 value=15000000 unit=lari what="promised for repairs"
