id: sugar-votes
published: 1999-05-01
house: ansbach
topic: crime
length: brief
traps: threshold, price-or-percent
---
{=korce Korçë} (Ansbach) - A vote in the hill ward cost one sack of sugar, two if the voter had daughters. {e1 For that trade {=agron Agron Lleshi} was {e1.trigger convicted} on {d1 Friday}}, and {e2 {r1 {=besim Besim Hoxhallari}, {~besim the {r1.title councillor}} {^agron he} served}, {e2.trigger resigned} within the hour}.

{=besim Hoxhallari} had {v1 polled 1,118} in {d2 October}, {=drita Drita Shehi} {v2 1,061}; {s1 31 percent of those who backed {~besim the winner} named {~sugar sugar}} when {~uni the university} asked them why.

"{q1 Sweet tooth, short memory}," was {q1.src {=drita Shehi}}'s {q1.cue comment}. {a1 {^drita She} is 36} and will have the seat if the recount finds {x 29} bad ballots.

{q2 {c1 {=agron Lleshi} {c1.trigger wrote} to {^drita her} from custody {c1.purpose offering {n1 forty sacks}}}}, {q2.src {r2 {~fatos {^drita her} {r2.title agent}}, {=fatos Fatos Gjata}}} {q2.cue reported}. {q3.src {^drita She}} {q3.cue retorted}: "{q3 {^drita I} take mine bitter.}"
---
entity korce place "Korçë"
entity agron person "Agron Lleshi" gender=masculine
entity besim person "Besim Hoxhallari" gender=masculine
entity drita person "Drita Shehi" gender=feminine
entity uni organization "university" named=no
entity sugar other "sugar" named=no
entity fatos person "Fatos Gjata"
date d1 1999-04-30
date d2 1998-10
event e1 convict patients=agron date=d1
event e2 resign agents=besim date=d1
vote v1 choice=besim count=1118 unit=votes date=d2
vote v2 choice=drita count=1061 unit=votes date=d2
share s1 choice=sugar percent=31 population="those who backed the winner" survey=uni
role r1 person=besim title=councillor status=former
role r2 person=fatos title=agent status=current
quote q1 direct speaker=drita
quote q2 indirect speaker=fatos
quote q3 direct speaker=drita
age a1 person=drita years=36
count n1 value=40 unit=sacks what="of sugar offered by Lleshi"
contact c1 from=agron to=drita medium=letter purpose="offering forty sacks"
