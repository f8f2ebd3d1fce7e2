id: tide-table-error
published: 2000-02-27
house: newsroom
topic: science
length: brief
traps: late-speaker, metaphor, duration
---
"{q1 For {x nine} days the moon and {~yearbook the yearbook} have not been on speaking terms.}"

That was the diagnosis offered {d1 this week} in {=penmarch Penmarc'h}, where {~yearbook the official tide tables} had high water arriving as the boats sat in mud. {n1 Seventeen trawlers} stuck fast; {n2 one cow}, rescued, is drying in a chapel.

The fault was a leap day. {q2 Somebody had given {d2 2000} the wrong sort of {d3 February}}, {q2.cue explained} {q2.src {r1 {=gwenn Gwenn Le Goff} of {=shom the Tidal Bureau}, {~gwenn {r1.title computer}} by trade and title}}; it was {q1.src {^gwenn she}} who {q1.cue spoke} of the moon. {c1 {^gwenn She} {c1.trigger telegraphed} {n3 {~masters 63 harbour masters}} on {d4 Thursday}}, "{q3 because a telegram looks sorry}," as {q3.src {^gwenn she}} {q3.cue put it}.

{r2 {~kerbrat {=penmarch Penmarc'h}'s {r2.title mayor}}, {=kerbrat Yves Kerbrat}}, {q4 {a1 who turned 60 under water}}, {q4.src {^kerbrat he}} {q4.cue says}, has no complaint. {e1 {~council {^kerbrat His} council} {e1.trigger threw out} {~motion a motion of censure}}, {v1 12} to {v2 3}.
---
entity penmarch place "Penmarc'h"
entity yearbook work "yearbook" named=no
entity gwenn person "Gwenn Le Goff" gender=feminine
entity shom organization "Tidal Bureau"
entity masters group "harbour masters" named=no
entity kerbrat person "Yves Kerbrat" gender=masculine
entity council organization "Kerbrat's council" named=no
entity motion other "motion of censure" named=no
date d1 2000-W08
date d2 2000
date d3 2000-02
date d4 2000-02-24
quote q1 direct speaker=gwenn
quote q2 indirect speaker=gwenn
quote q3 mixed speaker=gwenn
role r1 person=gwenn title=computer org=shom status=current
role r2 person=kerbrat title=mayor org=penmarch status=current
age a1 person=kerbrat years=60
contact c1 from=gwenn to=masters medium=letter date=d4
count n1 value=17 unit=trawlers what="stuck fast"
count n2 value=1 unit=cow what=rescued
count n3 value=63 unit="harbour masters" what=telegraphed
event e1 reject agents=council patients=motion
vote v1 choice=motion count=12 unit=votes stance=against
vote v2 choice=motion count=3 unit=votes stance=for
quote q4 indirect speaker=kerbrat
