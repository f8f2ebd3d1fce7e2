id: hokuto-rail-president
published: 2017-02-07
house: eastgate
topic: business
length: brief
traps: denied, planned, model-number
source: Eastgate
---
{=kobe KOBE}, {=japan Japan}, {d1 Feb. 7} (Eastgate) -- {e1 {r1 {~yanagida The {r1.title president} of {=hokuto Hokuto Rolling Stock}}} {e1.trigger resigned} {d2 Tuesday}} over falsified brake tests, bowing for twelve seconds before {^yanagida he} said a word.

"{q1 {~inspectors The inspectors} wrote down what the schedule required. {^yanagida I} let the schedule be written}," {q1.src {a1 {=yanagida Masaru Yanagida}, 62},} {q1.cue said}.

{~hokuto The company} has found false entries for {n1 1,140 sets of the {=brake BX-5} brake}, about {x a quarter} of those sold since {d3 2009}. No train has failed. {q2.src {=yanagida Yanagida}} {q2.cue denied} {q2 having ordered the forgeries}.

{e2 {r2 {=sugihara Kaoru Sugihara}, {~sugihara the {r2.title head of overseas sales}}}, was {e2.trigger named} to succeed {^yanagida him}} by {~board the board}, {v1 eight votes} to {v2 one}. {c1 {^sugihara She} {c1.trigger wrote} {d4 the same evening} to {~railways {n2 22 railway operators}} in {n3 six countries} {c1.purpose offering free replacement}}, at an estimated cost of {n4 $95 million}.

{c2 {r3 {r3.title Transport Minister} {=kitabatake Ryo Kitabatake}} will {c2.trigger see} {^sugihara her} {d5 Thursday}}.
---
entity kobe place "Kobe"
entity japan place "Japan"
entity hokuto organization "Hokuto Rolling Stock"
entity yanagida person "Masaru Yanagida" gender=masculine
entity inspectors group "inspectors" named=no
entity brake product "BX-5"
entity sugihara person "Kaoru Sugihara" gender=feminine
entity board organization "board" named=no
entity railways group "22 railway operators" named=no
entity kitabatake person "Ryo Kitabatake"
date d1 2017-02-07
date d2 2017-02-07
date d3 2009
date d4 2017-02-07TEV
date d5 2017-02-09
event e1 resign agents=yanagida date=d2
role r1 person=yanagida title=president org=hokuto status=former
quote q1 direct speaker=yanagida
age a1 person=yanagida years=62
count n1 value=1140 unit="brake sets" what="with false entries"
quote q2 indirect speaker=yanagida
event e2 appoint agents=board patients=sugihara
role r2 person=sugihara title="head of overseas sales" org=hokuto status=current
vote v1 choice=sugihara count=8 unit=votes stance=for
vote v2 choice=sugihara count=1 unit=votes stance=against
contact c1 from=sugihara to=railways medium=letter date=d4 purpose="offering free replacement"
count n2 value=22 unit="railway operators" what="written to by Sugihara"
count n3 value=6 unit=countries what="where the operators are"
count n4 value=95000000 unit=dollars what="estimated cost of replacement" bound=about
role r3 person=kitabatake title="Transport Minister" status=current
contact c2 from=kitabatake to=sugihara medium=meeting date=d5 factuality=planned
