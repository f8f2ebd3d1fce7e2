"""Whom a pronoun means."""

from wirefacts.annotations.views import Gender
from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.stages.coreference.salience import forbidden, role, score
from wirefacts.stages.coreference.speech import Speech
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.values.bodies import FACILITY_HEADS, NAME_HEADS
from wirefacts.values.names import is_acronym, words
from wirefacts.values.places import CITIES, COUNTRIES, US_STATES

FEMININE = frozenset({"she", "her", "hers", "herself"})
MASCULINE = frozenset({"he", "him", "his", "himself"})
_I = frozenset({"i", "me", "my", "mine", "myself"})
_WE = frozenset({"we", "us", "our", "ours", "ourselves"})
_YOU = frozenset({"you", "your", "yours", "yourself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_WHO = frozenset({"who", "whom", "whose"})
WINDOW = 60
"""Mentions back that a pronoun may look."""
SENTENCES = 6
"""Sentences back that a pronoun may look."""
LAST_SPEAKER = 2.5
THRESHOLD = {"he": -4.0, "it": 0.0, "they": -2.0, "speaking": -4.0}
"""Fewest points at which a pronoun is given a party; below, it stays alone."""


class Pronouns:
    """Resolves pronouns by the salience of what stands before them."""

    def __init__(self, scene: Scene, speech: Speech) -> None:
        self._scene, self._speech = scene, speech

    def resolve(self, node: Node) -> Party | None:
        """The party that `node` stands for; None where nothing fits."""
        word = node.head.lower_
        if word in _WHO:
            return self._antecedent(node)
        number = self._speech.around(node) if node.quoted else None
        if word in _I or word in _WE or word in _YOU:
            return self._in_conversation(word, number)
        gender: Gender | None = "feminine" if word in FEMININE else "masculine" if word in MASCULINE else None
        kind = "he" if gender is not None else "they" if word in _THEY else "it"
        found = self._best(node, kind, gender, number)
        if found is not None and gender is not None:
            found.learn(gender, sure=True)
            found.label = "person"
        return found

    def _antecedent(self, node: Node) -> Party | None:
        """The noun that a relative clause hangs on."""
        token = node.head
        for _ in range(5):
            if token.dep_ == "relcl":
                other = self._scene.by_head.get(token.head.i)
                return None if other is None else other.party
            token = token.head
        return None

    def _in_conversation(self, word: str, number: int | None) -> Party | None:
        """ "I" is the speaker of the words around it, "we" too where a body speaks, "you" the one addressed."""
        if number is None:
            return None
        if word in _YOU:
            to = self._speech.quote(number).addressees
            other = self._scene.at(to[0]) if len(to) == 1 else None
            return None if other is None else other.party
        speaker = self._speech.speaker(number)
        party = None if speaker is None else speaker.party
        if party is None or word in _I:
            return party
        return party if party.label in {"organization", "place"} or party.plural else None

    def _best(self, node: Node, kind: str, gender: Gender | None, number: int | None) -> Party | None:
        barred = self._barred(number)
        spoken_of = self._spoken_of(node)
        favoured = self._favoured(node, gender)
        best: Party | None = None
        top = THRESHOLD["speaking" if node.order in self._speech.speaking else kind]
        nodes = self._scene.nodes
        passed: set[int] = set()
        floor = max(0, node.order - WINDOW)
        for k in range(node.order - 1, floor - 1, -1):
            other = nodes[k]
            if node.sentence - other.sentence > SENTENCES:
                break
            party = other.party
            if party is None or party is barred or id(party) in spoken_of or not _may_be(party, other, kind, gender):
                continue
            if forbidden(node, other):
                continue
            points = score(node, other, gender, len(passed - {id(party)}))
            passed.add(id(party))
            if party is favoured:
                points += LAST_SPEAKER
            if points > top:
                best, top = party, points
        return best or self._ahead(node, kind, gender, barred)

    def _barred(self, number: int | None) -> Party | None:
        """Nobody is "she" in words of her own."""
        speaker = None if number is None else self._speech.speaker(number)
        return None if speaker is None else speaker.party

    def _spoken_of(self, node: Node) -> set[int]:
        """Of a pronoun that speaks: whom its direct words name. Nobody speaks of herself by name."""
        number = self._speech.speaking.get(node.order)
        quote = None if number is None else self._speech.quote(number)
        if quote is None or quote.kind != "direct":
            return set()
        near = self._scene.nodes[max(0, node.order - WINDOW) : node.order + WINDOW]
        named = (n for n in near if n.kind == "name" and n.party is not None)
        return {id(n.party) for n in named if any(piece.covers(n.mention.extent) for piece in quote.pieces)}

    def _favoured(self, node: Node, gender: Gender | None) -> Party | None:
        """Of a pronoun that speaks: who spoke before, unless the story has turned to somebody else since."""
        number = self._speech.speaking.get(node.order)
        found = None if number is None else self._speech.previous(number)
        if found is None:
            return None
        speaker, end = found
        if speaker.party is None or speaker.party.gender not in {gender, None}:
            return None
        for other in reversed(self._scene.nodes[max(speaker.order + 1, node.order - WINDOW) : node.order]):
            if other.mention.extent.start < end:
                break
            if other.kind != "name" or other.quoted or other.party is None or other.party is speaker.party:
                continue
            introduced = other.party.label == "person" and other.party.nodes[0] is other
            if introduced or role(other.head) == "s":
                return None
        return speaker.party

    def _ahead(self, node: Node, kind: str, gender: Gender | None, barred: Party | None) -> Party | None:
        """ "Before she left, Ann Roe said": the subject of the clause that follows."""
        for other in self._scene.nodes[node.order + 1 : node.order + 8]:
            if other.sentence != node.sentence:
                break
            if (
                other.kind == "name"
                and other.head.dep_ in SUBJECTS
                and other.party is not None
                and other.party is not barred
            ):
                inside = other.head.head
                if any(a.i == inside.i for a in node.head.ancestors) and _may_be(other.party, other, kind, gender):
                    return other.party
        return None


def _may_be(party: Party, other: Node, kind: str, gender: Gender | None) -> bool:
    """Label, number and gender allow it."""
    if kind == "he":
        if party.plural or (party.label != "person" and not could_be_person(party)):
            return False
        return not (party.sure and party.gender is not None and party.gender != gender)
    if kind == "they":
        return party.plural or party.label in {"group", "organization"}
    return (
        not party.plural
        and party.label not in {"person", "group"}
        and not (other.kind == "pronoun" and other.head.lower_ in _THEY)
    )


def could_be_person(party: Party) -> bool:
    """A name of one or two words of no known kind that behaves like a person's: spaCy may have its label wrong."""
    if party.label in {"group", "law", "event"} or not party.nodes:
        return False
    return all(node.kind == "pronoun" or _like_a_person(node) for node in party.nodes[:8])


def _like_a_person(node: Node) -> bool:
    found = words(node.text)
    if node.kind != "name" or not 1 <= len(found) <= 2 or found[-1] in NAME_HEADS or found[-1] in FACILITY_HEADS:
        return False
    name = " ".join(found)
    if name in COUNTRIES or name in US_STATES or name in CITIES or is_acronym(node.text):
        return False
    before = node.head.doc[max(0, node.head.i - len(found))]
    if before.text == "," and node.mention.label == "place":
        return False
    return before.lower_ not in {"the", "in", "within", "at"} and (
        node.head.dep_ != "compound" or node.head.head.pos_ == "PROPN"
    )
