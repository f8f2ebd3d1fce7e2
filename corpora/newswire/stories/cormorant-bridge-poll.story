id: cormorant-bridge-poll
published: 2010-10-14
house: release
topic: local-government
length: brief
traps: threshold
---
HALF OF VOTERS BACK {~bridge TOLL BRIDGE}, SURVEY SHOWS

{=merrion PORT MERRION}, {=nova Nova Scotia}, {d1 Oct. 14, 2010} — {q1 {s1 Support for {~bridge a toll bridge to {=cormorant Cormorant Island}} stands at 50 per cent} ahead of the {d2 Nov. 4} plebiscite}, {=halyard Halyard Insight} {q1.cue said} {d3 today}.

{s2 {~against Opposition} has grown to 39 per cent}, from {s3 30 per cent in {d4 June}}; {s4 11 per cent of the {n1 812 people} interviewed are {~undecided undecided}}. {s5 On {~cormorant the island} {^cormorant itself}, 58 per cent would vote {~against No}}. {s6 Among daily commuters four in five favour {~bridge the bridge}}; {s7 support is lowest, 35 per cent, among residents over 65}.

"{q2 This has become a contest between those who cross and those who get crossed}," {q2.cue said} {q2.src {r1 {r1.org {=halyard Halyard}} {r1.title vice-president} {=sunniva Sunniva Macleod}}}.

The survey was paid for by {=trade the Merrion Board of Trade}. {q3.src {r2 {~oyelaran {^trade Its} {r2.title chair}}, {=oyelaran Winston Oyelaran}}, {a1 55},} {q3.cue said} {q3 {~trade the board} had not seen the questions beforehand}.

The plebiscite is not binding. {~council Council} has {q4.cue said} {q4 {^council it} wants a majority of {x two-thirds} before {^council it} signs a contract}. Results are accurate within {x 3.4} percentage points, {x 19} times out of {x 20}.
---
entity merrion place "Port Merrion"
entity nova place "Nova Scotia"
entity bridge other "toll bridge to Cormorant Island" named=no
entity cormorant place "Cormorant Island"
entity halyard organization "Halyard Insight"
entity against other "opposition" named=no
entity undecided other "undecided" named=no
entity sunniva person "Sunniva Macleod"
entity trade organization "Merrion Board of Trade"
entity oyelaran person "Winston Oyelaran"
entity council organization "council" named=no
date d1 2010-10-14
date d2 2010-11-04
date d3 2010-10-14
date d4 2010-06
share s1 choice=bridge percent=50 survey=halyard
share s2 choice=against percent=39 survey=halyard
share s3 choice=against percent=30 survey=halyard date=d4
share s4 choice=undecided percent=11 survey=halyard
share s5 choice=against percent=58 population="on the island" survey=halyard
share s6 choice=bridge percent=80 population="daily commuters" survey=halyard
share s7 choice=bridge percent=35 population="residents over 65" survey=halyard
count n1 value=812 unit=people what=interviewed
quote q1 indirect speaker=halyard
quote q2 direct speaker=sunniva
quote q3 indirect speaker=oyelaran
quote q4 indirect speaker=council
role r1 person=sunniva title=vice-president org=halyard status=current
role r2 person=oyelaran title=chair org=trade status=current
age a1 person=oyelaran years=55
