id: cobalt-pension-board
published: 2024-04-03
house: release
topic: business
length: brief
traps: threshold, planned
---
{=cobalt COBALT MINEWORKERS' PENSION FUND}

{=north NORTHGATE}, {d1 April 3, 2024} — At the annual meeting {d2 yesterday}, {e1 {~members members of {=cobalt the Fund}} {e1.trigger adopted} {~merger the merger with {=zinc the Zinc Fund}}}. Votes in favor: {v1 18,406} ({s1 77.3 percent}). {~against Against}: {v2 5,113} ({s2 21.5 percent}). {~abstaining Abstaining}: {v3 289} ({s3 1.2 percent}). {x Two-thirds} were required.

For three open trustee seats the tellers read out, in order: {r1 {v4 {=ekholm Thandeka Ekholm}}, {~ekholm an {r1.title actuary}}}, {v4 12,870}; {v5 {=gruber Franz Grüber-Oda}, 11,944}; {v6 {=rask Ylva Raskin}, 9,031}; and, with {v7 9,018}, {r2 {~hobday the outgoing {r2.title chairman}}, {=hobday Miles Hobday}}, {e2 who so {e2.trigger lost} {^hobday his} place}.

"{q1 Thirteen votes is not a defeat, it is a dinner party}," {q1.cue said} {q1.src {a1 Mr. {=hobday Hobday}, 73}}.

{c1 {r3 {~sandoval {^cobalt Its} {r3.title chief executive}}, {=sandoval Iker Sandoval-Roe}}, has {c1.trigger written} to {~pensioners all {n1 31,200 pensioners}}}, {q2.cue promising} that {q2 no pension will fall}, and {c2 will {c2.trigger meet} {=zinc the Zinc Fund} on {d3 April 18}}.

In a members' survey held in {d4 February}, {s4 59 percent of those under 40 preferred {~cash cash payments}}.
---
entity cobalt organization "Cobalt Mineworkers' Pension Fund"
entity north place "Northgate"
entity members group "members of the Fund" named=no
entity merger other "merger with the Zinc Fund" named=no
entity zinc organization "Zinc Fund"
entity ekholm person "Thandeka Ekholm"
entity gruber person "Franz Grüber-Oda"
entity rask person "Ylva Raskin"
entity hobday person "Miles Hobday" gender=masculine
entity sandoval person "Iker Sandoval-Roe"
entity pensioners group "31,200 pensioners" named=no
entity against other "against" named=no
entity abstaining other "abstaining" named=no
entity cash other "cash payments" named=no
date d1 2024-04-03
date d2 2024-04-02
date d3 2024-04-18
date d4 2024-02
event e1 pass agents=members patients=merger date=d2
event e2 lose_election agents=hobday date=d2
vote v1 choice=merger count=18406 unit=votes stance=for date=d2
vote v2 choice=merger count=5113 unit=votes stance=against date=d2
vote v3 choice=merger count=289 unit=votes stance=abstain date=d2
vote v4 choice=ekholm count=12870 unit=votes date=d2
vote v5 choice=gruber count=11944 unit=votes date=d2
vote v6 choice=rask count=9031 unit=votes date=d2
vote v7 choice=hobday count=9018 unit=votes date=d2
share s1 choice=merger percent=77.3 date=d2
share s2 choice=against percent=21.5 date=d2
share s3 choice=abstaining percent=1.2 date=d2
share s4 choice=cash percent=59 population="members under 40" date=d4
quote q1 direct speaker=hobday
quote q2 indirect speaker=sandoval to=pensioners medium=letter
role r1 person=ekholm title=actuary status=current
role r2 person=hobday title=chairman org=cobalt status=current
role r3 person=sandoval title="chief executive" org=cobalt status=current
age a1 person=hobday years=73
contact c1 from=sandoval to=pensioners medium=letter
contact c2 from=sandoval to=zinc medium=meeting date=d3 factuality=planned
count n1 value=31200 unit=pensioners what="written to by the Fund"
