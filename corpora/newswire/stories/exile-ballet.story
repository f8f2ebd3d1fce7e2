id: exile-ballet
published: 1998-10-02
house: newsroom
topic: diplomacy
length: brief
traps: late-speaker, quoted-title
---
“{q1 Send back the swans and keep the choreographer.}”

It was not the offer {~zora the cultural attaché} had expected when {c1 {^zora she} {c1.trigger sat down} on {d1 Tuesday} with {r1 {=baz Bazarbai Omurov}, {~baz {r1.title director} of {r1.org {=opera the Altyn State Opera}}}}}, to discuss {n1 {~dancers eleven dancers}} who vanished after a matinee of “{x The Reed Prince}”. But {q1.src {^baz he}} {q1.cue repeated} it, and {c2 {r2 {~zora the {r2.title attaché}}, {=zora Zora Milić-Haas}}, {c2.trigger cabled} it to {~min {^zora her} ministry} {d2 that night}}.

{q2.src {=zora Milić-Haas}, {a1 {r3 {~zora a former {r3.title gymnast} of 38}}},} {q2.cue reasons} that “{q2 swans are easier to replace}”. {c3 {^zora She} has since {c3.trigger visited} {~dancers the dancers} at a convent in {=graz Graz}} and let {~aiym one of {^dancers them}} {c4 {c4.trigger ring} {~mother {^aiym her} mother}}.

“{q3 Tell {=opera the Opera} {^aiym I} defected to sleep past dawn},” {q3.cue begged} {q3.src {r4 {~aiym the {r4.title ballerina}}, {=aiym Aiym Serikova}}}.
---
entity zora person "Zora Milić-Haas" gender=feminine
entity baz person "Bazarbai Omurov" gender=masculine
entity opera organization "Altyn State Opera"
entity dancers group "eleven dancers" named=no
entity min organization "Milić-Haas's ministry" named=no
entity graz place "Graz"
entity aiym person "Aiym Serikova" gender=feminine
entity mother person "Serikova's mother" gender=feminine named=no
date d1 1998-09-29
date d2 1998-09-29TNI
contact c1 from=zora to=baz medium=meeting date=d1
contact c2 from=zora to=min medium=letter date=d2
contact c3 from=zora to=dancers medium=meeting place=graz
contact c4 from=aiym to=mother medium=phone
role r1 person=baz title=director org=opera status=current
role r2 person=zora title=attaché status=current
age a1 person=zora years=38
count n1 value=11 unit=dancers what="vanished after a matinee"
quote q1 direct speaker=baz to=zora
quote q2 mixed speaker=zora
quote q3 direct speaker=aiym
role r3 person=zora title=gymnast status=former
role r4 person=aiym title=ballerina
