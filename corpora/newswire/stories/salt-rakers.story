id: salt-rakers
published: 1999-04-20
house: meridian
topic: business
length: brief
traps: idiom, quoted-title, metaphor
source: Meridian
---
{=colcha COLCHA}, {d1 April 20} (Meridian) - None of {~rakers the {n1 260 families}} who rake the {=colcha Colcha} salt flats owns more than a shovel, yet on {d2 Monday} {^rakers they} sacked {~andes {^rakers their} bank}.

{e1 {~rakers The co-operative} {e1.trigger voted down} {~loan a {n2 $2 million} loan from {=andes Banco Altiplano}}}, {v1 117 families opposing it} and {v2 98 in support}.

{r1 {r1.title Treasurer} {=mamani Wilma Mamani}}, author of a pamphlet called "{x The Interest Is Never Asleep}", {c1 {c1.trigger handed} the result to {=ledezma Hugo Ledezma} of {~andes the bank} on the back of a menu}. "{q1 {^ledezma He} read it, {^ledezma he} read the price of the soup, and {^ledezma he} ordered the soup}," {^mamani she} {q1.cue related}.

{q2.src {a1 {=ledezma Ledezma}, {~ledezma a man of 45 with a salt-white moustache}}}, {q2.cue took it on the chin}: "{q2 {^andes We} bank on sunshine too}."

{r2 {r2.title Flour merchant} {=takahashi Kenji Takahashi}} has offered half the sum. {c2 {~rakers The rakers} {c2.trigger meet} {^takahashi him} {d3 next Tuesday}}.

(Reporting by Ines Rocha; Editing by Nadia Holt)
---
entity colcha place "Colcha"
entity rakers group "co-operative" named=no
entity loan other "loan from Banco Altiplano" named=no
entity andes organization "Banco Altiplano"
entity mamani person "Wilma Mamani" gender=feminine
entity ledezma person "Hugo Ledezma" gender=masculine
entity takahashi person "Kenji Takahashi" gender=masculine
date d1 1999-04-20
date d2 1999-04-19
date d3 1999-04-27
count n1 value=260 unit=families what="raking the salt flats"
event e1 reject agents=rakers patients=loan date=d2
count n2 value=2000000 unit=dollars what="loan offered by the bank"
vote v1 choice=loan count=117 unit=families stance=against date=d2
vote v2 choice=loan count=98 unit=families stance=for date=d2
role r1 person=mamani title=Treasurer org=rakers status=current
contact c1 from=mamani to=ledezma medium=meeting
quote q1 direct speaker=mamani
quote q2 direct speaker=ledezma
age a1 person=ledezma years=45
contact c2 from=rakers to=takahashi medium=meeting date=d3 factuality=planned
role r2 person=takahashi title="Flour merchant" status=current
