id: fountain-thirst
published: 2009-05-29
house: ansbach
topic: local-government
length: brief
traps: metaphor, refused, planned
---
{=braga Braga} (Ansbach) - {~fountain The fountain of {=saobento São Bento square}} has been dry for so long that {~pigeons pigeons} nest in {~fountain the lion}'s mouth. On {d1 Thursday} {~fountain the lion} got a hearing.

By {v1 fifteen ayes} to {v2 twelve}, {e1 {~assembly the municipal assembly} {e1.trigger granted} {~credit {n1 340,000 euros} for new pipes}}. "{q1 A city that is ashamed of its mouth does not smile}," {q1.src {r1 {r1.title councillor} {=tavares Benedita Tavares}}, {a1 aged 66,}} {q1.cue pleaded}.

{r2 {=neves Rui Neves}, {~neves the {r2.title treasurer}}}, refused to smile. {q2.src {^neves He}} {q2.cue maintained} that {q2 {~pigeons the pigeons} cost nothing}. {c1 {d2 Next week} {^neves he} {c1.trigger meets} {~plumbers three plumbers}}, with a stopwatch.

{s1 {=correio The Correio de Braga} asked its readers; 83 per cent would drink from {~fountain the lion}}, {s2 nine per cent would sooner have {~pigeons the pigeons}}.
---
entity braga place "Braga"
entity saobento place "São Bento square"
entity assembly organization "municipal assembly" named=no
entity credit other "340,000 euros for new pipes" named=no
entity tavares person "Benedita Tavares" gender=feminine
entity neves person "Rui Neves" gender=masculine
entity plumbers group "three plumbers" named=no
entity correio organization "Correio de Braga"
entity fountain other "fountain of São Bento square" named=no
entity pigeons other "pigeons" named=no
date d1 2009-05-28
date d2 2009-W23
event e1 pass agents=assembly patients=credit date=d1
vote v1 choice=credit count=15 unit=ayes stance=for date=d1
vote v2 choice=credit count=12 unit=votes stance=against date=d1
count n1 value=340000 unit=euros what="granted for new pipes"
quote q1 direct speaker=tavares
role r1 person=tavares title=councillor status=current
age a1 person=tavares years=66
role r2 person=neves title=treasurer status=current
quote q2 indirect speaker=neves
contact c1 from=neves to=plumbers medium=meeting date=d2 factuality=planned
share s1 choice=fountain percent=83 population=readers survey=correio
share s2 choice=pigeons percent=9 population=readers survey=correio
