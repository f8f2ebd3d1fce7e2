id: bread-basket-notes
published: 2004-05-04
house: newsroom
topic: diplomacy
length: brief
traps: metaphor, old-age-figure
---
{a1 At 14}, {=adi Adisa Brkić-Lavoie} smuggled notes across a front line in a bread basket. {d1 Last Saturday} {^adi she} did it again, for {r3 {~office the reconciliation office} that {^adi she} now {r3.title runs}}.

{c1 {r1 {r1.title General} {=vuk Vukan Strelac}, retired}, had {c1.trigger written} to {~widows the widows of {=lipovac Lipovac}} to tell where the lorries went in {d2 June 1993}}. “{q1 Every field, every turn},” {q1.src {=adi Brkić-Lavoie}} {q1.cue summed up} the {n1 nine pages}.

{c2 {r2 {=senka Senka Alihodža}, {~senka {r2.title president} of {r2.org {~assoc the widows' association}}}}, {c2.trigger rang} {^vuk him} when {^senka she} had finished}. {q2 Neither wept}, {q2.src {^senka she}} {q2.cue insisted}; {q3 {^vuk he} "kept asking about the plum trees"}, {^senka she} {q3.cue added}.

{c3 {=adi Brkić-Lavoie} {c3.trigger briefed} {~court the tribunal} by e-mail on {d3 Monday}}. {n2 Twenty-three men} of {~lipovac the village} are still missing.
---
entity adi person "Adisa Brkić-Lavoie" gender=feminine
entity office organization "reconciliation office" named=no
entity vuk person "Vukan Strelac" gender=masculine
entity widows group "widows of Lipovac" named=no
entity lipovac place "Lipovac"
entity senka person "Senka Alihodža" gender=feminine
entity assoc organization "widows' association" named=no
entity court organization "tribunal" named=no
date d1 2004-05-01
date d2 1993-06
date d3 2004-05-03
contact c1 from=vuk to=widows medium=letter purpose="to tell where the lorries went in June 1993"
contact c2 from=senka to=vuk medium=phone
contact c3 from=adi to=court medium=email date=d3
role r1 person=vuk title=General status=former
role r2 person=senka title=president org=assoc status=current
age a1 person=adi years=14
count n1 value=9 unit=pages what="of the general's letter"
count n2 value=23 unit=men what="of the village still missing"
quote q1 direct speaker=adi
quote q2 indirect speaker=senka
quote q3 mixed speaker=senka
role r3 person=adi title=runs org=office status=current
