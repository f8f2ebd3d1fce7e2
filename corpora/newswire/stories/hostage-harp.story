id: hostage-harp
published: 1999-02-18
house: kingsway
topic: diplomacy
length: brief
traps: unnamed-source, denied
---
A secret back channel between {=albany Albany Street} and the rebel court of {=qarh Qarh} ran for {x six} weeks through a {=cardiff Cardiff} harp shop, it has emerged.

{c1 {r1 {=nerys Nerys Pugh-Davies}, {~nerys the shop's {r1.title owner}}}, {c1.trigger took a telephone call} in {d1 early January} from {~sec a private secretary to {r3 {r3.title Emir} {=emir Sufyan}}}}; {c2 within {x an} hour {^nerys she} was {c2.trigger sitting opposite} {r2 Sir {=lyle Gavin Lyle-Orr}, {~lyle {r2.title permanent under-secretary}}}}.

“{q1 {^nerys I} thought it was about strings},” {q1.src {^nerys she}}, {a1 now 68}, {q1.cue explained} to {=courier the Severn Courier}.

{c3 On {d2 January 19} {~agents the court's agents} {c3.trigger delivered} a letter to {^nerys her} counter {c3.purpose offering {n1 three captives} for {n2 two}}}. {q2 It was ‘the only honest post of the entire affair’}, {q2.src Sir {=lyle Gavin}} {q2.cue remarked} {d3 yesterday}.

{q3.src {=albany Albany Street}} {q3.cue rejected} suggestions that {q3 a ransom had been paid}. “{q4 The harp was full price},” {q4.src {~source a source at the ministry}} {q4.cue drily observed}.
---
entity albany organization "Albany Street"
entity qarh place "Qarh"
entity nerys person "Nerys Pugh-Davies" gender=feminine
entity sec person "private secretary to Emir Sufyan" named=no
entity emir person "Sufyan" gender=masculine
entity lyle person "Gavin Lyle-Orr" gender=masculine
entity courier organization "Severn Courier"
entity agents group "court's agents" named=no
entity source person "source at the ministry" named=no
date d1 1999-01
date d2 1999-01-19
date d3 1999-02-17
contact c1 from=sec to=nerys medium=phone date=d1
contact c2 from=nerys to=lyle medium=meeting date=d1
contact c3 from=agents to=nerys medium=letter purpose="offering three captives for two" date=d2
role r1 person=nerys title=owner status=current
role r2 person=lyle title="permanent under-secretary"
age a1 person=nerys years=68
count n1 value=3 unit=captives what=offered
count n2 value=2 unit=captives what="asked in exchange"
quote q1 direct speaker=nerys to=courier
quote q2 mixed speaker=lyle
quote q3 indirect speaker=albany
quote q4 direct speaker=source
role r3 person=emir title=Emir status=current
entity cardiff place "Cardiff"
