"""Interviews: which paragraphs are asked, and who is interviewed."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.syntax.clauses import SUBJECTS
from wirefacts.text.extents import Extent

SELF = frozenset({"i", "me", "my", "mine", "myself"})
WE = frozenset({"we", "us", "our", "ours", "ourselves"})
ANSWERS = 3
"""Questions answered in the first person that make an interview by themselves."""
_LONGEST = 500
"""Characters of a question's paragraph."""
_NEAR = 4
"""Words before a name in which "interviewed" may stand."""
_TALKING = frozenset({"speak", "talk", "sit", "chat", "meet", "catch", "conversation"})
_ASKING = frozenset({"interview", "interviews"})
_WITH = frozenset({"with", "to"})


@dataclass(frozen=True, slots=True)
class Interview:
    """The paragraphs that are asked, and how many are answered by "I" and by "we" alone; `called` so before the first."""

    questions: tuple[Extent, ...] = ()
    alone: int = 0
    together: int = 0
    called: bool = False

    @property
    def is_one(self) -> bool:
        """True where enough is answered in the first person, or anything in a text that calls itself an interview."""
        answers = self.alone + self.together
        return answers >= ANSWERS or (self.called and answers > 0)


def interview(text: str) -> Interview:
    """What is asked and answered in `text`: a paragraph that ends in a question mark, and the next, in the first person."""
    questions: list[Extent] = []
    alone, together, start, asked = 0, 0, 0, False
    for line in text.split("\n"):
        told = line.strip()
        if told:
            words = set(told.lower().replace("’", "'").replace("'", " ").split())
            if asked and not told.endswith("?"):
                alone += not SELF.isdisjoint(words)
                together += SELF.isdisjoint(words) and not WE.isdisjoint(words)
            asked = told.endswith("?") and len(told) <= _LONGEST
            if asked:
                questions.append(Extent(start, start + len(line)))
        start += len(line) + 1
    called = bool(questions) and "interview" in text[: questions[0].start].lower()
    return Interview(tuple(questions), alone, together, called)


def interviewed(scene: Scene, end: int) -> Party | None:
    """The person who is said to be interviewed before the offset `end`: "The Gazette spoke with Ann Roe"."""
    return next((n.party for n in _before(scene, end) if n.party is not None and _is_object(scene, n)), None)


def foremost(scene: Scene, end: int) -> Party | None:
    """Of the people named before the offset `end` the one named most, then first."""
    counts: dict[int, tuple[int, int, Party]] = {}
    for node in _before(scene, end):
        party = node.party
        if node.kind == "name" and party is not None and party.label == "person" and not party.plural:
            times, order, _ = counts.get(id(party), (0, -node.order, party))
            counts[id(party)] = times + 1, order, party
    return max(counts.values(), key=lambda count: count[:2])[2] if counts else None


def _before(scene: Scene, end: int) -> Iterator[Node]:
    for node in scene.nodes:
        if node.mention.extent.start >= end:
            return
        yield node


def _is_object(scene: Scene, node: Node) -> bool:
    """A person, right behind "interviewed", "an interview with" or "spoke with"."""
    party, first = node.party, node.first()
    if party is None or party.label != "person" or party.plural:
        return False
    if node.head.dep_ == "dobj" and node.head.head.lemma_ == "interview":
        return True
    start = scene.starts[node.sentence]
    before = [first.nbor(-k) for k in range(1, min(_NEAR, first.i - start) + 1)]
    lemmas = {token.lemma_.lower() for token in before}
    if node.kind != "description" and not lemmas.isdisjoint(_ASKING):
        return True
    return bool(before) and before[0].lower_ in _WITH and any(_asks(scene, token) for token in before)


def _asks(scene: Scene, verb: Token) -> bool:
    """ "Spoke" of a paper or reporters; of two people who talk, either may ask."""
    subject = next((c for c in verb.lefts if c.dep_ in SUBJECTS), None)
    other = None if subject is None else scene.by_head.get(subject.i)
    named = other is not None and other.party is not None and other.party.label == "person"
    return verb.lemma_.lower() in _TALKING and not named
