id: chamber-reads-out
published: 2022-06-15
house: transcript
topic: legislatures
length: brief
traps: number-in-name, rhetorical-question
---
{=senate SENATE OF {=ilvora ILVORA}}, {d1 Wednesday, June 15}, afternoon sitting. Third reading of {=bill Bill {x 112}}, {~bill the Water Rents Bill}.

{q1.src {~clerk THE CLERK}}: {q1 {r1 {r1.title Senator} {=abara Abara}}.}

{q2.src {=abara ABARA}}: {q2 Aye.}

{q3.src {~clerk THE CLERK}}: {q3 {r2 {r2.title Senator} {=lindqvist Lindqvist}}.}

{q4.src {=lindqvist LINDQVIST}}: {q4 No. {c1 {^lindqvist I} {c1.trigger wrote} to Senator {=abara Abara} in {d2 May} to say why}.}

{q5.src {~clerk THE CLERK}}: {q5 That completes the roll. {v1 Ayes, 31}. {v2 Noes, 30}. {v3 Present and not voting, 4}.}

{q6.src {~pres THE PRESIDENT}}: {q6 {e1 {~bill The bill} {e1.trigger passes}}. {r3 {~mbatha The {r3.title senator} for {=quay Quay District}}}.}

{q7.src {=mbatha MBATHA}}: {q7 {d3 A week ago} {~committee the committee} stood {v4 nine for {~return sending {^bill it} back}} and {v5 eight for {~keep keeping {^bill it}}}. What changed, apart from the weather?}

{q8.src {~pres THE PRESIDENT}}: {q8 Order.}

{q9.src {=mbatha MBATHA}}: {q9 {q10 {s1 Sixty-eight percent of tenants are {~opposed opposed}}}, {=census the Census Office} {q10.cue says}. {a1 {~mother {^mbatha My} mother} is eighty-one}; {c2 {^mother she} {c2.trigger rang} {^pres you}, Mr. President, and was told to write}.}

{q11.src {~pres THE PRESIDENT}}: {q11 {^pres I} have the letter.}
---
entity senate organization "Senate of Ilvora"
entity ilvora place "Ilvora"
entity bill law "Bill 112"
entity clerk person "clerk" named=no
entity abara person "Abara"
entity lindqvist person "Lindqvist"
entity pres person "President" named=no
entity mbatha person "Mbatha"
entity quay place "Quay District"
entity committee organization "committee" named=no
entity mother person "Mbatha's mother" gender=feminine named=no
entity census organization "Census Office"
entity opposed other "opposed" named=no
entity return other "sending the bill back" named=no
entity keep other "keeping the bill" named=no
date d1 2022-06-15
date d2 2022-05
date d3 2022-06-08
quote q1 direct speaker=clerk
quote q2 direct speaker=abara
quote q3 direct speaker=clerk
quote q4 direct speaker=lindqvist
quote q5 direct speaker=clerk
quote q6 direct speaker=pres
quote q7 direct speaker=mbatha
quote q8 direct speaker=pres
quote q9 direct speaker=mbatha to=pres
quote q10 indirect speaker=census
quote q11 direct speaker=pres to=mbatha
role r1 person=abara title=Senator org=senate status=current
role r2 person=lindqvist title=Senator org=senate status=current
role r3 person=mbatha title=senator status=current
vote v1 choice=bill count=31 unit=ayes stance=for date=d1
vote v2 choice=bill count=30 unit=noes stance=against date=d1
vote v3 choice=bill count=4 unit=votes stance=abstain date=d1
vote v4 choice=return count=9 unit=votes date=d3
vote v5 choice=keep count=8 unit=votes date=d3
event e1 pass agents=senate patients=bill date=d1
share s1 choice=opposed percent=68 population=tenants survey=census
age a1 person=mother years=81
contact c1 from=lindqvist to=abara medium=letter date=d2
contact c2 from=mother to=pres medium=phone
