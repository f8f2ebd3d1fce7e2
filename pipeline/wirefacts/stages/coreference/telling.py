"""Who tells the story where nobody is quoted: the one who is interviewed, or whoever writes "I"."""

from bisect import bisect_right

from spacy.tokens import Doc

from wirefacts.annotations.texts import text_of
from wirefacts.stages.coreference.interviews import SELF, WE, foremost, interview, interviewed
from wirefacts.stages.coreference.party import Node, Party, Scene

YOU = frozenset({"you", "your", "yours", "yourself", "yourselves"})


class Telling:
    """Resolves first and second persons outside of quotation marks.

    In an interview, a paragraph that ends in a question mark is asked and the next is the answer: "I" there is who is
    interviewed, and "you" in the question too. Where several answer together, "you" are their "we". Elsewhere all "I" are one,
    all "we", all "you".
    """

    def __init__(self, doc: Doc, scene: Scene) -> None:
        self._scene = scene
        self._talk = interview(text_of(doc))
        self._starts = [question.start for question in self._talk.questions]
        self._parties: dict[str, Party] = {}
        self._said = False

    def resolve(self, node: Node) -> Party:
        """The party of a first or second person: "you" in an answer is anybody, always the same."""
        word = node.head.lower_
        if not self._talk.is_one:
            return self._of("I" if word in SELF else "we" if word in WE else "you", plural=word in WE)
        asked = self._asked(node.mention.extent.start)
        if word in WE:
            return self._of("asking we" if asked else "we", plural=True)
        if word in SELF:
            return self._of("asking", plural=False) if asked else self._guest()
        return self._addressed() if asked else self._of("you", plural=False)

    def _asked(self, offset: int) -> bool:
        """True inside a question."""
        last = bisect_right(self._starts, offset) - 1
        return last >= 0 and offset < self._talk.questions[last].end

    def _of(self, who: str, *, plural: bool) -> Party:
        party = self._parties.get(who)
        if party is None or not party.nodes:
            party = self._parties[who] = self._scene.new("group" if plural else "person", plural)
        return party

    def _addressed(self) -> Party:
        """Whom a question means by "you"."""
        guest = self._guest()
        together = self._talk.together > self._talk.alone and not self._said
        return self._of("we", plural=True) if together else guest

    def _guest(self) -> Party:
        """Who is interviewed: who is said to be, else the person named most before the first question."""
        if "guest" not in self._parties:
            first = self._talk.questions[0].start
            said = interviewed(self._scene, first)
            self._said = said is not None
            self._parties["guest"] = said or foremost(self._scene, first) or self._of("I", plural=False)
        return self._parties["guest"]
