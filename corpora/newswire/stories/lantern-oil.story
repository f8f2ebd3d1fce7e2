id: lantern-oil
published: 2026-03-02
house: meridian
topic: business
length: brief
traps: relayed-speech, duration, planned
source: Meridian
---
{=sur SUR}, {d1 Mar 2} (Meridian) - {e1 {r1 {=jamila Jamila al-Harthi}, {~jamila the {r1.title founder} of {=bahla Bahla Lamp Oil}}}, {e1.trigger stepped down} as {r2 {r2.title chief executive}}} on {d2 Monday}, {x 28} years after {^jamila she} filled the first bottle with a funnel borrowed from a mosque.

{e2 {~heir {^jamila Her} nephew}, {a1 {=heir Salim al-Harthi}, 33}, was {e2.trigger appointed} in {^jamila her} stead}, {v1 six directors backing {^heir him}} and {v2 one not}. {q1.src {~heir The newcomer}} {q1.cue told} {~staff staff} that {c1 {^jamila she} had {c1.trigger texted} {^heir him} a single order}: {q1 the lorries were not to be repainted}.

{~menon The dissenter} did not hide. "{q2 An aunt's nephew is no strategy}," {q2.src {r3 {=menon Radhika Menon}, {~menon a {r3.title director}} since {d3 2011}}}, {q2.cue retorted}. {q3 {c2 Mr {=heir Harthi} will {c2.trigger have lunch} with {^menon her} on {d4 Wednesday}}}, {q3.src {~secretary {^heir his} secretary}} {q3.cue confirmed}.

(Reporting by Owen Tait; Editing by Piet Moor)
---
entity sur place "Sur"
entity jamila person "Jamila al-Harthi" gender=feminine
entity bahla organization "Bahla Lamp Oil"
entity heir person "Salim al-Harthi" gender=masculine
entity staff group "staff" named=no
entity menon person "Radhika Menon" gender=feminine
entity secretary person "Salim al-Harthi's secretary" named=no
date d1 2026-03-02
date d2 2026-03-02
date d3 2011
date d4 2026-03-04
role r1 person=jamila title=founder org=bahla status=current
event e1 resign agents=jamila date=d2
role r2 person=jamila title="chief executive" org=bahla status=former
event e2 appoint patients=heir date=d2
age a1 person=heir years=33
vote v1 choice=heir count=6 unit=directors stance=for date=d2
vote v2 choice=heir count=1 unit=directors stance=against date=d2
quote q1 indirect speaker=heir relayed=jamila to=staff
contact c1 from=jamila to=heir medium=text by=heir
quote q2 direct speaker=menon
role r3 person=menon title=director org=bahla status=current
contact c2 from=heir to=menon medium=meeting date=d4 factuality=planned
quote q3 indirect speaker=secretary
