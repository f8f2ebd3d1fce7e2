id: dowry-bill
published: 2018-05-14
house: meridian
topic: legislatures
length: brief
traps: collective-speaker, planned
---
{=kindia KINDARA}, {d1 May 14} (Meridian) - {~assembly Deputies} in {=kindia Kindara} {e1 {e1.trigger approved} {~bill a bill against dowry debt}} on {d2 Friday} by {v1 113} to {v2 47}, with {v3 nine abstentions}, while {e2 {~grooms several hundred bridegrooms} {e2.trigger protested} outside with empty suitcases}.

"{q1 A wife is not a loan}," {q1.src {r1 {=camara Aminata Camara}, {~camara the {r1.title rapporteur}}, {a1 38}}} {q1.cue told} {~assembly the house}, to drumming from the gallery.

{n1 Twelve members} walked out. {q2 {c1 {r2 {r2.title Imam} {=balde Thierno Baldé}} had {c1.trigger telephoned} {^diallo him} at {d3 dawn} {c1.purpose to plead for delay}}}, {q2.src {r3 {r3.title deputy speaker} {=diallo Ousmane Diallo}}} {q2.cue disclosed}.

{e3 {r4 {r4.title President} {=sow Kadiatou Sow}} is expected to {e3.trigger sign} {^bill it}} before {d4 June}. {q3 {s1 In the capital 64 percent of women back {~bill the law}}, but {s2 only 29 percent of rural men}}, {q3.src {=afrisonde Afrisonde}} {q3.cue says}.

(Reporting by Saliou Keïta; Editing by Tom Dray)
---
entity kindia place "Kindara"
entity assembly group "deputies in Kindara" named=no
entity bill law "bill against dowry debt" named=no
entity grooms group "several hundred bridegrooms" named=no
entity camara person "Aminata Camara" gender=feminine
entity balde person "Thierno Baldé" gender=masculine
entity diallo person "Ousmane Diallo" gender=masculine
entity sow person "Kadiatou Sow" gender=feminine
entity afrisonde organization "Afrisonde"
date d1 2018-05-14
date d2 2018-05-11
date d3 2018-05-11TMO
date d4 2018-06
event e1 pass agents=assembly patients=bill date=d2
event e2 protest agents=grooms date=d2
vote v1 choice=bill count=113 unit=votes stance=for date=d2
vote v2 choice=bill count=47 unit=votes stance=against date=d2
quote q1 direct speaker=camara to=assembly
role r1 person=camara title=rapporteur status=current
age a1 person=camara years=38
count n1 value=12 unit=members what="walked out"
quote q2 indirect speaker=diallo
contact c1 from=balde to=diallo medium=phone date=d3 purpose="to plead for delay"
role r2 person=balde title=Imam status=current
role r3 person=diallo title="deputy speaker" status=current
role r4 person=sow title=President status=current
event e3 sign agents=sow patients=bill date=d4 factuality=planned
share s1 choice=bill percent=64 population="women in the capital" survey=afrisonde
share s2 choice=bill percent=29 population="rural men" survey=afrisonde
vote v3 choice=bill count=9 unit=votes stance=abstain date=d2
quote q3 indirect speaker=afrisonde
