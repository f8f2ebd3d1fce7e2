"""What is counted as a fact of a story, and what is not."""

CASUALTY_VERBS = frozenset(
    """
    kill injure wound hurt die perish drown murder slay behead execute hang shoot stab poison crush trample bury trap maim
    displace evacuate rescue save arrest detain capture imprison jail convict indict charge deport hospitalize hospitalise
    infect sicken vaccinate quarantine abduct kidnap strand flee orphan
    """.split()
)
"""Verbs whose bare number counts people: "killing 107", "at least 12 were hurt"."""
TOLL_WORDS = frozenset(
    "dead killed wounded injured hurt missing casualties deaths died others aboard survivors homeless trapped stranded "
    "detained arrested infected hospitalized hospitalised rescued".split()
)
TOLL_NOUNS = frozenset(
    "number toll total figure count tally death estimate membership attendance population backlog".split()
)
GROUP_NOUNS = frozenset(
    "panel group crowd team crew jury family party gang squad board committee staff cast band flock fleet convoy".split()
)
_TIMES = (
    "second minute hour day night week weekend fortnight month year decade century age generation semester season moment "
    "morning afternoon evening quarter half third a.m. p.m. am pm gmt utc et pst est o'clock bst cet"
)
_MEASURES = (
    "metre meter kilometre kilometer km mile foot feet inch yard cm mm m centimetre centimeter millimetre millimeter acre "
    "hectare kg kilogram kilogramme gram pound ounce lb stone litre liter gallon pint degree celsius fahrenheit mph kph knot "
    "mw megawatt gw gigawatt kw kilowatt watt volt hertz mhz ghz byte kb mb gb tb megabyte gigabyte terabyte decibel db db. "
    "pixel magnitude light-year nautical square cubic percent percentage"
)
_GAMES = "point goal try set wicket run game match lap inning innings touchdown basket place"
_IDEAS = (
    "way thing side part kind sort type form step stage phase aspect example occasion wonder principle reason factor "
    "lifetime dimension language dialect lot bit deal figure number level option possibility priority tenth fifth"
)
_WON = "vote seat delegate abstention preference aye nay precinct"
NOT_COUNTED = frozenset(f"{_TIMES} {_MEASURES} {_GAMES} {_IDEAS} {_WON}".split())
"""Lemmas that a count is not taken from: times, measures, points in games, and words that count ideas."""
INVARIANT = frozenset(
    "people aircraft personnel staff police crew cattle sheep fish deer series species spacecraft hovercraft headquarters "
    "shrimp poultry livestock head percent folk offspring salmon yuan yen rand won euro baht pound".split()
)
"""Plurals without a plural's ending."""
MASSES = frozenset(
    "kg kilo kilogram kilogramme gram pound ounce lb stone litre liter gallon pint barrel ton tonne acre hectare".split()
)
"""Measures that count stuff where it is named: "412 kilos of fry"."""
LARGE_ONLY = frozenset("time word line unit item percent copy view degree".split())
"""Counted from `LARGE` upward: "more than 5,000 times", not "three times"."""
LARGE = 20
SMALL = 10
"""Below this, what is counted inside quotation marks is told in passing."""
STRONG_NOUNS = frozenset(
    """
    person people man woman child boy girl civilian soldier officer police policeman victim passenger worker migrant refugee
    suspect bomb missile rocket explosion blast building house home aircraft plane helicopter ship boat vehicle car tank
    referendum charge count shell shot gunman attacker hostage prisoner body death casualty pilot astronaut firefighter
    journalist tourist student protester rebel militant troop round election earthquake fire arrest company state country
    satellite spacecraft rover medal
    """.split()
)
"""Nouns of which even two make a fact, where something happens to them."""
