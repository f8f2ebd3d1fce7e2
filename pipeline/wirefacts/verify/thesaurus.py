"""Groups of words that come near each other, by which a paraphrase may be known. Our own list, common English.

Nothing is excused by them: what may stand for another word in a quotation is among the equals.
"""

GROUPS = """
specific pacific; say voice; plain pure; secret hidden covert concealed; big large huge great massive enormous; finish
end complete conclude; show demonstrate reveal; get obtain receive; keep retain maintain; job work post position;
people folk person; happy glad pleased delighted; sad unhappy sorry; angry furious cross; smart clever bright;
important vital crucial key essential; money cash funds; boss chief manager; worker employee; teacher educator; city
town; village hamlet; build construct erect; wonderful great marvellous marvelous fantastic brilliant excellent; good
fine; bad poor; clear obvious plain evident; very really extremely highly; now today currently presently; while
whilst; this that these those; a an the; say state declare; look see watch; think reckon consider; go head travel;
carry bear; sit seat; protect guard shield defend; fight battle struggle; idea notion thought; problem trouble
difficulty issue; danger risk peril; tax levy duty; pay wage salary; letter note message; news report; paper document;
school academy; hospital clinic; farm ranch; river stream; hill mount; storm gale; rain shower; cold chilly freezing;
hot warm; wet damp; dry arid; dark dim; quiet silent; clean tidy; dirty filthy; full packed; top summit peak; bottom
base; side edge; front face; outside beyond; crowd mob; group band; rubbish garbage trash nonsense; petrol gas
gasoline; ship vessel boat; train railway; meeting gathering session; statement declaration; warn caution; blame
fault; thank grateful; usual normal ordinary; different distinct; several some; bigger larger; smaller littler; pull
drag; push shove; catch grab seize; run race; walk stroll; fall drop tumble; break smash; cut slice; burn scorch;
shrink contract; open unlock; find discover locate; wait hold; sleep doze; drink sip; learn study; know understand;
forget overlook; believe trust; hope wish; fear dread; shout yell scream; write pen; read peruse; join enter; quit
leave resign; follow trail; take grab; offer propose; accept take; refuse decline; time moment; lot much many; mad
angry; give hand; sorry apologise apologize; purchase acquire; attend visit; commence open; assemble gather meet;
inform notify tell; attorney lawyer solicitor; garment dress; truck lorry van; cop policeman officer; sizable large
big; tremendous enormous huge; tiny little small minute; exhausted tired weary; starving hungry; correct right
accurate; incorrect wrong mistaken; briefly shortly; eventually finally; initially first; primarily mainly mostly;
toward to; notice spot see; restore mend; snatch grab; soaked wet; boiling hot; wages pay salary; chore job; lane road
street; accountant bookkeeper; adjust adapt alter; advise counsel; adviser aide counselor; aggressive hostile;
airfield airport; alarm worry; alliance coalition; ally partner; amazing astonishing astounding incredible remarkable;
amend change modify; ample enough plentiful; ancient old; anger fury rage; anxious worried nervous uneasy; appointment
meeting; approve endorse; area region zone district; article piece story; ashore aground; assess evaluate judge;
assistance aid help support; astonished amazed surprised stunned; attack assault; attempt effort try bid; avenue road
street; bad awful terrible; bandit robber; banquet feast; barrier obstacle hurdle; battle fight combat; beach shore
seashore; beautiful lovely pretty handsome; blunder mistake error; border frontier boundary; brave courageous bold;
broadcast transmit air; budget spending; burglar thief; burial funeral; calm quiet peaceful; candid frank honest;
capable able competent; cargo freight load; cautious careful wary; cease stop end halt; celebrated famous renowned;
chaos mess confusion disorder; cheat swindle defraud; cheerful happy merry; cinema movies; civilian noncombatant;
clerk secretary; collapse fall; combine merge; comfort console; committee panel; common usual; compel force oblige;
compensation damages; conference meeting; confront face; consent permission approval;
consequence result effect; constable policeman officer; contaminated polluted tainted; content happy satisfied;
continue persist; contract agreement; contribute give donate; contribution donation gift; council board; coward
cowardly; critical vital crucial; criticism censure; cruel brutal harsh; cut reduce trim slash; damage injure;
dangerous risky hazardous perilous unsafe; deadly fatal lethal; delegate representative envoy; deliberately
intentionally purposely knowingly; deliver bring; demand insist; demonstration protest march; dentist dental;
department ministry; deserve merit; desperate hopeless; destroy ruin wreck; detail particular; director boss head;
disappointed dismayed; discard dump; disgrace shame scandal; display exhibit; dispute quarrel argument row; distribute
share; disturb upset bother; draw tie; drunk intoxicated; during throughout; dusk nightfall sunset; earth soil ground;
employee staff; employment job jobs work; empty deserted; endure suffer bear; engineer technician; enormous immense
vast; entire complete; equal same; error fault; escape flee; establish set; estate property; excuse pardon forgive;
exhausted worn; expel evict eject; explode burst; extremely awfully terribly; factory plant works; fake bogus
counterfeit; family relatives kin; fat obese overweight; favorable good; feed nourish; fence wall; fertile rich; fill
stuff; filth dirt; flame fire; flood deluge; flow stream run; fog mist; forbid ban bar prohibit; foreigner alien;
founder creator; fresh new; frighten scare terrify; function work; funny hilarious; garden yard; gas vapor; gate door;
generous kind; gentle mild; glass tumbler; gloomy dark; grab grasp; grand great; hardship suffering; hasty rash;
heaven sky; heavy weighty; hesitate pause; hill slope; history past; honor respect; huge gigantic giant; hunger
starvation; immediately promptly; impartial fair neutral; important significant major; improve better; inaccurate
wrong; increase rise growth; incredible unbelievable; independent free; influence sway; injury wound; innocent
blameless; inspect survey; instruct order; instruction order; interrupt disturb; introduce present; invade attack;
investigate examine probe; jail prison; junction crossing; kind caring; lad fellow; landlord owner; lane path; large
major; leader chief; leak spill; leap spring; least minimum; letter mail; level grade; lie falsehood; list register;
lonely alone; lord master; loud deafening; lousy bad; loyal true; luck chance; lump piece; luxury comfort; maintain
claim; march walk; mark sign; marriage wedding; master teacher; member participant; mend heal; mention cite; merchant
trader dealer; mercy pity; miracle wonder; misery suffering; mislead deceive; modern new; mood temper; mountain peak;
mouth lips; mud dirt; muscle strength; native local; naughty bad; necessary needed essential; neglect ignore;
negotiate bargain; note notice; nuisance pest; oath vow; occupation job profession; offer bid; officer official; often
regularly; oil petroleum; oppose resist; outline sketch; outrage anger; overcome defeat; pale white; panel board;
panic fear; parliament assembly; partner companion; performance show; petition appeal; philosopher thinker; pity
shame; play drama; pleasure joy delight; plentiful abundant; plot conspiracy scheme; pole post stick; policy plan;
pond pool; portion share part; pour rain; poverty hardship; power strength; practical useful; praise commend applaud;
pray beg; premises building; preserve save keep; previous earlier prior; pride honor; principle rule; produce yield;
professor lecturer; profit gain; progress advance; promote advance; proper right; proposal plan suggestion; protection
shelter; publish print issue; pure clean; qualified trained; quarrel fight; quay wharf pier dock; quit abandon; quite
rather; radical extreme; rally demonstration; random chance; rank grade; rare uncommon unusual scarce; rate speed;
realize understand; reason motive; rebel mutineer; recent new; recession slump; reckless careless rash; record
document; recover heal; reform change; refuse rubbish; register record; regret sorrow; regular steady; relief aid;
reluctant unwilling; remain last; renew restart; repair restore; replace substitute; reputation name; resemble look;
reserve book; residence house; resolve settle solve; responsible liable accountable; restaurant cafe; revenue income;
reverse opposite; review examine; revolt rebel; riot unrest disorder; root source; round circular; route way course;
rural country; sacrifice offering; safety security; sail voyage; saying proverb; scandal outrage; scar mark; scene
sight; science research; scold rebuke; seaside coast; season period; secrecy silence; see witness; select elect;
selfish greedy; separate distinct; servant maid; service help; set fix; settlement agreement; shadow shade; sharp
keen; shock surprise; shop supermarket; sight view; sing chant; size extent; skill ability talent; skilled expert;
slender thin slim; slight minor small; slow sluggish; sly cunning; smart neat; smell stink; soil dirt; sound safe;
speaker orator; spirit ghost; spite malice; spot stain; spy agent; squeeze press; staff workers employees personnel;
station depot; statute act law; steady firm; steep sheer; stick adhere; stock supply; stolen robbed; strange unusual;
stranger outsider; stretch extend; stroke pat; study examine; stuff things; submit tender; substance material;
substantial large; success triumph; superb great; supporter backer follower; supporter fan; surface top; surprise
amaze; survey study; sweet sugary; sympathy pity; talkative chatty; tease mock; tender gentle; terrified scared;
testimony evidence; thankful glad; thief robber; thorough careful; thoughtful kind; threat danger; ticket pass; tight
close; torment torture; total entire; touch feel; tour trip; traffic cars; tragedy disaster; train teach; transform
change; treat handle; treatment cure; truth fact; turn bend; twist bend; ugly hideous; ultimate final; ultimately
finally; undergo suffer; understanding agreement; unhappy miserable; unique sole; universal general; university
college; urban city; usually normally generally; vacant free; vain proud; valuable precious; very awfully; violent
brutal; violence brutality; vision sight; visit call; voice speech; voyage trip; vulnerable weak; wages earnings; warm
mild; warning alert caution; watch guard; wave surge; weak feeble frail; weakness flaw; wear dress; weather climate;
wheat grain corn; whip lash; wild savage; willing ready; wind breeze; wisdom sense; wise sensible prudent; wonder
marvel; wound injure hurt; wrong unjust; investigate explore; emphasise stress underline; seldom infrequently; tramp
hobo; crisps chips; pram stroller; considerably greatly much; greatly vastly enormously; hugely enormously greatly;
gladly happily willingly; kindly gently
"""
