"""Whom an age means where the words beside it do not say: "I", "you", "the conductor, 67," "the 41-year-old"."""

from bisect import bisect_left, bisect_right
from dataclasses import replace

from wirefacts.annotations.layers import CLUSTERS, MENTIONS, QUOTES
from wirefacts.annotations.views import Age, Cluster, Quote
from wirefacts.stages.quantities.age_subjects import subject_before
from wirefacts.stages.quantities.parties import Parties
from wirefacts.text.extents import Extent
from wirefacts.values.people import gender_of_noun

_SPEAKING = frozenset("i me my myself".split())
_ADDRESSED = frozenset("you your".split())
_FEMININE = frozenset("she her".split())
_MASCULINE = frozenset("he him his".split())
_OWNING = frozenset("her his".split())
_NOBODY = frozenset("man woman boy girl child suspect victim youngest eldest oldest".split())
"""Nouns that rather stand for somebody whom the text does not name."""
_FAR = 10**9
_NESTED = 4
"""Pieces of quotes that are looked through for the one around a place."""
_NEAR = 500
"""Code points before an age in which its person is looked for."""


class Persons:
    """Settles the persons of ages one after the other. Who has an age already is hardly given another one."""

    def __init__(self, parties: Parties) -> None:
        self._parties = parties
        self._doc = parties.doc
        self._aged: set[str] = set()
        self._read = False
        self._quotes: list[Quote] = []
        self._pieces: list[tuple[int, int, int]] = []
        self._clusters: dict[str, Cluster] = {}
        self._named: list[tuple[int, str, Extent]] = []
        self._starts: list[int] = []

    def settled(self, age: Age) -> Age | None:
        """The age with its person as well known as can be; None where it is told to nobody in particular ("you")."""
        phrase = age.person.slice(self._parties.text).lower()
        found: Extent | None = age.person
        if phrase in _SPEAKING:
            found = self._speaker(age.person) or age.person
        elif phrase in _ADDRESSED:
            found = self._listener(age.person)
        elif (told := subject_before(age.person, self._parties)) is not None and self._strays(age.person, told):
            found = told
        elif self._stands_alone(age.person, phrase):
            found = self._nearest(age.person, phrase) or (None if phrase in _OWNING else age.person)
        if found is None:
            return None
        self._aged.add(self._parties.identity(found))
        return age if found == age.person else replace(age, person=found)

    def _load(self) -> None:
        if self._read:
            return
        self._read = True
        self._quotes = [quote for quote in QUOTES.read(self._doc) if quote.pieces and quote.speaker is not None]
        self._pieces = sorted((p.start, p.end, n) for n, quote in enumerate(self._quotes) for p in quote.pieces)
        self._clusters = {cluster.id: cluster for cluster in CLUSTERS.read(self._doc)}
        extents = {mention.id: mention.extent for mention in MENTIONS.read(self._doc) if not mention.plural}
        self._named = sorted(
            (extents[member].start, cluster.id, extents[member])
            for cluster in self._clusters.values()
            if cluster.named and cluster.label == "person"
            for member in cluster.mentions
            if member in extents
        )
        self._starts = [start for start, _, _ in self._named]

    def _around(self, where: Extent) -> int | None:
        """The number of the innermost quote with a speaker around `where`."""
        self._load()
        last = bisect_right(self._pieces, (where.start, _FAR, 0)) - 1
        for at in range(last, max(-1, last - _NESTED), -1):
            start, end, number = self._pieces[at]
            if start <= where.start and where.end <= end:
                return number
        return None

    def _speaker(self, where: Extent) -> Extent | None:
        number = self._around(where)
        return None if number is None else self._quotes[number].speaker

    def _listener(self, where: Extent) -> Extent | None:
        """The one addressee of the words around `where`; where lines are taken in turns, who answers."""
        number = self._around(where)
        if number is None:
            return None
        quote = self._quotes[number]
        if len(quote.addressees) == 1:
            return quote.addressees[0]
        if quote.cue is not None or quote.speaker is None:
            return None
        own = self._parties.identity(quote.speaker)
        for other in (*self._quotes[number + 1 : number + 3], *reversed(self._quotes[max(0, number - 2) : number])):
            if other.speaker is not None and other.cue is None and self._parties.identity(other.speaker) != own:
                return other.speaker
        return None

    def _strays(self, pronoun: Extent, told: Extent) -> bool:
        """True where `pronoun` is taken for nobody named, or for something in the sentence that is told of somebody else."""
        self._load()
        cluster = self._clusters.get(self._parties.identity(pronoun))
        if cluster is None or not cluster.named or cluster.label != "person":
            return True
        names = [extent for _, name, extent in self._named if name == cluster.id and extent.end <= pronoun.start]
        return bool(names) and names[0].start > told.end

    def _stands_alone(self, where: Extent, phrase: str) -> bool:
        """True for a pronoun or a definite description that no name is known for."""
        pronoun = phrase in _FEMININE or phrase in _MASCULINE
        if not pronoun and (not phrase.startswith("the ") or "'s " in phrase or "’s " in phrase):
            return False
        if phrase.rsplit(" ", 1)[-1] in _NOBODY:
            return False
        self._load()
        cluster = self._clusters.get(self._parties.identity(where))
        return cluster is None or not cluster.named or (pronoun and cluster.label != "person")

    def _nearest(self, where: Extent, phrase: str) -> Extent | None:
        """The named person last mentioned before `where` that has no age yet and may be of that gender."""
        gender = gender_of_noun(phrase.rsplit(" ", 1)[-1])
        if phrase in _FEMININE or phrase in _MASCULINE:
            gender = "feminine" if phrase in _FEMININE else "masculine"
        at = bisect_left(self._starts, where.start) - 1
        while at >= 0 and self._named[at][0] > where.start - _NEAR:
            _, name, extent = self._named[at]
            cluster = self._clusters[name]
            if name not in self._aged and (gender is None or cluster.gender in {None, gender}):
                return extent
            at -= 1
        return None
