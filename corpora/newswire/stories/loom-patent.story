id: loom-patent
published: 2018-08-02
house: eastgate
topic: courts
length: brief
traps: model-number, denied, price-or-percent
---
{=daegu DAEGU}, {d1 Aug. 2} (Eastgate) -- {e1 {=court The {=daegu Daegu} High Court} {d2 Thursday} {e1.trigger rejected} {~claim a claim by {=hansol Hansol Weave Co.}}} that {~rival a provincial rival} had copied the needle drum of {^hansol its} LX-450 loom.

{~court The court} also ordered {=hansol Hansol} to pay {n1 2.1 billion won} in costs, down 15 percent from what {=rival Sorak Textiles} had sought.

"{q1 A drum with holes in it is older than any of us}," {q1.cue read} {q1.src {~judgment the judgment} by {r1 {r1.title Judge} {=baek Baek Hye-rin}}}.

{v1 Two members of {~court the panel} sided with {^baek her}}; {v2 one would have sent {~claim the case} back}.

{q2.src {r2 {=hansol Hansol} {r2.title Chief Executive} {=noh Noh Jae-sik}}} {q2.cue denied} that {q2 {c1 {^noh he} had {c1.trigger met} {~witness a defense witness} at a golf course in {d3 May}}}. "{q3 {^noh I} do not golf. {^noh I} {n2 own four umbrellas} and no clubs}," {q3.src {a1 {~noh the 58-year-old}}} {q3.cue bristled}.

{q4.src {r3 {=rival Sorak} {r3.title counsel} {=mirza Farida Mirza}}} {q4.cue put} it more mildly: {q4 both firms should go back to making towels}.
---
entity daegu place "Daegu"
entity court organization "Daegu High Court"
entity hansol organization "Hansol Weave Co." aliases="Hansol"
entity claim other "claim by Hansol Weave Co." named=no
entity rival organization "Sorak Textiles" aliases="Sorak"
entity baek person "Baek Hye-rin" gender=feminine
entity noh person "Noh Jae-sik" gender=masculine
entity witness person "defense witness" named=no
entity mirza person "Farida Mirza"
date d1 2018-08-02
date d2 2018-08-02
date d3 2018-05
event e1 rule agents=court patients=claim date=d2
count n1 value=2100000000 unit=won what="costs that Hansol must pay"
quote q1 direct speaker=baek
role r1 person=baek title=Judge status=current
vote v1 choice=judgment count=2 unit=members stance=for
vote v2 choice=judgment count=1 unit=members stance=against
role r2 person=noh title="Chief Executive" org=hansol status=current
quote q2 indirect speaker=noh
contact c1 from=noh to=witness medium=meeting date=d3 factuality=negated
quote q3 direct speaker=noh
count n2 value=4 unit=umbrellas what="owned by Noh"
age a1 person=noh years=58
role r3 person=mirza title=counsel org=rival status=current
quote q4 indirect speaker=mirza
entity judgment other "judgment" named=no
