id: pensions-division
published: 2015-03-05
house: kingsway
topic: legislatures
length: brief
traps: threshold, scare-quotes, nested-speech
---
{e1 Ministers {e1.trigger scraped home} on {~clause the pensions clause} {d1 last night}}, {v1 ayes 298}, {v2 noes 291}, after {v3 eleven of {~gov the government}'s own members} went through the wrong lobby and {v4 nine more} sat on their hands. Had {x four} others followed, {^clause it} would have fallen.

Among the rebels were {r1 Sir {=hest Auberon Hesketh-Rao}, {a1 71}, {~hest a former {r1.title Chancellor}}}, and {=bryn Bryn Tolliver}, who came in {d2 five years ago} {a2 at 24}. {c1 {^bryn He} was {c1.trigger buttonholed} beside the tea urn by {r2 {~cath the {r2.title Chief Whip}}, {=cath Catherine Delamere}}}.

'{q1 {q2.src {^cath She}} {q2.cue asked} {q2 what {^bryn I} wanted}. Then {^cath she} poured {^bryn me} a cup},' {q1.cue recounted} {q1.src Mr {=bryn Tolliver}}. {q3.src {=cath Delamere}} {q3.cue disputed} {q3 the tea}.

{c2 {~hest The former minister} has {c2.trigger written} to {r3 {r3.title Pensions Secretary} {=noor Noor Valentine}} {c2.purpose urging a later start}}; "{x the granny tax}", as the back benches have it, bites in {d3 April 2017}. {q4 {s1 Just 27 per cent of over-55s support {^clause it}}}, {q4.src {=plumb Plumbline}} {q4.cue found} in {d4 February}, {q4 and {s2 half think it {~unfair unfair}}}.

In {=lords the Lords} on {d5 Monday} {q5.src {r4 {~loth the {=lab Labour} {r4.title leader} there}, Lady {=loth Lothbury}},} {q5.cue expects} {q5 a defeat for {~gov the government}}.
---
entity clause law "pensions clause" named=no
entity gov organization "government" named=no
entity hest person "Auberon Hesketh-Rao"
entity bryn person "Bryn Tolliver" gender=masculine
entity cath person "Catherine Delamere" gender=feminine
entity noor person "Noor Valentine"
entity plumb organization "Plumbline"
entity unfair other "unfair" named=no
entity lords organization "Lords"
entity lab organization "Labour"
entity loth person "Lothbury"
date d1 2015-03-04TNI
date d2 2010
date d3 2017-04
date d4 2015-02
date d5 2015-03-09
event e1 pass patients=clause date=d1
vote v1 choice=clause count=298 unit=ayes stance=for date=d1
vote v2 choice=clause count=291 unit=noes stance=against date=d1
vote v3 choice=clause count=11 unit=members stance=against date=d1
vote v4 choice=clause count=9 unit=members stance=abstain date=d1
role r1 person=hest title=Chancellor status=former
age a1 person=hest years=71
age a2 person=bryn years=24 date=d2
role r2 person=cath title="Chief Whip" status=current
contact c1 from=cath to=bryn medium=meeting
quote q1 direct speaker=bryn
quote q2 indirect speaker=cath to=bryn
quote q3 indirect speaker=cath
contact c2 from=hest to=noor medium=letter purpose="urging a later start"
role r3 person=noor title="Pensions Secretary" status=current
share s1 choice=clause percent=27 population="over-55s" survey=plumb date=d4
share s2 choice=unfair percent=50 population="over-55s" survey=plumb date=d4
quote q4 indirect speaker=plumb
role r4 person=loth title=leader org=lab status=current
quote q5 indirect speaker=loth
