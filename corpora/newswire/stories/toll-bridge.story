id: toll-bridge
published: 1996-05-11
house: newsroom
topic: courts
length: brief
traps: hard-wrapped, anniversary, idiom
---
{=castro CASTRO DO RIO} - Mule drivers need no longer pay to cross a
bridge that is not there, {e1 {=court the Court of {=valley the Upper Valley}}
{e1.trigger ruled} on {d1 Friday}}, 85 years on.

{v1 Four of {~bench the magistrates} were for {~ending ending {~toll the toll}}}; {v2 two},
both sons of bridge-keepers, {v2 wanted {^toll it} kept}.

``{q1 A toll presumes a far bank},'' {q1.cue wrote} {q1.src {r1 {r1.title Magistrate}
{=maia Teodora Maia}}}. The span itself went downriver in {d2 March
1979}, and {r3 {~abel the last {r3.title toll-keeper}}}, {a1 {=abel Abel Quintas}, 79 years old},
has since taken {n1 6.4 million escudos} from a chair on the near side.

{=abel Quintas} was philosophical. ``{q2 {q3.src {^abel I}} {q3.cue told} {~grandson {^abel my} grandson} {q3 {^toll it} was
good while it floated}},'' {q2.src {^abel he}} {q2.cue mused}.

{c1 {r2 {=prefect Lídia Sousa Pinto}, {~prefect acting {r2.title prefect}}}, {c1.trigger sent} {^abel him} a runner
at {d3 noon}} {c1.purpose with a receipt book and a request to hand
in the hat}.
---
entity castro place "Castro do Rio"
entity court organization "Court of the Upper Valley"
entity bench group "magistrates" named=no
entity toll other "toll" named=no
entity maia person "Teodora Maia" gender=feminine
entity abel person "Abel Quintas" gender=masculine
entity grandson person "Abel Quintas's grandson" named=no gender=masculine
entity prefect person "Lídia Sousa Pinto" gender=feminine
date d1 1996-05-10
date d2 1979-03
date d3 1996-05-10T12:00
event e1 rule agents=court patients=toll date=d1
vote v1 choice=ending count=4 unit=magistrates stance=for
vote v2 choice=ending count=2 unit=magistrates stance=against
quote q1 direct speaker=maia
role r1 person=maia title=Magistrate status=current
age a1 person=abel years=79
count n1 value=6400000 unit=escudos what="tolls taken since the bridge went"
quote q2 direct speaker=abel
role r2 person=prefect title=prefect status=acting
contact c1 from=prefect to=abel medium=unspecified date=d3 purpose="with a receipt book and a request to hand in the hat"
quote q3 indirect speaker=abel to=grandson
entity valley place "Upper Valley"
entity ending other "ending the toll" named=no
role r3 person=abel title=toll-keeper
