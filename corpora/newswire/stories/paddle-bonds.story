id: paddle-bonds
published: 2001-08-11
house: kingsway
topic: business
length: brief
traps: hard-wrapped, role-elsewhere, refused
---
{~holders Bondholders in {=lines Minch Lines}} were offered a paddle steamer
instead of {^holders their} money {d1 yesterday}. {e1 {^holders They} {e1.trigger accepted} {~swap the
exchange}}, {v1 211 votes for} and {v2 64 against}, on condition that
somebody teach {^holders them} to steer.

'{q1 Half a ship is worth more than a whole promise},' {q1.cue reasoned}
{q1.src {r1 {=baptiste Marie-Ange Baptiste}, {~baptiste a {r1.title minister} in {=lucia St Lucia}}} before {^baptiste she}
became {r2 {~holders the lenders}' {r2.title trustee}}}.

{c1 {^baptiste She} had {c1.trigger wined and dined} {r3 {r3.title Captain} {=mackay Torquil Mackay}}, {a1 aged
70}, at {=oban Oban}}; {^mackay he} declined to surrender the whistle. {q2.src {^mackay He}}
{q2.cue objected} that {q2 it was {~mother {^mackay his} mother}'s}. {c2 Miss {=baptiste Baptiste} {c2.trigger wrote to}
{~mother the lady} on {d2 Thursday}}.

{=lines Minch Lines} owes {n1 £8m} and carried {n2 52,000 people} in {d3 2000}.
---
entity holders group "bondholders in Minch Lines" named=no
entity lines organization "Minch Lines"
entity swap other "exchange of bonds for a paddle steamer" named=no
entity baptiste person "Marie-Ange Baptiste" gender=feminine
entity lucia place "St Lucia"
entity mackay person "Torquil Mackay" gender=masculine
entity oban place "Oban"
entity mother person "Torquil Mackay's mother" gender=feminine named=no
date d1 2001-08-10
date d2 2001-08-09
date d3 2000
event e1 pass agents=holders patients=swap date=d1
vote v1 choice=swap count=211 unit=votes stance=for date=d1
vote v2 choice=swap count=64 unit=votes stance=against date=d1
quote q1 direct speaker=baptiste
role r1 person=baptiste title=minister org=lucia status=former
role r2 person=baptiste title=trustee org=holders status=current
contact c1 from=baptiste to=mackay medium=meeting place=oban
age a1 person=mackay years=70
role r3 person=mackay title=Captain org=lines status=current
quote q2 indirect speaker=mackay
contact c2 from=baptiste to=mother medium=letter date=d2
count n1 value=8000000 unit=pounds what="owed by Minch Lines"
count n2 value=52000 unit=people what="carried by Minch Lines" date=d3
