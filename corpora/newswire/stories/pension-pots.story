id: pension-pots
published: 2008-04-23
house: transcript
topic: business
length: brief
traps: old-age-figure, range
---
From the record of {=tarbet Tarbet Distillers}' general meeting, {d1 22 April 2008}

{q1.src {r1 {r1.title CHAIR} ({=innes MORAG INNES})}}: {q1 Order, please. {e1 {~payout The special dividend} is {e1.trigger carried}. {v1 There were 60,118 in favour} and {v2 22,450 against}}.}

{q2.src MR {=sow SOW}}: {q2 {a1 {^sow I} am 77} and {^sow I} hold {n1 forty shares}. May {^sow I} ask where the {d3 1962} cask went?}

{q3.src {r2 {r2.title FINANCE DIRECTOR} ({=pak PAK MIN-SEO})}}: {q3 It was drunk, sir. {c1 {^pak I} {c1.trigger wrote} to {^sow you} about it in {d2 February}}.}

{q4.src MR {=sow SOW}}: {q4 By whom?}

{q5.src {~innes CHAIR}}: {q5 That does not help, Mr {=sow Sow}.}

{q6.src {~pak FINANCE DIRECTOR}}: {q6 By {=hoteliers the Hoteliers' Guild}, at {=inver Inverlair}. {n2 Thirty-one guests}.}

{q7.src MR {=sow SOW}}: {q7 Then {^hoteliers they} owe {^sow me} {x one} glass. {^sow I} shall {c2 {c2.trigger call} on {^hoteliers them}}.}
---
entity tarbet organization "Tarbet Distillers"
entity innes person "Morag Innes" gender=feminine
entity payout other "special dividend" named=no
entity sow person "Sow" gender=masculine
entity pak person "Pak Min-seo"
entity hoteliers organization "Hoteliers' Guild"
entity inver place "Inverlair"
date d1 2008-04-22
date d2 2008-02
quote q1 direct speaker=innes
role r1 person=innes title=chair org=tarbet status=current
event e1 pass patients=payout date=d1
vote v1 choice=payout count=60118 unit=votes stance=for date=d1
vote v2 choice=payout count=22450 unit=votes stance=against date=d1
quote q2 direct speaker=sow
age a1 person=sow years=77
count n1 value=40 unit=shares what="held by Mr Sow"
quote q3 direct speaker=pak
role r2 person=pak title="finance director" org=tarbet status=current
contact c1 from=pak to=sow medium=letter date=d2
quote q4 direct speaker=sow
quote q5 direct speaker=innes
quote q6 direct speaker=pak
count n2 value=31 unit=guests what="who drank the cask"
quote q7 direct speaker=sow
contact c2 from=sow to=hoteliers medium=meeting factuality=planned
date d3 1962
