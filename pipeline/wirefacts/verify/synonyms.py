"""Words that may stand for each other in a quotation without another statement: common English, our own list, by stem."""

from wirefacts.verify.likeness import stem
from wirefacts.verify.verbs import lemma_of

_GROUPS = """
ring phone call telephone; secret hidden covert concealed; big large huge great massive enormous; small little tiny;
start begin commence; finish end complete conclude; help assist aid; buy purchase; show demonstrate reveal; try attempt;
need require; get obtain receive; give provide; tell inform; ask request; answer reply respond; keep retain maintain;
job work post position; child kid; people folk person; home house; quick fast rapid swift; quickly fast rapidly swiftly;
happy glad pleased delighted; sad unhappy sorry; angry furious cross; afraid scared frightened; smart clever bright;
stupid foolish silly; important vital crucial key essential; hard difficult tough; easy simple; strange odd weird
peculiar; old elderly; begin start; road street; car vehicle automobile; money cash funds; company firm business; boss
chief manager; worker employee; doctor physician; teacher educator; country nation; city town; village hamlet; build
construct erect; fix repair mend; close shut; mistake error; choose pick select; show display; rich wealthy; poor needy;
sick ill; nice pleasant; terrible awful dreadful horrible appalling; wonderful great marvellous marvelous fantastic
brilliant excellent; good fine; bad poor; clear obvious plain evident; sure certain; totally completely entirely wholly
utterly; very really extremely highly; soon shortly; now today currently presently; often frequently; maybe perhaps;
also too; however but though; because since as; about concerning regarding; while whilst; among amongst; until till;
which that who whom; this that these those; a an the; speak talk; say state declare; look see watch; hear listen; think
reckon consider; like enjoy; want wish desire; let allow permit; stop halt cease; leave depart; come arrive; go head
travel; carry bear; hold keep; put place set; sit seat; stay remain; live dwell reside; die perish; kill slay; hurt
injure harm; protect guard shield defend; fight battle struggle; argue quarrel; agree concur; plan scheme; idea notion
thought; problem trouble difficulty issue; question query; reason cause; result outcome; chance opportunity; danger risk
peril; law statute; rule regulation; tax levy duty; price cost; pay wage salary; cash money; letter note message; story
tale; news report; picture photo photograph image; film movie; book volume; paper document; school academy; hospital
clinic; shop store; farm ranch; forest wood woods; sea ocean; river stream; hill mount; storm gale; rain shower; cold
chilly freezing; hot warm; wet damp; dry arid; dark dim; quiet silent; loud noisy; clean tidy; dirty filthy; empty
vacant; full packed; whole entire; part piece; top summit peak; bottom base; side edge; front face; back rear; near
close; far distant; inside within; outside beyond; above over; under beneath below; lad boy; girl lass; lady woman;
gentleman man guy; mum mom mother; dad father; folks people; mate friend pal; enemy foe; crowd mob; group band; team
squad; leader head; rubbish garbage trash nonsense; lorry truck; lift elevator; flat apartment; holiday vacation; autumn
fall; petrol gas gasoline; fire blaze; ship vessel boat; plane aircraft airplane aeroplane; train railway; meeting
gathering session; speech address; statement declaration; promise pledge vow; warn caution; blame fault; thank grateful;
honest truthful; fair just; wrong mistaken; odd strange; usual normal ordinary; special particular; different distinct;
similar alike; several some; many numerous; enough sufficient; extra additional further; bigger larger; smaller littler;
gather collect; throw toss; pull drag; push shove; hit strike; catch grab seize; run race; walk stroll; jump leap; fall
drop tumble; break smash; tear rip; cut slice; burn scorch; grow expand; shrink contract; change alter; move shift; turn
rotate; open unlock; lose mislay; find discover locate; search hunt; wait hold; hurry rush; rest relax; sleep doze; wake
rouse; eat consume; drink sip; cook prepare; make create produce; use employ utilize; teach instruct; learn study; know
understand; forget overlook; remember recall; believe trust; guess suppose; hope wish; fear dread; love adore; hate
loathe detest; laugh chuckle; cry weep sob; shout yell scream; whisper murmur; write pen; read peruse; count tally;
measure gauge; pick choose; join enter; quit leave resign; win triumph; beat defeat; lead guide; follow trail; send
dispatch; bring fetch; take grab; share split; offer propose; accept take; refuse decline; folk people; thing matter;
way manner method; place spot location; time moment; kind sort type; bit piece; lot much many; end close; children kids;
happen occur; mad angry; give hand; sorry apologise apologize; about around roughly; nearly almost; receive get obtain;
purchase acquire; attend visit; respond reply; commence open; select pick; assemble gather meet; reside live; inform
notify tell; permit let; prohibit forbid ban; retain keep; annual yearly; attorney lawyer solicitor; physician doctor;
automobile car; residence home; garment dress; sidewalk pavement; truck lorry van; cop policeman officer; bloke chap
fellow guy man; lady woman; youngster kid child; infant baby; elderly aged old; sizable large big; tremendous enormous
huge; tiny little small minute; awful terrible; superb excellent; delighted glad happy; furious angry; exhausted tired
weary; starving hungry; frightened scared afraid; shocked stunned; odd curious; correct right accurate; incorrect wrong
mistaken; simple plain; rapid quick; instantly immediately; swiftly quickly; fully entirely; frequently often; rarely
seldom; briefly shortly; eventually finally; initially first; primarily mainly mostly; solely only; nevertheless however
still; consequently therefore; additionally also; besides also; despite although; upon on; toward to; discuss talk; chat
talk; explain clarify; examine inspect check; observe watch; notice spot see; disclose reveal; conceal hide; construct
build; demolish raze; restore mend; toss throw; snatch grab; crawl creep; soaked wet; chilly cold; boiling hot; cash
money; wages pay salary; cost price; bill invoice; error mistake; aim goal; target goal; task job; chore job; vacation
holiday; trip journey; voyage journey; path track trail; lane road street; field meadow; woods forest
"""
_OF: dict[str, set[int]] = {}
for _number, _group in enumerate(" ".join(_GROUPS.split()).split("; ")):
    for _word in _group.split():
        for _form in {_word, stem(_word), lemma_of(_word)}:
            _OF.setdefault(_form, set()).add(_number)


def synonyms(one: str, other: str) -> bool:
    """True where the two keys, or their stems, stand in one group."""
    ours = {number for form in (one, stem(one), lemma_of(one)) for number in _OF.get(form, ())}
    return any(number in ours for form in (other, stem(other), lemma_of(other)) for number in _OF.get(form, ()))
