"""Groups of words that say one thing in a quotation: of one strength, one degree and one meaning in law. Our own list.

A word may stand in several groups; two words are alike only where one group has both. Words that only come near each other, as
"tired" and "exhausted" or "worker" and "employee" do, are in the thesaurus, which finds paraphrases and excuses nothing.
"""

EQUALS = """
badly seriously severely gravely; teeth tooths; mice mouses; nuclear nucular; regardless
irregardless; yes yeah aye yep yea; nope nay; round around; help assist aid; help assistance aid; start begin
commence; beginning onset start; finish complete; buy purchase; buyer purchaser; big large; big major; huge enormous
massive immense gigantic; tiny minuscule; answer reply response respond; need require; get obtain; receive get; give
provide; provide supply; provisions supplies; tell inform; inform notify; keep retain; job post position; job work;
job task; child kid youngster; infant baby; people folk folks; quick fast rapid swift speedy; quickly fast rapidly
swiftly; happy glad pleased; sad unhappy; angry cross; afraid scared frightened; frighten scare; smart clever
intelligent; hard difficult tough; easy simple; strange odd weird peculiar; curious odd; road street; money funds;
company firm business; boss manager; doctor physician; country nation; build construct; rebuild reconstruct; fix
repair mend; close shut; near close nearby; mistake error; choose pick select; show display; show demonstrate; rich
wealthy; sick ill; disease illness sickness; nice pleasant; terrible awful dreadful horrible appalling; splendid
superb magnificent excellent; clear obvious evident; simple plain; surely certainly; totally completely
entirely wholly utterly fully; very really; soon shortly; now currently; current present; often frequently; maybe
perhaps; also too besides additionally; besides moreover furthermore; nevertheless nonetheless however; consequently
therefore thus; thus so; because since as; about concerning regarding; about around roughly approximately; nearly
almost; among amongst; until till; which that who whom; this that; these those; despite although; upon on; speak talk;
chat talk; talk conversation; think reckon; like enjoy; want wish desire; let allow permit; stop halt
cease; leave depart; go head; go proceed; put place set; stay remain; live dwell reside; die perish; kill slay;
protect shield; argue quarrel; quarrel argument row; agree concur; idea notion; opinion view; problem difficulty
trouble; question query; enquire inquire ask; reason cause; result outcome consequence; chance opportunity; danger
peril hazard; dangerous perilous hazardous; law statute; rule regulation; story tale; film movie; shop store; forest
woods woodland; sea ocean; harbor port; quay wharf; loud noisy; empty vacant blank; whole entire; part piece bit;
portion part; section part; component part; summit peak; back rear; far distant remote; inside within; above over;
under beneath below; boy lad; girl lass; woman lady; man guy bloke chap fellow gentleman; mom mum mother; dad father;
friend mate pal; enemy foe; team squad; leader head; rubbish garbage trash
litter waste; rubbish nonsense; lorry truck; lift elevator; flat apartment; holiday vacation; petrol gasoline;
sidewalk pavement; biscuit cookie; nappy diaper; sofa couch; sweater jumper; trousers pants; tap faucet; taxi cab;
torch flashlight; tube underground subway; queue line; soccer football; toilet lavatory bathroom; fire blaze; ship
vessel; boat vessel; plane airplane aeroplane aircraft; motor engine; motorist driver; meeting gathering; speech
address; promise pledge vow; grateful thankful; honest truthful; candid frank; honestly frankly; fair just; impartial
neutral; wrong mistaken; wrong incorrect; inaccurate incorrect; false untrue; right correct; accurate correct; rightly
correctly; normal usual; usually normally; ordinary common; frequent common; rare uncommon; rarely seldom; similar
alike; similarly likewise; identical same; many numerous; various different; enough sufficient adequate; ample
plentiful; extra additional further; gather collect; gather assemble; throw toss; throw hurl fling; hit strike; jump
leap; tear rip; grow expand; change alter modify; move shift transfer; turn rotate; lose mislay; find locate; hurry
rush; haste hurry; rest relax; rest remainder; wake rouse; eat consume; make create produce; make produce manufacture;
maker manufacturer; use employ utilize; usage use; teach instruct educate; remember recall recollect; love adore; hate
loathe detest; cry weep sob; shout yell; scream shriek; count tally; measure gauge; quit resign; victory win triumph;
beat defeat; lead guide; send dispatch; bring fetch; share split; divide split; thing matter; item thing; way manner
method; way route; place spot location site; moment instant; instantly immediately; immediate instant; kind sort type;
happen occur; forbid ban prohibit; ban prohibition; annual yearly; attorney lawyer; residence home; policeman cop;
shocked stunned; only solely; sole only; merely simply; mainly primarily chiefly; mostly largely; observe watch;
monitor watch; observe remark; notice spot; reveal disclose; hide conceal; hidden concealed; secret covert; secret
hidden; secretly covertly; demolish raze; crawl creep; aim goal target objective; aim purpose; trip journey; voyage
journey; path track trail footpath; field meadow; achieve attain accomplish; act deed; adjust adapt; afterward later
afterwards; agreement deal accord pact; agriculture farming; amazing astonishing astounding incredible; astonished
amazed; amusing funny comical; anxious worried concerned; concern worry; nervous tense; area region; neighborhood
area; article piece; assess evaluate; assessment evaluation; assistant helper; attempt try; attempt effort; aware
conscious; bag sack; baggage luggage; barrier obstacle; beautiful lovely; behavior conduct; boring dull tedious; brave
courageous; bravery courage; breach violation; brief short; broad wide; broadcast air; building structure; burden
load; bury inter; bush shrub; canteen cafeteria; capable able; cargo freight; carpet rug; category class; cattle cows;
careful cautious; famous renowned; cemetery graveyard; charming delightful; cheap inexpensive; expensive costly dear;
chemist pharmacist; choice option; client customer; cloth fabric; colleague coworker; command order; decree order;
comment remark; commerce trade; trade business; compel force; competition contest; competitor rival opponent;
complaint grievance; complex complicated; compulsory mandatory obligatory; condemn denounce; condition state; constant
steady; steady stable; contaminated polluted; contamination pollution; content satisfied; cooperate collaborate;
polite courteous; rude impolite; crazy mad insane; creature animal; crop harvest; custom tradition; custom habit; cut
reduce; reduce lower; reduce diminish lessen; damage harm; harmful damaging; harmless innocuous; dusk nightfall;
deadly lethal; deep profound; deeply profoundly; defect fault flaw; deficit shortfall; deliberately intentionally
purposely; demonstration protest; destiny fate; destroy wreck; determined resolved resolute; devote dedicate;
disappear vanish; disaster catastrophe calamity; disgusting revolting; dismiss sack fire; ditch trench; dramatic
striking; eager keen enthusiastic; earth soil; earth world globe; entrance entry; equipment gear kit; especially
particularly; establish found create; event occasion; event incident; exact precise; exactly precisely; exceptional
outstanding; experienced seasoned; explosion blast; extend prolong lengthen; extinguish douse; factory plant; faith
trust; faithful loyal; fake bogus; feeble weak; fierce ferocious; figure number; firm solid; fit healthy; flag banner;
flow stream; fool idiot; predict forecast foresee foretell; lucky fortunate; luckily fortunately; luck fortune;
unlucky unfortunate; unfortunately sadly; foundation basis; freedom liberty; friendly amicable; game match; goods
merchandise; grave serious; greed avarice; greet welcome; guard sentry; guest visitor; tourist visitor; handle manage;
run manage operate; handy useful; useful helpful; happiness joy; pleasure joy; gladly happily; headmaster principal;
heal cure; heap pile stack; hint clue; holy sacred; humble modest; increase rise grow climb; increase growth; industry
sector; inevitable unavoidable; inhabitant resident; villager resident; inquiry investigation probe; investigate
probe; insult offend; interfere meddle; jailed imprisoned; jeopardize endanger; joke jest; kidnap abduct; kidnapping
abduction; lately recently; lazy idle; lengthy long; limit restrict; link connection; local nearby; loot plunder;
lucrative profitable; main chief principal; mankind humanity; married wed; melt thaw; merchant trader; distrust
mistrust; mixture blend; mystery puzzle; tidy neat; necessary needed; newspaper paper; obligation duty; occupation
profession; odor smell; organize arrange; origin source; outdated obsolete; outside outdoors; owner proprietor; pain
ache; painful sore; pause break; pensioner retiree; perfect flawless; permanent lasting; phase stage; poison toxin;
poisonous toxic; potato spud; praise commend; pressure stress; prisoner inmate; private personal; procedure process;
prompt quick; possessions belongings property; proportion share; prosper thrive; pupil student; pursue chase;
earthquake quake; quantity amount; questionnaire survey; range variety; real genuine; real actual; rebel insurgent;
rebellion revolt uprising; recover regain; recruit enlist; referee umpire; refuge shelter; reliable dependable; repeat
reiterate; reporter journalist; rescue save; resolve solve; revenge vengeance; ridiculous absurd ludicrous; rock
stone; role part; rope cord; rotten decayed; rough uneven; rumor gossip; safe secure; sailor seaman mariner; sample
specimen; scatter spread; schedule timetable; scientist researcher; sense feeling; sensible reasonable; wise sensible;
severe harsh; shake tremble; shortage scarcity; shy timid; sign indication; silly daft; sincere honest; singer
vocalist; situation position; skill ability; slim slender; snake serpent; soldier trooper; solution answer; sound
noise; space room; spectator onlooker; speed pace; spokesman spokesperson spokeswoman; sponsor backer; supporter
backer; support backing; staff personnel; stalemate deadlock impasse; stare gaze; stern strict; stress emphasize
underline; stubborn obstinate; subject topic; substantial considerable; sudden abrupt; suddenly abruptly; surplus
excess; surprising unexpected; surround encircle; talent gift; gift present; tie bind; timber wood; tomb grave; tool
instrument; transport carry; convey carry; trap snare; trend tendency; tribe clan; trick deceive; turmoil chaos;
ultimately eventually; unclear vague; unemployed jobless; urgent pressing; valley dale; value worth; verify check;
voter elector; wander roam; waste squander; wealth riches; wicked evil; work labor; workman laborer; worsen
deteriorate; young youthful; meanwhile meantime; home house dwelling; price cost; pay salary; come arrive; hold keep;
smile grin; laugh chuckle; fight battle; book volume; occasion time; period time; seat chair; stair step; cup mug;
dinner supper; soft gentle; calm peaceful; straight direct; strong sturdy; strong powerful mighty; job role; crew
team; organization group body; plan scheme; project scheme; explain clarify; cook prepare; prepare ready; cure remedy;
fury rage; poor needy; shine glow; jet plane; border frontier; coast shore; shore seashore; bright clever; special
particular; exam test; weak frail; complete total; overall general; overall total; finance fund; repay refund; restore
return; ask request; useless worthless; flat level; smooth even; narrow thin; magazine journal; kind nature; search
look hunt; pull tug; tolerate stand; follow obey; endure suffer; abandon desert; destroy ruin; spoil ruin; destruction
ruin; expel eject; check examine inspect; matter affair issue; problem issue; whisper murmur; suddenly unexpectedly;
bit slightly; hugely enormously vastly; upset distressed; say state; system method; technique method; form shape;
alongside beside; slightly somewhat; however but though; however still nevertheless; possess own have; perform do;
somewhat rather; hurt injure harm; grab seize; old aged elderly; vehicle car automobile; see watch; hear listen; think
consider; ground soil land; task chore; key vital crucial; main key; important significant; major significant;
wonderful lovely; wonderful marvelous fantastic brilliant excellent; negotiation talk; warning alert; study research;
govern rule; participate join; lift raise; end close; earn make; bill invoice; permission approval; battle combat;
bare naked; bother annoy trouble; diplomat envoy; drive campaign; energy power; fight fighting; finish end ending;
floor ground; forgive excuse; relatives kin; highway motorway; income earnings; information data; material stuff;
measure step; officials authorities; press media; publish print; punish penalize; ring circle; beach shore; slip
slide; soak drench; spread extend; storm tempest; foolish silly stupid; supporter follower; speech talk; expert
specialist; imitate copy; map chart; moral ethical; passenger traveler; post mail; relation relative; responsibility
duty; spirit soul; symbol sign; seek search; shred bit; minor small; cheerful merry; thin skinny slim; fall drop
decline decrease; debate discussion; wash clean; lock bolt; contest race; man men mans; woman women womans; child
children childs childrens; foot feet foots; tooth teeth; mouse mice; goose geese; person people persons peoples; ox
oxen; wife wives; knife knives; life lives; leaf leaves; wolf wolves; thief thieves; loaf loaves; half halves; shelf
shelves; calf calves; phone telephone call ring; child children kid kids; hoover vacuum; bonnet hood; chips fries; tin
can; purse wallet; pub inn tavern; rain rainfall; health welfare wellbeing; twilight dusk; dense thick; ready
prepared; discuss talk; discover learn find; awake conscious; dawn daybreak sunrise; debris rubble wreckage; similar
like; scholar academic; usual customary; windy breezy; wrap pack; youngster youth; sorrow sadness grief; actor
performer; salesman seller; stray wander; suit fit; sufficient ample; superb fantastic; weigh consider; unite join;
huge vast; regard consider; imagine suppose; incorrect false; invention creation; normal standard; polite civil; cliff
crag; donor giver; fisherman angler; economical thrifty; fatigue tiredness; ghastly horrible; journal diary; missing
lost; device gadget machine; photo picture image photograph; fall autumn; busy engaged; sincerely honestly; openly
publicly; wrongly unfairly; solely purely; hardly scarcely barely; sure certain confident; although though; think
believe; guess suppose reckon; fairly pretty reasonably; call name; granny gran grandma grandmother;
grandpa grandad granddad grandfather; side team
"""
