id: pigeon-rings
published: 2002-02-03
house: kingsway
topic: crime
length: brief
traps: called-names, price-or-percent
---
{=bolton Bolton}'s racing pigeons are being robbed of their rings, and {r1 {r1.title Detective Sergeant} {=arun Arun Pillai}} wants to know who has the pliers.

{n1 Sixty-three birds} have been stripped since {d1 Christmas}, each ring worth up to 400 pounds on the Continent. {e1 {~eric A fancier}, {a1 {=eric Eric Holroyd}, 74}, was {e1.trigger knocked down} on {d2 Thursday night} by {~lad someone young and quick}}.

'{q1 {^eric I} called {^lad him} a magpie},' {q1.src Mr {=eric Holroyd}} {q1.cue recounted} from {^eric his} hospital bed. '{q1 {q4.src {^lad He}} {q4.cue said} {q4 thank you}.}'

{c1 {q2.src Sgt {=arun Pillai}} {c1.trigger wrote} {d3 yesterday} to {~clubs {n2 112 clubs}} from {=wigan Wigan} to {=ghent Ghent}}, and {q2.cue assured} {=homing the Royal Homing Union} that {q2 no bird would be asked to testify}. {q3.src {r2 {~bet {^homing Its} {r2.title secretary}}, {=bet Bet Aldous}},} {q3.cue grumbled}: '{q3 Mine would. Gladly.}'
---
entity bolton place "Bolton"
entity arun person "Arun Pillai" gender=masculine
entity eric person "Eric Holroyd" gender=masculine
entity lad person "someone young and quick" named=no gender=masculine
entity clubs group "112 clubs" named=no
entity wigan place "Wigan"
entity ghent place "Ghent"
entity homing organization "Royal Homing Union"
entity bet person "Bet Aldous"
role r1 person=arun title="Detective Sergeant" status=current
role r2 person=bet title=secretary org=homing status=current
date d1 2001-12-25
date d2 2002-01-31TNI
date d3 2002-02-02
event e1 attack agents=lad patients=eric date=d2
age a1 person=eric years=74
count n1 value=63 unit=birds what="stripped of their rings"
count n2 value=112 unit=clubs what="to which the police wrote"
quote q1 direct speaker=eric
quote q2 indirect speaker=arun to=homing
quote q3 direct speaker=bet
contact c1 from=arun to=clubs medium=letter date=d3
quote q4 indirect speaker=lad to=eric
