"""Whom a description means: "the vice president", "the agency", "his wife", "one of those officers"."""

from collections.abc import Callable, Iterable

from spacy.tokens import Token

from wirefacts.stages.coreference.contest import contestant, rival
from wirefacts.stages.coreference.kindred import kindred
from wirefacts.stages.coreference.naming import described_name, one_of, without_determiner
from wirefacts.stages.coreference.narrowing import among, determined, modifiers, numerals, owner, possessor
from wirefacts.stages.coreference.nearby import FIRMS, TOWNS, general, heads, is_town
from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.stages.coreference.registry import Registry
from wirefacts.stages.coreference.structure import describe
from wirefacts.stages.coreference.titles import SAME_OFFICE, is_office, office
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.values.bodies import KINDS
from wirefacts.values.names import words
from wirefacts.values.people import GROUP_NOUNS, gender_of_noun

_POINTING = frozenset({"the", "this", "that", "these", "those", "both"})
_INTRODUCING = frozenset("a an another some one two three several many other no any every each".split())
_ANYBODY = frozenset("people person man woman child kid other one".split())
"""Whom a bare plural leaves open: "people" here are not the "people" there."""
_TO_COME = frozenset({"new", "incoming", "newly", "next"})
_LEAVING = frozenset({"outgoing", "former", "departing", "retiring", "ousted", "ex"})
FIRST = 6
"""Mentions at a story's beginning among which its place is named."""
NEAR, FIRM_NEAR, KINDRED_NEAR, FAR = 3, 8, 6, 40
"""Sentences back: for a body never called by the noun, for a firm, for another noun of the same meaning, for the same noun."""


