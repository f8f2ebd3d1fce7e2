id: toll-bridge
published: 1996-05-11
house: newsroom
topic: courts
length: brief
traps:
---
{=castro CASTRO DO RIO} - {q1 Mule drivers need no longer pay to cross a
bridge that is not there}, {e1 {q1.src {=court the Court of {=valley the Upper Valley}}}
{q1.cue {e1.trigger ruled}} on {d1 Friday}}, {x 85} years on.

{v1 Four of the magistrates were for {~ending ending the toll}}; {v2 two},
both sons of bridge-keepers, wanted it kept.

``{q2 A toll presumes a far bank},'' {q2.cue wrote} {q2.src {r1 {r1.title Magistrate}
{=maia Teodora Maia}}}. The span itself went downriver in {d2 March
1979}, and {a1 {r2 {~quintas the last {r2.title toll-keeper}}, {=quintas Abel Quintas}}, 79 years old},
has since taken {n1 6.4 million escudos} from a chair on the near side.

{=quintas Quintas} was philosophical. ``{q3 {q4.src {^quintas I}} {q4.cue told} {~grandson {^quintas my} grandson} {q4 it was
good while it floated}},'' {q3.src {^quintas he}} {q3.cue mused}.

{c1 {r3 {=lidia Lídia Sousa Pinto}, {~lidia acting {r3.title prefect}}}, {c1.trigger sent} {^quintas him} a runner
at {d3 noon} with a receipt book and {c1.purpose a request to hand
in the hat}}.
---
entity castro place "Castro do Rio"
entity court organization "Court of the Upper Valley"
entity valley place "Upper Valley"
entity ending other "ending the toll" named=no
entity maia person "Teodora Maia"
entity quintas person "Abel Quintas" gender=masculine
entity grandson person "Quintas's grandson" gender=masculine named=no
entity lidia person "Lídia Sousa Pinto"
date d1 1996-05-10
date d2 1979-03
date d3 1996-05-10T12:00
event e1 rule agents=court date=d1
vote v1 choice=ending count=4 unit=votes stance=for
vote v2 choice=ending count=2 unit=votes stance=against
role r1 person=maia title=Magistrate status=current
role r2 person=quintas title=toll-keeper
role r3 person=lidia title=prefect status=acting
age a1 person=quintas years=79
count n1 value=6400000 unit=escudos what="taken by the toll-keeper since March 1979"
contact c1 from=lidia to=quintas medium=unspecified date=d3 purpose="a request to hand in the hat"
quote q1 indirect speaker=court
quote q2 direct speaker=maia
quote q3 direct speaker=quintas
quote q4 indirect speaker=quintas to=grandson
