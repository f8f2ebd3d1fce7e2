id: skovgaard-judge
published: 2005-03-14
house: kingsway
topic: obituaries
length: brief
traps: idiom, role-elsewhere
---
{e1 {=mette Mette Skovgaard}, {r1 {~mette the first woman} to {r1.title preside} over {r1.org {=court the Danish Maritime Court}}}, {e1.trigger died} in {=aarhus Aarhus} on {d1 Friday}}. {^mette She} was {a1 91}.

{~mette A pilot's daughter} from {=skagen Skagen}, {^mette she} qualified in {d2 1938} and was {q1.cue told} by {q1.src {~employer {^mette her} first employer}} that {q1 no shipowner would take advice from a girl}. {e2 {^mette She} was {e2.trigger appointed} to the bench in {d3 1961}} and became known for judgments of a single page.

In {d4 1974} {e3 {^mette she} {e3.trigger ruled} against {~line the state ferry line}} over the loss of the trawler {=karen Karen Riis}, {e4 in which {~crew {n1 nine men}} had {e4.trigger drowned}}. '{q2 The sea is not a defence},' {q2.src {^mette she}} {q2.cue wrote}.

{c1 {r2 {r2.title Justice Minister} {=brix Palle Brix-Larsen}} {c1.trigger wrote} to {~sons {^mette her} two sons} over {d5 the weekend}}. {q3.src {~brix The minister}} {q3.cue said} {q3 {^mette she} had 'taught {x three} generations of lawyers to be brief'}.

{r3 {^mette She} {r3.title chaired} {=lifeboat the {=skagen Skagen} Lifeboat Fund} until {d6 last year}}.
---
entity mette person "Mette Skovgaard" gender=feminine
entity court organization "Danish Maritime Court"
entity aarhus place "Aarhus"
entity skagen place "Skagen"
entity employer person "Mette Skovgaard's first employer" named=no
entity line organization "state ferry line" named=no
entity crew group "nine men" named=no
entity brix person "Palle Brix-Larsen"
entity sons group "Mette Skovgaard's two sons" named=no
entity lifeboat organization "Skagen Lifeboat Fund"
entity karen product "Karen Riis"
date d1 2005-03-11
date d2 1938
date d3 1961
date d4 1974
date d5 2005-W10-WE
date d6 2004
event e1 die patients=mette date=d1 place=aarhus
event e2 appoint patients=mette date=d3
event e3 rule agents=mette patients=line date=d4
event e4 die patients=crew
role r1 person=mette title=preside org=court status=former
role r2 person=brix title="Justice Minister" status=current
role r3 person=mette title=chaired org=lifeboat status=former
age a1 person=mette years=91
quote q1 indirect speaker=employer to=mette
quote q2 direct speaker=mette
quote q3 mixed speaker=brix
contact c1 from=brix to=sons medium=letter date=d5
count n1 value=9 unit=men what=drowned
