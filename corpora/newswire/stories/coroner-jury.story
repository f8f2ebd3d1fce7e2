id: coroner-jury
published: 2014-01-18
house: kingsway
topic: courts
length: brief
traps: duration, denied, nested-speech
---
'{q1 {~unlawful Unlawful killing}, {v1 by eight of {^jury us}}; {~accident accident}, {v2 by two}},' {q1.src {~foreman the foreman}} {q1.cue answered}, and {=port Portwillow}'s longest inquest was over after {x 19} days.

{e1 {r1 {=sefton Craig Sefton-Oyelowo}, {~sefton a {r1.title lock-keeper}}}, {a1 31}, {e1.trigger drowned} in {d1 October 2012}} when a sluice gate gave way under {^sefton him}. {q2 {c1 {^amis She} would {c1.trigger write} to {=rivers the Rivers Agency} {d2 next week}}}, {q2.src {r2 {~amis the {r2.title coroner}}, {=amis Verity Amis-Khan}}}, {q2.cue said} {d3 yesterday}.

{c2 {~leila {^sefton His} sister}, {=leila Leila Sefton}, {a2 26}, had {c2.trigger spoken} once, in {d4 2013}, with {r3 {~yates {~rivers the agency}'s {r3.title chief executive}}, {=yates Colin Yates-Moreau}}}. '{q3 {q4.src {^yates He}} {q4.cue told} {^leila me} {q4 the gate was sound}},' {^leila she} {q3.cue said}. {q5.src Mr {=yates Yates-Moreau}} {q5.cue denies} {q5 using the word}.

{=staff The Brotherhood of Lock Staff} has since voted, {v3 44} to {v4 nil}, to {~refusal refuse night work}. {s1 Three-quarters of {=avon Lower Avon} boaters}, in a count by {=locks Locks magazine}, are with {^staff them}; {s2 ten per cent side with {~rivers the agency}}.
---
entity unlawful other "unlawful killing" named=no
entity accident other "accident" named=no
entity jury group "inquest jury" named=no
entity foreman person "foreman" named=no
entity port place "Portwillow"
entity sefton person "Craig Sefton-Oyelowo" gender=masculine
entity amis person "Verity Amis-Khan" gender=feminine
entity rivers organization "Rivers Agency"
entity leila person "Leila Sefton" gender=feminine
entity yates person "Colin Yates-Moreau" gender=masculine
entity staff organization "Brotherhood of Lock Staff"
entity refusal other "refuse night work" named=no
entity avon place "Lower Avon"
entity locks organization "Locks magazine"
date d1 2012-10
date d2 2014-W04
date d3 2014-01-17
date d4 2013
vote v1 choice=unlawful count=8 unit=jurors date=d3
vote v2 choice=accident count=2 unit=jurors date=d3
vote v3 choice=refusal count=44 unit=votes stance=for
vote v4 choice=refusal count=0 unit=votes stance=against
quote q1 direct speaker=foreman
quote q2 indirect speaker=amis date=d3
quote q3 direct speaker=leila
quote q4 indirect speaker=yates to=leila
quote q5 indirect speaker=yates
event e1 die patients=sefton date=d1
role r1 person=sefton title=lock-keeper
role r2 person=amis title=coroner status=current
role r3 person=yates title="chief executive" org=rivers status=current
age a1 person=sefton years=31
age a2 person=leila years=26
contact c1 from=amis to=rivers medium=letter date=d2 factuality=planned
contact c2 from=leila to=yates medium=unspecified date=d4
share s1 choice=staff percent=75 population="Lower Avon boaters" survey=locks
share s2 choice=rivers percent=10 population="Lower Avon boaters" survey=locks
