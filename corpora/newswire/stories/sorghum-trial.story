id: sorghum-trial
published: 2009-01-23
house: transcript
topic: science
length: brief
traps: price-or-percent, negated, metaphor
source: Radio Mahlatse
---
MORNING LABORATORY, {d1 Friday 23 January 2009}

{q1.src {=palesa PALESA MOKHETHI}}: {q1 Dr {=chikore Chikore}, {^chikore your} sorghum trial ended on {d2 Tuesday}. What did it show?}

{q2.src {r1 {=chikore ANESU CHIKORE} ({~chikore {r1.title plant scientist}}, {=kwandala University of Kwandala})}}: {q2 That {~line the new line} gives {x 31} per cent more grain. {n1 A hundred and twelve farms} planted {^line it}; {n2 104} harvested more than before.}

{q3.src {=palesa MOKHETHI}}: {q3 And the farmers' own verdict?}

{q4.src {=chikore CHIKORE}}: {q4 They gave it by show of hands, in a hall at {=mphato Mphato}. {s1 Seventy-seven per cent would plant {~line the new one} again}. {s2 Sixteen per cent preferred {~old the old}}. The rest had gone for lunch.}

{q5.src {=palesa MOKHETHI}}: {q5 {e1 {~ministry The ministry} has not {e1.trigger passed} {^line it}}.}

{q6.src {=chikore CHIKORE}}: {q6 {c1 {^chikore I} {c1.trigger saw} {r2 {~rantao the acting {r2.title director of seeds}}, {=rantao Thabiso Rantao}}, on {d3 30 December}}. {q7.src {^rantao He}} {q7.cue said} {q7 {^line it} needed one more season}.}

{q8.src {=palesa MOKHETHI}}: {q8 {q9.src {~weekly A weekly}} {q9.cue wrote} that {q9 {e2 {n3 {~cattle six cattle}} had {e2.trigger died}} of {^line it}}.}

{q10.src {=chikore CHIKORE}}: {q10 No animal did. {c2 {^chikore I} {c2.trigger e-mailed} {~editor the editor}}. {^line It} is grain, not a weapon.}

{q11.src {=palesa MOKHETHI}}: {q11 Why sorghum?}

{q12.src {=chikore CHIKORE}}: {q12 {a1 {^chikore I} was eight} in the drought of {d4 1992}. {^chikore I} remember what came up.}
---
entity palesa person "Palesa Mokhethi"
entity chikore person "Anesu Chikore"
entity kwandala organization "University of Kwandala"
entity line product "new line" named=no
entity mphato place "Mphato"
entity old product "old" named=no
entity ministry organization "ministry" named=no
entity rantao person "Thabiso Rantao" gender=masculine
entity weekly organization "weekly" named=no
entity cattle group "six cattle" named=no
entity editor person "editor" named=no
date d1 2009-01-23
date d2 2009-01-20
date d3 2008-12-30
date d4 1992
quote q1 direct speaker=palesa to=chikore
quote q2 direct speaker=chikore to=palesa
role r1 person=chikore title="plant scientist" org=kwandala status=current
count n1 value=112 unit=farms what="which planted the new line"
count n2 value=104 unit=farms what="which harvested more than before"
quote q3 direct speaker=palesa to=chikore
quote q4 direct speaker=chikore to=palesa
share s1 choice=line percent=77 population=farmers place=mphato
share s2 choice=old percent=16 population=farmers place=mphato
quote q5 direct speaker=palesa to=chikore
event e1 pass agents=ministry patients=line factuality=negated
quote q6 direct speaker=chikore to=palesa
contact c1 from=chikore to=rantao medium=meeting date=d3
role r2 person=rantao title="director of seeds" status=acting
quote q7 indirect speaker=rantao to=chikore
quote q8 direct speaker=palesa to=chikore
quote q9 indirect speaker=weekly
event e2 die patients=cattle
count n3 value=6 unit=cattle what="dead, by a weekly's account"
quote q10 direct speaker=chikore to=palesa
contact c2 from=chikore to=editor medium=email
quote q11 direct speaker=palesa to=chikore
quote q12 direct speaker=chikore to=palesa
age a1 person=chikore years=8 date=d4
