id: loom-patent
published: 2018-08-02
house: eastgate
topic: courts
length: brief
traps:
---
{=daegu DAEGU}, {d1 Aug. 2} (Eastgate) -- {e1 {=court The {=daegu Daegu} High Court} {d2 Thursday} {e1.trigger rejected} {~claim a claim by {=hansol Hansol Weave Co.}}} that {~sorak a provincial rival} had copied the needle drum of {^hansol its} LX-{x 450} loom.

{~court The court} also ordered {=hansol Hansol} to pay {n1 2.1 billion won in costs}, down {x 15 percent} from what {=sorak Sorak Textiles} had sought.

"{q1 A drum with holes in it is older than any of us}," {q1.cue read} {q1.src {~judgment the judgment} by {r1 {r1.title Judge} {=baek Baek Hye-rin}}}.

{v1 Two members of {~court the panel} sided with {^baek her}}; {v2 one would have sent the case back}.

{r2 {r2.org {=hansol Hansol}} {r2.title Chief Executive} {=noh Noh Jae-sik}} {q2.cue denied} that {q2 {c1 {^noh he} had {c1.trigger met} {~witness a defense witness} at a golf course in {d3 May}}}. "{q3 {^noh I} do not golf. {^noh I} own {x four} umbrellas and no clubs}," {q3.src {a1 {~noh the 58-year-old}}} {q3.cue bristled}.

{q4.src {r3 {r3.org {=sorak Sorak}} {r3.title counsel} {=mirza Farida Mirza}}} {q4.cue put} it more mildly: {q4 {~firms both firms} should go back to making towels}.
---
entity daegu place "Daegu"
entity court organization "Daegu High Court"
entity hansol organization "Hansol Weave Co."
entity claim other "claim by Hansol Weave Co." named=no
entity sorak organization "Sorak Textiles"
entity judgment work "judgment" named=no
entity baek person "Baek Hye-rin" gender=feminine
entity noh person "Noh Jae-sik" gender=masculine
entity witness person "defense witness" named=no
entity mirza person "Farida Mirza"
entity firms group "both firms" named=no
date d1 2018-08-02
date d2 2018-08-02
date d3 2018-05
event e1 rule agents=court patients=claim date=d2
count n1 value=2100000000 unit=won what="costs that Hansol must pay"
quote q1 direct speaker=baek
role r1 person=baek title=Judge status=current
vote v1 choice=judgment count=2 unit=votes stance=for
vote v2 choice=judgment count=1 unit=votes stance=against
role r2 person=noh title="Chief Executive" org=hansol status=current
quote q2 indirect speaker=noh
contact c1 from=noh to=witness medium=meeting date=d3 factuality=negated
quote q3 direct speaker=noh
age a1 person=noh years=58
quote q4 indirect speaker=mirza
role r3 person=mirza title=counsel org=sorak status=current
