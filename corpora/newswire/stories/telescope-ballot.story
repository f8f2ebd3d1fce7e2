id: telescope-ballot
published: 2014-03-26
house: release
topic: science
length: brief
traps: planned, number-in-name, address-number
---
PRESS RELEASE

{=array HIGHLAND ARRAY} MEMBERS CHOOSE SOUTHERN SITE

{=cochabamba COCHABAMBA}, {d1 26 March 2014} – Member institutes of {=array the Highland Array} {d2 last night} {e1 {e1.trigger adopted} the {=lagoon Laguna Seca} site} for {^array their} {x Mark 4} receiver. {~lagoon The lagoon} drew {v1 23 institutes}, {~ridge the northern ridge} {v2 nine}; {v3 three cast {~blank blank slips}}.

"{q1 {^lagoon This} is a dry place full of patient people, and patience is what radio astronomy eats}," {q1.cue said} {q1.src {r1 {=array Array} {r1.title director} {=sisa Sisa Mamani Quispe}}}. "{q1 {c1 {^sisa I} will personally {c1.trigger visit} {~herders all 41 herding families} before {d3 June}}.}"

{q2.src {r2 {=bruun Jeppe Bruun}, {~bruun {r2.title chair} of {~sitepanel the site panel}}},} {q2.cue added}: "{q2 {~ridge The ridge} has better roads. {^ridge It} also has had {n1 two landslides} since {d4 January}. {e2 {n2 Fourteen of {~staff {^array our} staff}} were {e2.trigger hurt} there}.}"

{s1 Of {~staff employees} polled, 71 per cent} had favoured {~lagoon the lagoon}.

Media enquiries: Calle Jordán {x 118}.
---
entity array organization "Highland Array"
entity cochabamba place "Cochabamba"
entity lagoon place "Laguna Seca"
entity ridge place "northern ridge" named=no
entity blank other "blank slips" named=no
entity sisa person "Sisa Mamani Quispe" gender=feminine
entity herders group "41 herding families" named=no
entity bruun person "Jeppe Bruun"
entity sitepanel organization "site panel" named=no
entity staff group "employees" named=no
date d1 2014-03-26
date d2 2014-03-25TNI
date d3 2014-06
date d4 2014-01
event e1 pass agents=array patients=lagoon date=d2
vote v1 choice=lagoon count=23 unit=institutes
vote v2 choice=ridge count=9 unit=institutes
vote v3 choice=blank count=3 unit=slips
quote q1 direct speaker=sisa
contact c1 from=sisa to=herders medium=meeting date=d3 factuality=planned
role r1 person=sisa title=director org=array status=current
role r2 person=bruun title=chair org=sitepanel status=current
quote q2 direct speaker=bruun
count n1 value=2 unit=landslides what="on the ridge since January"
count n2 value=14 unit=staff what="hurt in landslides"
event e2 injure patients=staff date=d4
share s1 choice=lagoon percent=71 population=employees
