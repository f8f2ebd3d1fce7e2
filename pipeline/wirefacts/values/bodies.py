"""Nouns that denote bodies and places. Our own list of common newswire use; all singular and folded."""

BODY_NOUNS = frozenset(
    "company firm corporation business enterprise conglomerate startup manufacturer carmaker automaker airline "
    "bank lender brokerage insurer retailer supermarket chain brand studio publisher broadcaster network station "
    "channel newspaper paper magazine journal tabloid daily weekly publication website outlet agency newsroom "
    "organization organisation group association society federation confederation union league alliance coalition "
    "bloc consortium party movement campaign camp faction committee commission council board panel tribunal court "
    "bench jury parliament legislature senate congress assembly house government administration cabinet ministry "
    "department bureau office authority regulator watchdog body institution institute foundation charity nonprofit "
    "ngo trust fund university college school academy hospital clinic church mosque synagogue temple diocese "
    "monastery military army navy force militia regiment brigade police sheriff fleet team club squad side "
    "franchise embassy consulate mission delegation unit division branch chapter laboratory lab centre center "
    "museum treasury presidency secretariat directorate inspectorate ombudsman think-tank pollster syndicate cartel "
    "gang regime junta state leadership opposition media press prosecution defence defense utility contractor "
    "operator provider supplier maker producer developer giant subsidiary owner shareholder chamber caucus "
    "municipality service guild synod orchestra choir cooperative co-operative collective festival zoo".split()
)
COMMON_BODIES = frozenset(
    "church court government state administration company party ministry department university council committee "
    "commission board agency union group bank association foundation club league institute college hospital school "
    "museum city county town embassy office bureau force authority mission movement campaign".split()
)
"""Nouns that some houses write with a capital where they mean a body named before: "the Church"."""

PLACE_NOUNS = frozenset(
    "country nation state kingdom republic territory province region county district city town village municipality "
    "capital borough suburb neighborhood neighbourhood island archipelago peninsula continent prefecture settlement "
    "enclave".split()
)
NAME_HEADS = frozenset(
    "agency alliance army assembly association authority bank board brigade bureau cabinet chamber church club "
    "coalition college command commission committee company congress consortium corporation corps council court "
    "department directorate embassy federation force forces forum foundation fund government group guard hospital "
    "house institute institution league legion ministry mission movement museum navy network office organisation "
    "organization parliament partnership party police press project secretariat senate service society syndicate team "
    "treasury tribunal trust union university news media airlines airways motors industries holdings partners inc "
    "corp ltd llc plc gmbh co times herald post gazette tribune journal chronicle telegraph observer guardian weekly "
    "magazine radio television broadcasting technologies systems laboratories pharmaceuticals academy conference "
    "school district initiative campaign center centre administration exchange reserve watch front brotherhood "
    "synod guild".split()
)
"""Words that make a name an organization's when they are its last, or stand before "of" or "for"."""

BODY_ENDINGS = frozenset(
    "trading shipping freight lines marine foods mills homes textiles toys metals mining steel cement gaming nutrition "
    "logistics transport railways rail ferries cruises energy petroleum oil gas electric solar water brewery breweries "
    "distillery creamery dairy dairies farms orchards vineyards bakery bakeries capital pension pensions savings mutual "
    "insurance assurance finance investments investors securities equity ventures advisers advisors associates brothers "
    "sons polling polls poll opinion surveys survey research insights analytics analytica metrics data labs institut "
    "barometer courier star standard argus echo mercury examiner dispatch fm tv studios pictures records software "
    "digital telecom mobile networks pharma biotech therapeutics health healthcare clinic clinics hospitals properties "
    "estates realty construction builders engineering works cycles buttons woollens ropeways synod local as ab oy "
    "ag sa sas spa srl nv bv kg rovers wanderers athletic fc afc hotspur albion".split()
)
"""Words that end names of firms, pollsters, papers and houses, and are hardly a family name behind a word that is no given
name."""

PUBLIC_HEADS = frozenset(
    "agency alliance army assembly association authority board brigade brotherhood bureau cabinet chamber church "
    "coalition commission committee conference congress council court department directorate embassy federation "
    "force forces forum foundation front government guard guild institute league legion local ministry mission "
    "movement museum navy office parliament party police secretariat senate society synod team treasury tribunal "
    "union university school district campaign administration chancery post herald times gazette tribune journal "
    "chronicle telegraph courier workers teamsters democrats republicans greens".split()
)
"""Last words of names that no firm bears: who is called so is not meant by "the company"."""

COMPANY_SUFFIXES = frozenset(
    "inc inc. corp corp. ltd ltd. llc plc co co. company corporation group holdings party news magazine newspaper "
    "agency organization organisation university motors airlines international industries foundation church "
    "government".split()
)
"""Words that a short form of the name leaves out at its end: "Roe Motors Corp." is "Roe Motors" or "Roe"."""

FIRM_ENDINGS = frozenset(
    "inc corp ltd limited llc plc co company corporation oy ab asa ag sa spa gmbh nv bv kg".split()
)
"""Last words that a firm alone bears: its legal forms."""

FACILITY_HEADS = frozenset(
    "airport bridge stadium arena hotel tower towers street avenue road square park palace prison jail station "
    "terminal port harbor harbour museum library theatre theater cathedral mosque temple memorial highway tunnel dam "
    "base building mall hall castle cemetery complex plaza courthouse".split()
)
LANDFORMS = frozenset(
    "valley island islands isles river lake bay hills coast peninsula mountains ridge creek falls plateau".split()
)
"""Last words of the names of lands and waters."""
LAW_HEADS = frozenset(
    "act law amendment treaty convention accord accords agreement protocol bill constitution code".split()
)

KINDS = {
    "newspaper": frozenset("times herald post gazette tribune journal chronicle telegraph observer guardian news star sun mail "
                           "express independent mirror examiner inquirer globe sentinel register courier dispatch".split()),
    "magazine": frozenset("magazine weekly journal review time newsweek".split()),
    "paper": frozenset("times herald post gazette tribune journal chronicle telegraph guardian news star sun mail".split()),
    "broadcaster": frozenset("news television radio broadcasting corporation tv network channel".split()),
    "network": frozenset("news television network broadcasting tv channel".split()),
    "agency": frozenset("agency administration bureau service press".split()),
    "court": frozenset("court tribunal".split()),
    "city": frozenset("city municipality town".split()),
    "town": frozenset("town municipality city".split()),
    "municipality": frozenset("municipality city town".split()),
    "ministry": frozenset("ministry office department".split()),
    "department": frozenset("department ministry office".split()),
    "company": frozenset("inc corp ltd llc plc co company corporation motors airlines industries holdings group".split()),
    "firm": frozenset("inc corp ltd llc plc co company group partners holdings".split()),
    "airline": frozenset("airlines airways air airline".split()),
    "bank": frozenset("bank banking".split()),
    "party": frozenset("party democrats republicans conservatives movement alliance front bloc greens".split()),
    "university": frozenset("university college".split()),
    "school": frozenset("school academy college".split()),
    "parliament": frozenset("parliament assembly congress house senate".split()),
    "group": frozenset("group association coalition alliance watch foundation network front union society".split()),
    "organization": frozenset("organization organisation association foundation society union church council".split()),
    "organisation": frozenset("organization organisation association foundation society union church council".split()),
    "charity": frozenset("foundation trust charity fund".split()),
    "union": frozenset("union federation workers teamsters brotherhood guild local association".split()),
    "military": frozenset("army forces military navy".split()),
}  # fmt: skip
"""By which last words of a name a description may mean it: "the paper" the Harbor Herald, "the airline" Roe Airways."""
