"""Common given names: soft evidence for gender and for a name being a person's. Our own modest list, folded."""

from wirefacts.values.given_names_men import MEN_TO_K
from wirefacts.values.given_names_more_men import MEN_FROM_L
from wirefacts.values.given_names_women import WOMEN
from wirefacts.values.nicknames import CALLED

_FEMININE = frozenset(
    "abby abigail achieng ada adaeze adele adelina aditi adriana agatha agnes agnieszka aida aiko aileen aina ainhoa "
    "aino aisha aisling aissatou aita akiko akua alba aleida aleksandra alessandra alexandra alice alicia alina aline "
    "alisa alison allison alma althea alva amaka amal amalia amanda amara amber ameera amelia amelie amina amira amy "
    "ana anahit anais ananya anastasia anastasiya andrea andreea aneta anette ange angela angelica angelina angelique "
    "anika anita anja anjali anke ann anna anne anneke annelies annette annie annika anouk antje antoinette antonia "
    "aoife apinya april araceli ariana arlene asha ashley asma astou astrid audrey ayaka ayako ayan ayelet ayesha "
    "aylin azadeh azra bao-yu barbara beata beatrice beatriz becky belinda benedetta berit bernadette bertha beth "
    "bettina betty beverly bianca birgit birgitta blanca bonnie branka bree brenda brianna bridget brigid brigitte "
    "britta brittany camila camilla candace candice carina carla carlotta carly carmela carmen carol carole carolina "
    "caroline carolyn cassandra catalina cate caterina catherine cecilia celeste celia celine chantal charlene "
    "charlotte chelsea cheryl chiara chidinma chika chinwe chioma chiyo chloe christina christine ciara cindy claire "
    "clara clarissa claudette claudia clementine colette colleen consuelo cora cordelia corinna corinne cornelia "
    "cosima cristina cynthia dagmar daisy dalia dalit damaris daniela danielle daphne darya dawn deborah debra deepa "
    "deirdre delia demi denisa denise desiree dewi diana diane dina dolly dolores dominika donatella donna dora doris "
    "dorota dorothea dorothee dorothy drita dunja ebba ebony edda edith edwina efua eileen ekaterina elaine eleanor "
    "elena eleni eleonora elif elina elisa elisabeth elise eliza elizabeth ella ellen ellie elodie elsa elsie elspeth "
    "elvira emilia emilie emily emine emma enid erica erika erin ernestine esme esmeralda esperanza estelle esther "
    "ethel etta eugenia eugenie eunice eva evangeline eve evelyn ewa fabiola fanny farah farida fatema fatima fatou "
    "faye federica felicia felicity fernanda fiona flavia fleur flora florence folake frances francesca francine "
    "franziska freya frida frieda fumiko funmilayo gabriela gail galina geeta gemma genevieve georgia georgina "
    "geraldine gertrude gina giovanna gisela giselle giulia giuliana gladys glenda gloria glynis golda grace greta "
    "gretchen grete griselda gudrun gulnara gunilla gwen hadiza halima hana hanan hanna hannah hanne harriet harumi "
    "hatice hazel heather hedda hedwig heidi heidrun helen helena helga helle henrietta hermine hilary hilda hilde "
    "hillary hiroko hodan holly hortense huda huong ida ifeoma ilaria ilona ilse imelda imogen ina indira ines inge "
    "ingeborg inger ingrid ingvild ioana irena irene irina iris irma isa isabel isabella isadora isla itzel ivana "
    "ivanka ivy izabela jacinta jaclyn jacqueline jadwiga jamie jana jane janelle janet janice janina janine jasmin "
    "jasmine jean jeanette jeanine jeanne jelena jemima jen jenna jennifer jenny jessica jette jill jillian jiyeon "
    "joan joana joanna joanne jocasta jocelyn jodie johanna jolanta josefina josephine jovana joy joyce juana juanita "
    "judit judith judy julia juliana julianna julie juliette june junko justine kaja kamala kanako karen karin karina "
    "karla katalin katarina katarzyna kate katharina katherine kathleen kathryn kathy katie katja katrin katya kavita "
    "kay kayla kayo keiko kelechi kelly kendra kerri kerstin keziah khadija kim kimberly kinga kira kirsten klara "
    "kornelia kristen kristiina kristin kristina krystyna kumiko lakshmi lalita lan-anh lana lara larisa lata latifa "
    "latoya laura lauren lavinia layla lea leah leanne leila lena leonie leonor leslie leticia letitia lia liesbeth "
    "lieselotte lila lilian liliana lilli lillian lilly lily lin-na lina linda lindiwe lindsey linh linnea lisa "
    "lisbeth liselotte liv livia liz ljiljana lois lola lorena loretta lori lorraine lotta lotte louisa louise luana "
    "lucia luciana lucille lucinda lucretia lucy ludmila ludmilla luisa luise lula lupita luz lydia lynn lyudmila "
    "mabel madeleine madhuri madison mae maeve magda magdalena maggie mahnaz maia maike maja malala malgorzata malin "
    "mandy manuela mara marcela marcella marcia mare margaret margarethe margarita margot margrethe margrit maria "
    "mariam mariama marian mariana marianna marianne maribel maricel marie marieke mariela marielle marija marijke "
    "marika marilyn marina marion marisa marisol marit marita marjorie marlene marsha marta martha martina martine "
    "mary mary-ann maryam masako matilda maud maude maura maureen mavis maya meena megan mei mei-ling melanie melinda "
    "melissa mercedes meredith meryem mia michaela michelle michiko mihaela mildred milena milica mina minerva minna "
    "mira miranda mireille miriam misako mitsuko moira molly mona monica monika monique montserrat muna muriel myra "
    "myriam nadezhda nadia nadine naledi nancy nandini naomi nasra nasreen nastassja natalia natalie natalya natasha "
    "nathalie nazanin neha nelly nerys nettie ngozi niamh nicola nicole nicoletta nieves nika nilufar nina ningsih "
    "nirmala nkechi nneka noelle noemi nomvula nora norma nour nuria nusrat obioma octavia odette odile ofelia oksana "
    "olena olga olive olivia olympia ondine oona ophelia orla ornella ottilie padma paloma pamela paola patrice "
    "patricia paula paulette paulina pauline pearl peggy penelope perla petra philippa phoebe phyllis pilar pippa "
    "polina polly pooja portia pratibha preeti priscilla priya rachel rachida raffaella raisa ramona rania raquel rasa "
    "rebecca regina rekha renata renate renee rhiannon rhoda rhona rhonda ricarda rina rita ritu rivka roberta robin "
    "rocio roisin roksana romina rosa rosalie rosalind rosalinda rosamund rosanna rose roseanne rosemary roxana "
    "roxanne ruby rukhsana ruta ruth ruxandra saba sabina sabine sabrina sachiko sadaf sadie safiya sahra saida sakura "
    "sally salma samantha samira sandra sandrine sangeeta sanna saoirse sara sarah sasha saskia savita scarlett selina "
    "selma senait serena shabnam shahida shanice shannon shanti sharifa sharon shauna sheila shelley sherry shira "
    "shirin shirley shreya sibel sienna sigrid silke silvana silvia simona simone sinead siobhan sita siti siv sofia "
    "sofie solange soledad solveig sonia sonja sonya soo-jin sophia sophie soraya stefania stella stephanie sudha sue "
    "sujata sumaya sunita susan susana susanna susanne sushma suzanne svetlana swati sybil sylvia sylvie tabitha "
    "tahira talia tamar tamara tamsin tania tanja tanya tara tasha tatiana tatjana tatyana teresa tereza tess tessa "
    "thandiwe thea thelma theodora theresa therese thuy tiffany tilda tina tomoko tone tonya tove tracey traci tracy "
    "trude trudy tuula tzipi ulla ulrike uma una ursula usha uta ute valentina valeria valerie vandana vanessa vanja "
    "vasiliki vera verena veronica veronika veronique vesna vicki vickie vicky victoria vida vigdis viktoria vilma "
    "viola violet violeta virginia vivian viviana viviane vivien wanda wangari wanjiru wendy wilhelmina wilma winifred "
    "winnie xenia xiaoling ximena xochitl yael yara yasmin yasmine yelena yetunde yevgenia yoko yolanda yoshiko yukiko "
    "yulia yumi yuriko yvette yvonne zahra zainab zara zdenka zehra zelda zeynep zhanna zita zoe zofia zora zsofia "
    "zuzana".split()
)
_MASCULINE = frozenset(
    "aaron abdi abdul abdullah abdulrahman abebe abel abraham achim adalbert adam adan adel adewale aditya adolf "
    "adolfo adrian adriano afonso agus ahmad ahmed ahmet ake akihiro akio akira aksel alan alastair albert alberto "
    "albin aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alex alexander alexandre "
    "alexandru alexei alexey alfonse alfonso alfred alfredo alhassan ali alistair allan allen alois alojz alonso "
    "alonzo alvaro alvin amadou ambrose amir amit amos ananda anatole anatoly anders andre andreas andrei andrej "
    "andres andrew andrey andrii andrzej andy angelo angus anil anselm antal anthony antoine anton antonin antonio "
    "antonis anura anwar aram archibald ari arif aristide arjun armand armando arnaud arne arnold arnulf aron arsene "
    "arthur artur arturo arvid asad asger ashok ashraf asif athanasios attila augustin augustine aurelio austin axel "
    "ayman aziz babak babatunde bakary balazs baldwin bambang barry bart bartholomew bartosz bashar bashir basil "
    "bastien ben benedict benedikt bengt benito benjamin benoit bernard bernardo bernd bernhard bernie bert bertil "
    "bertrand bilal bill billy birger bjarne bjorn blaise bob bobby bogdan boris borislav boubacar brad bradford "
    "bradley brandon branko brendan brendon brian bruce bruno bryan budi burak byron callum calvin camilo carl "
    "carl-johan carlo carlos carsten casper cedric cem cesar chad chadi chaminda charles charlie chidi chinedu chris "
    "christer christian christof christoph christophe christopher christos chuck chukwu chukwuma clarence claude "
    "claudio claus clemens clement cliff clifford clint clinton clive clyde cody colin conor conrad constantin corey "
    "cormac cornelius craig cristian cristiano cristobal curt curtis cyril cyrus dag daisuke damian damien damir damon "
    "dan daniel danilo danny dario dariusz darko darrell darren darryl darwin dave david davide davit dawid dawit dean "
    "deepak demetrius denis dennis denzel derek dermot desmond dexter dick didier diego dieter dietmar dietrich "
    "dimitar dimitri dimitrios dirk dmitri dmitry dominic dominik don donal donald donovan doug dougal douglas dragan "
    "drago duncan dusan dwayne dwight dylan eamon eamonn earl ebrahim eckart eddie edgar edgardo edin edmond edmund "
    "edoardo eduard eduardo edvard edward edwin efrain egil egon ehud einar eino eirik eitan elias elijah elliot "
    "elliott ellis elmer elton emanuel emanuele emeka emerson emil emile emiliano emilio emre enrico enrique enzo "
    "erhard eric erich erik erkki ernest ernesto ernst erwin esa esteban ethan etienne eugen eugene eugenio evan ewan "
    "ezekiel ezra fabian fabien fabio fabrice fadi faisal farhad farid farooq federico felipe felix ferdinand ferenc "
    "fergus fernando fidel filip filippo finn finnbar flavio florent florian florin folke franc francesco francis "
    "francisco franco francois frank franklin frans frantisek franz fred freddie freddy frederic frederick frederik "
    "fredrik friedrich fritz fyodor gabor gabriel gaetano gareth garry gary gaspar gaston gavin gene gennady geoff "
    "geoffrey georg george georges georgi georgios gerald gerard gerardo gerd gerhard gerrit gert ghassan giacomo "
    "gianluca gianni gideon gil gilbert gilberto gilles giorgi giorgio giovanni girma giuseppe glen glenn godfrey "
    "gonzalo goran gordon gottfried graeme graham greg gregor gregorio gregory grigory guido guillaume guillermo "
    "gunnar gunter gunther gus gustav gustavo guy habib haile hakan hakim hamid hamza hannes hans hans-peter harald "
    "harish harold harry haruki harvey hasan hashim hassan hector heikki heiko heinrich heinz helge helmut hendra "
    "hendrik henk henri henrik henrique henry herbert heriberto herman hermann hernan hideo hiroshi hiroyuki hisham "
    "homer horace horacio horst howard hugh hugo humberto humphrey hussein hyun-woo iain ian ibrahim idris ignacio "
    "ignatius igor ikechukwu ilija ilir ilya imran imre ingmar ingo ioan ioannis ira irving irwin isaac isaiah ishaan "
    "ismail istvan ivan ivar ivo jaap jacek jack jacob jacopo jacques jaime jake jakob jakub jalal jamal james jan "
    "janez janne janos jared jaroslav jarrett jarvis jason jasper javier jay jean-claude jean-luc jean-marie "
    "jean-michel jean-paul jean-pierre jed jeff jeffrey jens jeremiah jeremy jerome jerry jesper jesus jim jimmy jiri "
    "joachim joakim joao joaquin joe joel joerg johan johann johannes john john-paul johnny johnson joko jon jonas "
    "jonathan jorg jorge jorgen jose josef joseph josh joshua josip jozef juan juha juho julian julien julio julius "
    "juraj jurgen jurij jussi justin kaito kalle kamal kamau kamil karan karel karim karl karl-heinz karol karsten "
    "kaspar katsuo kazimierz kazuo keegan keith kemal ken kendrick kenichi kenji kenneth kent kevin khaled khalid "
    "khalil kieran kim-jong kipkemoi kjell klaus knud knut kofi konrad konstantin kostas krishna kristian kristof "
    "kristoffer krzysztof kunle kurt kwabena kwaku kwame kwasi kyle lachlan lance larry lars lasse laszlo laurence "
    "laurent lawrence lazar leandro lech lee leif len lennart lennox leo leon leonard leonardo leonid leopold leroy "
    "lester levan levi lewis liam linus lionel lloyd lorenz lorenzo lothar lou louis luca lucas luciano lucien ludovic "
    "ludwig luis luiz luka lukas lukasz luke luther maciej magnus mahmoud mahmud malachi malcolm malik mamadou manfred "
    "manish manoj manolo manuel marc marcel marcelo marcin marco marcos marcus marek mario maris marius mark marko "
    "markus marlon marten martijn martin martti marty marvin marwan massimo mateo mateusz mathew mathias mathieu "
    "mathis matias matt matteo matthew matthias matthieu mattias maurice mauricio mauro max maxim maxime maximilian "
    "maxwell mehdi mehmet mel melvin mervyn micah michael michel michele miguel mihai mihail mikael mike mikhail "
    "mikkel mikko miklos milan milo milos miloslav milton miodrag mirko miroslav misha mitch mladen moe mohamad "
    "mohamed mohammad mohammed mohan moises moritz morris morten moses mostafa moussa mthunzi muhammad munir murat "
    "murray mustafa mykola nadeem naeem naoki nasser nathan nathaniel nattapong naveed ned neil nelson nenad neven "
    "nguyen nicholas nick nicolae nicolas nicolo nigel nikhil niklas niko nikolai nikolaos nikolas nikolay nikos nils "
    "nnamdi noah noel norbert norman nuwan obinna octavio odd oddvar ola olaf olav oleg oleksandr oliver olivier olof "
    "olumide oluwaseun omar oren oscar oskar osman osvaldo oswald otieno otis otto ousmane owen pablo paddy pal pankaj "
    "paolo pascal pasquale patricio patrick patrik paul paulo pavel pawel pedro pekka per percy perry pete peter petr "
    "petri petros phil philip philipp philippe phillip pierce piero pierre pieter pietro piotr prakash pranav prasert "
    "predrag quentin quincy rachid radek radoslav rafael rafal raffaele ragnar rahul raimo raj rajapaksa rajesh rajiv "
    "rakesh ralf ralph ramesh rami ramiro ramon randall randolph randy raoul rashid raul ravi ray raymond recep "
    "reginald reinhard reinhold remi renato rene reza rhys ricardo riccardo richard rick ricky rico rob robbie robert "
    "roberto rocco rod roderick rodney rodolfo rodrigo roger roland rolf roman ron ronald ronan ronnie rory ross roy "
    "ruben rubin rudi rudolf rudolph rudy rufus rui rupert ruslan russ russell rustam ryan ryszard saad sabah said "
    "salah salim salman salvador salvatore sam sami samir samuel sandeep sandor sandro sanjay santos satoshi saul "
    "scott sean sebastian sebastien selim serge sergei sergey sergio seth seung-hoon seymour shane shaun shawn shigeru "
    "shinji shinzo sid sidney siegfried sigurd silvio simeon simon sipho sizwe slavko slobodan somchai soren spencer "
    "spiros stan stanislav stanislaw stanley stefan stefano steffen sten stephane stephen steve steven stewart stig "
    "stuart suleiman sunil svein sven taavi tadashi tadeusz takashi takeshi takumi tamas tapio tarek tariq taro tarun "
    "ted teddy teemu tendai terence terje terrence terry tesfaye tetsuya thabo themba theo theodor theodore thibault "
    "thierry thomas thorsten tibor tim timo timothy timur titus tobias toby todd toivo tom tomas tomasz tommaso tommy "
    "tony torben tore torsten toshiro travis trevor tristan troels troy tunde tuomas tyler tyrone udo ugo ulf ulrich "
    "umar umberto uri uwe uzoma vaclav valentin valerio valery vasil vasilis vasily vernon vic vicente victor vijay "
    "vikram viktor vilhelm vincent vincenzo vinod vitaly vito vittorio vivek vlad vladimir vladislav vojtech volker "
    "volodymyr waldemar walid wallace walter warren wayne wendell werner wilbur wilfred wilfried wilhelm willem willi "
    "william willie willy winston witold wojciech wolfgang woody wyatt xavier yahya yakov yann yannick yannis yaroslav "
    "yasser yasuo yaw yehuda yiannis yohan yong-ho yosef youssef yuri yuriy yusuf yuval yves zachary zbigniew zdenek "
    "zeljko zhivko ziad zoltan zoran zvonimir".split()
)
UNSURE = frozenset(
    "alex andrea april chris dawn jan jamie jean kelly kim lee leslie marion noel robin sam sasha shannon taylor tracy".split()
)
"""Given to women and men: they show a person and no gender."""

