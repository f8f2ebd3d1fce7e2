id: noyyal-mill-ballot
published: 2011-10-26
house: meridian
topic: labour
length: brief
traps: idiom, planned, price-or-percent
source: Meridian
---
{=coimbatore COIMBATORE}, {=india India}, {d1 Oct 26} (Meridian) - A secret ballot at {=noyyal Noyyal Spinning Mills}, the first since {d2 2000}, has drawn {n1 a turnout of 93 percent} and given {=nmu the Noyyal Mazdoor Union} a clear mandate: {e1 {v1 3,377 {~workers workers}} {e1.trigger chose} {~strike to strike}}, {v2 526 {~work to keep working}}.

{q1 {s1 {~strike The strike} had taken 86.5 percent of the votes}}, {q1.src {r1 {=venkatesan Malathi Venkatesan}, {r2 {~venkatesan a retired {r2.title judge}}} who served as {r1.title returning officer},}} {q1.cue announced} on {d3 Tuesday}.

"{q2 {^workers We} are not asking for the moon. {^workers We} are asking for the bonus that was printed on {^workers our} payslips}," {q2.cue said} {q2.src {r3 {=selvaraj Kathir Selvaraj}, {~selvaraj {~nmu the union}'s {r3.title general secretary}}}}. {~strike The stoppage} begins at {d4 6 a.m. on Monday} unless {~noyyal the mill} pays {n2 8,500 rupees} a head.

{q3.src {r4 {r4.title Managing director} {=subbiah Ramesh Subbiah}}} {q3.cue argued} that {q3 cotton prices had made the bonus "impossible this season"}. {c1 {^subbiah He} {c1.trigger met} {~state {=tn Tamil Nadu}'s labour commissioner} for an hour}, and {c2 {n3 four rounds} of {c2.trigger talks} with {~nmu the union} have been held since {d5 August}}.

(Reporting by Jaya Menon-Pratt; Editing by Paul Wend)
---
entity coimbatore place "Coimbatore"
entity india place "India"
entity noyyal organization "Noyyal Spinning Mills"
entity nmu organization "Noyyal Mazdoor Union"
entity workers group "workers" named=no
entity strike other "strike" named=no
entity work other "keep working" named=no
entity venkatesan person "Malathi Venkatesan"
entity selvaraj person "Kathir Selvaraj"
entity subbiah person "Ramesh Subbiah" gender=masculine
entity state person "Tamil Nadu's labour commissioner" named=no
entity tn place "Tamil Nadu"
date d1 2011-10-26
date d2 2000
date d3 2011-10-25
date d4 2011-10-31T06:00
date d5 2011-08
count n1 value=93 unit=percent what=turnout
event e1 pass agents=workers patients=strike
vote v1 choice=strike count=3377 unit=workers
vote v2 choice=work count=526 unit=workers
quote q1 indirect speaker=venkatesan date=d3
share s1 choice=strike percent=86.5 population=votes
role r1 person=venkatesan title="returning officer" status=former
role r2 person=venkatesan title=judge status=former
quote q2 direct speaker=selvaraj
role r3 person=selvaraj title="general secretary" org=nmu status=current
count n2 value=8500 unit=rupees what="bonus demanded per head"
quote q3 mixed speaker=subbiah
role r4 person=subbiah title="Managing director" org=noyyal status=current
contact c1 from=subbiah to=state medium=meeting
contact c2 from=noyyal to=nmu medium=meeting
count n3 value=4 unit=rounds what="of talks held since August"
