id: museum-skulls
published: 2016-06-07
house: ansbach
topic: diplomacy
length: brief
traps: duration, scare-quotes
---
{=brem Bremerholm} (Ansbach) - {n1 Nineteen skulls} are going home to {=ovamba Ovamba}, {x 112 years} after a ship's doctor packed them in straw as "{x curiosities}".

{e1 {~senate The city senate} {e1.trigger passed} {~ret the return}} on {d1 Monday} by {v1 41 votes} to {v2 seven}; {v3 six members abstained}.

"{q1 {c1 In {d2 2009} {~prev {^antje your} predecessor} {c1.trigger received} {^nduvu me} and gave {^nduvu me} a fountain pen}}," {q1.src {r1 {r1.title Chief} {=nduvu Hosea Nduvu-Tjiri}}, {a1 83},} {q1.cue reminded} {r2 {r2.title Mayor} {=antje Antje Rohwer-Lund}}, {c2 who {c2.trigger saw} {^nduvu him} in {^antje her} office on {d3 Tuesday}}. "{q1 The pen leaked.}"

{q2.src {^antje She}} {q2.cue confessed} to {q2 having "no words of {^antje my} own, only the vote"}. {c3 {~museum The museum} has {c3.trigger written} to {~fams {n2 four families}} {^museum it} could trace}.
---
entity brem place "Bremerholm"
entity ovamba place "Ovamba"
entity senate organization "city senate" named=no
entity ret other "return of the skulls" named=no
entity prev person "Rohwer-Lund's predecessor" named=no
entity nduvu person "Hosea Nduvu-Tjiri" gender=masculine
entity antje person "Antje Rohwer-Lund" gender=feminine
entity museum organization "museum" named=no
entity fams group "four families" named=no
date d1 2016-06-06
date d2 2009
date d3 2016-06-07
event e1 pass agents=senate patients=ret date=d1
vote v1 choice=ret count=41 unit=votes stance=for date=d1
vote v2 choice=ret count=7 unit=votes stance=against date=d1
vote v3 choice=ret count=6 unit=members stance=abstain date=d1
contact c1 from=prev to=nduvu medium=meeting date=d2
contact c2 from=antje to=nduvu medium=meeting date=d3
contact c3 from=museum to=fams medium=letter
role r1 person=nduvu title=Chief status=current
role r2 person=antje title=Mayor status=current
age a1 person=nduvu years=83
count n1 value=19 unit=skulls what="being returned"
count n2 value=4 unit=families what="traced by the museum"
quote q1 direct speaker=nduvu to=antje
quote q2 mixed speaker=antje
