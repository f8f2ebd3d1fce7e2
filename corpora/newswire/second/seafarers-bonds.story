id: seafarers-bonds
published: 2008-10-15
house: release
topic: courts
length: brief
traps:
---
{n1 52,000 pensioners} to be repaid after appeal win

{=bergen BERGEN} -- {=fund The Seafarers' Mutual Fund} welcomes {d1 today}'s {e1 judgment of {=court the Gulating Court of Appeal}, which {e1.trigger found} against {=arctic Arctic Salt Bonds Ltd}}: {v1 three judges held for {=fund the Fund}}, {v2 none for {~arctic the company}}. In the district court {d2 last year} it had been {v3 two for {=arctic Arctic}}, {v4 one for {=fund the Fund}}.

"{q1 {^fund We} kept {^fund our} receipts and {^fund we} kept {^fund our} temper}," {q1.cue said} {q1.src {r1 {=hauge Torunn Hauge}, {~hauge {r1.title chair} of {=fund the Fund}}}, {r2 {^hauge herself} a former {r2.title appeal judge}}}. {^hauge She} thanked {q2.src {r3 {r3.title co-counsel} {=adebayo Tunde Adebayo}}}, who had {q2.cue cautioned} that {q2 it might take "until the fish come back."}

Ms {c1 {=hauge Hauge} {c1.trigger spoke} by video with {~members members in {n2 14 ports}} {d3 this afternoon}}, {~riise the oldest of {^members them}}, {a1 {=riise Aslak Riise}, a hundred and one}. {s1 Of those who answered a poll by {=fund the Fund} in {d4 June}, 88 per cent favoured {~appeal the appeal}}.

Payments begin on {d5 1 February}. Press desk: {x 24 hours}.
---
entity bergen place "Bergen"
entity fund organization "Seafarers' Mutual Fund"
entity court organization "Gulating Court of Appeal"
entity arctic organization "Arctic Salt Bonds Ltd"
entity hauge person "Torunn Hauge" gender=feminine
entity adebayo person "Tunde Adebayo"
entity members group "members in 14 ports" named=no
entity riise person "Aslak Riise"
entity appeal other "appeal" named=no
date d1 2008-10-15
date d2 2007
date d3 2008-10-15TAF
date d4 2008-06
date d5 2009-02-01
count n1 value=52000 unit=pensioners what="to be repaid"
event e1 rule agents=court patients=arctic date=d1
vote v1 choice=fund count=3 unit=votes contest=appeal date=d1
vote v2 choice=arctic count=0 unit=votes contest=appeal date=d1
vote v3 choice=arctic count=2 unit=votes contest="district court" date=d2
vote v4 choice=fund count=1 unit=votes contest="district court" date=d2
quote q1 direct speaker=hauge
role r1 person=hauge title=chair org=fund status=current
role r2 person=hauge title="appeal judge" status=former
role r3 person=adebayo title=co-counsel status=current
quote q2 mixed speaker=adebayo
contact c1 from=hauge to=members medium=video date=d3
count n2 value=14 unit=ports what="where members joined by video"
age a1 person=riise years=101
share s1 choice=appeal percent=88 survey=fund date=d4
