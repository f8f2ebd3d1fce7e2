id: whale-veto
published: 1998-06-16
house: meridian
topic: legislatures
length: brief
traps: threshold, called-for, habitual
---
{=nyberg NYBERG}, {d1 June 16} (Meridian) - {e1 {~bill The whale bill} that {r2 {r2.title President} {=holm Aksel Holm}} {e1.trigger vetoed}} in {d2 April} came back to the floor on {d3 Monday} and {e2 was {e2.trigger rejected} again}, this time by {~chamber the deputies} who had written {^bill it}.

{v1 Only 58 deputies} stood for {~bill the measure} and {v2 83 against}; {v3 seven abstained}. Overriding a veto takes {x 94}, so nobody was fooled.

"{q1 {^strom We} called for a clean bill and got a bill with a harpoon in it}," {q1.src {r1 {=strom Petra Ström}, {~strom {=fishers the Fishers' Party}'s {r1.title spokeswoman} on oceans}}} {q1.cue snapped}. {^strom She} had {c1 {c1.trigger written} to {=holm Holm}, {a1 54}, {d4 the week before}} {c1.purpose to ask {^holm him} to wait}.

{q2.src {~holmoffice {=holm Holm}'s office}} {q2.cue insisted} that {q2 {c2 {^holm he} never {c2.trigger met} {~whalers the whalers' lobby} on the matter}}. {s1 Three fifths of the coast's voters}, by {=maal the Mål institute}'s last count, want {^bill it} passed.

(Reporting by Iver Dahl; Editing by Sana Mir)
---
entity nyberg place "Nyberg"
entity bill law "whale bill" named=no
entity holm person "Aksel Holm" gender=masculine
entity chamber organization "deputies" named=no
entity strom person "Petra Ström" gender=feminine
entity fishers organization "Fishers' Party"
entity holmoffice organization "Holm's office" named=no
entity whalers group "whalers' lobby" named=no
entity maal organization "Mål institute"
date d1 1998-06-16
date d2 1998-04
date d3 1998-06-15
date d4 1998-W24
event e1 veto agents=holm patients=bill date=d2
event e2 reject agents=chamber patients=bill date=d3
vote v1 choice=bill count=58 unit=deputies stance=for date=d3
vote v2 choice=bill count=83 unit=deputies stance=against date=d3
quote q1 direct speaker=strom
role r1 person=strom title="spokeswoman" org=fishers status=current
role r2 person=holm title=President status=current
contact c1 from=strom to=holm medium=letter purpose="to ask him to wait" date=d4
age a1 person=holm years=54
quote q2 indirect speaker=holmoffice
contact c2 from=holm to=whalers medium=meeting factuality=negated
share s1 choice=bill percent=60 population="coast's voters" survey=maal
vote v3 choice=bill count=7 unit=deputies stance=abstain date=d3
