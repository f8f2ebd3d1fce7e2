"""What people do for a living, beside the offices that they hold: "Ann Roe, a pharmacist", "the playwright Bob Lang"."""

from wirefacts.annotations.views import Role
from wirefacts.syntax.titles import singular

_HEALTH = frozenset(
    "pharmacist dentist midwife matron optician orderly veterinarian vet physiotherapist dietitian chemist anaesthetist "
    "anesthetist carer caregiver undertaker".split()
)
_TRADES = frozenset(
    "carpenter joiner plumber electrician mechanic welder mason bricklayer roofer painter plasterer glazier tiler blacksmith "
    "goldsmith silversmith locksmith tailor seamstress dressmaker cobbler shoemaker weaver potter tanner baker butcher cook "
    "chef brewer distiller miller cooper barber hairdresser florist jeweller jeweler watchmaker clockmaker upholsterer "
    "printer bookbinder stonemason machinist foreman forewoman fitter turner tuner rigger stoker cleaner janitor "
    "caretaker housekeeper maid butler waiter waitress bartender barista dishwasher".split()
)
_LAND_AND_SEA = frozenset(
    "farmer herdsman shepherd beekeeper rancher grower gardener forester logger lumberjack gamekeeper fisherman trapper "
    "fisher sailor boatswain helmsman mate deckhand diver ferryman docker longshoreman stevedore miner quarryman "
    "drover vintner winemaker cheesemaker cheesemonger fishmonger greengrocer ironmonger".split()
)
_ROADS_AND_SHOPS = frozenset(
    "driver trucker cabbie chauffeur courier postman postwoman postmaster porter conductor stationmaster signalman "
    "dispatcher shopkeeper grocer merchant trader salesman saleswoman cashier croupier bookseller bookkeeper actuary "
    "landlord innkeeper hotelier peddler auctioneer".split()
)
_LETTERS_AND_STAGE = frozenset(
    "poet novelist playwright author writer essayist translator interpreter cartoonist illustrator sculptor photographer "
    "actor actress singer soprano contralto tenor baritone pianist violinist cellist harpist organist drummer guitarist "
    "dancer ballerina comedian magician puppeteer cartographer archivist bandmaster disc-jockey laureate screenwriter".split()
)
_SPORT = frozenset(
    "swimmer skier biathlete gymnast wrestler boxer jockey footballer sprinter cyclist climber grandmaster".split()
)
_LEARNING = frozenset(
    "teacher schoolteacher schoolmaster tutor lecturer instructor surveyor programmer inspector".split()
)
_OCCUPATIONS = _HEALTH | _TRADES | _LAND_AND_SEA | _ROADS_AND_SHOPS | _LETTERS_AND_STAGE | _SPORT | _LEARNING
_ENDINGS = (
    "keeper", "maker", "monger", "wright", "smith", "ologist", "ographer", "herder", "grower", "catcher", "picker",
    "cutter", "trapper", "repairer", "mender", "setter", "packer", "sorter",
)  # fmt: skip
_OTHERS = frozenset("peacemaker troublemaker goalkeeper matchmaker".split())


def occupation(word: str) -> bool:
    """True for a singular noun (lower case) that says what somebody does for a living."""
    return word in _OCCUPATIONS or (word.endswith(_ENDINGS) and len(word) > 7 and word not in _OTHERS)


def head_of_title(word: str) -> str | None:
    """The office or occupation that `word` (lower case) is, or is the plural of; None where it is neither."""
    office = singular(word)
    return word if office is None and occupation(word) else office


def lone_occupation(role: Role, text: str) -> bool:
    """True for an occupation without a body and without a word for its kind: "a baker", and not "night porter"."""
    title = role.title.slice(text).lower()
    return role.organization is None and singular(title) is None and occupation(title)
