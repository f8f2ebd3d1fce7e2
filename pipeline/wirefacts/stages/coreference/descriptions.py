"""Whom a description means: "the vice president", "the agency", "his wife", "one of those aides"."""

from collections import defaultdict

from spacy.tokens import Token

from wirefacts.annotations.views import Gender
from wirefacts.stages.coreference.kindred import kindred
from wirefacts.stages.coreference.naming import described_name, one_of, without_determiner
from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.stages.coreference.structure import describe
from wirefacts.stages.coreference.titles import is_office, office
from wirefacts.values.bodies import KINDS
from wirefacts.values.names import words
from wirefacts.values.people import GROUP_NOUNS, KIN, gender_of_noun
from wirefacts.values.places import COUNTRIES, US_STATES

_POINTING = frozenset({"the", "this", "that", "these", "those", "both"})
_SOME = frozenset(
    "one two three four five six several some many most both all another others each few either neither none".split()
)
NEAR = 3
"""Sentences back within which a general noun may mean a body that was never called by it."""


class Descriptions:
    """Finds the party of a description among those read so far; knows titles of the whole article."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._latest: dict[int, Node] = {}
        self._by_noun: defaultdict[str, dict[int, Party]] = defaultdict(dict)
        self._by_last: defaultdict[str, dict[int, Party]] = defaultdict(dict)
        self._owned: dict[tuple[int, str], Party] = {}
        self._recent: list[Party] = []
        for party in scene.parties:
            self.register(party)

    def register(self, party: Party) -> None:
        """Notes by which words `party` may be called."""
        for noun in party.nouns:
            self._by_noun[noun][id(party)] = party
            self._by_noun[noun.rsplit(" ", 1)[-1]][id(party)] = party
        for node in party.nodes[:8]:
            if node.kind == "name" and party.label != "person":
                found = words(node.text)
                for word in (
                    {found[-1], found[found.index("of") - 1] if "of" in found[1:] else found[-1]} if found else ()
                ):
                    self._by_last[word][id(party)] = party

    def touch(self, node: Node) -> None:
        """Notes that the party of `node` has just been mentioned."""
        if node.party is not None:
            self._latest[id(node.party)] = node
            if node.kind == "name":
                self._recent.append(node.party)

    def resolve(self, node: Node) -> Party:
        """The party that `node` means, a new one where no earlier one fits."""
        among = _among(self._scene, node)
        party = self._find(node) if among is None else None
        if party is None:
            party = self._scene.new(node.mention.label, node.mention.plural)
        if among is not None:
            several = self._find(among)
            phrase = described_name(several.nodes[:4]) if several is not None and not several.named else among.text
            party.called = without_determiner(phrase) if node.mention.plural else one_of(phrase)
        party.add(node)
        describe(party, node)
        self.register(party)
        owner = _owner(self._scene, node)
        if owner is not None:
            self._owned.setdefault((id(owner), node.head.lemma_), party)
        return party

    def _find(self, node: Node) -> Party | None:
        first = node.text.split()[0].lower()
        owner = _owner(self._scene, node)
        if owner is not None:
            return self._owned.get((id(owner), node.head.lemma_)) or self._titled(node, owned=True)
        if first in {
            "a",
            "an",
            "another",
            "some",
            "one",
            "two",
            "three",
            "several",
            "many",
            "other",
            "no",
            "any",
            "every",
            "each",
        }:
            return None
        title_alone = node.head.tag_ == "NNP" and node.text == node.head.text
        if first not in _POINTING and not title_alone and any(t.dep_ == "det" for t in node.head.lefts):
            return None
        if first not in _POINTING and not title_alone:
            return self._same_words(node)
        return self._titled(node) or self._described(node) or self._by_name(node) or self._near(node)

    def _fits(self, party: Party, node: Node) -> bool:
        mention = node.mention
        if not party.nodes or (party.plural != mention.plural and "organization" not in {party.label, mention.label}):
            return False
        if (
            party.label != mention.label
            and "other" not in {party.label, mention.label}
            and {party.label, mention.label} & {"person"}
        ):
            return False
        gender: Gender | str | None = gender_of_noun(node.head.lemma_.lower())
        return gender is None or party.gender in {gender, None} or not party.sure

    def _last(self, parties: dict[int, Party], node: Node) -> Party | None:
        """The one of `parties` mentioned last before `node`."""
        read = [
            (self._latest[key].order, p)
            for key, p in parties.items()
            if key in self._latest and self._fits(p, node) and p.nodes
        ]
        return max(read, key=lambda r: r[0])[1] if read else None

    def _titled(self, node: Node, owned: bool = False) -> Party | None:
        """By an office or noun that the article gives somebody by title or apposition."""
        phrase = office(node.head)
        exact = {k: p for k, p in self._by_noun.get(phrase, {}).items() if p.named and phrase in p.nouns}
        found = self._last(exact, node)
        if found is not None or (owned and not is_office(phrase)):
            return found
        if phrase.startswith("former "):
            return self._former(phrase.removeprefix("former "), node)
        if is_office(phrase):
            unread = [p for p in exact.values() if p.named and self._fits(p, node)]
            if len(unread) == 1 and not owned:
                return unread[0]
        if " " in phrase or owned:
            return None
        ends = {
            k: p
            for k, p in self._by_noun.get(phrase, {}).items()
            if p.named and any(_short_of(phrase, n) for n in p.nouns)
        }
        return self._last(ends, node)

    def _former(self, rank: str, node: Node) -> Party | None:
        """ "the former senator": who was shown to be one before, else the last person of the story who is not one now."""
        elect = self._last(self._by_noun.get(f"{rank}-elect", {}), node)
        if elect is not None:
            return elect
        for party in reversed(self._recent[-30:]):
            if (
                party.label == "person"
                and self._fits(party, node)
                and not any(is_office(n) and not n.startswith("former") for n in party.nouns)
            ):
                return party
        return None

    def _described(self, node: Node) -> Party | None:
        """By an earlier description with the same head and no modifier that contradicts."""
        head = node.head.lemma_.lower()
        own = _modifiers(node.head)
        fitting: dict[int, Party] = {}
        for noun in (head, *sorted(kindred(head) - {head})):
            for key, party in self._by_noun.get(noun, {}).items():
                latest = self._latest.get(key)
                if latest is None or not self._fits(party, node) or node.sentence - latest.sentence > 40:
                    continue
                if noun != head and (node.mention.plural or node.sentence - latest.sentence > 6):
                    continue
                if any(own <= _modifiers(n.head) for n in party.nodes[-6:] if n.kind == "description") or (
                    party.named and not own
                ):
                    fitting[key] = party
            if fitting and noun == head:
                break
        return self._last(fitting, node)

    def _same_words(self, node: Node) -> Party | None:
        """Bare plurals and mass nouns, "police", "Lakeland officials": the same words are the same party."""
        head, own = node.head.lemma_.lower(), _modifiers(node.head)
        found = {
            k: p for k, p in self._by_noun.get(head, {}).items()
            if not p.named and any(n.kind == "description" and _modifiers(n.head) == own and _determined(n) == _determined(node) for n in p.nodes[:3])
        }  # fmt: skip
        if head not in GROUP_NOUNS and not node.mention.plural and node.mention.label == "person":
            return None
        return self._last(found, node)

    def _by_name(self, node: Node) -> Party | None:
        """A body by the last word of its name, or by what such names end in: "the ministry", "the paper"."""
        if node.mention.label == "person" or node.mention.plural:
            return None
        head, own = node.head.lemma_.lower(), _modifiers(node.head)
        if own:
            return None
        found: dict[int, Party] = {}
        for word in (head, *KINDS.get(head, ())):
            found |= self._by_last.get(word, {})
        return self._last(found, node)

    def _near(self, node: Node) -> Party | None:
        """ "the company", "the country": the last body or state named close by."""
        head = node.head.lemma_.lower()
        if node.mention.plural or _modifiers(node.head):
            return None
        for party in reversed(self._recent[-12:]):
            latest = self._latest.get(id(party))
            if latest is None or node.sentence - latest.sentence > NEAR or not party.nodes:
                continue
            if head in {"country", "nation"} and " ".join(words(party.nodes[0].text)) in COUNTRIES:
                return party
            if head == "state" and " ".join(words(party.nodes[0].text)) in US_STATES:
                return party
            if head in {"city", "town"} and party.label == "place" and not _is_region(party):
                return party
            if head in {"company", "firm", "agency", "newspaper", "group"} and party.label == "organization":
                return party
        return None


def _among(scene: Scene, node: Node) -> Node | None:
    """ "those aides" in "one of those aides"."""
    if node.head.lower_ not in _SOME:
        return None
    objects = (o for c in node.head.rights if c.lower_ == "of" for o in c.rights if o.dep_ == "pobj")
    return next((scene.by_head[o.i] for o in objects if o.i in scene.by_head), None)


def _is_region(party: Party) -> bool:
    name = " ".join(words(party.nodes[0].text))
    return name in COUNTRIES or name in US_STATES


def _short_of(phrase: str, noun: str) -> bool:
    """ "minister" for "foreign minister", but not "president" for "vice president"."""
    return noun.endswith(f" {phrase}") and not noun.startswith(("vice ", "former ", "deputy "))


def _owner(scene: Scene, node: Node) -> Party | None:
    """Whose it is: "his" in "his wife", where the noun needs somebody."""
    if node.head.lemma_.lower() not in KIN:
        return None
    for child in node.head.lefts:
        if child.dep_ == "poss":
            other = scene.by_head.get(child.i)
            return None if other is None else other.party
    return None


def _determined(node: Node) -> str:
    return next((c.lower_ for c in node.head.lefts if c.dep_ in {"det", "poss"}), "")


def _modifiers(head: Token) -> frozenset[str]:
    """Words that narrow the noun down: adjectives, nouns, owners."""
    found = {
        c.lemma_.lower() for c in head.lefts if c.dep_ in {"amod", "compound", "poss", "nmod"} and c.pos_ != "PRON"
    }
    for child in head.rights:
        if child.dep_ == "prep" and child.lower_ in {"of", "for"}:
            found |= {o.lemma_.lower() for o in child.rights if o.dep_ == "pobj"}
    return frozenset(found - {"same", "other", "such", "latter"})
