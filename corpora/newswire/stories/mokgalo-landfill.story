id: mokgalo-landfill
published: 2016-11-22
house: coastline
topic: local-government
length: brief
traps: duration, hypothetical, total
source: Coastline Press
byline: Dumisa Kele
---
{=mokgalo Mokgalo} kills {~landfill riverside landfill plan}

By DUMISA KELE

{=mokgalo MOKGALO}, {=veld Lower Veld} (Coastline Press) — {e1 {=council The {=mokgalo Mokgalo} town council} {e1.trigger voted} {v1 11}-{v2 8} {d1 Monday night} to block {~landfill a landfill} beside {=thaba the Thaba River}}, after four hours of comment. {v3 Two members abstained}; all {x 21} were there.

{e2 {~residents {n1 Sixty-three residents}} {e2.trigger testified}}. {r1 {r1.title Council Speaker} {=ditshego Kagiso Ditshego}} cut off the last at {d2 11:50 p.m.}

"{q1 {^council We} heard {^residents you} at {d3 eight o'clock}, and {^council we} heard {^residents you} at {d4 ten}}," {=ditshego Ditshego} {q1.cue told} {^residents them}. "{q1 The answer is no.}"

{q2.src {r2 {r2.title Deputy Mayor} {=vorster Elsabe Vorster}}, who backed {~landfill the {n2 $9 million} project},} {q2.cue said} {q2 {~mokgalo the town} would be trucking {^mokgalo its} garbage {x 70} miles}. "{q3 Somebody pays for that, and it isn't the river}," {q3.src {^vorster she}} {q3.cue said}.

{q4 {e3 {=sandriver Sand River Waste}, {~sandriver the developer}, might {e3.trigger sue}}}, {q4.src {r3 {~mukaro {^sandriver its} {r3.title attorney}}, {=mukaro Tendai Mukaro}}}, {q4.cue said}. {c1 {^mukaro He} {c1.trigger delivered} a letter to {=ditshego Ditshego} before the vote}.

{=nomvula Nomvula Maphanga}, {a1 {r4 {~nomvula a retired {r4.title nurse} of 66}}}, had carried a jar of river water to the microphone. {^nomvula She} drank it.
---
entity mokgalo place "Mokgalo"
entity veld place "Lower Veld"
entity council organization "Mokgalo town council"
entity landfill other "landfill" named=no
entity thaba place "Thaba River"
entity residents group "sixty-three residents" named=no
entity ditshego person "Kagiso Ditshego"
entity vorster person "Elsabe Vorster" gender=feminine
entity sandriver organization "Sand River Waste"
entity mukaro person "Tendai Mukaro" gender=masculine
entity nomvula person "Nomvula Maphanga" gender=feminine
date d1 2016-11-21TNI
date d2 2016-11-21T23:50
date d3 2016-11-21T20:00
date d4 2016-11-21T22:00
event e1 reject agents=council patients=landfill date=d1
vote v1 choice=landfill count=11 unit=votes stance=against date=d1
vote v2 choice=landfill count=8 unit=votes stance=for date=d1
vote v3 choice=landfill count=2 unit=members stance=abstain date=d1
count n1 value=63 unit=residents what=testified
event e2 testify agents=residents date=d1
role r1 person=ditshego title="Council Speaker" org=council status=current
quote q1 direct speaker=ditshego to=residents
role r2 person=vorster title="Deputy Mayor" org=mokgalo status=current
count n2 value=9000000 unit=dollars what="cost of the landfill project"
quote q2 indirect speaker=vorster
quote q3 direct speaker=vorster
quote q4 indirect speaker=mukaro
event e3 sue agents=sandriver factuality=possible
role r3 person=mukaro title=attorney org=sandriver status=current
contact c1 from=mukaro to=ditshego medium=letter
role r4 person=nomvula title=nurse status=former
age a1 person=nomvula years=66
