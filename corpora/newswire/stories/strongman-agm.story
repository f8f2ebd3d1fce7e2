id: strongman-agm
published: 2020-12-22
house: transcript
topic: sport
length: brief
traps: threshold, metaphor, denied
source: Annual general meeting, tape two
---
{=fed Baltic Strongman Federation}, annual meeting by video link, {d1 Monday 21 December 2020}.

{q1.src {r1 {r1.title SECRETARY} ({=ieva Ieva Kalniņa})}}: {q1 Item {x four}, {~kegs the lifting of empty kegs}. Proposer?}

{q2.src {=okoro JIDE OKORO}}: {q2 {^okoro Me}. {a1 {^okoro I} am forty-three}, {e1 {^okoro I} {e1.trigger tore} a shoulder in {d2 March} under a full one}, and the beer inside was warm.}

{q3.src {=margit MARGIT PÄRN}}: {q3 {=okoro Jide}, {c1 {^okoro you} {c1.trigger rang} {~brewery the brewery}} and {q8.cue told} {^brewery them} {q8 {^fed we} wanted light beer}!}

{q4.src {=okoro OKORO}}: {q4 {^okoro I} deny ringing. {c2 {^okoro I} {c2.trigger dropped in}}.}

{q5.src {~ieva SECRETARY}}: {q5 Hands, please. {v1 Twenty-six} for, {v2 nineteen} against, and {v3 two whose cameras are off}. {x Thirty} were needed; {e2 {^kegs it} {e2.trigger falls}}.}

{q6.src {=okoro OKORO}}: {q6 Then {e3 {r2 {^okoro I} {e3.trigger resign} as {r2.title technical director}}}.}

{q7.src {=margit PÄRN}}: {q7 Sit down, {=okoro Jide}.}
---
entity fed organization "Baltic Strongman Federation"
entity ieva person "Ieva Kalniņa"
entity kegs other "lifting of empty kegs" named=no
entity okoro person "Jide Okoro" gender=masculine
entity margit person "Margit Pärn"
entity brewery organization "brewery" named=no
date d1 2020-12-21
date d2 2020-03
quote q1 direct speaker=ieva
quote q2 direct speaker=okoro
quote q3 direct speaker=margit to=okoro
quote q4 direct speaker=okoro to=margit
quote q5 direct speaker=ieva
quote q6 direct speaker=okoro
quote q7 direct speaker=margit to=okoro
role r1 person=ieva title=secretary org=fed status=current
role r2 person=okoro title="technical director" org=fed status=former
age a1 person=okoro years=43
event e1 injure patients=okoro date=d2
event e2 reject agents=fed patients=kegs date=d1
event e3 resign agents=okoro date=d1
contact c1 from=okoro to=brewery medium=phone
contact c2 from=okoro to=brewery medium=meeting
vote v1 choice=kegs count=26 unit=votes stance=for
vote v2 choice=kegs count=19 unit=votes stance=against
vote v3 choice=kegs count=2 unit=votes stance=abstain
quote q8 indirect speaker=okoro to=brewery
