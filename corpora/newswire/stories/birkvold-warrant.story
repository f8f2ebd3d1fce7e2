id: birkvold-warrant
published: 2023-05-02
house: kingsway
topic: courts
length: brief
traps: total, planned, denied
---
{e1 {=sc {=norway Norway}'s Supreme Court} {e1.trigger ruled} on {d1 Tuesday} that {r4 {~birk a {r4.title shipping trader}}} accused of bribing port officials may be sent to {=denmark Denmark} for trial}.

{v1 Four of the {x five} judges were for {~extradition extradition}} and {v2 one against}. {q1 The warrant was 'clear, complete and late'}, {q1.src {r1 {r1.title Justice} {=moe Ragnhild Moestad}}} {q1.cue wrote} for the majority.

{e2 {a1 {=birk Anders Birkvold}, 55}, was {e2.trigger arrested} in {=bergen Bergen} in {d2 October 2021}} after {c1 {r2 {=tove Tove Kjærsgaard-Bak}, {~tove a {r2.title prosecutor} in {=aalborg Aalborg}}}, {c1.trigger rang} {~police the Norwegian police} with an address}. {q2.src {^birk He}} {q2.cue denies} {q2 paying {n1 6.2 million kroner} to {~managers {n2 three harbour managers}}}, {e3 {~pair {n3 two}} of whom have since been {e3.trigger convicted}}.

'{q3 {~birk {^eide My} client} will go, and {^birk he} will go on {^birk his} own feet},' {q3.src {r3 {~eide {^birk his} {r3.title lawyer}}, {=eide Torgrim Eidsvik}}}, {q3.cue said}. {q4.src {^eide He}} {q4.cue said} {q4 {e4 {=birk Birkvold} would {e4.trigger sue} {=denmark Denmark} if {e5 {^birk he} were {e5.trigger acquitted}}}}. The trial is due to open on {d3 11 September}.
---
entity sc organization "Norway's Supreme Court"
entity norway place "Norway"
entity denmark place "Denmark"
entity bergen place "Bergen"
entity aalborg place "Aalborg"
entity birk person "Anders Birkvold" gender=masculine
entity extradition other "extradition" named=no
entity moe person "Ragnhild Moestad"
entity tove person "Tove Kjærsgaard-Bak"
entity police group "Norwegian police" named=no
entity managers group "two harbour managers" named=no
entity pair group "two of the harbour managers" named=no
entity eide person "Torgrim Eidsvik" gender=masculine
date d1 2023-05-02
date d2 2021-10
date d3 2023-09-11
event e1 rule agents=sc patients=birk date=d1
event e2 arrest patients=birk date=d2 place=bergen
event e3 convict patients=pair
event e4 sue agents=birk patients=denmark factuality=possible
event e5 acquit patients=birk factuality=possible
contact c1 from=tove to=police medium=phone
role r1 person=moe title=Justice org=sc status=current
role r2 person=tove title=prosecutor status=current
role r3 person=eide title=lawyer status=current
age a1 person=birk years=55
vote v1 choice=extradition count=4 unit=judges stance=for
vote v2 choice=extradition count=1 unit=judges stance=against
quote q1 mixed speaker=moe
quote q2 indirect speaker=birk
quote q3 direct speaker=eide
quote q4 indirect speaker=eide
count n1 value=6200000 unit=kroner what="bribes said to have been paid"
count n2 value=3 unit="harbour managers" what="said to have been bribed"
count n3 value=2 unit="harbour managers" what=convicted
role r4 person=birk title="shipping trader" status=current
