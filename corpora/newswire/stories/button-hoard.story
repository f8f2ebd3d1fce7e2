id: button-hoard
published: 2017-02-02
house: transcript
topic: business
length: brief
traps: rhetorical-question, metaphor
---
BUSINESS HOUR, {d1 2 February 2017}

{q1.src {~presenter PRESENTER}}: {q1 {=haka Haka Buttons} has {n1 $90 million} in the bank and makes buttons. How?}

{q2.src {r1 {=tui TUI NGATA}, {~tui {r1.title CHAIRWOMAN}}}}: {q2 By not spending it. That was {~nan {^tui my} grandmother}'s whole philosophy, and {^nan she} lived to {a1 101}.}

{q3.src {~presenter PRESENTER}}: {q3 But {d2 last Friday} {e1 {~holders {^tui your} own shareholders} {e1.trigger approved} {~payout a payout}, {v1 1,940} to {v2 1,902}}.}

{q4.src {=tui NGATA}}: {q4 A hair's breadth. {c1 {^tui I} {c1.trigger rang} {=zhou Zhou Li}}, who voted for {^payout it}, and {^zhou she} regrets it already.}

{q5.src {~presenter PRESENTER}}: {q5 Will {^tui you} resign?}

{q6.src {=tui NGATA}}: {q6 {e3 {^tui I} shall {e3.trigger go} when the money does}. {c2 {^haka We} {c2.trigger see} {=taxmen the Revenue} on {d3 Monday}}, so not long.}

{q7.src {~presenter PRESENTER}}: {q7 {=tui Tui Ngata}, thank {^tui you}.}
---
entity presenter person "presenter" named=no
entity haka organization "Haka Buttons"
entity tui person "Tui Ngata" gender=feminine
entity nan person "Tui Ngata's grandmother" gender=feminine named=no
entity holders group "shareholders of Haka Buttons" named=no
entity payout other "payout" named=no
entity zhou person "Zhou Li" gender=feminine
entity taxmen organization "Revenue"
date d1 2017-02-02
date d2 2017-01-27
date d3 2017-02-06
quote q1 direct speaker=presenter
count n1 value=90000000 unit=dollars what="in the bank"
quote q2 direct speaker=tui
role r1 person=tui title=chairwoman org=haka status=current
age a1 person=nan years=101
quote q3 direct speaker=presenter to=tui
event e1 pass agents=holders patients=payout date=d2
vote v1 choice=payout count=1940 unit=votes stance=for date=d2
vote v2 choice=payout count=1902 unit=votes stance=against date=d2
quote q4 direct speaker=tui
contact c1 from=tui to=zhou medium=phone
quote q5 direct speaker=presenter to=tui
quote q6 direct speaker=tui
event e3 resign agents=tui factuality=planned
contact c2 from=haka to=taxmen medium=meeting date=d3 factuality=planned
quote q7 direct speaker=presenter to=tui
