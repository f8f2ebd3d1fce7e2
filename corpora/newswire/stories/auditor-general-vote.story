id: auditor-general-vote
published: 2005-01-31
house: meridian
topic: legislatures
length: brief
traps: negated, planned
---
{=durrah DURRAH}, {d1 Jan 31} (Meridian) - {e1 {~chamber The consultative assembly} {e1.trigger confirmed} {=farah Farah al-Mansoor} as {r3 {r3.title head} of {=audit the Audit Bureau}}} on {d2 Sunday}, {~farah the first woman} to be given the keys to the emirate's books.

{v1 Twenty-three members} voted for {^farah her} and {v2 twelve} against; {v3 five slipped out for prayers}. {q1.src {r1 {r1.title Speaker} {=khalid Khalid al-Hashmi}}} {q1.cue hailed} "{q1 a morning of adding up}".

"{q2 {^farah I} do not audit tents, {^farah I} audit what is under the tents}," {q2.src {a1 {=farah al-Mansoor}, forty-six},} {q2.cue answered} when {q4.src {~member a member}} {q4.cue asked} {q4 whether {^farah she} would inspect {~fund the camel fund}}. {c1 {^farah She} had {c1.trigger visited} {=jaber Jaber al-Sabti}, {r2 {~jaber {~fund the fund}'s {r2.title custodian}}}, on {d3 Thursday}}; {q3 {c2 {~two the two} will {c2.trigger meet} again in {d4 March}}}, {q3.src {~jabero {^jaber his} office}} {q3.cue said}.
---
entity durrah place "Durrah"
entity chamber organization "consultative assembly" named=no
entity farah person "Farah al-Mansoor" gender=feminine
entity audit organization "Audit Bureau"
entity khalid person "Khalid al-Hashmi"
entity jaber person "Jaber al-Sabti" gender=masculine
entity jabero organization "al-Sabti's office" named=no
entity two group "two" named=no
date d1 2005-01-31
date d2 2005-01-30
date d3 2005-01-27
date d4 2005-03
event e1 appoint agents=chamber patients=farah date=d2
vote v1 choice=farah count=23 unit=members stance=for date=d2
vote v2 choice=farah count=12 unit=members stance=against date=d2
vote v3 choice=farah count=5 unit=members stance=abstain date=d2
role r1 person=khalid title=Speaker org=chamber status=current
quote q1 mixed speaker=khalid
quote q2 direct speaker=farah to=member
age a1 person=farah years=46
contact c1 from=farah to=jaber medium=meeting date=d3
role r2 person=jaber title=custodian org=fund status=current
role r3 person=farah title=head org=audit status=elect
quote q3 indirect speaker=jabero
contact c2 from=farah to=jaber medium=meeting date=d4 factuality=planned
entity fund organization "camel fund" named=no
entity member person "member" named=no
quote q4 indirect speaker=member to=farah
