id: constable-drum
published: 2017-05-17
house: transcript
topic: courts
length: brief
traps: relayed-speech, quoted-title
---
{=court {=nairn Nairn} sheriff court}, {d1 17 May 2017}, close of proceedings

{q1.src {~clerk CLERK}}: {q1 {~jury Members of the jury}, {^jury your} verdict on {r2 {r2.title Constable} {=magnus Magnus Budge}}?}

{q2.src {~chancellor CHANCELLOR}}: {q2 {v1 Nine of {^jury us} find the charge {~notproven not proven}}, {v2 four find it {~guilty proven}} and {v3 two find {^magnus him} {~innocent not guilty}}.}

{q3.src {r3 {r3.title SHERIFF} {=ferrier FERRIER}}}: {q3 Then {e1 {^magnus you} are {e1.trigger acquitted}}, Mr {=magnus Budge}. {a1 {^magnus You} are 24}. {c2 {^ferrier I} was {q6.cue {c2.trigger told}} by {q6.src {r1 {r1.title Inspector} {=nan Nan Rosie}}}} that {q6 {^magnus you} beat the drum in "{x The Cock o' the North}" at {n1 five weddings} while off sick}.}

{q4.src {=magnus BUDGE}}: {q4 {n2 Six}, my lady. {c1 {^magnus I} {c1.trigger phoned} {~nan the inspector} on {d2 Sunday}} {c1.purpose to own up to the sixth}.}

{q5.src SHERIFF {=ferrier FERRIER}}: {q5 So {^nan she} said. {^magnus You} may go, quietly.}
---
entity nairn place "Nairn"
entity clerk person "clerk" named=no
entity jury group "members of the jury" named=no
entity magnus person "Magnus Budge" gender=masculine
entity chancellor person "chancellor" named=no
entity notproven other "not proven" named=no
entity guilty other "proven" named=no
entity innocent other "not guilty" named=no
entity ferrier person "Ferrier" gender=feminine
entity nan person "Nan Rosie" gender=feminine
date d1 2017-05-17
date d2 2017-05-14
quote q1 direct speaker=clerk to=jury
quote q2 direct speaker=chancellor to=clerk
vote v1 choice=notproven count=9 unit=jurors
vote v2 choice=guilty count=4 unit=jurors
vote v3 choice=innocent count=2 unit=jurors
quote q3 direct speaker=ferrier to=magnus
event e1 acquit patients=magnus date=d1
age a1 person=magnus years=24
role r1 person=nan title=Inspector status=current
role r2 person=magnus title=Constable status=current
role r3 person=ferrier title=Sheriff status=current
count n1 value=5 unit=weddings what="at which Budge drummed while off sick"
quote q4 direct speaker=magnus to=ferrier
contact c1 from=magnus to=nan medium=phone date=d2 purpose="to own up to the sixth"
quote q5 direct speaker=ferrier to=magnus
count n2 value=6 unit=weddings what="at which Budge drummed while off sick, as he says"
quote q6 indirect speaker=nan to=ferrier
contact c2 from=nan to=ferrier medium=unspecified
entity court organization "Nairn sheriff court"
