"""What kind of party each name is, settled over the whole article: a name does not change its kind between paragraphs."""

import re
from collections import Counter, defaultdict

from spacy.tokens import Doc, Token

from wirefacts.records.parts import EntityType
from wirefacts.stages.entities.boundaries import Candidate
from wirefacts.stages.entities.lands import STORMS, of_lands
from wirefacts.stages.entities.products import by_make, is_device
from wirefacts.stages.entities.showing import by_ending, makes_something, shown
from wirefacts.values.bodies import BODY_NOUNS, FACILITY_HEADS, LAW_HEADS, NAME_HEADS, PLACE_NOUNS
from wirefacts.values.given_names import GIVEN_NAMES
from wirefacts.values.names import core, is_acronym, words
from wirefacts.values.people import is_person_noun
from wirefacts.values.places import CITIES, COUNTRIES, US_STATES
from wirefacts.values.titles import ADDRESS, bare, is_title

_TYPES: dict[str, EntityType] = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group",
    "WORK_OF_ART": "work", "EVENT": "event", "LAW": "law", "PRODUCT": "product",
}  # fmt: skip
SPEECH = frozenset(
    "say tell add state claim announce note argue explain insist warn declare reply respond write tweet post comment "
    "remark continue believe think acknowledge admit concede confirm deny stress suggest testify allege assert recall "
    "observe describe report ask urge read promise vow pledge complain joke conclude predict".split()
)
_PLACE_PREPOSITIONS = frozenset({"in", "near", "at", "outside", "across", "throughout", "inside"})
_INDICES = frozenset(
    {"dow", "dow jones", "djia", "ftse", "nikkei", "dax", "s&p", "hang seng", "cac", "stoxx", "sensex"}
)
_INDEX_HEADS = frozenset({"average", "composite", "index"})
_CONTESTS = frozenset("games olympics championship championships cup open marathon regatta prix".split())
"""Last words of names that are contests' and nobody's."""
_STATION = re.compile(r"[kw][a-z]{2,3}-(?:tv|fm|am|dt)")
"""Call letters of American stations: "WKHO-TV"."""
_NETWORKS = frozenset(
    {("x",), ("twitter",), ("facebook",), ("instagram",), ("telegram",), ("tiktok",), ("truth", "social")}
)
_PARTIES = frozenset("dem dems tory tories".split())
"""Last words of parties' short names: "the Lib Dems"."""
Votes = Counter[EntityType]
Key = tuple[str, ...]


def settle(doc: Doc, found: list[Candidate]) -> list[EntityType]:
    """One type for each candidate, in order."""
    keys = [words(doc[c.start : c.end].text) for c in found]
    votes: defaultdict[Key, Votes] = defaultdict(Counter)
    for candidate, key in zip(found, keys, strict=True):
        votes[key].update(_evidence(doc, candidate))
    for key, vote in votes.items():
        vote.update(_by_words(key))
    for key, vote in votes.items():
        alone = votes.get(key[-1:]) if 1 < len(key) < 4 and key[-1] not in NAME_HEADS else None
        if alone and max(alone, key=lambda kind: alone[kind]) == "person":
            vote["person"] += alone["person"]
    people, bodies = _owners(votes)
    for key, vote in list(votes.items()):
        if _is_state(key) or key not in people | bodies:
            continue
        vote["person" if key in people else "organization"] += sum(max(points, 0) for points in vote.values()) + 4
    return [_decided(doc, c, votes[key]) for c, key in zip(found, keys, strict=True)]


def _decided(doc: Doc, candidate: Candidate, vote: Votes) -> EntityType:
    if not vote:
        return "other"
    best = max(vote, key=lambda kind: vote[kind])
    before = doc[candidate.start - 1].lower_ if candidate.start else ""
    if best == "person" and candidate.label in {"GPE", "LOC"} and before in {"in", "near"} and vote["place"] > 3:
        return "place"
    return best if vote[best] > 0 else "other"


def _owners(votes: dict[Key, Votes]) -> tuple[frozenset[Key], frozenset[Key]]:
    """One-word names that stand for longer ones: the first or last word of a person's, the first of a body's and its last
    where that is a plural ("Rovers").

    "Kestrel" for "Kestrel Motors"; of a body that has a place or a country in its name, the word alone is the place.
    """
    people: set[Key] = set()
    bodies: set[Key] = set()
    for key, vote in votes.items():
        plain = core(" ".join(key))
        best = max(vote, key=lambda kind: vote[kind], default=None)
        if len(plain) > 1 and best == "person":
            people |= {plain[-1:], plain[:1]}
        elif len(plain) > 1 and best == "organization" and plain[0] not in GIVEN_NAMES:
            alone = votes.get(plain[:1])
            if alone is not None and max(alone, key=lambda kind: alone[kind], default=None) != "place":
                bodies.add(plain[:1])
            if plain[-1].endswith("s") and plain[-1:] in votes:
                bodies.add(plain[-1:])
    return frozenset(people), frozenset(bodies)


def _is_state(key: Key) -> bool:
    name = " ".join(key)
    return name in COUNTRIES or name in US_STATES


def _by_words(key: Key) -> Votes:
    """What the words of the name itself say."""
    votes: Votes = Counter()
    if not key:
        return votes
    plain = " ".join(word for word in key if not word.isdigit())
    if key[-1] in _INDEX_HEADS or plain in _INDICES:
        votes["other"] += 12
    votes.update(by_make(key))
    if key[-1] in _PARTIES or _STATION.fullmatch("".join(key)) or key in _NETWORKS:
        votes["organization"] += 8
    if _is_state(key):
        votes["place"] += 12
    elif " ".join(key) in CITIES:
        votes["place"] += 6
    elif len(key) == 1 and key[0] in GIVEN_NAMES:
        votes["person"] += 4
    if len(key) > 1:
        votes.update(_by_head(key))
    return votes


