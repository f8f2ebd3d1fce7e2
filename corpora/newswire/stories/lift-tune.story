id: lift-tune
published: 2010-08-03
house: newsroom
topic: business
length: brief
traps: scare-quotes, quoted-title, price-or-percent
---
The tune in half the lifts of {=vilnius Vilnius} has been sold to {~ozola a woman} who means to switch it off.

{=ozola Ilze Ozola} paid {n1 3.2 million litas} on {d1 Monday} for the catalogue of {=keltuva Keltuva Sound}, {n2 412 melodies} "{x suitable for waiting}". {~creditors Creditors} preferred {^ozola her} to {r1 {~rimas the {r1.title composer}}, {=rimas Rimas Petrauskas}}, {v1 9}-{v2 2}.

{a1 {=rimas Petrauskas}, now 66}, wrote "{x Fourth Floor, Linen}" in a stairwell in {d2 1979}. "{q1 {^ozola She} never even hummed it}," {^rimas he} {q1.cue complained}. {c1 {^rimas He} has {c1.trigger sent} {^ozola her} a cassette}.

{q2.src {r2 {=ozola Ozola}, once {~ozola {r2.title concertmaster} of {=riga the Riga Chamber Players}}}}, {c2 {q2.cue {c2.trigger answered}} {^rimas him} on a postcard}: "{q2 {^ozola I} am doing for others what nature did for {^ozola me}.}"

A survey of riders is on {^keltuva its} books. {s1 Twenty-two per cent wanted {~more more tunes}}; the rest had taken the stairs.
---
entity vilnius place "Vilnius"
entity ozola person "Ilze Ozola" gender=feminine
entity keltuva organization "Keltuva Sound"
entity creditors group "creditors" named=no
entity rimas person "Rimas Petrauskas" gender=masculine
entity riga organization "Riga Chamber Players"
entity more other "more tunes" named=no
date d1 2010-08-02
date d2 1979
count n1 value=3200000 unit=litas what="paid for the catalogue"
count n2 value=412 unit=melodies what="in the catalogue"
vote v1 choice=ozola count=9 unit=votes date=d1
vote v2 choice=rimas count=2 unit=votes date=d1
role r1 person=rimas title=composer status=current
age a1 person=rimas years=66
quote q1 direct speaker=rimas
contact c1 from=rimas to=ozola medium=letter
role r2 person=ozola title=concertmaster org=riga status=former
contact c2 from=ozola to=rimas medium=letter
quote q2 direct speaker=ozola to=rimas medium=letter
share s1 choice=more percent=22 population=riders
