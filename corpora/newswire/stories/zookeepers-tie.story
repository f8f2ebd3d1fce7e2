id: zookeepers-tie
published: 2024-09-10
house: newsroom
topic: labour
length: brief
traps: threshold, called-names, late-speaker
---
The llamas will be fed. Beyond that nothing at {=zoo Ballarook Zoo} is settled, for {~keepers {^zoo its} keepers} have split down the middle.

On {d1 Thursday}, {v1 thirty-two of {^keepers them} were for {~strike a walkout}} and {v2 thirty-two against}. A plurality of {x one} would have done. {v3 One more vote in favour, found in the wallaby house, had been chewed} and was set aside.

"{q1 It was legible enough for {^kelly me}}," {q1.cue grunted} {q1.src {~kelly the woman} who had rescued it}. {r1 {a1 {=kelly Bronwyn Kelly}, 57}, {~kelly {r1.title head} of {=marsupials Marsupials}}}, wants a recount with a vet present.

Management had spent the week calling {~keepers the staff} "{x family}"; {~keepers the staff} called management "{x the reptile house}". {c1 {r2 {r2.title Director} {=fa Fa'asavalu Tuimavave}} {c1.trigger knocked on} {=kelly Kelly}'s door {d2 last night}}. "{q2 We talked about wallabies for an hour and wages for a minute}," {^fa he} {q2.cue disclosed}.
---
entity zoo organization "Ballarook Zoo"
entity keepers group "Ballarook Zoo's keepers" named=no
entity strike other "walkout" named=no
entity kelly person "Bronwyn Kelly" gender=feminine
entity marsupials organization "Marsupials"
entity fa person "Fa'asavalu Tuimavave" gender=masculine
date d1 2024-09-05
date d2 2024-09-09TNI
vote v1 choice=strike count=32 unit=votes stance=for date=d1
vote v2 choice=strike count=32 unit=votes stance=against date=d1
vote v3 choice=strike count=1 unit=votes stance=for date=d1
quote q1 direct speaker=kelly
role r1 person=kelly title=head org=marsupials status=current
age a1 person=kelly years=57
role r2 person=fa title=Director org=zoo status=current
contact c1 from=fa to=kelly medium=meeting date=d2
quote q2 direct speaker=fa
