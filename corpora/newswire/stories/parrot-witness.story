id: parrot-witness
published: 1997-08-18
house: coastline
topic: crime
length: brief
traps: fictional-character, idiom
byline: Thaddeus Kwan
---
Deputy tells of parrot in house where {~oneida widow} was slain

By THADDEUS KWAN

{=mari MARICOPA WELLS}, {=lower Lower Keys} (Coastline Press) — {q1 {~parrot A green parrot} met {^lena her} at the door in {~accused a murder defendant}'s own voice}, {q1.src {r1 {r1.title Deputy} {=lena Lena Hatathli}}} {e1 {e1.trigger {q1.cue testified}} {d1 Monday}}.

"{q2 Where's the key, {=oneida Oneida}?}" {q2.src {~parrot the bird}} {q2.cue said}, "{q3 clear as a radio}," {q3.src {^lena she}} {q3.cue told} {~jurors jurors}.

{e2 {a1 {=accused Marvin Crewe}, 43}, is {e2.trigger charged} with killing {~oneida {^accused his} stepmother}, {a2 {=oneida Oneida Crewe}, who was seventy-eight}}. {e3 {^oneida She} {e3.trigger died} of a single blow on {d2 Valentine's Day}}. {q4 {c1 {^accused He} had {c1.trigger called} {~sheriff the sheriff} at {d3 6:10 the next morning}} and asked first about {~parrot the parrot}}, {q4.cue according to} {q4.src {~records dispatch records}}.

{q5.src {r2 {r2.title Defense attorney} {=tippett Royal Tippett}}} {q5.cue noted} dryly that {q5 {~parrot the witness} also does Captain Starfish, of the cartoons}.

{r3 {r3.title Judge} {=amato Vito Amato}} would not admit {~parrot the bird}. "{q6 {^parrot It} cannot swear}," {q6.src {^amato he}} {q6.cue began}; then {^parrot it} did, {x four} times.
---
entity mari place "Maricopa Wells"
entity lower place "Lower Keys"
entity parrot other "green parrot" named=no
entity lena person "Lena Hatathli" gender=feminine
entity accused person "Marvin Crewe" gender=masculine
entity oneida person "Oneida Crewe" gender=feminine
entity jurors group "jurors" named=no
entity sheriff person "sheriff" named=no
entity records work "dispatch records" named=no
entity tippett person "Royal Tippett"
entity amato person "Vito Amato" gender=masculine
date d1 1997-08-18
date d2 1997-02-14
date d3 1997-02-15T06:10
event e1 testify agents=lena date=d1
event e2 charge patients=accused
event e3 die patients=oneida date=d2
role r1 person=lena title=Deputy status=current
role r2 person=tippett title="Defense attorney" status=current
role r3 person=amato title=Judge status=current
quote q1 indirect speaker=lena date=d1
quote q2 direct speaker=parrot by=lena
quote q3 mixed speaker=lena to=jurors
quote q4 indirect speaker=records
quote q5 indirect speaker=tippett
quote q6 direct speaker=amato
age a1 person=accused years=43
age a2 person=oneida years=78
contact c1 from=accused to=sheriff medium=phone date=d3
