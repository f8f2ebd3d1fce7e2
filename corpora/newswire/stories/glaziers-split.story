id: glaziers-split
published: 2002-02-16
house: newsroom
topic: labour
length: brief
traps: correction, namesakes, metaphor
---
Correction to "{x Glaziers crack}", {d1 Feb. 15}: {v1 {~leave the vote to leave {=trades the Allied Trades Congress}} was 618 in favor}, {v2 590 against}. We printed {x 681}, which would have been a landslide and not a hair.

Also: {~wanda the treasurer} quoted as {q1.cue saying} "{q1 Good riddance}" was {r1 {=wanda Wanda Sokol}, {~wanda {r1.title treasurer} of {=trades the Congress}}}; {r2 {=olga Olga Sokol}, {~olga {r2.title treasurer} of {=glaziers Glaziers Local 12}}}, no relation, had in fact {q2.cue said}, "{q2 Good gracious}." {c1 {^olga She} {c1.trigger called} {~desk the city desk} {d2 Friday at 8:05 a.m.} to say so}, and was gracious.

And {a1 {r3 {=bui Bui Thanh Ha}, {~bui the {r3.title founder}}}, is 86}, not {x 68}.
---
entity trades organization "Allied Trades Congress"
entity leave other "vote to leave the Allied Trades Congress" named=no
entity wanda person "Wanda Sokol"
entity olga person "Olga Sokol" gender=feminine
entity glaziers organization "Glaziers Local 12"
entity desk group "city desk" named=no
entity bui person "Bui Thanh Ha"
date d1 2002-02-15
date d2 2002-02-15T08:05
vote v1 choice=leave count=618 unit=votes stance=for
vote v2 choice=leave count=590 unit=votes stance=against
quote q1 direct speaker=wanda
role r1 person=wanda title=treasurer org=trades status=current
role r2 person=olga title=treasurer org=glaziers status=current
quote q2 direct speaker=olga
contact c1 from=olga to=desk medium=phone date=d2
role r3 person=bui title=founder status=current
age a1 person=bui years=86
