"""What the numbers before one told, where whose the votes of rules are is only looked up when it matters."""

from wirefacts.annotations.views import VoteCount, VoteShare
from wirefacts.stages.quantities.learned.choices import Choice
from wirefacts.stages.quantities.learned.history import History, Kind, Side, Told
from wirefacts.stages.quantities.learned.scene import Scene

Fact = VoteCount | VoteShare


def kind_of(fact: Fact) -> Kind:
    return "vote" if isinstance(fact, VoteCount) else "share"


def noted(scene: Scene, place: int, kind: Kind, choice: Choice, side: Side) -> Told:
    """A fact as it is remembered."""
    return Told(place, kind, choice, side, max(choice.head.i, scene.figures[place].last.i))


class Memory:
    """The numbers of one article in their order. Its choices are all found at the first look at `history`: that costs more than
    to tell of most numbers that they are no votes, whatever the number before was."""

    def __init__(self, scene: Scene) -> None:
        self._scene, self._history = scene, History()
        self._waiting: list[tuple[int, Fact | None]] = []

    def fact(self, place: int, fact: Fact | None) -> None:
        """The number at `place` told what a rule found, or neither a vote nor a share."""
        self._waiting.append((place, fact))

    @property
    def kinds(self) -> set[Kind]:
        """What the number right before may be remembered as."""
        if not self._waiting:
            return {self._history.kind}
        fact = self._waiting[-1][1]
        return {"no"} if fact is None else {"no", kind_of(fact)}

    @property
    def history(self) -> History:
        """All numbers so far. A rule's fact is none where its choice is unknown."""
        for place, fact in self._waiting:
            choice = None if fact is None else self._scene.by_extent.get(fact.choice)
            if fact is None or choice is None:
                self._history.skip()
                continue
            side: Side = (fact.stance or "none") if isinstance(fact, VoteCount) else "none"
            told = noted(self._scene, place, kind_of(fact), choice, side)
            self._history.note(self._scene.sentences[place], told)
        self._waiting.clear()
        return self._history