def _by_head(key: Key) -> Votes:
    """What the head of a name of several words says, or the first of them."""
    votes: Votes = Counter()
    head = key[key.index("of") - 1] if "of" in key[1:] else key[-1]
    if head in NAME_HEADS or key[-1] in NAME_HEADS or by_ending(key):
        votes["organization"] += 8
    elif key[-1] in _CONTESTS:
        votes["event"] += 8
    elif head in FACILITY_HEADS or key[-1] == "county":
        votes["place"] += 6
    elif head in LAW_HEADS:
        votes["law"] += 4
    elif key[0] in STORMS:
        votes["event"] += 12
    elif key[0] in GIVEN_NAMES and len(key) <= 4:
        votes["person"] += 4
    return votes


def _before(doc: Doc, candidate: Candidate, votes: Votes) -> None:
    """What the word before it says: a title, a preposition of place, an article."""
    before = doc[candidate.start - 1]
    if is_title(before.text):
        votes["person"] += 8 if bare(before.text) in ADDRESS else 5
    elif before.text == "," and candidate.start > 2 and candidate.end < len(doc) and doc[candidate.end].text == ",":
        named = is_title(doc[candidate.start - 2].text) and doc[candidate.start - 3].lower_ in {"the", "its", "their"}
        votes["person"] += 5 * named
    elif before.lower_ in _PLACE_PREPOSITIONS and candidate.label != "PERSON":
        votes["place"] += 1
    elif before.lower_ == "the" and candidate.end - candidate.start == 1:
        votes["person"] -= 2


def _evidence(doc: Doc, candidate: Candidate) -> Votes:
    """What one occurrence says: spaCy's label, and the words around."""
    votes: Votes = Counter({"product": 8} if is_device(doc[candidate.start].text) else {})
    votes.update(of_lands(doc, candidate))
    if candidate.label:
        sure = 4 if candidate.label == "NORP" and doc[candidate.end - 1].tag_ == "NNPS" else 2
        votes[_TYPES[candidate.label]] += sure
    if candidate.label in {"", "FAC"} and 2 <= candidate.end - candidate.start <= 4 and doc[candidate.end - 1].is_alpha:
        votes["person"] += 1
    first, last = doc[candidate.start], doc[candidate.end - 1]
    if last.tag_ == "NNPS" and candidate.end - candidate.start > 1:
        votes["organization"] += 3
    if last.dep_ == "appos" and last.head.tag_ == "NN" and is_person_noun(last.head.lemma_.lower()):
        votes["person"] += 6
    if candidate.start:
        _before(doc, candidate, votes)
        if candidate.label in {"ORG", "PRODUCT"} and _one_of_many(first, last):
            votes["product"] += 3
    if candidate.end + 1 < len(doc):
        _after(doc, candidate, votes)
    if candidate.label != "NORP":
        votes.update(shown(doc, candidate))
    if (
        last.dep_ == "nsubj"
        and last.head.pos_ == "VERB"
        and (not candidate.start or doc[candidate.start - 1].lower_ != "the")
    ):
        votes["person"] += 2 if last.head.lemma_ in SPEECH else 1
        if is_acronym(last.text):
            votes["organization"] += 2
    if (
        len(first.text) > 1
        and candidate.end - candidate.start == 1
        and is_acronym(first.text)
        and not doc[candidate.start].is_sent_start
    ):
        votes["organization"] += 1
    return votes


def _one_of_many(first: Token, last: Token) -> bool:
    """ "An iPod", "the iPods": what there are several of; not "a BBC reporter"."""
    if last.dep_ in {"compound", "nmod", "amod", "poss"} or first.i != last.i:
        return False
    return first.nbor(-1).lower_ in {"a", "an"} or (first.text[0].islower() and not first.text.islower())


def _after(doc: Doc, candidate: Candidate, votes: Votes) -> None:
    following, second = doc[candidate.end], doc[candidate.end + 1]
    if following.text != ",":
        if following.lower_ == "who" and doc[candidate.end - 1].tag_ != "NNPS":
            votes["person"] += 4
        return
    if second.lower_ == "who":
        votes["person"] += 4
    elif (
        second.text.isdigit()
        and len(second.text) <= 2
        and not _home(doc, candidate.start)
        and candidate.end + 2 < len(doc)
        and doc[candidate.end + 2].text in {",", ".", ";", "and"}
    ):
        votes["person"] += 6
    elif _appositive_person(doc[candidate.end - 1]):
        votes["person"] += 4


def _home(doc: Doc, start: int) -> bool:
    """ "Bob Roe of Tarn, 70": where somebody lives, and not who is 70."""
    return start > 1 and doc[start - 1].lower_ in {"of", "from", "in"} and doc[start - 2].tag_ == "NNP"


def _appositive_person(head: Token) -> bool:
    """ "Ann Roe, a taster at the mill": a noun for a person, or one with the ending of an occupation and no body."""
    for child in head.rights:
        if child.dep_ == "appos" and child.tag_ == "NN" and not makes_something(child):
            lemma = child.lemma_.lower()
            if is_person_noun(lemma) or (lemma.endswith(("er", "or", "ist")) and lemma not in BODY_NOUNS | PLACE_NOUNS):
                return True
    return False
