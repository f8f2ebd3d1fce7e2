id: bail-goat
published: 2014-12-05
house: newsroom
topic: courts
length: brief
traps: late-speaker, nested-speech
---
“{q1 Nobody tells {~goat the goat} {^goat it} is bail},” {q1.cue came a whisper} along the back bench of {=court {=chivay Chivay} court} {d1 yesterday}.

{e1 {~panel Three magistrates} {e1.trigger ruled} that livestock may stand surety}, {v1 two of {^panel them} accepting {~goat the animal}}, {v2 {q6.src {~objector one}} {q6.cue objecting} that {q6 the next man would bring bees}}. {a1 {r2 {=faustino Faustino Ccama}, {~faustino a {r2.title shepherd} of 63}}}, went home; {~goat the goat} went to a yard behind the police post.

{q2.src {^faustino He}} {q2.cue told} {~panel the bench} in Quechua that {q2 {c1 {~sergeant the sergeant} had {c1.trigger visited} {^faustino him} on {d2 Sunday}} and {q3.cue said}, “{q3 Feed {^goat her} or pay {^goat her}}”}. {n1 Thirty-one sacks} of alfalfa were produced in evidence.

{r1 {r1.title Prosecutor} {=yolanda Yolanda Rimachi}} means to appeal. {q4.src {^yolanda She}} {q4.cue pointed out} that {q4 {n2 four earlier animals}, all pledged by one family, had vanished by {d3 Easter}}.

{~tito The whisperer} was {q1.src {=tito Tito Ccama}, {~tito {^faustino his} nephew}}. “{q5 {^goat She} will eat the file},” {q5.src {^tito he}} {q5.cue predicted} from the steps.
---
entity chivay place "Chivay"
entity panel group "three magistrates" named=no
entity faustino person "Faustino Ccama" gender=masculine
entity goat other "goat" named=no
entity sergeant person "sergeant" named=no
entity yolanda person "Yolanda Rimachi" gender=feminine
entity tito person "Tito Ccama" gender=masculine
quote q1 direct speaker=tito
date d1 2014-12-04
event e1 rule agents=panel date=d1
vote v1 choice=goat count=2 unit=magistrates stance=for
vote v2 choice=goat count=1 unit=magistrates stance=against
age a1 person=faustino years=63
quote q2 indirect speaker=faustino to=panel
contact c1 from=sergeant to=faustino medium=meeting date=d2
date d2 2014-11-30
quote q3 direct speaker=sergeant to=faustino
count n1 value=31 unit=sacks what="of alfalfa produced in evidence"
role r1 person=yolanda title=Prosecutor status=current
quote q4 indirect speaker=yolanda
count n2 value=4 unit=animals what="that had vanished by Easter"
quote q5 direct speaker=tito
date d3 2014-04-20
entity objector person "one magistrate" named=no
quote q6 indirect speaker=objector
role r2 person=faustino title=shepherd status=current
entity court organization "Chivay court"
