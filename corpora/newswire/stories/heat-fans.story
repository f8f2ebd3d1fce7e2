id: heat-fans
published: 2010-06-10
house: meridian
topic: health
length: brief
traps: old-age-figure, hypothetical, negated
source: Meridian
---
{=multan MULTAN}, {d1 June 10} (Meridian) - {q1 {e1 {n1 {~dead Twenty-six people}}, most of {^dead them} over {x 75}, have {e1.trigger died} of heat since {d2 Sunday}}}, {q1.src {~charity a burial charity}} {q1.cue disclosed}. Fans are sold out and ice is rationed by the kettle.

"{q2 Were the power on, there would have been {x four}}," {q2.cue contended} {q2.src {r1 Dr {=sobia Sobia Leghari}, who {r1.title runs} {=clinic the Nishtar Road Clinic}}}. {c1 {^sobia She} {c1.trigger rang} {~grid the power company} every hour on {d3 Tuesday}}; {c2 {^grid it} {c2.trigger rang {^sobia her} back} once, {c2.purpose to {q4.cue ask} {q4 who {^sobia she} was}}}.

{~council The city council} {d4 last night} {e2 {e2.trigger refused} to {~opening open {^council its} cooled chamber to the sick}}, {v1 33 councillors} against {v2 31}. {a1 {r2 {=javed Javed Kirmani}, {~javed the {r2.title deputy mayor}}}, {~javed a diabetic of 66}}, {e3 {e3.trigger walked out} of {^javed his} post} and into {~clinic the clinic}, where {q3.src {^javed he}} {q3.cue vowed} {q3 to carry buckets until it rained}.

(Reporting by Amna Bhutta; Editing by Colm Rae)
---
entity multan place "Multan"
entity dead group "twenty-six people" named=no
entity charity organization "burial charity" named=no
entity sobia person "Sobia Leghari" gender=feminine
entity clinic organization "Nishtar Road Clinic"
entity grid organization "power company" named=no
entity council organization "city council" named=no
entity opening other "open its cooled chamber to the sick" named=no
entity javed person "Javed Kirmani" gender=masculine
date d1 2010-06-10
date d2 2010-06-06
date d3 2010-06-08
date d4 2010-06-09TNI
event e1 die patients=dead date=d2
event e2 reject agents=council patients=opening date=d4
event e3 resign agents=javed
quote q1 indirect speaker=charity
quote q2 direct speaker=sobia
quote q3 indirect speaker=javed
count n1 value=26 unit=people what="dead of heat"
role r1 person=sobia title=runs org=clinic status=current
role r2 person=javed title="deputy mayor" status=former
age a1 person=javed years=66
contact c1 from=sobia to=grid medium=phone date=d3
contact c2 from=grid to=sobia medium=phone purpose="to ask who she was"
vote v1 choice=opening count=33 unit=councillors stance=against
vote v2 choice=opening count=31 unit=councillors stance=for
quote q4 indirect speaker=grid to=sobia medium=phone
