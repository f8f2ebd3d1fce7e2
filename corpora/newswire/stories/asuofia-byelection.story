id: asuofia-byelection
published: 2026-01-24
house: kingsway
topic: elections
length: brief
traps: total, planned, price-or-percent
---
{=alliance The Progress Alliance} has taken a seat in the north of {=nimbara Nimbara} that {^alliance it} had never held. {e1 {~frimpong {^alliance Its} candidate}, {=frimpong Abena Frimpong-Dua}, {e1.trigger won} {d1 Thursday}'s by-election in {=asuofia Asuofia North}} with {v1 11,902 votes}, {x 1,006} more than {~tandoh {~ruling the ruling party}'s man}, {=tandoh Kojo Tandoh-Mills}.

{q1 {s1 Ms {=frimpong Frimpong-Dua}'s share came to 51.3 per cent}, {s2 Mr {=tandoh Tandoh-Mills}'s to 47}; {s3 {r1 {=larbi Ebo Larbi}, {~larbi a {r1.title preacher}}}, got the last 1.7}}, {q1.cue according to} {q1.src {r2 {~salifu the {r2.title returning officer}}, {=salifu Salifu Kusi-Dramani}}}.

'{q2 {^frimpong I} asked about the price of cement and nobody on the other side knew it},' {q2.cue said} {q2.src {~frimpong the winner}, {r3 who was until {d2 last year} the {r3.title manager} of {~depot a builders' merchant}}}.

{q3.src {a1 {=tandoh Tandoh-Mills}, 36,}} {q3.cue told} {=unity Unity FM} that {q3 {e2 {^tandoh he} would {e2.trigger petition} {=court the High Court}}}.

Inflation stands at {x 31} per cent. {s4 In a survey by {=gulf Gulf Pulse} in {d3 December}, 44 per cent of {=asuofia Asuofia} voters} named {~frimpong {~alliance the opposition}'s candidate}, {s5 49 per cent {~tandoh {^frimpong her} rival}}.

{~ruling The ruling party} still has {v2 130} of the {x 259} seats.
---
entity alliance organization "Progress Alliance"
entity nimbara place "Nimbara"
entity frimpong person "Abena Frimpong-Dua" gender=feminine
entity asuofia place "Asuofia North"
entity tandoh person "Kojo Tandoh-Mills" gender=masculine
entity ruling organization "ruling party" named=no
entity larbi person "Ebo Larbi"
entity salifu person "Salifu Kusi-Dramani"
entity depot organization "builders' merchant" named=no
entity unity organization "Unity FM"
entity court organization "High Court"
entity gulf organization "Gulf Pulse"
date d1 2026-01-22
date d2 2025
date d3 2025-12
event e1 win_election agents=frimpong patients=tandoh date=d1 place=asuofia
event e2 sue agents=tandoh factuality=planned
vote v1 choice=frimpong count=11902 unit=votes date=d1
vote v2 choice=ruling count=130 unit=seats
share s1 choice=frimpong percent=51.3 date=d1
share s2 choice=tandoh percent=47 date=d1
share s3 choice=larbi percent=1.7 date=d1
share s4 choice=frimpong percent=44 population="Asuofia voters" survey=gulf date=d3
share s5 choice=tandoh percent=49 population="Asuofia voters" survey=gulf date=d3
role r1 person=larbi title=preacher status=current
role r2 person=salifu title="returning officer" status=current
role r3 person=frimpong title=manager org=depot status=former
quote q1 indirect speaker=salifu
quote q2 direct speaker=frimpong
quote q3 indirect speaker=tandoh to=unity
age a1 person=tandoh years=36
