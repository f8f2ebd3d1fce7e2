"""Whom a pronoun means."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile

from wirefacts.annotations.views import Gender
from wirefacts.stages.coreference.allowing import THEY, may_be
from wirefacts.stages.coreference.beside import beside
from wirefacts.stages.coreference.columns import Told
from wirefacts.stages.coreference.features import Pair, row
from wirefacts.stages.coreference.features_alone import alone, start
from wirefacts.stages.coreference.grammar import forbidden, is_measure, role
from wirefacts.stages.coreference.interviews import SELF, WE
from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.stages.coreference.possessing import somebody
from wirefacts.stages.coreference.ranking import Ranker
from wirefacts.stages.coreference.sayer import sayer
from wirefacts.stages.coreference.speaking import body_of
from wirefacts.stages.coreference.speech import Speech
from wirefacts.stages.coreference.spoke_last import spoke_last
from wirefacts.stages.coreference.surroundings import Around, Seen
from wirefacts.stages.coreference.telling import YOU, Telling
from wirefacts.stages.coreference.things import things_before
from wirefacts.values.people import gender_of_noun

FEMININE = frozenset({"she", "her", "hers", "herself"})
MASCULINE = frozenset({"he", "him", "his", "himself"})
_WHO = frozenset({"who", "whom", "whose"})
WINDOW = 60
"""Mentions back that a pronoun may look."""
SENTENCES = 6
"""Sentences back that a pronoun may look."""
SPEAKING = 3.0
"""Points that a pronoun which speaks may lack: somebody said it."""
OWNING = 1.5
"""Points that a possessive may lack: what is owned is somebody's."""
EACH, MOST = 8, 40
"""Mentions of one party, and of all, that are looked at: the nearest."""
AHEAD = 8
"""Mentions ahead, in its own sentence: "Before she left, Ann Roe said"."""


@dataclass(frozen=True, slots=True)
class Table:
    """What a pronoun may stand for: a row for each mention, the mention's party, and the mentions themselves."""

    kind: str
    node: Node
    mentions: list[Node]
    rows: list[list[float]]

    @property
    def parties(self) -> list[Party]:
        """Each party once, in the order of its first row."""
        return list({id(n.party): n.party for n in self.mentions if n.party is not None}.values())

    @property
    def places(self) -> list[int]:
        """Of each row the place of its party in `parties`."""
        at = {id(party): place for place, party in enumerate(self.parties)}
        return [at[id(n.party)] for n in self.mentions]


Watcher = Callable[[Table], None]


