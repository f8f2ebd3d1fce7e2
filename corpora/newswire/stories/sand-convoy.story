id: sand-convoy
published: 2026-05-07
house: release
topic: crime
length: brief
traps: total
---
{n1 FORTY-FOUR BEACHES}, ONE CONVOY: {~police {=isle ISLE OF BRANNOCK} POLICE} APPEAL

{d1 7 May 2026}. {=police Brannock Constabulary} wishes to speak to the drivers of {n2 six lorries} seen leaving {=port Port Carrow} between {d2 3 a.m.} and {d3 4 a.m. on Tuesday}, laden with sand.

{q1.src {r1 {r1.title Superintendent} {=merryn Merryn Tresize}}} {q1.cue said}: "{q1 A beach is not a quarry. {^police We} have lost {n3 about 900 tonnes} since {d4 February}, and the turtles have lost their bedrooms.}"

{c1 {r2 {r2.title Chief Officer} {=obinna Obinna Achterberg}} {c1.trigger met} {~harbour harbour tenants} {d5 yesterday evening}} {c1.purpose to share photographs}. {q2.src {^obinna He}} {q2.cue reminded} {^harbour them} that {q2 a bucket is not an offence}.

{q3.src {=hotels The Hoteliers' League}} has {q3.cue pledged} {q3 {n4 £5,000} for information}. In a poll of {^hotels its} members, {s1 93 per cent backed {~reward the reward}}.

ENDS. Notes for editors: of {x 44} beaches on {~isle the island}, {x 44} are public.
---
entity isle place "Isle of Brannock"
entity police organization "Brannock Constabulary"
entity port place "Port Carrow"
entity merryn person "Merryn Tresize"
entity obinna person "Obinna Achterberg" gender=masculine
entity harbour group "harbour tenants" named=no
entity hotels organization "Hoteliers' League"
entity reward other "reward" named=no
date d1 2026-05-07
date d2 2026-05-05T03:00
date d3 2026-05-05T04:00
date d4 2026-02
date d5 2026-05-06TEV
role r1 person=merryn title=Superintendent org=police status=current
role r2 person=obinna title="Chief Officer" status=current
quote q1 direct speaker=merryn
quote q2 indirect speaker=obinna to=harbour
quote q3 indirect speaker=hotels
count n1 value=44 unit=beaches what="robbed of sand"
count n2 value=6 unit=lorries what="seen leaving Port Carrow"
count n3 value=900 unit=tonnes what="of sand lost since February" bound=about
count n4 value=5000 unit=pounds what="reward for information"
contact c1 from=obinna to=harbour medium=meeting date=d5 purpose="to share photographs"
share s1 choice=reward percent=93 population="members of the Hoteliers' League" survey=hotels
