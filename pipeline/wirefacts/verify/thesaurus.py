"""Groups of words that may stand for each other in a quotation without another statement: common English, our own list.

A word may stand in several groups; two words are alike only where one group has both.
"""

GROUPS = """
man men mans; woman women womans; child children childs childrens; foot feet foots; tooth teeth; mouse mice; goose
geese; person people persons peoples; ox oxen; wife wives; knife knives; life lives; leaf leaves; wolf wolves; thief
thieves; loaf loaves; half halves; shelf shelves; calf calves; nuclear nucular; regardless irregardless; specific
pacific; yes yeah aye yep yea; nope nay; say voice; plain pure; big major; round around; help assistance; ban
prohibition; begin onset; go proceed; ring phone call telephone; secret hidden covert concealed; big large huge great
massive enormous; small little tiny; start begin commence; finish end complete conclude; help assist aid; buy
purchase; show demonstrate reveal; try attempt; need require; get obtain receive; give provide; tell inform; ask
request; answer reply respond; keep retain maintain; job work post position; child kid; people folk person; home
house; quick fast rapid swift; quickly fast rapidly swiftly; happy glad pleased delighted; sad unhappy sorry; angry
furious cross; afraid scared frightened; smart clever bright; stupid foolish silly; important vital crucial key
essential; hard difficult tough; easy simple; strange odd weird peculiar; old elderly; road street; car vehicle
automobile; money cash funds; company firm business; boss chief manager; worker employee; doctor physician; teacher
educator; country nation; city town; village hamlet; build construct erect; fix repair mend; close shut; mistake
error; choose pick select; show display; rich wealthy; poor needy; sick ill; nice pleasant; terrible awful dreadful
horrible appalling; wonderful great marvellous marvelous fantastic brilliant excellent; good fine; bad poor; clear
obvious plain evident; sure certain; totally completely entirely wholly utterly; very really extremely highly; soon
shortly; now today currently presently; often frequently; maybe perhaps; also too; however but though; because since
as; about concerning regarding; while whilst; among amongst; until till; which that who whom; this that these those; a
an the; speak talk; say state declare; look see watch; hear listen; think reckon consider; like enjoy; want wish
desire; let allow permit; stop halt cease; leave depart; come arrive; go head travel; carry bear; hold keep; put place
set; sit seat; stay remain; live dwell reside; die perish; kill slay; hurt injure harm; protect guard shield defend;
fight battle struggle; argue quarrel; agree concur; plan scheme; idea notion thought; problem trouble difficulty
issue; question query; reason cause; result outcome; chance opportunity; danger risk peril; law statute; rule
regulation; tax levy duty; price cost; pay wage salary; letter note message; story tale; news report; picture photo
photograph image; film movie; book volume; paper document; school academy; hospital clinic; shop store; farm ranch;
forest wood woods; sea ocean; river stream; hill mount; storm gale; rain shower; cold chilly freezing; hot warm; wet
damp; dry arid; dark dim; quiet silent; loud noisy; clean tidy; dirty filthy; empty vacant; full packed; whole entire;
part piece; top summit peak; bottom base; side edge; front face; back rear; near close; far distant; inside within;
outside beyond; above over; under beneath below; lad boy; girl lass; lady woman; gentleman man guy; mum mom mother;
dad father; folks people; mate friend pal; enemy foe; crowd mob; group band; team squad; leader head; rubbish garbage
trash nonsense; lorry truck; lift elevator; flat apartment; holiday vacation; autumn fall; petrol gas gasoline; fire
blaze; ship vessel boat; plane aircraft airplane aeroplane; train railway; meeting gathering session; speech address;
statement declaration; promise pledge vow; warn caution; blame fault; thank grateful; honest truthful; fair just;
wrong mistaken; usual normal ordinary; special particular; different distinct; similar alike; several some; many
numerous; enough sufficient; extra additional further; bigger larger; smaller littler; gather collect; throw toss;
pull drag; push shove; hit strike; catch grab seize; run race; walk stroll; jump leap; fall drop tumble; break smash;
tear rip; cut slice; burn scorch; grow expand; shrink contract; change alter; move shift; turn rotate; open unlock;
lose mislay; find discover locate; search hunt; wait hold; hurry rush; rest relax; sleep doze; wake rouse; eat
consume; drink sip; cook prepare; make create produce; use employ utilize; teach instruct; learn study; know
understand; forget overlook; remember recall; believe trust; guess suppose; hope wish; fear dread; love adore; hate
loathe detest; laugh chuckle; cry weep sob; shout yell scream; whisper murmur; write pen; read peruse; count tally;
measure gauge; join enter; quit leave resign; win triumph; beat defeat; lead guide; follow trail; send dispatch; bring
fetch; take grab; share split; offer propose; accept take; refuse decline; thing matter; way manner method; place spot
location; time moment; kind sort type; bit piece; lot much many; end close; children kids; happen occur; mad angry;
give hand; sorry apologise apologize; about around roughly; nearly almost; purchase acquire; attend visit; commence
open; assemble gather meet; inform notify tell; prohibit forbid ban; annual yearly; attorney lawyer solicitor;
residence home; garment dress; sidewalk pavement; truck lorry van; cop policeman officer; bloke chap fellow guy man;
youngster kid child; infant baby; elderly aged old; sizable large big; tremendous enormous huge; tiny little small
minute; superb excellent; exhausted tired weary; starving hungry; shocked stunned; odd curious; correct right
accurate; incorrect wrong mistaken; simple plain; instantly immediately; fully entirely; rarely seldom; briefly
shortly; eventually finally; initially first; primarily mainly mostly; solely only; nevertheless however still;
consequently therefore; additionally also; besides also; despite although; upon on; toward to; discuss talk; chat
talk; explain clarify; examine inspect check; observe watch; notice spot see; disclose reveal; conceal hide; demolish
raze; restore mend; snatch grab; crawl creep; soaked wet; boiling hot; wages pay salary; bill invoice; aim goal;
target goal; task job; chore job; trip journey; voyage journey; path track trail; lane road street; field meadow;
accountant bookkeeper; achieve attain accomplish; act deed; actor performer; adequate sufficient enough; adjust adapt
alter; advise counsel; adviser aide counselor; affair matter; afterward later; aggressive hostile; agreement deal
accord pact; agriculture farming; airfield airport; alarm worry; alliance coalition; ally partner; amazing astonishing
astounding incredible remarkable; amend change modify; ample enough plentiful; amusing funny; ancient old; anger fury
rage; answer reply response; anxious worried nervous uneasy; appointment meeting; approve endorse; area region zone
district; article piece story; ashore aground; assess evaluate judge; assessment evaluation; assistance aid help
support; assistant helper; astonished amazed surprised stunned; attack assault; attempt effort try bid; authorities
officials; avenue road street; awake conscious; bad awful terrible; bag sack; baggage luggage; bandit robber; banquet
feast; bare naked; barrier obstacle hurdle; battle fight combat; beach shore seashore; beautiful lovely pretty
handsome; behavior conduct; besides moreover; biscuit cookie; blank empty; blunder mistake error; border frontier
boundary; boring dull tedious; bother trouble annoy; brave courageous bold; bravery courage; breach violation; brief
short; broad wide; broadcast transmit air; budget spending; building structure; burden load; burglar thief; burial
funeral; bury inter; bush shrub; buyer purchaser; calm quiet peaceful; campaign drive; candid frank honest; canteen
cafeteria; capable able competent; cargo freight load; carpet rug; category class; cattle cows; cautious careful wary;
cease stop end halt; celebrated famous renowned; cemetery graveyard; chaos mess confusion disorder; charming
delightful; cheap inexpensive; cheat swindle defraud; cheerful happy merry; chemist pharmacist; choice option; cinema
movies; civilian noncombatant; clerk secretary; client customer; cliff crag; cloth fabric; coast shore; collapse fall;
colleague coworker; combine merge; comfort console; comical funny; command order; comment remark; commerce trade;
committee panel; common usual; compel force oblige; compensation damages; competition contest; competitor rival;
complaint grievance; complex complicated; component part; compulsory mandatory obligatory; concern worry; condemn
denounce; condition state; conference meeting; confident sure certain; confront face; conscious aware; consent
permission approval; consequence result effect; constable policeman officer; constant steady; contaminated polluted
tainted; content happy satisfied; continue persist; contract agreement; contribute give donate; contribution donation
gift; convey carry; cooperate collaborate; costly expensive dear; council board; courteous polite; coward cowardly;
crazy mad insane; creature animal; crew team; critical vital crucial; criticism censure; crop harvest; cruel brutal
harsh; cup mug; cure remedy; current present; custom tradition; cut reduce trim slash; damage harm; damage injure;
dangerous risky hazardous perilous unsafe; daybreak dawn sunrise; deadly fatal lethal; debate discussion; debris
rubble wreckage; decree order; deep profound; defect fault flaw; deficit shortfall; delegate representative envoy;
deliberately intentionally purposely knowingly; deliver bring; demand insist; demonstration protest march; dentist
dental; department ministry; desert abandon; deserve merit; desperate hopeless; destiny fate; destroy ruin wreck;
destruction ruin; detail particular; determined resolved resolute; device gadget machine; devote dedicate; diminish
lessen reduce; dinner supper; diplomat envoy; director boss head; disappear vanish; disappointed dismayed; disaster
catastrophe calamity; discard dump; discover learn find; disease illness sickness; disgrace shame scandal; disgusting
revolting; dismiss sack fire; display exhibit; dispute quarrel argument row; distribute share; disturb upset bother;
ditch trench; divide split; donor giver; dramatic striking; draw tie; drunk intoxicated; during throughout; dusk
nightfall sunset; dwelling house home; eager keen; earn make; earth soil ground; earth world; economical thrifty;
educate teach; employee staff; employment job jobs work; empty deserted; ending finish; endure suffer bear; energy
power; engineer technician; enormous immense vast; enquire ask; enthusiastic keen eager; entire complete; entrance
entry; equal same; equipment gear kit; error fault; escape flee; especially particularly; establish found create;
establish set; estate property; event occasion; exact precise; exactly precisely; exam test; exceptional outstanding;
excuse pardon forgive; exhausted worn; expel evict eject; experienced seasoned; expert specialist; explode burst;
explosion blast; extend prolong lengthen; extinguish douse; extremely awfully terribly; factory plant works; faith
trust; faithful loyal; fake bogus counterfeit; false untrue; family relatives kin; fantastic superb; fast speedy; fat
obese overweight; fatigue tiredness; favorable good; feeble weak; feed nourish; fence wall; fertile rich; fierce
ferocious; fight fighting; figure number; fill stuff; filth dirt; finance fund; firm solid; fisherman angler; fit
healthy; flag banner; flame fire; flat level; flood deluge; floor ground; flow stream run; fog mist; follow obey; fool
idiot; footpath path; forbid ban bar prohibit; forecast predict; foreigner alien; foresee predict; form shape;
fortunate lucky; fortune luck; foundation basis; founder creator; freedom liberty; frequent common; fresh new;
friendly amicable; frighten scare terrify; function work; fund money; funny hilarious; game match; garbage waste;
garden yard; gas vapor; gate door; general overall; generous kind; gentle mild; ghastly horrible; gift present; glass
tumbler; gloomy dark; goal objective; goods merchandise; govern rule; grab grasp; grand great; grandma grandmother;
grandpa grandfather; grateful thankful; grave serious; greed avarice; greet welcome; grief sorrow sadness; guard
sentry; guest visitor; habit custom; handle manage; handy useful; happiness joy; harbor port; hardship suffering;
harmful damaging; harmless innocuous; haste hurry; hasty rash; hazard danger; headmaster principal; heal cure; health
wellbeing; heap pile; heaven sky; heavy weighty; hesitate pause; highway motorway; hill slope; hint clue; history
past; holy sacred; honor respect; hoover vacuum; huge gigantic giant; humble modest; hunger starvation; identical
same; imagine suppose; imitate copy; immediate instant; immediately promptly; immense huge; impartial fair neutral;
impolite rude; important significant major; improve better; inaccurate wrong; incident event; income earnings;
incorrect false; increase rise growth; increase rise grow climb; incredible unbelievable; independent free; industry
sector; inevitable unavoidable; influence sway; information data; inhabitant resident; injury wound; innocent
blameless; inquiry investigation probe; inspect survey; instruct order; instruction order; insult offend; intelligent
clever smart; interfere meddle; interrupt disturb; introduce present; invade attack; invention creation; investigate
examine probe; issue matter; issue publish; item thing; jail prison; jailed imprisoned; jeopardize endanger; jet
plane; job role; joke jest; journal diary; junction crossing; key main; kidnap abduct; kidnapping abduction; kind
caring; lad fellow; land ground; landlord owner; lane path; large major; largely mostly; lately recently; later
afterwards; lazy idle; leader chief; leak spill; leap spring; least minimum; lengthy long; letter mail; level grade;
lie falsehood; limit restrict; link connection; list register; litter rubbish; local nearby; location site; lock bolt;
lonely alone; loot plunder; lord master; loud deafening; lousy bad; loyal true; luck chance; lucrative profitable;
lump piece; luxury comfort; magazine journal; magnificent splendid; main chief principal; maintain claim; maker
manufacturer; mankind humanity; manufacture make produce; map chart; march walk; mark sign; marriage wedding; married
wed; master teacher; measure step; melt thaw; member participant; mend heal; mention cite; merchant trader dealer;
mercy pity; minor small; miracle wonder; misery suffering; mislead deceive; missing lost; mistrust distrust; mixture
blend; modern new; monitor watch; mood temper; moral ethical; motor engine; motorist driver; mountain peak; mouth
lips; mud dirt; muscle strength; mystery puzzle; narrow thin; native local; nature kind; naughty bad; neat tidy;
necessary needed essential; neglect ignore; negotiate bargain; negotiation talk talks; neighborhood area; nervous
tense; newspaper paper; normal standard; note notice; nuisance pest; oath vow; obligation duty; occasion time;
occupation job profession; odor smell; offer bid; officer official; often regularly; oil petroleum; oppose resist;
opinion view; ordinary common; organization group body; organize arrange; origin source; outdated obsolete; outline
sketch; outrage anger; outside outdoors; overall total; overcome defeat; owner proprietor; pain ache; painful sore;
pale white; panel board; panic fear; parliament assembly; participate join; partner companion; passenger traveler;
pause break; pensioner retiree; perfect flawless; perform do; performance show; period time; permanent lasting;
petition appeal; phase stage; philosopher thinker; pile stack; pity shame; play drama; pleasure joy delight; plentiful
abundant; plot conspiracy scheme; poison toxin; poisonous toxic; pole post stick; policy plan; polite civil; pollution
contamination; pond pool; portion share part; possession belonging; possess own have; potato spud; pour rain; poverty
hardship; power strength; powerful strong mighty; practical useful; praise commend applaud; pray beg; predict
foretell; premises building; prepare ready; preserve save keep; press media; pressure stress; previous earlier prior;
pride honor; principle rule; prisoner inmate; private personal; procedure process; produce yield; professor lecturer;
profit gain; progress advance; project scheme; promote advance; prompt quick; proper right; property possessions;
proportion share; proposal plan suggestion; prosper thrive; protection shelter; provide supply; provisions supplies;
pub inn tavern; publish print issue; punish penalize; pupil student; pure clean; purpose aim; pursue chase; quake
earthquake; qualified trained; quantity amount; quarrel fight; quay wharf pier dock; questionnaire survey; quit
abandon; quite rather; race contest; radical extreme; rain rainfall; raise lift; rally demonstration; random chance;
range variety; rank grade; rare uncommon unusual scarce; rate speed; ready prepared; real genuine; real actual;
realize understand; reason motive; rebel insurgent; rebel mutineer; rebellion revolt uprising; rebuild reconstruct;
recall recollect; recent new; recession slump; reckless careless rash; record document; recover regain; recover heal;
recruit enlist; reduce lower; referee umpire; reform change; refuge shelter; refund repay; refuse rubbish; regard
consider; register record; regret sorrow; regular steady; relative relation; reliable dependable; relief aid;
reluctant unwilling; remainder rest; remain last; remark observe; remember recollect; remote distant; renew restart;
repair restore; repeat reiterate; replace substitute; reporter journalist; reputation name; rescue save; research
study; resemble look; reserve book; residence house; resolve settle solve; responsibility duty; responsible liable
accountable; restaurant cafe; restore return; revenge vengeance; revenue income; reverse opposite; review examine;
revolt rebel; ridiculous absurd ludicrous; ring circle; riot unrest disorder; rival opponent competitor; rock stone;
role part; root source; rope cord; rotten decayed; rough uneven; round circular; route way course; rumor gossip; run
manage operate; rural country; sacrifice offering; safe secure; safety security; sail voyage; sailor seaman mariner;
salesman seller; sample specimen; saying proverb; scandal outrage; scar mark; scatter spread; scene sight; schedule
timetable; scholar academic; science research; scientist researcher; scold rebuke; scream shriek; search look; seaside
coast; season period; seat chair; secrecy silence; section part; see witness; seek search; select elect; selfish
greedy; sense feeling; sensible reasonable; separate distinct; servant maid; service help; set fix; settlement
agreement; severe harsh; shadow shade; shake tremble; sharp keen; shine glow; shock surprise; shop supermarket;
shortage scarcity; shred bit; shy timid; sight view; sign indication; silly daft; similar like; sincere honest; sing
chant; singer vocalist; site place; situation position; size extent; skill ability talent; skilled expert; skinny
thin; slender thin slim; slight minor small; slip slide; slow sluggish; sly cunning; smart neat; smell stink; smile
grin; smooth even; snake serpent; soak drench; soccer football; soft gentle; soil dirt; soldier trooper; sole only;
solution answer; somewhat rather; soul spirit; sound noise; sound safe; space room; speaker orator; spectator
onlooker; speech talk; speed pace; spirit ghost; spite malice; splendid superb; spoil ruin; spokesman spokesperson
spokeswoman; sponsor backer; spot stain; spread extend; spy agent; squeeze press; stable steady; staff workers
employees personnel; stair step; stalemate deadlock impasse; stare gaze; station depot; statute act law; steady firm;
steep sheer; stern strict; stick adhere; stock supply; stolen robbed; storm tempest; straight direct; strange unusual;
stranger outsider; stray wander; stress emphasize; stretch extend; stroke pat; strong sturdy; stubborn obstinate;
study examine; stuff things; stuff material; subject topic; submit tender; substance material; substantial large;
success triumph; sudden abrupt; suddenly abruptly; sufficient ample; suit fit; superb great; support backing;
supporter backer follower; supporter fan; surely certainly; surface top; surplus excess; surprise amaze; surprising
unexpected; surround encircle; survey study; sweet sugary; symbol sign; sympathy pity; system method; talent gift;
talk conversation; talkative chatty; tap faucet; taxi cab; tease mock; technique method; tender gentle; terrified
scared; testimony evidence; thankful glad; thick dense; thief robber; thorough careful; thoughtful kind; threat
danger; throw hurl fling; thus so; ticket pass; tie bind; tight close; timber wood; toilet lavatory bathroom; tolerate
stand; tomb grave; tool instrument; torch flashlight; torment torture; total entire; total complete; touch feel; tour
trip; tourist visitor; trade business; traffic cars; tragedy disaster; train teach; transfer move; transform change;
transport carry; trap snare; treat handle; treatment cure; trend tendency; tribe clan; trick deceive; trousers pants;
truth fact; tube underground subway; tug pull; turmoil chaos; turn bend; twilight dusk; twist bend; ugly hideous;
ultimate final; ultimately finally; unclear vague; undergo suffer; understanding agreement; unemployed jobless;
unexpectedly suddenly; unhappy miserable; unique sole; unite join; universal general; university college; unlucky
unfortunate; upset distressed; urban city; urgent pressing; usage use; useful helpful; useless worthless; usual
customary; usually normally generally; vacant free; vain proud; valley dale; valuable precious; value worth; various
different; vast huge; verify check; very awfully; victory win triumph; villager resident; violent brutal; violence
brutality; vision sight; visit call; voice speech; voter elector; voyage trip; vulnerable weak; wages earnings; wander
roam; warm mild; warning alert caution; wash clean; waste squander; watch guard; wave surge; weak feeble frail;
weakness flaw; wealth riches; wear dress; weather climate; wed marry; weigh consider; welfare wellbeing; wheat grain
corn; whip lash; wicked evil; wild savage; willing ready; wind breeze; windy breezy; wisdom sense; wise sensible
prudent; wonder marvel; wonderful lovely; woodland forest; work labor; workman laborer; world globe; worried
concerned; worsen deteriorate; wound injure hurt; wrap pack; wrong unjust; young youthful; youngster youth;
investigate explore; emphasise stress underline; nearby close; purse wallet; seldom infrequently; sofa couch; sweater
jumper; tin can; tramp hobo; post mail; queue line; bonnet hood; chips fries; crisps chips; nappy diaper; pram
stroller; engaged busy; meanwhile meantime; nonetheless nevertheless; likewise similarly; chiefly mainly; alongside
beside; considerable substantial; considerably greatly much; greatly vastly enormously; hugely enormously greatly;
deeply profoundly; badly seriously severely; gravely seriously; sincerely honestly; frankly honestly; openly publicly;
secretly covertly; gladly happily willingly; kindly gently; sadly unfortunately; luckily fortunately; rightly
correctly; wrongly unfairly; solely purely; merely simply; bit slightly; slightly somewhat
"""
