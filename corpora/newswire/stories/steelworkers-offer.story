id: steelworkers-offer
published: 2015-10-26
house: coastline
topic: labour
length: brief
traps: price-or-percent, duration, planned
source: Coastline Press
byline: Marguerite Dell
---
One plant's yes ends {x 11-week} steel strike

By MARGUERITE DELL

{=mill MILL HARBOR}, {=reach Upper Reach} (Coastline Press) — {e1 {~workers Steelworkers at {=corvane Corvane Steel}} {e1.trigger ratified} {~deal a contract} {d1 Sunday}}, and {=mill Mill Harbor} did it for the rest.

{=mill Mill Harbor} went {v1 2,310} to {v2 640} in favor. {=tonti Tonti Creek} did not: {v3 401 yes}, {v4 977 no}. On {=beck Beck Island}, where the picket froze longest, {v5 six} could be found to accept {^deal it} and {v6 288} to refuse.

"{q1 {~town One town} {q2.cue told} the others, '{q2 Go home}'}," {q1.src {r1 {=stan Stan Obuchowski}, {~stan {r1.title president} of {r1.org {~local the {=tonti Tonti Creek} local}}}},} {q1.cue grumbled}. {a1 {^stan He} is 61}; {~nephew {^stan his} nephew}, {a2 19}, walked the line with {^stan him}.

{c1 {r2 {r2.title Chief executive} {=hana Hana Mrkvicka}} {c1.trigger thanked} {~stewards {n1 some 40 stewards}} by conference call {d2 Monday}}. {q3.src {^hana She}} {q3.cue pledged} {q3 {n2 $75 million} for the furnaces but no jobs}.

Raises come to {x 9 percent}. {q5 {s1 Forty-six percent of the country sided with {~workers the strikers}}, {s2 31 with {=corvane Corvane}}}, {q5.src {=north Northgate Opinion}} {q5.cue estimated} {d3 this month}.
---
entity mill place "Mill Harbor"
entity reach place "Upper Reach"
entity workers group "steelworkers at Corvane Steel" named=no
entity corvane organization "Corvane Steel"
entity deal other "contract" named=no
entity tonti place "Tonti Creek"
entity beck place "Beck Island"
entity town group "one town" named=no
entity stan person "Stan Obuchowski" gender=masculine
entity local organization "Tonti Creek local" named=no
entity nephew person "Obuchowski's nephew" gender=masculine named=no
entity hana person "Hana Mrkvicka" gender=feminine
entity stewards group "40 stewards" named=no
entity north organization "Northgate Opinion"
date d1 2015-10-25
date d2 2015-10-26
date d3 2015-10
event e1 pass agents=workers patients=deal date=d1
vote v1 choice=deal count=2310 unit=votes stance=for place=mill
vote v2 choice=deal count=640 unit=votes stance=against place=mill
vote v3 choice=deal count=401 unit=votes stance=for place=tonti
vote v4 choice=deal count=977 unit=votes stance=against place=tonti
vote v5 choice=deal count=6 unit=votes stance=for place=beck
vote v6 choice=deal count=288 unit=votes stance=against place=beck
quote q1 direct speaker=stan
quote q2 direct speaker=town
role r1 person=stan title=president org=local status=current
age a1 person=stan years=61
age a2 person=nephew years=19
role r2 person=hana title="Chief executive" org=corvane status=current
contact c1 from=hana to=stewards medium=phone date=d2
count n1 value=40 unit=stewards what="thanked by the chief executive" bound=about
quote q3 indirect speaker=hana
count n2 value=75000000 unit=dollars what="pledged for the furnaces"
quote q5 indirect speaker=north date=d3
share s1 choice=workers percent=46 population=country survey=north date=d3
share s2 choice=corvane percent=31 population=country survey=north date=d3
