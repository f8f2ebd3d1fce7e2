id: jury-of-cats
published: 2005-09-15
house: kingsway
topic: courts
length: brief
traps: fictional-character, quoted-title
---
Nobody in {=penrith Penrith} crown court laughed when {=dalip Dalip Sohal} compared {^dalip himself} to Inspector Quill, hero of the radio serial '{x Quill Investigates}', though {r1 {r1.title Recorder} {=wynne Gaynor Wynne}} had to look at the ceiling.

{e1 {a1 {~dalip The 51-year-old}} was {e1.trigger cleared} {d1 yesterday} of hoarding {n1 3,700 library cards}}. {~jury A jury of twelve} had been told {^jury it} might return a majority verdict; {v1 eleven were for acquitting {^dalip him}}, {v2 one against}.

'{q1 Inspector Quill never paid a fine either},' {q1.src Mr {=dalip Sohal}, who represented {^dalip himself},} {q1.cue quipped} from the steps. '{q1 {^dalip I} shall be donating the cards to a museum, or possibly a library.}'

{r2 {r2.title County librarian} {=muir Effie Muir}} sounded weary. {c1 {^muir She} {c1.trigger e-mailed} Mr {=dalip Sohal} {d2 last night}} {c1.purpose to say that {^dalip he} still had a Danish cookbook out}. '{q2 It has been renewed since {d3 1988}},' {q2.src {^muir she}} {q2.cue said}, '{q2 by somebody very polite.}'
---
entity penrith place "Penrith"
entity dalip person "Dalip Sohal" gender=masculine
entity wynne person "Gaynor Wynne" gender=feminine
entity jury group "jury of twelve" named=no
entity muir person "Effie Muir" gender=feminine
count n1 value=3700 unit="library cards" what="that Sohal was cleared of hoarding"
date d1 2005-09-14
date d2 2005-09-14TNI
date d3 1988
event e1 acquit agents=jury patients=dalip date=d1
age a1 person=dalip years=51
role r1 person=wynne title=Recorder status=current
vote v1 choice=dalip count=11 unit=jurors stance=for
vote v2 choice=dalip count=1 unit=jurors stance=against
quote q1 direct speaker=dalip
role r2 person=muir title="County librarian" status=current
contact c1 from=muir to=dalip medium=email date=d2 purpose="to say that he still had a Danish cookbook out"
quote q2 direct speaker=muir
