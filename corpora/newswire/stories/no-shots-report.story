id: no-shots-report
published: 1998-02-09
house: release
topic: conflict
length: brief
traps: negated, threshold
---
{=mission JOINT VERIFICATION MISSION}, {=lastva LASTVA}
Weekly bulletin 44, {d1 9 February 1998}

{e1 No one was {e1.trigger killed} along {=line the {=lastva Lastva} line} {d2 last week}}, for the first time since {~mission the mission} opened. {n1 Three violations} were noted, against a permitted {x ten}. In one, {e2 {=dr Dragutin Oblak}, {a1 aged 77}, was {e2.trigger grazed} by a ricochet while feeding pigeons}; “{q1 the pigeons complained more},” {q1.src {~nurse the attending nurse}} {q1.cue recorded}.

{c1 {r1 Acting {r1.title head of mission} {=sefa Sefa Tuiasosopo-Brandt}} {c1.trigger hosted} {~liaison liaison officers of {~both both armies}} on {d3 Wednesday}}. {q2.src {~north The northern officer}} {q2.cue undertook} {q2 to withdraw {n2 six mortars}}; {q3.src {~south the southern one}} {q3.cue responded} that {q3 counting would precede applause}.

{c2 Ms {=sefa Tuiasosopo-Brandt} {c2.trigger conveyed} the result in writing to {=panel the Contact Panel} {d4 the same evening}}.
---
entity mission organization "Joint Verification Mission"
entity lastva place "Lastva"
entity line place "Lastva line"
entity dr person "Dragutin Oblak" gender=masculine
entity nurse person "attending nurse" named=no
entity sefa person "Sefa Tuiasosopo-Brandt" gender=feminine
entity liaison group "liaison officers of both armies" named=no
entity both group "both armies" named=no
entity north person "northern officer" named=no
entity south person "southern officer" named=no
entity panel organization "Contact Panel"
date d1 1998-02-09
date d2 1998-W06
date d3 1998-02-04
date d4 1998-02-04TEV
event e1 die date=d2 place=line factuality=negated
event e2 injure patients=dr date=d2
contact c1 from=sefa to=liaison medium=meeting date=d3
contact c2 from=sefa to=panel medium=letter date=d4
role r1 person=sefa title="head of mission" org=mission status=acting
age a1 person=dr years=77
count n1 value=3 unit=violations what=noted
count n2 value=6 unit=mortars what="to be withdrawn"
quote q1 direct speaker=nurse
quote q2 indirect speaker=north
quote q3 indirect speaker=south
