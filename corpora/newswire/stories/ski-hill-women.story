id: ski-hill-women
published: 2007-01-01
house: ansbach
topic: sport
length: brief
traps: hard-wrapped, relayed-speech, scare-quotes
---
{=planina Planina} (Ansbach) - For {x ninety} years the big hill has been reserved for
"{x gentlemen and the very foolish}". From {d1 next winter} women may be foolish on it too.

{e1 {=council The Alpine Jumping Council} {e1.trigger approved} {~womenhill a women's event}} on
{d2 Sunday}, {v1 seventeen associations} siding with it and {v2 thirteen} not. {v3 {~lie One}, as usual,
forgot to press a button}.

{a1 {=urska Urška Zore}, eighteen years old} and {~urska the obvious favourite}, was at the bottom in
clogs. {q1.src {^urska She}} {q1.cue told} {~crowd the crowd} that {c2 {~marija {^urska her} grandmother} had {c2.trigger confided} to {^urska her}
on {d3 Christmas Eve}} that {q1 {^marija she} had jumped it by moonlight, in {d4 1951}}.

"{q2 {^marija I} landed in {~priest the priest}}," {q2.src {~marija the old lady}, {=marija Marija Zore},} {q2.cue confirmed}.

{q3.src {r1 {r1.title Hill director} {=stoeckl Bruno Stöckl}}}, no friend of the reform, {c1 {c1.trigger shook hands} with {=urska Zore}}
and {q3.cue grunted} that {q3 physics would be the referee}. {n1 Some 5,000 people} cheered.
---
entity planina place "Planina"
entity council organization "Alpine Jumping Council"
entity womenhill event "women's event" named=no
entity lie organization "one association" named=no
entity urska person "Urška Zore" gender=feminine
entity crowd group "crowd" named=no
entity marija person "Marija Zore" gender=feminine
entity priest person "priest" named=no
entity stoeckl person "Bruno Stöckl"
date d1 2007-WI
date d2 2006-12-31
date d3 2006-12-24
date d4 1951
event e1 pass agents=council patients=womenhill date=d2
vote v1 choice=womenhill count=17 unit=associations stance=for
vote v2 choice=womenhill count=13 unit=associations stance=against
vote v3 choice=womenhill count=1 unit=associations stance=abstain
age a1 person=urska years=18
quote q1 indirect speaker=urska relayed=marija to=crowd
quote q2 direct speaker=marija
quote q3 indirect speaker=stoeckl
role r1 person=stoeckl title="Hill director" status=current
contact c1 from=stoeckl to=urska medium=meeting
contact c2 from=marija to=urska medium=unspecified date=d3 by=urska
count n1 value=5000 unit=people what="cheering at the hill" bound=about
