id: lagoon-treaty
published: 2001-04-10
house: eastgate
topic: legislatures
length: brief
traps: threshold, hypothetical, relayed-speech
---
{=apia-lu LUMAPA}, {d1 April 10} (Eastgate) -- {~treaty The tuna treaty} {e1 was {e1.trigger ratified}} by {~fono the legislature} in {=apia-lu Lumapa} {d2 Monday} after {e2 a {e2.trigger debate}} so long that the interpreter lost his voice.

{v1 Thirty-three members} voted aye, {v2 15 no}; {v3 two said nothing}, which {r1 {r1.title Speaker} {=iosefa Faleolo Iosefa}} counted as silence.

"{q1 Had we waited, {~company the company} would have been gone with the fish}," {q1.src {r2 {r2.title Fisheries Minister} {=selu Selu Matagi}}} {q1.cue argued}, {q2.cue adding} that {c3 {~iosefa the speaker} had {c3.trigger told} {^selu him}} {q2 the votes would hold}.

{q3.src {=tavita Tavita Lemalu}, {a1 57}, who fishes with one arm,} {q3.cue complained} from the gallery that {q3 {n1 $9 million} a year was "bait money"}. {c1 {=selu Matagi} {c1.trigger met} {^tavita him} on the steps}. {s1 Sixty-two percent of outer-island households} favored {~rejection throwing {^treaty it} out} in a {d3 March} canvass, the only one taken.

{=chambers The Pacific Chamber of Canneries} {c2 {c2.trigger cabled} {=selu Matagi} {^chambers its} thanks} before {d4 midnight}.
---
entity apia-lu place "Lumapa"
entity treaty law "tuna treaty" named=no
entity fono organization "legislature" named=no
entity company organization "company" named=no
entity iosefa person "Faleolo Iosefa" gender=masculine
entity selu person "Selu Matagi" gender=masculine
entity tavita person "Tavita Lemalu" gender=masculine
entity rejection other "throwing it out" named=no
entity chambers organization "Pacific Chamber of Canneries"
date d1 2001-04-10
date d2 2001-04-09
date d3 2001-03
date d4 2001-04-09T24:00
event e1 pass agents=fono patients=treaty date=d2
vote v1 choice=treaty count=33 unit=members stance=for date=d2
vote v2 choice=treaty count=15 unit=members stance=against date=d2
vote v3 choice=treaty count=2 unit=members stance=abstain date=d2
role r1 person=iosefa title=Speaker org=fono status=current
role r2 person=selu title="Fisheries Minister" status=current
quote q1 direct speaker=selu
quote q2 indirect speaker=selu relayed=iosefa
quote q3 mixed speaker=tavita
age a1 person=tavita years=57
count n1 value=9000000 unit=dollars what="a year for the tuna"
contact c1 from=selu to=tavita medium=meeting
share s1 choice=rejection percent=62 population="outer-island households" date=d3
contact c2 from=chambers to=selu medium=letter date=d4
contact c3 from=iosefa to=selu medium=unspecified by=selu
event e2 debate agents=fono patients=treaty date=d2
