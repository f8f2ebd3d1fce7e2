id: breakfast-ferry
published: 1996-06-14
house: meridian
topic: diplomacy
length: brief
traps: planned, called-for
---
{=varnholm VARNHOLM}, {d1 June 14} (Meridian) - Two foreign ministers who had not exchanged a word since a car ferry was turned back in {d2 April} {c1 {c1.trigger met} over breakfast on {d3 Friday}} and came out agreeing about the eggs.

"{q1 The visas will take longer}," {q1.src {r1 {r1.title Foreign Minister} {=aino Aino Rautasalo} of {r1.org {=varnholm Varnholm}}}} {q1.cue told} {~press reporters} on the hotel steps. {q2.src {~kalju {^aino Her} guest}, {=kalju Lembit Kaljuste}, {a1 49},} {q2.cue put it bluntly}: {q2 without visas "the ferry is a floating restaurant"}.

{q3 {c2 {^aino She} had {c2.trigger telephoned} {=kalju Kaljuste} on {d4 Tuesday night}}}, {q3.src {~aide one of {=aino Rautasalo}'s aides}} {q3.cue disclosed}, {q3 after {c3 {=line Gulf Sound Lines} {c3.trigger wrote} to {~ministries both ministries} {c3.purpose threatening to sell {n1 two ships}}}}.

{~line The shipowner} has called for a ten-year permit. {c4 {=kalju Kaljuste} will {c4.trigger sit down} with {~board {^line its} board} in {=sorrel Port Sorrel} on {d5 Sunday}} before flying home.
---
entity varnholm place "Varnholm"
entity aino person "Aino Rautasalo" gender=feminine
entity kalju person "Lembit Kaljuste" gender=masculine
entity press group "reporters" named=no
entity aide person "one of Rautasalo's aides" named=no
entity line organization "Gulf Sound Lines"
entity ministries group "both ministries" named=no
entity sorrel place "Port Sorrel"
date d1 1996-06-14
date d2 1996-04
date d3 1996-06-14
date d4 1996-06-11TNI
date d5 1996-06-16
contact c1 from=aino to=kalju medium=meeting date=d3 place=varnholm
contact c2 from=aino to=kalju medium=phone date=d4
contact c3 from=line to=ministries medium=letter purpose="threatening to sell two ships"
contact c4 from=kalju to=board medium=meeting date=d5 place=sorrel factuality=planned
role r1 person=aino title="Foreign Minister" org=varnholm status=current
age a1 person=kalju years=49
count n1 value=2 unit=ships what="threatened with sale"
quote q1 direct speaker=aino to=press
quote q2 mixed speaker=kalju
quote q3 indirect speaker=aide
entity board group "board of Gulf Sound Lines" named=no
