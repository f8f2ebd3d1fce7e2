id: jura-cheese-listeria
published: 2012-01-30
house: ansbach
topic: health
length: brief
traps: hypothetical, range
---
{=dole Dole} (Ansbach) - {q1 {e1 {~dead {n4 Two people}} have {e1.trigger died}} and {~ill {n1 at least 17 others}} have fallen ill after eating soft cheese from {~dairy a dairy} in {=jura the French Jura}}, {q1.src {~agency the regional health agency}} {q1.cue said} {d1 Monday}.

{~dead The victims} were {a1 {~woman a woman of 86 from {=dole Dole}}} and {a2 {~man a man}, 71}. {n5 Four of {~ill the sick}} are pregnant.

{=dairy Fromagerie Coulon} has called back {n2 23,000 cheeses} sold between {d2 December 12} and {d3 January 24}. "{q2 {c1 {^coulon I} {c1.trigger telephoned} {~shops every shop} {^coulon myself}}. If {^dairy we} had known, not one would have left the cellar}," {q2.cue said} {q2.src {r1 {r1.title manager} {=coulon Aurélien Coulon}}, {a3 34}}.

{q3 The listeria came from a drain under the ripening room, and earlier tests "may have missed it"}, {q3.src {r2 Dr {=besancenet Mireille Besancenet}, {~besancenet {~agency the agency}'s {r2.title head of food safety}},}} {c2 {q3.cue {c2.trigger wrote}} to {~mayors mayors of {n6 nine communes}}}.

{n3 Some 40 tonnes of stock} will be destroyed.
---
entity dole place "Dole"
entity dead group "two people" named=no
entity ill group "17 others" named=no
entity dairy organization "Fromagerie Coulon"
entity jura place "French Jura"
entity agency organization "regional health agency" named=no
entity woman person "woman from Dole" gender=feminine named=no
entity man person "man" gender=masculine named=no
entity coulon person "Aurélien Coulon" gender=masculine
entity shops group "every shop" named=no
entity besancenet person "Mireille Besancenet"
entity mayors group "mayors of nine communes" named=no
date d1 2012-01-30
date d2 2011-12-12
date d3 2012-01-24
quote q1 indirect speaker=agency date=d1
event e1 die patients=dead
count n4 value=2 unit=people what="who died"
count n1 value=17 unit=people what="who fell ill" bound=at_least
age a1 person=woman years=86
age a2 person=man years=71
count n5 value=4 unit=people what="pregnant among the sick"
count n2 value=23000 unit=cheeses what="called back"
quote q2 direct speaker=coulon
contact c1 from=coulon to=shops medium=phone
role r1 person=coulon title=manager org=dairy status=current
age a3 person=coulon years=34
quote q3 mixed speaker=besancenet to=mayors medium=letter
contact c2 from=besancenet to=mayors medium=letter
role r2 person=besancenet title="head of food safety" org=agency status=current
count n6 value=9 unit=communes what="whose mayors were written to"
count n3 value=40 unit=tonnes what="of stock to be destroyed" bound=about
