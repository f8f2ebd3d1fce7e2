id: constable-drum
published: 2017-05-17
house: transcript
topic: courts
length: brief
traps:
---
{=court {=nairn Nairn} sheriff court}, {d1 17 May 2017}, close of proceedings

{q1.src {~clerk CLERK}}: {q1 {~jury Members of the jury}, {^jury your} verdict on {r1 {r1.title Constable} {=budge Magnus Budge}}?}

{q2.src {~chancellor CHANCELLOR}}: {q2 {v1 Nine of {^jury us} find the charge {~notproven not proven}}, {v2 four find it {~proven proven}} and {v3 two find {^budge him} {~notguilty not guilty}}.}

{q3.src {r2 {r2.title SHERIFF} {=ferrier FERRIER}}}: {q3 Then {e1 {^budge you} are {e1.trigger acquitted}}, Mr {=budge Budge}. {a1 {^budge You} are 24}. {c1 {^ferrier I} was {q4.cue {c1.trigger told}} by {q4.src {r3 {r3.title Inspector} {=rosie Nan Rosie}}}} that {q4 {^budge you} beat the drum in "{x The Cock o' the North}" at {n1 five weddings} while off sick}.}

{q5.src {=budge BUDGE}}: {q5 {n2 Six}, my lady. {c2 {^budge I} {c2.trigger phoned} {~rosie the inspector} on {d2 Sunday} to own up to the sixth}.}

{q6.src SHERIFF {=ferrier FERRIER}}: {q6 So {^rosie she} said. {^budge You} may go, quietly.}
---
entity court organization "Nairn sheriff court"
entity nairn place "Nairn"
entity clerk person "clerk" named=no
entity jury group "members of the jury" named=no
entity budge person "Magnus Budge" gender=masculine
entity chancellor person "chancellor" named=no
entity notproven other "not proven" named=no
entity proven other "proven" named=no
entity notguilty other "not guilty" named=no
entity ferrier person "Ferrier" gender=feminine
entity rosie person "Nan Rosie" gender=feminine
date d1 2017-05-17
quote q1 direct speaker=clerk to=jury
role r1 person=budge title=Constable status=current
quote q2 direct speaker=chancellor
vote v1 choice=notproven count=9 unit=votes
vote v2 choice=proven count=4 unit=votes
vote v3 choice=notguilty count=2 unit=votes
quote q3 direct speaker=ferrier to=budge
role r2 person=ferrier title=Sheriff status=current
event e1 acquit patients=budge
age a1 person=budge years=24
contact c1 from=rosie to=ferrier medium=unspecified
role r3 person=rosie title=Inspector status=current
quote q4 indirect speaker=rosie to=ferrier
count n1 value=5 unit=weddings what="drummed at while off sick"
quote q5 direct speaker=budge to=ferrier
count n2 value=6 unit=weddings what="drummed at while off sick"
contact c2 from=budge to=rosie medium=phone date=d2 purpose="to own up to the sixth"
date d2 2017-05-14
quote q6 direct speaker=ferrier to=budge