class Pronouns:
    """Resolves pronouns by what stands around them. `watch` is shown every table before it is decided: training reads there."""

    def __init__(self, scene: Scene, speech: Speech, ranker: Ranker, watch: Watcher | None = None) -> None:
        self._scene, self._speech, self._ranker, self._watch = scene, speech, ranker, watch
        self._telling = Telling(scene.doc, scene)
        self._seen: dict[int, Seen] = {}
        self._alone: dict[int, Told] = {}
        self._groups: dict[int, Party] = {}

    def resolve(self, node: Node) -> Party | None:
        """The party that `node` stands for; None where nothing fits."""
        word = node.head.lower_
        if word in _WHO:
            return self._antecedent(node)
        number = self._speech.around(node) if node.quoted else None
        if word in SELF or word in WE or word in YOU:
            return self._in_conversation(node, word, number) if node.quoted else self._telling.resolve(node)
        gender: Gender | None = "feminine" if word in FEMININE else "masculine" if word in MASCULINE else None
        kind = "he" if gender is not None else "they" if word in THEY else "it"
        told = (self._measure(node) or sayer(node, self._scene)) if kind == "it" else None
        if told is None and kind != "they" and node.order in self._speech.speaking:
            told = spoke_last(node, self._near(node)[0], self._speech)
        found = told or self._best(node, kind, gender, number)
        if found is not None and gender is not None:
            found.hear(gender)
            found.label = "person"
        return found

    def _measure(self, node: Node) -> Party | None:
        """The law named last, of an "it" that is passed, signed or vetoed."""
        if not is_measure(node.head):
            return None
        near = (n.party for n in self._near(node)[0] if n.party is not None and not n.party.plural)
        return next((party for party in near if party.label == "law" and party.named), None)

    def described(self, node: Node) -> Party | None:
        """Whom "the winner" means, of those whom no word of the story has called so; None where nobody fits well enough."""
        gender = gender_of_noun(node.head.lemma_.lower())
        number = self._speech.around(node) if node.quoted else None
        return self._best(node, "the", "feminine" if gender == "feminine" else "masculine" if gender else None, number)

    def _antecedent(self, node: Node) -> Party | None:
        """The noun that a relative clause hangs on."""
        token = node.head
        for _ in range(5):
            if token.dep_ == "relcl":
                other = self._scene.by_head.get(token.head.i)
                return None if other is None else other.party
            token = token.head
        return None

    def _in_conversation(self, node: Node, word: str, number: int | None) -> Party | None:
        """ "I" is the speaker of the words around it, "we" his body, "you" the one addressed."""
        if word in YOU:
            other = None if number is None else self._speech.addressed(node)
            return None if other is None else other.party
        speaker = None if number is None else self._speech.speaker(number)
        speaker = speaker or beside(self._scene, node)
        party = None if speaker is None else speaker.party
        if party is None or word in SELF:
            return party
        return party if party.label in {"organization", "place"} or party.plural else self._together(party)

    def _together(self, speaker: Party) -> Party:
        """Whom one person means by "we": the body he speaks for, else himself and others, always the same."""
        known = self._groups.get(id(speaker))
        if known is None or not known.nodes:
            body = body_of(self._scene, speaker)
            known = self._groups[id(speaker)] = body or self._scene.new("group", plural=True)
        return known

    def _best(self, node: Node, kind: str, gender: Gender | None, number: int | None) -> Party | None:
        table = self._table(node, kind, gender, number)
        if self._watch is not None:
            self._watch(table)
        grace = SPEAKING if node.order in self._speech.speaking else OWNING if node.head.dep_ == "poss" else 0.0
        best = self._ranker[kind].best(table.rows, table.places, grace)
        return None if best is None else table.parties[best]

    def _table(self, node: Node, kind: str, gender: Gender | None, number: int | None) -> Table:
        """A row for each mention near `node` that it may stand for."""
        barred, spoken_of, favoured = self._barred(number), self._spoken_of(node), self._favoured(node, gender)
        before, ahead = self._near(node)
        alive = kind == "it" and somebody(node)
        if kind == "they" or (kind == "it" and not alive):
            before = sorted(before + things_before(self._scene, node), key=lambda n: -n.head.i)
        around = self._around(node, gender, before)
        apart = spoken_of | {id(barred)} | {id(n.party) for n in self._apart(node, before, ahead)}
        begun = start(around)
        table, passed, rows = Table(kind, node, [], []), set[int](), Counter[int]()
        for other in before + ahead:
            party = other.party
            if party is None or id(party) in apart or not may_be(party, node, other, kind, gender):
                continue
            if alive and party.has_things:
                continue
            if rows[id(party)] >= EACH or len(table.rows) >= MOST:
                continue
            rows[id(party)] += 1
            between = len(passed) - (id(party) in passed)
            table.mentions.append(other)
            seen = self._look(other)
            pair = Pair(around, other, seen, party, between, party is favoured, self._by_itself(other, seen), begun)
            table.rows.append(row(pair))
            if other.order < node.order:
                passed.add(id(party))
        return table

    def _near(self, node: Node) -> tuple[list[Node], list[Node]]:
        """Mentions before `node`, the nearest first, and names ahead in its sentence."""
        nodes = self._scene.nodes
        back = nodes[max(0, node.order - WINDOW) : node.order]
        before = [n for n in reversed(back) if node.sentence - n.sentence <= SENTENCES]
        ahead = nodes[node.order + 1 : node.order + 1 + AHEAD]
        return before, [n for n in ahead if n.sentence == node.sentence and n.kind == "name"]

    def _apart(self, node: Node, before: list[Node], ahead: list[Node]) -> list[Node]:
        """Mentions in the sentence of `node` whose parties grammar keeps it from, wherever else they are mentioned."""
        here = takewhile(lambda n: n.sentence == node.sentence, before)
        return [n for n in (*here, *ahead) if n.party is not None and forbidden(node, n)]

    def _look(self, node: Node) -> Seen:
        seen = self._seen.get(node.head.i)
        if seen is None:
            seen = self._seen[node.head.i] = Seen.of(node, self._scene.starts[node.sentence])
        return seen

    def _by_itself(self, other: Node, seen: Seen) -> Told:
        told = self._alone.get(other.head.i)
        if told is None:
            told = self._alone[other.head.i] = alone(other, seen)
        return told

    def _around(self, node: Node, gender: Gender | None, before: list[Node]) -> Around:
        mine = self._look(node)
        around = Around(node, mine, gender, speaks=node.order in self._speech.speaking)
        for other in before:
            around.count(other, self._look(other))
        return around

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
