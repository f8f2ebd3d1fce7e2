id: reef-grounding-note
published: 2001-09-18
house: meridian
topic: diplomacy
length: brief
traps: time-zone, unnamed-source
---
{=belmar BELMAR}, {d1 Sept 18} (Meridian) - A tanker's bow still points at the capital of {=sao São Cosme}, and {x for the fourth day} nobody agrees on whose tug may pull it off.

{c1 {r1 {r1.title Prime Minister} {=dulce Dulce Évora-Pinto}} {c1.trigger woke} {r2 {r2.title President} {=oskar Oskar Grüneberg} of {~lindau the flag state}, {=lindau Lindau}}, with a call at {d3 3:15 a.m. GMT on Monday}}, {q1.src {~source a source in {^dulce her} office}} {q1.cue divulged}, {q1 and {^dulce she} read {^oskar him} the tide table}.

"{q2 Madam, in {=lindau Lindau} we have no tides}," {q2.src {=oskar Grüneberg}, {a1 72},} {q2.cue is said to have replied}.

{c2 {~lawyers {=lindau Lindau}'s lawyers} {c2.trigger e-mailed} {~port the port captain} hours later, {c2.purpose offering {n1 $3.4 million}}}; {c3 {~port the captain} {c3.trigger phoned} {^lawyers them} back {c3.purpose to ask whether the figure was per metre}}. {n2 Forty crew} remain aboard. {q3 None of {n3 the 31,000 tonnes} of crude has leaked}, {q3.src {~guard the coastguard}} {q3.cue asserted}.

(Reporting by Nuno Vaz-Correia; Editing by Hedda Blom)
---
entity belmar place "Belmar"
entity sao place "São Cosme"
entity dulce person "Dulce Évora-Pinto" gender=feminine
entity oskar person "Oskar Grüneberg" gender=masculine
entity lindau place "Lindau"
entity source person "source in Évora-Pinto's office" named=no
entity lawyers group "Lindau's lawyers" named=no
entity port person "port captain" named=no
entity guard organization "coastguard" named=no
date d1 2001-09-18
date d3 2001-09-17T03:15
contact c1 from=dulce to=oskar medium=phone date=d3
contact c2 from=lawyers to=port medium=email purpose="offering $3.4 million"
contact c3 from=port to=lawyers medium=phone purpose="to ask whether the figure was per metre"
role r1 person=dulce title="Prime Minister" org=sao status=current
role r2 person=oskar title=President org=lindau status=current
age a1 person=oskar years=72
count n1 value=3400000 unit=dollars what="offered by Lindau's lawyers"
count n3 value=31000 unit=tonnes what="of crude aboard"
count n2 value=40 unit=crew what="remaining aboard"
quote q1 indirect speaker=source
quote q2 direct speaker=oskar to=dulce
quote q3 indirect speaker=guard
