id: kiosk-licence
published: 2004-04-24
house: meridian
topic: local-government
length: brief
traps: unnamed-source, denied, time-zone
source: Meridian
---
{=sochan SOCHANY}, {d1 April 24} (Meridian) - {~kiosk A kiosk} that sells sunflower seeds and nothing else outlived {^kiosk its} {x ninth} mayor on {d2 Friday}.

{e1 {~duma The city duma} {e1.trigger turned down} {~demolition a demolition order}}, {v1 25}-{v2 10}, when {r1 {=zoya Zoya Kim}, {~zoya {^kiosk its} {r1.title proprietor}}}, appeared in the gallery with sacks for all. "{q1 {^zoya I} do not bribe. {^zoya I} season}," {^zoya she} {q1.cue corrected} {~reporter a reporter}.

{r2 {r2.title Mayor} {=bulat Bulat Akhmetov}} {q2.cue denies} that {q2 {c1 {^bulat he} {c1.trigger telephoned} {~prosecutor the prosecutor} at {x 6 a.m. Moscow time}}}. "{q3 {^bulat He} woke the whole building}," {q3.src {~clerk a clerk in {^bulat his} office}} {q3.cue alleges}. {q4.src {^bulat He}} has {q4.cue promised} {q4 {n1 700,000 roubles} for a car park}. {c2 {^bulat He} {c2.trigger talks with} {=zoya Kim}, {a1 67}, on {d4 Monday}}.

(Reporting by Ada Lunn; Editing by Nadia Holt)
---
entity sochan place "Sochany"
entity duma organization "city duma" named=no
entity demolition other "demolition order" named=no
entity zoya person "Zoya Kim" gender=feminine
entity kiosk organization "kiosk" named=no
entity reporter person "reporter" named=no
entity bulat person "Bulat Akhmetov" gender=masculine
entity prosecutor person "prosecutor" named=no
entity clerk person "clerk in Akhmetov's office" named=no
date d1 2004-04-24
date d2 2004-04-23
date d4 2004-04-26
event e1 reject agents=duma patients=demolition date=d2
vote v1 choice=demolition count=25 unit=votes stance=against date=d2
vote v2 choice=demolition count=10 unit=votes stance=for date=d2
role r1 person=zoya title=proprietor org=kiosk status=current
quote q1 direct speaker=zoya to=reporter
role r2 person=bulat title=Mayor status=current
quote q2 indirect speaker=bulat
contact c1 from=bulat to=prosecutor medium=phone factuality=negated
quote q3 direct speaker=clerk
count n1 value=700000 unit=roubles what="promised for a car park"
contact c2 from=bulat to=zoya medium=meeting date=d4 factuality=planned
age a1 person=zoya years=67
quote q4 indirect speaker=bulat
