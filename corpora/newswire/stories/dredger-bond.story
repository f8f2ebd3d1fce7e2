id: dredger-bond
published: 2024-11-06
house: coastline
topic: local-government
length: brief
traps: threshold, price-or-percent
source: Coastline Press
byline: Sunny Mkhize
---
{=moss Moss Harbor} {~bond dredger bond} dies by a hair

By SUNNY MKHIZE

{=moss MOSS HARBOR}, {=sound East Sound} (Coastline Press) — {s1 {~bond The dredger bond} got 59.4 percent} {d1 Tuesday}. {^bond It} needed {x 60}. {e1 {~bond The {n1 $34 million} plan}, with {v1 13,067 for} and {v2 8,931 against}, was thus {e1.trigger defeated}}, and the sandbar that has stranded {n2 five trawlers} since {d2 2022} stays where it is.

"{q1 {^boat We} lost to a decimal point}," {q1.cue groaned} {q1.src {r1 {=dell Odell Rasmussen-Tate}, {~dell {r1.title president} of {=boat the Boat Owners' League}}}, {a1 59}}.

{c1 {q2.src {r2 {r2.title Mayor} {=quill Jessamyn Quill}}} {c1.trigger messaged} {~council council members} before {d3 midnight}}, {q2.cue urging} {^council them} {q2 to try again in {d4 May}}. {q3.src {r3 {r3.title Councilman} {=arjun Arjun Bledsoe}}}, who wrote {~bond the measure}, {q3.cue told} {=gazette the Gazette}: "{q3 {^arjun I} can count. {^arjun I} am not doing it twice.}"

{q4 {s2 Homeowners backed {^bond it}, 66 percent} to {s3 33 {~no opposed}}; {s4 among renters {^bond it} found 48}}, {q4.cue according to} {q4.src an exit poll of {n3 1,070 voters} by {=esc East Sound College}}.
---
entity moss place "Moss Harbor"
entity sound place "East Sound"
entity bond other "dredger bond" named=no
entity no other "opposed" named=no
entity dell person "Odell Rasmussen-Tate"
entity boat organization "Boat Owners' League"
entity quill person "Jessamyn Quill"
entity council group "council members" named=no
entity arjun person "Arjun Bledsoe" gender=masculine
entity gazette organization "Gazette"
entity esc organization "East Sound College"
date d1 2024-11-05
date d2 2022
date d3 2024-11-05T24:00
date d4 2025-05
event e1 reject patients=bond date=d1
vote v1 choice=bond count=13067 unit=votes stance=for date=d1
vote v2 choice=bond count=8931 unit=votes stance=against date=d1
quote q1 direct speaker=dell
quote q2 indirect speaker=quill to=council medium=text
quote q3 direct speaker=arjun to=gazette
quote q4 indirect speaker=esc
role r1 person=dell title=president org=boat status=current
role r2 person=quill title=Mayor status=current
role r3 person=arjun title=Councilman status=current
age a1 person=dell years=59
contact c1 from=quill to=council medium=text date=d3
count n1 value=34000000 unit=dollars what="dredger plan"
count n2 value=5 unit=trawlers what="stranded on the sandbar" 
count n3 value=1070 unit=voters what="in the exit poll"
share s1 choice=bond percent=59.4 date=d1
share s2 choice=bond percent=66 population=homeowners survey=esc date=d1
share s3 choice=no percent=33 population=homeowners survey=esc date=d1
share s4 choice=bond percent=48 population=renters survey=esc date=d1
