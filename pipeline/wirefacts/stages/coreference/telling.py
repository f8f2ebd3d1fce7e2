"""Who tells the story where nobody is quoted: the one who is interviewed, or whoever writes "I"."""

from bisect import bisect_right

from spacy.tokens import Doc

from wirefacts.annotations.texts import text_of
from wirefacts.stages.coreference.party import Node, Party, Scene
from wirefacts.text.extents import Extent

SELF = frozenset({"i", "me", "my", "mine", "myself"})
WE = frozenset({"we", "us", "our", "ours", "ourselves"})
YOU = frozenset({"you", "your", "yours", "yourself", "yourselves"})
ANSWERS = 3
"""Questions answered in the first person that make an interview."""
_LONGEST = 500
"""Characters of a question's paragraph."""


class Telling:
    """Resolves first and second persons outside of quotation marks.

    In an interview, a paragraph that ends in a question mark is asked and the next is the answer: "I" there is who is
    interviewed, and "you" in the question too. Elsewhere all "I" are one, all "we", all "you".
    """

    def __init__(self, doc: Doc, scene: Scene) -> None:
        self._scene = scene
        self._questions = _interview(text_of(doc))
        self._starts = [question.start for question in self._questions]
        self._parties: dict[str, Party] = {}

    def resolve(self, node: Node) -> Party:
        """The party of a first or second person: "you" in an answer is anybody, always the same."""
        word = node.head.lower_
        if not self._questions:
            return self._of("I" if word in SELF else "we" if word in WE else "you", plural=word in WE)
        asked = self._asked(node.mention.extent.start)
        if word in WE:
            return self._of("asking we" if asked else "we", plural=True)
        if word in SELF:
            return self._of("asking", plural=False) if asked else self._guest()
        return self._guest() if asked else self._of("you", plural=False)

    def _asked(self, offset: int) -> bool:
        """True inside a question."""
        last = bisect_right(self._starts, offset) - 1
        return last >= 0 and offset < self._questions[last].end

    def _of(self, who: str, *, plural: bool) -> Party:
        party = self._parties.get(who)
        if party is None or not party.nodes:
            party = self._parties[who] = self._scene.new("group" if plural else "person", plural)
        return party

    def _guest(self) -> Party:
        """Who is interviewed: of the people named before the first question the one named most, then first."""
        if "guest" not in self._parties:
            first = self._questions[0].start
            counts: dict[int, tuple[int, int, Party]] = {}
            for node in self._scene.nodes:
                if node.mention.extent.start >= first:
                    break
                party = node.party
                if node.kind == "name" and party is not None and party.label == "person" and not party.plural:
                    times, order, _ = counts.get(id(party), (0, -node.order, party))
                    counts[id(party)] = times + 1, order, party
            if not counts:
                return self._of("I", plural=False)
            self._parties["guest"] = max(counts.values(), key=lambda count: count[:2])[2]
        return self._parties["guest"]


def _interview(text: str) -> list[Extent]:
    """The questions of an interview; none where the text is no interview."""
    questions: list[Extent] = []
    answers, start, asked = 0, 0, False
    for line in text.split("\n"):
        words = line.strip()
        if words:
            if asked and not words.endswith("?") and not SELF.isdisjoint(words.lower().split()):
                answers += 1
            asked = words.endswith("?") and len(words) <= _LONGEST
            if asked:
                questions.append(Extent(start, start + len(line)))
        start += len(line) + 1
    return questions if answers >= ANSWERS else []
