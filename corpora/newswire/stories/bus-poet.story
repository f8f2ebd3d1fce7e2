id: bus-poet
published: 2001-06-11
house: coastline
topic: obituaries
length: brief
traps: quoted-title, number-in-name, metaphor
byline: Cornelius Abara
---
{=edna Edna Whitewater}, bard of the No. {x 14} bus, dies

By CORNELIUS ABARA

{=copper COPPER BAY}, {=tam Tamarack} (Coastline Press) — {=edna Edna Whitewater}, {r2 {~edna the {r2.title driver}}} whose stop announcements rhymed for {n1 eleven thousand mornings}, {e1 {e1.trigger died} in {^edna her} kitchen {d1 Saturday}}, a stanza by the stove. {a1 {^edna She} was 72}.

"{q1 {^edna She} drove like a metronome and cussed like a thaw}," {q1.src {r3 {=ruben Ruben Sjogren}, {~ruben {^edna her} {r3.title dispatcher}}}} {q1.cue reminisced}.

{e2 {^edna She} was {e2.trigger named} {r4 {~tam the state}'s {r4.title poet laureate}} in {d2 1991}} after {~panel a seven-member panel} split, {v1 four for {^edna her}} and {v2 three for {=vance Orrin Vance}}. {c1 {^vance He} {c1.trigger wrote} {^edna her} {d3 that week} {c1.purpose to concede the better bus}}.

{=edna Whitewater} is survived by {n2 three sisters} and, {q2.cue in the words of} {q2.src {^edna her} own draft of this notice}, "{q2 a transfer good until midnight.}"
---
entity edna person "Edna Whitewater" gender=feminine
entity copper place "Copper Bay"
entity tam place "Tamarack"
entity ruben person "Ruben Sjogren"
entity panel group "seven-member panel" named=no
entity vance person "Orrin Vance" gender=masculine
date d1 2001-06-09
date d2 1991
date d3 1991
event e1 die patients=edna date=d1
event e2 appoint agents=panel patients=edna date=d2
vote v1 choice=edna count=4 unit=members date=d2
vote v2 choice=vance count=3 unit=members date=d2
age a1 person=edna years=72
role r2 person=edna title=driver
role r3 person=ruben title=dispatcher status=current
role r4 person=edna title="poet laureate" org=tam
quote q1 direct speaker=ruben
quote q2 mixed speaker=edna
count n1 value=11000 unit=mornings what="on which her announcements rhymed"
count n2 value=3 unit=sisters what="who survive her"
contact c1 from=vance to=edna medium=letter date=d3 purpose="to concede the better bus"
