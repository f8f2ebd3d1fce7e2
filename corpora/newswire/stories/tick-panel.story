id: tick-panel
published: 2004-05-23
house: coastline
topic: health
length: brief
traps: number-in-name, price-or-percent, threshold
source: Coastline Press
byline: Lena Vasquez-Orr
---
{~panel Panel} backs tick shot, {v1 12}-{v2 3}, over one loud cough

By LENA VASQUEZ-ORR

{=bethel BETHEL POINT}, {=md Maryland} (Coastline Press) — {q3 The vaccine is called {=borrex Borrex 9} and {^borrex it} hurts}, {=panel the Federal Vaccine Panel} {q3.cue agreed} {d1 Friday} before {e1 {e1.trigger recommending} {^borrex it}} anyway.

{q1.src {r1 {=kessler-wu Anita Kessler-Wu}, {~kessler-wu {r1.title vice chair} of {~panel the panel}}}}, {q1.cue summed up}: "{q1 An arm is sore for a day. A tick is for life.}"

Among the three who balked was {r2 {a1 Dr. {=obasi Tobe Obasi}, 44}, {~obasi a {r2.title pediatrician}}}, who coughed through the presentation and {q2.cue complained} that {q2 only {n1 1,150 children} had been followed}. {c1 {^obasi He} took the matter up by {c1.trigger letter} with {~lumen the maker}, {=lumen Lumen Biologics}, in {d2 April}}.

{s1 Of {~parents parents} asked by {=pollster Chesapeake Surveys}, 41 percent} would take {^borrex it} for {^parents their} kids; {s2 among {~hunters hunters}, 83}. {=lumen Lumen}'s stock rose {x 7 percent}.
---
entity bethel place "Bethel Point"
entity md place "Maryland"
entity borrex product "Borrex 9"
entity panel organization "Federal Vaccine Panel"
entity kessler-wu person "Anita Kessler-Wu"
entity obasi person "Tobe Obasi" gender=masculine
entity lumen organization "Lumen Biologics"
entity parents group "parents" named=no
entity hunters group "hunters" named=no
entity pollster organization "Chesapeake Surveys"
date d1 2004-05-21
date d2 2004-04
event e1 pass agents=panel patients=borrex date=d1
vote v1 choice=borrex count=12 unit=votes stance=for
vote v2 choice=borrex count=3 unit=votes stance=against
quote q1 direct speaker=kessler-wu
quote q2 indirect speaker=obasi
role r1 person=kessler-wu title="vice chair" org=panel status=current
role r2 person=obasi title=pediatrician status=current
age a1 person=obasi years=44
count n1 value=1150 unit=children what="followed in the trial"
contact c1 from=obasi to=lumen medium=letter date=d2
share s1 choice=borrex percent=41 population=parents survey=pollster
share s2 choice=borrex percent=83 population=hunters survey=pollster
quote q3 indirect speaker=panel date=d1
