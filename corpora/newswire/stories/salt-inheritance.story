id: salt-inheritance
published: 1999-09-01
house: ansbach
topic: courts
length: brief
traps: negated, duration, mismatched-marks
---
{=dakhla Dakhla} (Ansbach) - Daughters of salt cutters inherit the pans as sons do, {e1 {=court the Oasis Court of Cassation} {e1.trigger ruled} on {d1 Wednesday}}, {v1 eight judges in favour} and {v2 five against}, after a twelve-year suit by {~sisters {n1 four sisters}}.

"{q1 Salt does not ask who carries it},” {q1.cue wrote} {q1.src {r1 {r1.title Judge-Rapporteur} {=idris Idris Ould Sidi}}}.

{a1 {=mariem Mariem Mint Brahim}, {~mariem the eldest} at 59}, wept; {~brother the brother} who had sold two of the pans stayed away. {q2.src {^mariem She}} {q2.cue assured} {~press reporters} that {q2 {c1 {^brother he} had not {c1.trigger written to} {~sisters any of them} since {d2 1987}}}.

{q3.src {r2 {=sylvie Sylvie Boucher-Diallo}, {~sylvie {r2.title counsel} for {~sisters the sisters}}},} {q3.cue summed up}: "{q3 A widow is asked for papers; a widower is asked for tea.}"

{~ministry The interior ministry} has {x ninety days} to publish the register, on which {n2 some 1,150 pans} stand in the names of dead men.
---
entity dakhla place "Dakhla"
entity court organization "Oasis Court of Cassation"
entity sisters group "four sisters" named=no
entity idris person "Idris Ould Sidi" gender=masculine
entity mariem person "Mariem Mint Brahim" gender=feminine
entity brother person "brother" named=no gender=masculine
entity sylvie person "Sylvie Boucher-Diallo" gender=feminine
entity ministry organization "interior ministry" named=no
date d1 1999-09-01
date d2 1987
event e1 rule agents=court patients=sisters date=d1
vote v1 choice=sisters count=8 unit=judges stance=for
vote v2 choice=sisters count=5 unit=judges stance=against
count n1 value=4 unit=sisters what="who sued"
quote q1 direct speaker=idris
role r1 person=idris title="Judge-Rapporteur" status=current
age a1 person=mariem years=59
quote q2 indirect speaker=mariem to=press
contact c1 from=brother to=sisters medium=letter date=d2 factuality=negated
role r2 person=sylvie title=counsel status=current
quote q3 direct speaker=sylvie
count n2 value=1150 unit=pans what="in the names of dead men" bound=about
entity press group "reporters" named=no
