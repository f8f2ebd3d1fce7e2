"""Nouns for people."""

from spacy.tokens import Token

from wirefacts.syntax.titles import singular
from wirefacts.values.people import FEMININE, KIN, MASCULINE

HUMAN = (
    KIN
    | FEMININE
    | MASCULINE
    | frozenset(
        "infant toddler teenager teen youth kid person people couple counterpart ally supporter critic aide staff "
        "staffer worker employee member volunteer donor voter citizen resident villager tourist visitor passenger "
        "driver pedestrian cyclist pilgrim worshipper worshiper student pupil teacher graduate classmate schoolmate "
        "dignitary finalist guest host candidate politician party official authority police cop deputy troop soldier "
        "marine guard officer fighter militant rebel insurgent terrorist attacker bomber assailant shooter suspect "
        "defendant victim survivor hostage prisoner inmate detainee captive protester protestor demonstrator marcher "
        "rioter activist dissident defector migrant refugee asylum-seeker evacuee immigrant witness juror patient "
        "doctor crew sailor farmer miner singer actor musician artist writer author player athlete celebrity executive "
        "shareholder customer client landlord tenant owner leader expert advocate campaigner elder delegation delegate "
        "envoy team group crowd mob military army government opposition regime force coalition jury court panel "
        "tribunal lawmaker legislator mp republican democrat conservative liberal tory evangelical muslim christian jew "
        "american briton russian ukrainian israeli palestinian civilian bystander mourner rescuer climber hiker swimmer "
        "skier newborn astronaut crewmember homeowner homeless shopper concertgoer partygoer festivalgoer fan spectator "
        "youngster pensioner picket striker missing wounded injured heir adult lookout diver warden porter dancer "
        "deckhand herder miller molder nurse midwife engineer trawlerman passer-by commuter rider bidder other another "
        "everyone everybody someone somebody one "
        "victor loser underdog creditor debtor employer islander poacher packer shearer docker crofter cleaner observer viewer "
        "listener reader courier haulier depositor dissenter backer canvasser auctioneer organist anaesthetist scrutineer "
        "machinist raider hijacker pirate tailor skater looter kidnapper abductor captor sniper trucker renter lodger squatter "
        "settler parishioner cook chef baker butcher barber plumber carpenter roofer potter weaver rancher shepherd trapper "
        "gardener veterinarian vet physicist astronomer linguist ratepayer conductor violinist pianist ballerina sender caller "
        "vendor heckler insider outsider go-between prodigy apprentice trainee intern novice recruit conscript sculler rower "
        "paddler skipper bosun pitcher shortstop fullback bachelor grandee magnate tycoon mogul friar steward bellhop "
        "onlooker accused co-accused co-defendant accomplice concierge parolee arbiter drafter waverer interviewer".split()
    )
)
"""Lemmas of nouns for people and bodies of people."""
_HUMAN_ENDINGS = (
    "worker", "holder", "keeper", "goer", "grower", "maker", "owner", "dweller", "fighter", "seeker", "trader",
    "picker", "logist", "ographer", "scientist", "cyclist", "journalist", "activist", "extremist", "separatist",
    "herder", "hunter", "dealer", "breeder", "loyalist", "nationalist", "islamist", "motorist", "tourist", "artist",
    "person", "woman", "people", "eteer",
)  # fmt: skip
"""Endings of nouns for people by what they do ("dockworker", "beekeeper", "geologist"); few end the name of a thing."""

_NO_MEN = frozenset("german roman ottoman talisman caiman human specimen regimen abdomen acumen".split())


def is_plural_of_people(word: str) -> bool:
    """True for a regular plural, in small letters, of a noun for people: "shareholders"."""
    single = word.removesuffix("s")
    return single != word and (single in HUMAN or single.endswith(_HUMAN_ENDINGS) or singular(single) is not None)


def is_human_word(token: Token) -> bool:
    """True for a common noun that means one person, several, or a body of them, whatever it stands for here."""
    word = token.lemma_.lower()
    if word.endswith(("man", "men")) and len(word) > 5 and word not in _NO_MEN:
        return True
    return word in HUMAN or singular(token.lower_) is not None or word.endswith(_HUMAN_ENDINGS)