class Descriptions:
    """Finds the party of a description among those read so far; knows titles of the whole article."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._latest: dict[int, Node] = {}
        self._acting: dict[int, int] = {}
        self._by_noun, self._by_last = Registry(), Registry()
        self._owned: dict[tuple[int, str], Party] = {}
        self._recent: list[Party] = []
        self._narrow: dict[int, frozenset[str]] = {}
        for party in scene.parties:
            self.register(party)

    def register(self, party: Party) -> None:
        """Notes by which words `party` may be called."""
        for noun in party.nouns:
            self._by_noun.add(noun, party)
            if " " in noun:
                self._by_noun.add(noun.rsplit(" ", 1)[-1], party)
        for node in party.nodes[:8]:
            if node.kind == "name" and party.label != "person":
                for word in heads(words(node.text)):
                    self._by_last.add(word, party)

    def touch(self, node: Node) -> None:
        """Notes that the party of `node` has just been mentioned."""
        if node.party is not None:
            self._latest[id(node.party)] = node
            if node.head.dep_ in SUBJECTS:
                self._acting[id(node.party)] = node.sentence
            if node.kind == "name":
                self._recent.append(node.party)

    def resolve(self, node: Node, guess: Callable[[Node], Party | None]) -> Party:
        """The party that `node` means, a new one where no earlier one fits; `guess` is asked where its words tie it to none."""
        several = among(self._scene, node)
        party = self._find(node) if several is None else None
        if party is None and several is None and _points_at_one(node) and not _has_the_floor(node):
            party = contestant(self._scene, node) or guess(node)
        if party is None and several is None and (other := rival(self._scene, node)) is not None:
            other.add(node)
            return other
        if party is None:
            party = self._scene.new(node.mention.label, node.mention.plural)
        if several is not None and several.kind == "pronoun":
            party.among = several
        elif several is not None:
            party.called = self._called(node, several)
        party.add(node)
        if party.owner is None and not party.named:
            party.owner = possessor(self._scene, node)
        describe(party, node)
        self.register(party)
        whose = owner(self._scene, node)
        if whose is not None:
            self._owned.setdefault((id(whose), node.head.lemma_), party)
        return party

    def _called(self, node: Node, several: Node) -> str:
        """The name of "one of those officers" by what those officers were called."""
        known = self._find(several)
        phrase = described_name(known.nodes[:4]) if known is not None and not known.named else several.text
        return without_determiner(phrase) if node.mention.plural else one_of(phrase)

    def _find(self, node: Node) -> Party | None:
        first = node.text.split()[0].lower()
        whose = owner(self._scene, node)
        if whose is not None:
            return self._owned.get((id(whose), node.head.lemma_)) or self._titled(node, owned=True)
        if first in _INTRODUCING:
            return None
        if first not in _POINTING and not (node.head.tag_ == "NNP" and node.text == node.head.text):
            return None if any(t.dep_ == "det" for t in node.head.lefts) else self._same_words(node)
        return (
            self._titled(node)
            or self._described(node)
            or self._by_name(node)
            or self._near(node)
            or self._kindred(node)
            or self._home(node)
        )

    def _fits(self, party: Party, node: Node) -> bool:
        """Number, kind and gender allow it."""
        mention = node.mention
        kinds = {party.label, mention.label}
        if party.plural != mention.plural and "organization" not in kinds:
            return False
        if len(kinds) > 1 and "person" in kinds and "other" not in kinds:
            return False
        gender = gender_of_noun(node.head.lemma_.lower())
        return gender is None or party.gender in {gender, None} or not party.sure

    def _last(self, parties: list[Party], node: Node) -> Party | None:
        """The one of `parties` mentioned last before `node`."""
        read = [(self._latest[id(p)].order, p) for p in parties if id(p) in self._latest and self._fits(p, node)]
        return max(read, key=lambda r: r[0])[1] if read else None

    def _titled(self, node: Node, owned: bool = False) -> Party | None:
        """By an office or noun that the article gives somebody by title or apposition."""
        phrase = office(node.head)
        same = SAME_OFFICE.get(phrase, phrase)
        called = [p for p in self._by_noun.of(phrase, same) if p.named]
        exact = [p for p in called if not p.nouns.isdisjoint({phrase, same})]
        if _is_to_come(node.head):
            exact = [p for p in exact if not any(_is_leaving(n.head) for n in p.nodes[:8])]
        found = self._last(exact, node)
        if found is not None or (owned and not is_office(phrase)):
            return found
        if phrase.startswith("former "):
            return self._former(phrase.removeprefix("former "), node)
        unread = [p for p in exact if self._fits(p, node)]
        if is_office(phrase) and len(unread) == 1 and not owned:
            return unread[0]
        if " " in phrase or owned:
            return None
        return self._last([p for p in called if any(_short_of(phrase, n) for n in p.nouns)], node)

    def _former(self, rank: str, node: Node) -> Party | None:
        """ "the former senator": who was shown to be one before, else the last person of the story in no office now."""
        elect = self._last(self._by_noun.of(f"{rank}-elect"), node)
        if elect is not None:
            return elect
        people = (p for p in reversed(self._recent[-30:]) if p.label == "person" and p.nodes and self._fits(p, node))
        return next((p for p in people if not any(is_office(n) and not n.startswith("former") for n in p.nouns)), None)

    def _described(self, node: Node) -> Party | None:
        """By an earlier description with the same head that has at least its modifiers."""
        return self._last(self._narrowed(node, (node.head.lemma_.lower(),), FAR), node)

    def _kindred(self, node: Node) -> Party | None:
        """By an earlier description with a head of the same meaning."""
        if node.mention.plural and node.head.tag_ != "NN":
            return None
        head = node.head.lemma_.lower()
        return self._last(self._narrowed(node, sorted(kindred(head) - {head}), KINDRED_NEAR), node)

    def _narrowed(self, node: Node, nouns: Iterable[str], far: int) -> list[Party]:
        """Parties called by `nouns` within `far` sentences, whose descriptions have the modifiers of `node`, and its number."""
        own, count = self._modifiers(node.head), numerals(node.head)
        found = []
        for party in self._by_noun.of(*nouns):
            latest = self._latest.get(id(party))
            if latest is None or node.sentence - latest.sentence > far:
                continue
            if count and any(numerals(n.head) - count for n in party.nodes[:3]):
                continue
            described = (n for n in party.nodes[-6:] if n.kind == "description")
            if (party.named and not own) or any(own <= self._modifiers(n.head) for n in described):
                found.append(party)
        return found

    def _same_words(self, node: Node) -> Party | None:
        """Bare plurals and mass nouns, "police", "Lakeland officials": the same words, and numbers, are the same party."""
        head, own, first = node.head.lemma_.lower(), self._modifiers(node.head), determined(node)
        count = numerals(node.head)
        if head not in GROUP_NOUNS and not node.mention.plural and node.mention.label == "person":
            return None
        if head in _ANYBODY and not own and not count:
            return None
        unnamed = (p for p in self._by_noun.of(head) if not p.named)
        alike = [
            p
            for p in unnamed
            if any(
                self._modifiers(n.head) == own and determined(n) == first and numerals(n.head) == count
                for n in p.nodes[:3]
            )
        ]
        return self._last(alike, node)

    def _by_name(self, node: Node) -> Party | None:
        """A body by the last word of its name, or by what such names end in: "the ministry", "the paper"."""
        if node.mention.label == "person" or node.mention.plural or self._modifiers(node.head):
            return None
        head = node.head.lemma_.lower()
        return self._last(self._by_last.of(head, *KINDS.get(head, ())), node)

    def _near(self, node: Node) -> Party | None:
        """ "the company", "the country": the last body or state named close by, the subject of its sentence first."""
        if node.mention.plural or self._modifiers(node.head):
            return None
        noun = node.head.lemma_.lower()
        best: tuple[tuple[int, bool, int], Party] | None = None
        far, names = (FIRM_NEAR, 30) if noun in FIRMS else (NEAR, 12)
        for party in self._recent[-names:]:
            latest = self._latest.get(id(party))
            if latest is None or not party.nodes or node.sentence - latest.sentence > far or not general(noun, party):
                continue
            rank = (latest.sentence, self._acting.get(id(party)) == latest.sentence, latest.order)
            if best is None or rank > best[0]:
                best = rank, party
        return None if best is None else best[1]

    def _home(self, node: Node) -> Party | None:
        """ "The town", where none was named near: the place that the story begins with."""
        if node.mention.plural or node.head.lemma_.lower() not in TOWNS or self._modifiers(node.head):
            return None
        first = next((n for n in self._scene.nodes[:FIRST] if n.kind == "name" and n.party is not None), None)
        party = None if first is None else first.party
        return party if party is not None and id(party) in self._latest and is_town(party) else None

    def _modifiers(self, head: Token) -> frozenset[str]:
        found = self._narrow.get(head.i)
        if found is None:
            found = self._narrow[head.i] = modifiers(head)
        return found


def _is_to_come(head: Token) -> bool:
    """ "The new president"."""
    return any(c.lower_ in _TO_COME for c in head.lefts)


def _is_leaving(head: Token) -> bool:
    """ "The outgoing president"."""
    return any(c.lower_ in _LEAVING for c in head.lefts)


def _points_at_one(node: Node) -> bool:
    """ "the winner": one person whom the story takes to be known, and whose he is it does not say."""
    if node.mention.label != "person" or node.mention.plural or node.text.split()[0].lower() not in {"the", "this"}:
        return False
    narrowed = (c for c in node.head.lefts if c.dep_ in {"amod", "compound", "nummod", "poss"})
    if "-year-old " not in node.text and any(c.nbor().text != "-" for c in narrowed):
        return False
    following = (
        c
        for c in node.head.rights
        if c.dep_ in {"prep", "relcl", "acl", "appos"} and not _set_off(c) and c.nbor(-1).text != "-"
    )
    return next(following, None) is None and node.head.dep_ != "appos"


def _set_off(clause: Token) -> bool:
    """A clause behind a comma, which tells of somebody and does not say who he is: "the winner, who is 40,"."""
    first = clause.left_edge
    return clause.dep_ in {"relcl", "acl"} and first.i > 0 and first.nbor(-1).text == ","


def _has_the_floor(node: Node) -> bool:
    """ "THE CHAIR: Order." opens a turn: an office of the house, and nobody else who is named."""
    head, first = node.head, node.first()
    opens = not first.i or "\n" in first.nbor(-1).text
    return opens and head.i + 1 < len(head.doc) and head.nbor().text == ":"


def _short_of(phrase: str, noun: str) -> bool:
    """ "minister" for "foreign minister", but not "president" for "vice president"."""
    return noun.endswith(f" {phrase}") and not noun.startswith(("vice ", "former ", "deputy "))
