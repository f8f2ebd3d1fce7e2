id: deminers-ambush
published: 2002-07-30
house: eastgate
topic: conflict
length: brief
traps: nested-speech, negated
---
{=luacano LUACANO-MOXI}, {d1 July 30} (Eastgate) -- {e1 {~gunmen Gunmen} in a stolen ambulance {e1.trigger ambushed} {~team a mine-clearing team} {d2 Monday}}, and {e2 {=joao João Kapenda-Reis}, {a1 27}, was {e2.trigger shot dead}} with {^joao his} flag still in {^joao his} hand.

"{q1 {q2.src {^joao He}} {q2.cue shouted}, '{q2 The dog says it is clear!}' and then the windshield went}," {q1.src {r1 {r1.title team leader} {=ines Inês Cachimbo-Faria}}} {q1.cue recalled} through tears.

{c1 {^ines She} {c1.trigger radioed} {~hq headquarters}}; {c2 {r2 {r2.title country director} {=hal Hal Brannigan-Osei}} drove to the market to {c2.trigger tell} {~rosa {^joao his} widow}, {=rosa Rosa Kapenda}}. "{q3 {q5.src {^rosa I}} {q5.cue asked} {q5 was it a mine}. {q6.src {^hal He}} {q6.cue said} {q6 no}. {^rosa I} cannot say why that helped}," {q3.src {^rosa she}} {q3.cue confided}.

{e3 No one has been {e3.trigger arrested}}. {q4 {~deminers {n1 Ninety-one deminers}} would stay in {^deminers their} tents until {d3 Thursday}}, {q4.src {=hal Brannigan-Osei}} {q4.cue decreed}.
---
entity luacano place "Luacano-Moxi"
entity gunmen group "gunmen" named=no
entity team group "mine-clearing team" named=no
entity joao person "João Kapenda-Reis" gender=masculine
entity ines person "Inês Cachimbo-Faria" gender=feminine
entity hq organization "headquarters" named=no
entity hal person "Hal Brannigan-Osei" gender=masculine
entity rosa person "Rosa Kapenda" gender=feminine
entity deminers group "91 deminers" named=no
date d1 2002-07-30
date d2 2002-07-29
date d3 2002-08-01
event e1 attack agents=gunmen patients=team date=d2
event e2 die patients=joao date=d2
event e3 arrest factuality=negated
contact c1 from=ines to=hq medium=phone
contact c2 from=hal to=rosa medium=meeting
role r1 person=ines title="team leader" status=current
role r2 person=hal title="country director" status=current
age a1 person=joao years=27
count n1 value=91 unit=deminers what="to stay in their tents"
quote q1 direct speaker=ines
quote q2 direct speaker=joao
quote q3 direct speaker=rosa
quote q4 indirect speaker=hal
quote q5 indirect speaker=rosa to=hal
quote q6 indirect speaker=hal to=rosa
