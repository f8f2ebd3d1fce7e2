id: polar-ballot
published: 2018-10-30
house: kingsway
topic: elections
length: brief
traps: hard-wrapped, generic, number-in-name
---
The most southerly polling station of the
referendum was a tent with a stove in it,
and by {d1 noon on Sunday} {~winterers the whole
wintering party of {=base Camp Meridian 88}} had
been through.

{v1 Nineteen of {^winterers them} marked the box for
{~union union with {=isles the Isles}}}; {v2 four marked the
other}. "{q1 {^ruan I} counted twice, because {^ruan I} could
not feel {^ruan my} fingers the first time},"
{q1.src {=ruan Ruan Botha}, {r1 {~ruan the {r1.title cook} and
{r2 {r2.title returning officer}}}},} {q1.cue reported}.

Further north the answer was different.
{q2 {s1 In {=ness the Ness} 54.5 per cent had said {~no no}}},
{q2.src {r3 {r3.title chief counting officer} {=isbister Magnus
Isbister}}} {q2.cue announced} on {d2 Monday night}.

{r4 {=aas Kirsten Aas}, {~aas {a1 a {r4.title glaciologist} of 27}}},
{c1 {c1.trigger conferred by video} with {~mother {^aas her}
mother}} before choosing. "{q3 {^mother She} is for
{^union it}, so {^aas I} am against {^union it}}," {q3.src {^aas she}}
{q3.cue explained}. "{q3 That is how we are close.}"
---
entity winterers group "wintering party of Camp Meridian 88" named=no
entity base place "Camp Meridian 88"
entity isles place "Isles"
entity union other "union with the Isles" named=no
entity ruan person "Ruan Botha"
entity ness place "Ness"
entity isbister person "Magnus Isbister" gender=masculine
entity aas person "Kirsten Aas" gender=feminine
entity mother person "Aas's mother" gender=feminine named=no
date d1 2018-10-28T12:00
date d2 2018-10-29TNI
vote v1 choice=union count=19 unit=votes stance=for contest=referendum
vote v2 choice=union count=4 unit=votes stance=against contest=referendum
quote q1 direct speaker=ruan
role r1 person=ruan title=cook status=current
role r2 person=ruan title="returning officer" status=current
quote q2 indirect speaker=isbister
role r3 person=isbister title="chief counting officer" status=current
share s1 choice=no percent=54.5 population="the Ness"
age a1 person=aas years=27
contact c1 from=aas to=mother medium=video
quote q3 direct speaker=aas
entity no other "no" named=no
role r4 person=aas title=glaciologist status=current
