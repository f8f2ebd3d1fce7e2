id: dragon-boats
published: 2015-05-16
house: release
topic: sport
length: brief
traps: planned, threshold, number-in-name
---
MEDIA RELEASE – {d1 16 May 2015}

{=mersin MERSIN} TO STAGE {d2 2019} DRAGON BOAT GAMES

{=federation The World Paddle Assembly}, meeting in {=macau Macau}, {e1 has {e1.trigger chosen} {=mersin Mersin}} as its next host after three rounds. {=qingdao Qingdao} led the first with {v1 15 nations}; {~mersin the Turkish port} won the last, {v2 24} to {v3 20}, {x 23} being enough.

"{q1 {^bid We} were the third choice of everybody and the second choice of the wind}," {q1.cue laughed} {q1.src {r1 {~sevgi {~bid the bid}'s {r1.title leader}}, {a1 {=sevgi Sevgi Aktaş}, who is 39}}}. "{q1 {d6 Tonight} {^bid we} dance. {d3 Tomorrow} {^bid we} dredge.}"

{r2 {=leong Leong Ka-wai}, {~leong outgoing {r2.title chair} of {=federation the Assembly}}}, {c1 {c1.trigger met} {~counterparts {^leong her} Turkish and Chinese counterparts} over tea} before the vote. {q2.src {^leong She}} {q2.cue notes} that {q2 {n1 forty-four federations} took part, up from {n2 nineteen} in {d4 2003}}.

{q3 The Games will open on {d5 1 June 2019} with {n3 at least 3,000 paddlers}}, {q3.src {=federation the Assembly}} {q3.cue confirms}.
---
entity mersin place "Mersin"
entity federation organization "World Paddle Assembly"
entity macau place "Macau"
entity qingdao place "Qingdao"
entity sevgi person "Sevgi Aktaş"
entity bid organization "bid" named=no
entity leong person "Leong Ka-wai" gender=feminine
entity counterparts group "Turkish and Chinese counterparts" named=no
date d1 2015-05-16
date d2 2019
date d3 2015-05-17
date d6 2015-05-16TNI
date d4 2003
date d5 2019-06-01
event e1 elect agents=federation patients=mersin
vote v1 choice=qingdao count=15 unit=nations
vote v2 choice=mersin count=24 unit=nations
vote v3 choice=qingdao count=20 unit=nations
quote q1 direct speaker=sevgi
role r1 person=sevgi title=leader org=bid status=current
age a1 person=sevgi years=39
role r2 person=leong title=chair org=federation status=current
contact c1 from=leong to=counterparts medium=meeting
quote q2 indirect speaker=leong
count n1 value=44 unit=federations what="took part"
count n2 value=19 unit=federations what="took part in 2003" date=d4
count n3 value=3000 unit=paddlers what="at the opening" bound=at_least
quote q3 indirect speaker=federation
