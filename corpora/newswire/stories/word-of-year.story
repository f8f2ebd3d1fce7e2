id: word-of-year
published: 1997-12-20
house: newsroom
topic: culture
length: brief
traps: quoted-title, old-age-figure, number-in-name
---
"{x {=fogging Fogging}}," meaning to agree to something you have not read, is {=society the Plain Speech Society}'s word of {d1 1997}. {^fogging It} finished ahead of "{x {=deskfast deskfast}}" by {v1 1,177 postcards} to {v2 1,020}; {v3 thirty-eight members, plainer than the rest, put down "{x {=no no}}"}.

"{q1 People have been fogging since the Ten Commandments}," {q1.cue held forth} {q1.src {r1 {=winnie Winifred Achebe-Stone}, {~winnie {r1.title lexicographer} to {~society the society}}}}, who is somewhere in {^winnie her} seventies and will not be pinned down.

{c1 {r2 {r2.title Corporal} {=bly Dennis Bly}} of {=fort Fort Kessler}, {~bly the soldier} credited with the coinage, {c1.trigger sent} {~society the society} a postcard of {^bly his} own}, {q2.cue disowning} {^fogging it}: "{q2 {^bly I} was only coughing.}" {a1 {^bly He} is 20}.

{c2 {^winnie She} {c2.trigger replied} by return of post} on {d2 Thursday}. {q3 Coughs}, {q3.src {^winnie she}} {q3.cue informed} {^bly him}, {q3 had given us half of Dutch}.
---
entity fogging other "Fogging"
entity society organization "Plain Speech Society"
entity deskfast other "deskfast"
entity no other "no"
entity winnie person "Winifred Achebe-Stone" gender=feminine
entity bly person "Dennis Bly" gender=masculine
entity fort place "Fort Kessler"
date d1 1997
date d2 1997-12-18
vote v1 choice=fogging count=1177 unit=postcards
vote v2 choice=deskfast count=1020 unit=postcards
vote v3 choice=no count=38 unit=members
quote q1 direct speaker=winnie
quote q2 direct speaker=bly to=society medium=letter
quote q3 indirect speaker=winnie to=bly medium=letter
role r1 person=winnie title=lexicographer org=society status=current
role r2 person=bly title=Corporal status=current
age a1 person=bly years=20
contact c1 from=bly to=society medium=letter
contact c2 from=winnie to=bly medium=letter date=d2
