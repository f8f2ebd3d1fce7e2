id: mango-oath
published: 2003-08-07
house: kingsway
topic: courts
length: brief
traps: nested-speech, idiom
---
A dispute over one mango tree has outlived two of the men who began it, three magistrates and, as of {d1 last week}, the tree.

{e1 {~panel An appellate panel} in {=khulna Khulna} {e1.trigger found}, two to one, for {=sufia Sufia Khatun}}: {v1 two judges for {^sufia her} deed}, {v2 one for the fence} that {~brother {^sufia her} late brother-in-law} put up in {d2 1974}.

'{q1 {~uncle {^sufia My} husband's uncle} used to {q2.cue say}, "{q2 Plant a tree and you plant a lawyer}"}', {q1.src {a1 Mrs {=sufia Khatun}, now in {^sufia her} 73rd year,}} {q1.cue recalled}. '{q1 {^uncle He} should have planted two.}'

Storm winds brought it down on {d3 30 July}. {c1 {q3.src {r1 {r1.title District registrar} {=nazmul Nazmul Huda Bari}}} {c1.trigger dropped in on} {~families both families} {d4 the next morning} with a tape measure}, and {q3.cue informed} {^families them} that {q3 the trunk had lain, all along, {x eleven} inches inside the road}.

By {q4.src Mrs {=sufia Khatun}'s} {q4.cue account}, {q4 {^nazmul he} then accepted tea from each household, 'to be even-handed'}.
---
entity khulna place "Khulna"
entity panel group "appellate panel" named=no
entity sufia person "Sufia Khatun" gender=feminine
entity brother person "Sufia Khatun's late brother-in-law" named=no gender=masculine
entity uncle person "Sufia Khatun's husband's uncle" named=no gender=masculine
entity nazmul person "Nazmul Huda Bari" gender=masculine
entity families group "both families" named=no
date d1 2003-W31
date d2 1974
date d3 2003-07-30
date d4 2003-07-31TMO
event e1 rule agents=panel patients=sufia
vote v1 choice=sufia count=2 unit=judges
vote v2 choice=brother count=1 unit=judges
quote q1 direct speaker=sufia
quote q2 direct speaker=uncle
age a1 person=sufia years=72
role r1 person=nazmul title="District registrar" status=current
contact c1 from=nazmul to=families medium=meeting date=d4
quote q3 indirect speaker=nazmul to=families
quote q4 mixed speaker=sufia
