"""One verb with who does it and to whom it is done, and what a rule makes of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from spacy.tokens import Span, Token

from wirefacts.records.kinds import EventType
from wirefacts.records.parts import Factuality
from wirefacts.stages.events.ballots import TALLY, votes
from wirefacts.syntax.clauses import SUBJECTS, doers, is_negated, is_passive, prepositional, sufferers
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.parties import is_human, is_party
from wirefacts.syntax.people import People
from wirefacts.syntax.words import hyphenated


@dataclass(frozen=True, slots=True)
class Happening:
    """What a rule found. Tokens head the phrases of those involved."""

    type: EventType
    trigger: Token
    agents: tuple[Token, ...] = ()
    patients: tuple[Token, ...] = ()
    factuality: Factuality = "asserted"
    confidence: float = 0.7


@dataclass
class Case:
    """A verb in its clause. `electoral`: the article is about an election or a vote."""

    people: People
    verb: Token
    electoral: bool
    lemma: str = field(init=False)

    def __post_init__(self) -> None:
        self.lemma = self.verb.lemma_.lower()

    @cached_property
    def doers(self) -> tuple[Token, ...]:
        return () if self.reduced else tuple(self._named(doers(self.verb)))

    @cached_property
    def sufferers(self) -> tuple[Token, ...]:
        return tuple(self._named(doers(self.verb) if self.reduced else sufferers(self.verb)))

    @cached_property
    def reduced(self) -> bool:
        """True for the headline's passive: "12 killed in crash"."""
        if self.lemma not in _TRANSITIVE or is_passive(self.verb) or self.verb.tag_ not in {"VBN", "VBD"}:
            return False
        if any(c.dep_ in {"aux", "dobj", "dative", "ccomp", "xcomp"} for c in self.verb.children):
            return False
        if self.verb.dep_ == "conj":
            return any(c.dep_ in SUBJECTS for c in self.verb.children) and is_passive(self.verb.head)
        return self.verb.dep_ in {"ROOT", "ccomp", "acl"} and not sufferers(self.verb)

    @cached_property
    def passive(self) -> bool:
        return is_passive(self.verb)

    @cached_property
    def factuality(self) -> Factuality:
        told = factuality(self.verb)
        helpers = {c.lower_ for c in self.verb.children if c.dep_ in {"aux", "auxpass", "mark"}}
        refused = told == "possible" and is_negated(self.verb) and helpers & _WOULD and not helpers & _UNREAL
        return "negated" if refused else told

    @property
    def sentence(self) -> Span:
        start, end = self.people.sentence(self.verb.i)
        return self.verb.doc[start:end]

    def _named(self, heads: list[Token]) -> list[Token]:
        """`heads` with the rest of a list of names that the parser broke up, on the same side of the verb."""
        found: dict[int, Token] = {}
        for head in self.people.all_of(heads):
            for token in (head, *(name.root for name in self.people.listed_with(head))):
                if (token.i < self.verb.i) == (head.i < self.verb.i):
                    own = self.people.name_at.get(token.i)
                    found.setdefault(own.start if own is not None else token.i, token)
        return [found[i] for i in sorted(found)]

    def objects(self, *words: str) -> bool:
        """True where what it is done to is headed by one of `words` (lemmas), or is one or more of such."""
        wanted = (o for t in self.sufferers for o in (t, *(prepositional(t, "of") if t.pos_ == "NUM" else ())))
        return any(t.lemma_.lower() in words or t.lower_ in words or hyphenated(t)[1] in words for t in wanted)

    def about(self, token: Token, words: frozenset[str]) -> bool:
        """True where `token` heads a phrase for one of `words` (lemmas), or "it" stands for such."""
        if token.pos_ != "PRON":
            return token.lemma_.lower() in words or token.ent_type_ == "LAW"
        cluster = self.people.cluster(token) if token.lower_ in {"it", "which", "that", "them", "this"} else None
        return cluster is not None and (cluster.label == "law" or not words.isdisjoint(cluster.name.lower().split()))

    @cached_property
    def tally(self) -> bool:
        """True where the sentence gives a count of votes: "51-49", "six votes to two", "unanimously"."""
        return TALLY.search(self.sentence.text) is not None

    def prep(self, *prepositions: str) -> tuple[Token, ...]:
        return tuple(
            t for head in prepositional(self.verb, *prepositions) for t in self._named([head, *head.conjuncts])
        )

    def has(self, *words: str) -> bool:
        """True where one of `words` hangs on the verb: a particle, an adverb, a preposition."""
        return any(c.lower_ in words for c in self.verb.children)

    def humans(self, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
        return tuple(
            t for t in tokens if is_human(self.people, t) or (t.pos_ == "PROPN" and t.ent_type_ in {"PERSON", ""})
        )

    def bodies(self, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
        """Those of `tokens` that take votes: houses, boards, members, shareholders."""
        return tuple(t for t in tokens if votes(self.people, t))

    def counted(self, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
        """Those of `tokens` that are people, or numbers of people: "12", "two of the crew"."""
        return tuple(
            t for t in tokens if t in self.humans((t,)) or t.pos_ == "NUM" or t.lower_ in _MANY or _numbered(t)
        )

    @property
    def nobody(self) -> bool:
        """True where it was done to nobody: "nobody was charged", "no one has been arrested"."""
        words = {t.lower_ for t in self.sufferers}
        return bool(words) and (words <= {"nobody", "none"} or (words == {"one"} and self.factuality == "negated"))

    def actors(self, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
        """Those of `tokens` that can act: people, bodies, states."""
        return tuple(
            t for t in tokens if is_party(self.people, t, places=True) and (t.lower_ not in _VAGUE or self._it(t))
        )

    def _it(self, token: Token) -> bool:
        """ "It" acts where coreference found a name for it, or a court or jury."""
        cluster = self.people.cluster(token) if token.lower_ in {"it", "who", "which", "that"} else None
        return cluster is not None and (cluster.named or not _JUDGING.isdisjoint(cluster.name.lower().split()[-1:]))

    def made(
        self, kind: EventType, agents: tuple[Token, ...] = (), patients: tuple[Token, ...] = (), sure: float = 0.75
    ) -> Happening:
        return Happening(kind, self.verb, agents, patients, self.factuality, sure)


def _numbered(token: Token) -> bool:
    """ "Fourteen herders", "some 400 stevedores": counted, where only the living can be meant."""
    return token.tag_ == "NNS" and token.ent_type_ not in _SUMS and any(c.dep_ == "nummod" for c in token.children)


Found = Happening | tuple[Happening, ...] | None
Rule = Callable[[Case], Found]
"""What a rule makes of a verb: nothing, a happening, or several."""


_JUDGING = frozenset({"court", "jury", "tribunal", "panel"})
_TRANSITIVE = frozenset(
    "kill wound injure hurt arrest convict elect acquit sentence jail charge defeat detain evacuate displace "
    "appoint nominate impeach indict murder assassinate execute oust imprison".split()
)
_WOULD = frozenset({"would", "wo", "'d", "’d"})
_UNREAL = frozenset("have if unless whether until".split())
_SUMS = frozenset({"MONEY", "DATE", "TIME", "PERCENT", "QUANTITY"})
_MANY = frozenset("dozens hundreds thousands scores several many more dead".split())
_VAGUE = frozenset("who which that it this what voters voter people electorate everyone nobody someone".split())
