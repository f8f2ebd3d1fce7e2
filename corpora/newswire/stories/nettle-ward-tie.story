id: nettle-ward-tie
published: 2011-05-06
house: kingsway
topic: local-government
length: brief
traps: total, number-in-name, duration
---
The count at {=leisure Brampton Leisure Centre} lasted nine hours and the result {x one} second. {v1 {=lowther Patricia Lowther} ({=ind Independent Alliance}), 1,106 votes}. {v2 {=siddiq Imran Siddiq-Hale} ({=res Residents First}), 1,106}. {v3 {=goss Dorothy Goss} ({=greens Greens}), 412}. So at {d1 twenty to five this morning}, after a third recount, {r1 {r1.title returning officer} {=amadi Jocelyn Amadi-Price}} asked for a pack of cards.

Mrs {=lowther Lowther}, {a1 seventy-four}, drew the {x ten} of clubs. {e1 {a2 {~siddiq {^lowther Her} opponent}, 31}, turned over the king of hearts and was duly {e1.trigger elected}} to the last of {=nettle Nettle ward}'s {x three} seats.

'{q1 {^lowther I} have lost to worse},' {q1.src {~lowther the beaten candidate}} {q1.cue told} {^siddiq him}; {c1 {^siddiq he} {c1.trigger wrote} to {^lowther her} {d2 before breakfast} {c1.purpose to thank {^lowther her} for {^lowther her} manners}}.

{s1 Across the borough {=res Residents First} took 38 per cent of the vote}, {s2 {=cons the Conservatives} 33}. {v4 {^res They} hold 24} of the {x 51} seats, {v5 {=cons the Tories} 21}, {v6 {~others others} six}.

{q2 Nobody will run {~council the council} before the annual meeting on {d3 May 19}}, {q2.cue according to} {q2.src {r2 {~piet {=res Residents First}'s {r2.title secretary}}, {=piet Piet Annesley}}}.
---
entity leisure place "Brampton Leisure Centre"
entity lowther person "Patricia Lowther" gender=feminine
entity ind organization "Independent Alliance"
entity siddiq person "Imran Siddiq-Hale" gender=masculine
entity res organization "Residents First"
entity goss person "Dorothy Goss"
entity greens organization "Greens"
entity amadi person "Jocelyn Amadi-Price"
entity nettle place "Nettle ward"
entity cons organization "Conservatives" aliases="Tories"
entity others group "others" named=no
entity council organization "council" named=no
entity piet person "Piet Annesley"
date d1 2011-05-06T04:40
date d2 2011-05-06TMO
date d3 2011-05-19
vote v1 choice=lowther count=1106 unit=votes
vote v2 choice=siddiq count=1106 unit=votes
vote v3 choice=goss count=412 unit=votes
vote v4 choice=res count=24 unit=seats
vote v5 choice=cons count=21 unit=seats
vote v6 choice=others count=6 unit=seats
share s1 choice=res percent=38 population="across the borough"
share s2 choice=cons percent=33 population="across the borough"
role r1 person=amadi title="returning officer" status=current
age a1 person=lowther years=74
age a2 person=siddiq years=31
event e1 elect patients=siddiq date=d1 place=nettle
quote q1 direct speaker=lowther to=siddiq
contact c1 from=siddiq to=lowther medium=letter date=d2 purpose="to thank her for her manners"
quote q2 indirect speaker=piet
role r2 person=piet title=secretary org=res status=current
