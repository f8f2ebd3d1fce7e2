id: islet-swap
published: 2026-08-07
house: meridian
topic: diplomacy
length: brief
traps: correction, planned
---
{=taeva TAEVA}, {d1 Aug 7} (Meridian) - {=nuvai Nuvai} gets a lagoon, {=corran Corran Bay} gets a runway, and {~islanders {n1 313 islanders}} get to choose {^islanders their} passport, under {~swap a swap} that {e1 {=diet {=nuvai Nuvai}'s Diet} {e1.trigger passed} by {v1 31 ayes} to {v2 30} {d2 late on Thursday}}.

{r3 {r3.title Speaker} {=speaker Hina Teriitahi}}'s casting vote came after {c1 {r1 {r1.title Chancellor} {=ruairi Ruairí Mac Aodha} of {=corran Corran Bay}} {c1.trigger rang} {^speaker her} mid-debate}. "{q1 {^ruairi He} wanted to know the score. {q3.src {^speaker I}} {q3.cue told} {^ruairi him} {q3 parliament is not football}}," {q1.src {^speaker she}, {a1 {~speaker a great-grandmother of 77}},} {q1.cue chuckled}.

{c2 {r4 {~moana {~islanders The islanders}' {r4.title spokeswoman}}, {=moana Moana Tefaatau}}, {c2.trigger wrote} to {~both both capitals} in {d3 June} {c2.purpose {q4.cue demanding} {q4 a ballot}}}; {q2 it would be held on {d4 Oct 4}}, {q2.src {r2 {r2.title Interior Minister} {=keanu Tane Pouira}}} {q2.cue undertook}. {c3 {^keanu He} {c3.trigger visits} {^moana her} on {d5 Monday}}.

(Reporting by Anaïs Roura)
---
entity taeva place "Taeva"
entity nuvai place "Nuvai"
entity corran place "Corran Bay"
entity swap law "swap" named=no
entity diet organization "Nuvai's Diet"
entity speaker person "Hina Teriitahi" gender=feminine
entity ruairi person "Ruairí Mac Aodha" gender=masculine
entity moana person "Moana Tefaatau" gender=feminine
entity both group "both capitals" named=no
entity keanu person "Tane Pouira" gender=masculine
date d1 2026-08-07
date d2 2026-08-06TNI
date d3 2026-06
date d4 2026-10-04
date d5 2026-08-10
event e1 pass agents=diet patients=swap date=d2
vote v1 choice=swap count=31 unit=ayes stance=for date=d2
vote v2 choice=swap count=30 unit=votes stance=against date=d2
contact c1 from=ruairi to=speaker medium=phone
contact c2 from=moana to=both medium=letter purpose="demanding a ballot" date=d3
contact c3 from=keanu to=moana medium=meeting date=d5 factuality=planned
role r1 person=ruairi title=Chancellor org=corran status=current
role r2 person=keanu title="Interior Minister" status=current
role r3 person=speaker title=Speaker status=current
role r4 person=moana title=spokeswoman org=islanders status=current
age a1 person=speaker years=77
count n1 value=313 unit=islanders what="get to choose their passport"
quote q1 direct speaker=speaker
quote q2 indirect speaker=keanu
entity islanders group "313 islanders" named=no
quote q3 indirect speaker=speaker to=ruairi
quote q4 indirect speaker=moana to=both medium=letter
