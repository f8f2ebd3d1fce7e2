id: namesake-majors
published: 2007-04-26
house: kingsway
topic: conflict
length: brief
traps: namesakes, unnamed-source
---
{q1 The wrong Major {=agron Haliti} has been in a cell in {=prush Prushevo} since {d1 Tuesday}}, {q1.src {~army the army}} {q1.cue admitted} {d2 last night}.

{e1 {r1 {r1.title Major} {=agron Agron Haliti}}, {a1 51}, was {e1.trigger seized} at {~daughter {^agron his} daughter}'s wedding}. {q2 It was {r2 {r2.title Major} {=besnik Besnik Haliti}}, no relation, who had ordered {e2 {d3 February}'s {e2.trigger raid} on {=mill the Drenovo mill}}, in which {e3 {~dead {n1 five millers}} {e3.trigger died}}}, {q2.src {~pros prosecutors}} {q2.cue submitted}.

'{q3 {^agron I} make lists of socks}', {q3.src {~agron the freed man}} {q3.cue wailed}. {c1 {r3 {~teuta The {r3.title chief of staff}}, {=teuta Teuta Marku-Lleshi}}, {c1.trigger telephoned} {~daughter the bride} to apologise}, and {c2 {^teuta she} is to {c2.trigger dine} with {~couple the couple} on {d4 Saturday}}.
---
entity prush place "Prushevo"
entity army organization "army" named=no
entity agron person "Agron Haliti" gender=masculine
entity daughter person "Agron Haliti's daughter" gender=feminine named=no
entity besnik person "Besnik Haliti"
entity mill other "Drenovo mill"
entity dead group "five millers" named=no
entity pros group "prosecutors" named=no
entity teuta person "Teuta Marku-Lleshi" gender=feminine
entity couple group "couple" named=no
date d1 2007-04-24
date d2 2007-04-25TNI
date d3 2007-02
date d4 2007-04-28
event e1 arrest agents=army patients=agron
event e2 attack patients=mill date=d3
event e3 die patients=dead date=d3
contact c1 from=teuta to=daughter medium=phone
contact c2 from=teuta to=couple medium=meeting date=d4 factuality=planned
role r1 person=agron title=Major status=current
role r2 person=besnik title=Major status=current
role r3 person=teuta title="chief of staff" org=army status=current
age a1 person=agron years=51
count n1 value=5 unit=millers what=died
quote q1 indirect speaker=army date=d2
quote q2 indirect speaker=pros
quote q3 direct speaker=agron