_OTHERWISE = frozenset(
    "aden basel haifa orlando salem jericho maui moray taos yuma gila ramadan islam mars nato santa sunday solomon harris "
    "wilson kennedy roberts murdoch blair wagner tudor german hind shona aryan naira mart fang ion pita semen stamen dharma "
    "arafat mubarak havel gillespie begum uzi samba lemma peep dung greet mujahid".split()
)
"""Given names that news means otherwise far more often: places, peoples, feasts, family names, common words."""
FEMININE_NAMES = _FEMININE | (WOMEN - _OTHERWISE)
MASCULINE_NAMES = _MASCULINE | ((MEN_TO_K | MEN_FROM_L) - _OTHERWISE)
GIVEN_NAMES = FEMININE_NAMES | MASCULINE_NAMES | UNSURE | CALLED

_AGAINST_ENDING = frozenset(
    "abba akira attila barnaba bela costa elia ezra garba ilya isa joshua jonah keita luca luka mika mustafa moussa musa "
    "nikita noa oba oumara sasha saka shota sota sula tata toma vanya yakuba amparo consuelo rosario rocio yoko keiko "
    "michiko noriko yuko akiko naoko sachiko tomoko fumiko kyoko reiko cleo calypso margo margot venus".split()
)
"""Names that the other gender, or both, bear in spite of their ending."""
_LONG_ENOUGH = 5


def gender_of_name(given: str) -> str | None:
    """ "feminine" or "masculine" by common use of the folded given name; None where it is rare or used for both."""
    if given in UNSURE:
        return None
    if given in FEMININE_NAMES:
        return None if given in MASCULINE_NAMES else "feminine"
    return "masculine" if given in MASCULINE_NAMES else _by_ending(given)


def _by_ending(given: str) -> str | None:
    """Of rarer names, the ending that Romance, Slavic and many other languages keep for one gender."""
    if len(given) < _LONG_ENOUGH or given in _AGAINST_ENDING:
        return None
    if given.endswith(("a", "ette", "elle")):
        return "feminine"
    return "masculine" if given.endswith("o") else None
