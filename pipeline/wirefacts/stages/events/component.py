"""Events stage."""

from bisect import bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from wirefacts.annotations.layers import EVENTS, QUOTES
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.views import Event
from wirefacts.stages.events import (
    candidacies,
    concessions,
    decisions,
    electing,
    elections,
    flight,
    harm,
    justice,
    measures,
    offices,
    politics,
    projections,
    terms,
    wishes,
    wounds,
)
from wirefacts.stages.events.carried import of_carried
from wirefacts.stages.events.case import Case, Happening, Rule
from wirefacts.stages.events.conceding import to_winners
from wirefacts.stages.events.merging import distinct
from wirefacts.stages.events.nouns import of_nouns
from wirefacts.stages.events.sentencing import with_sentencing
from wirefacts.stages.events.states import of_states
from wirefacts.stages.events.voting import completed
from wirefacts.syntax.clauses import own_subject
from wirefacts.syntax.people import People

_ELECTORAL = frozenset(
    "election vote voter ballot candidate campaign poll electoral referendum primary caucus presidency "
    "constituency seat candidacy nominee electorate runoff re-election reelection midterm".split()
)
_ELECTORAL_FROM = 3
"""Words of elections that an article must hold for "won" alone to mean one."""
_PLANNED = frozenset(
    "attack debate testify sign resign sentence protest announce_candidacy sue veto endorse appoint displace "
    "withdraw charge rule".split()
)
"""What people plan; that somebody hopes to win or may be convicted is no happening."""
_SAID = frozenset({"congratulate", "withdraw", "resign", "endorse"})
_CONTESTED = frozenset(
    "win_election lose_election elect project_winner declare_victory nominate announce_candidacy protest pass".split()
)
"""What most people do not do on most days: that somebody did not is no news."""


def _rules() -> dict[str, tuple[Rule, ...]]:
    table: dict[str, tuple[Rule, ...]] = {}
    groups = (
        electing.RULES,
        elections.RULES,
        projections.RULES,
        wishes.RULES,
        concessions.RULES,
        candidacies.RULES,
        offices.RULES,
        terms.RULES,
        politics.RULES,
        justice.RULES,
        harm.RULES,
        wounds.RULES,
        flight.RULES,
        decisions.RULES,
        measures.RULES,
    )
    for group in groups:
        for lemma, rule in group.items():
            table[lemma] = (*table.get(lemma, ()), rule)
    return table


_RULES = _rules()


class Events(Stage):
    """Happenings of the guide's types, each once. Needs the parser; better with names and coreference."""

    def set_annotations(self, doc: Doc) -> None:
        EVENTS.write(doc, self.predict(doc))

    def predict(self, doc: Doc) -> list[Event]:
        """The happenings that the text of `doc` tells of, in text order."""
        if not doc.has_annotation("DEP"):
            return []
        people = People(doc)
        quoted = sorted(
            (p.start, p.end) for q in QUOTES.read(doc) if q.kind == "direct" and q.cue is not None for p in q.pieces
        )
        starts, ends = [start for start, _ in quoted], [end for _, end in quoted]
        found = (*_of_verbs(doc, people), *of_nouns(doc, people), *of_carried(doc, people), *of_states(doc, people))
        cues = {q.cue.start for q in QUOTES.read(doc) if q.cue is not None}
        told = (
            h
            for h in found
            if _tells(h)
            and (not _inside(h.trigger.idx, starts, ends) or _done_by_saying(h))
            and not (h.type == "protest" and h.trigger.idx in cues)
        )
        return distinct(doc, people, with_sentencing(people, completed(people, to_winners(people, told))))


def _tells(happening: Happening) -> bool:
    """False for what is merely possible, and for what goes without saying that it did not happen."""
    if happening.factuality == "planned":
        return happening.type in _PLANNED
    if happening.factuality == "negated":
        return happening.type not in _CONTESTED and not any(_any(t) for t in happening.patients)
    return happening.factuality != "possible" or (happening.type in {"die", "injure"} and _guessed(happening))


def _done_by_saying(happening: Happening) -> bool:
    """ "I congratulate her", "I withdraw": what the words themselves do, or what the speaker tells of having done so."""
    return happening.type in _SAID and any(t.lower_ == "i" for t in happening.agents)


def _any(token: Token) -> bool:
    """ "A candidate", "any bill": nobody in particular."""
    return any(c.lower_ in {"a", "an", "any"} for c in token.lefts)


def _guessed(happening: Happening) -> bool:
    """ "May have died"."""
    return any(c.dep_ == "aux" and c.lower_ == "have" for c in happening.trigger.children)


def _inside(at: int, starts: list[int], ends: list[int]) -> bool:
    """True where code point `at` lies in one of the stretches, which are in order and do not overlap."""
    k = bisect_right(starts, at) - 1
    return k >= 0 and at < ends[k]


def _of_verbs(doc: Doc, people: People) -> Iterator[Happening]:
    electoral = sum(t.lemma_.lower() in _ELECTORAL for t in doc if t.is_alpha) >= _ELECTORAL_FROM
    for token in doc:
        if token.pos_ not in {"VERB", "AUX"} or token.dep_ in {"amod", "compound"}:
            continue
        rules = _RULES.get(token.lemma_.lower())
        if rules is None or not people.in_prose(token.i):
            continue
        case = Case(people, token, electoral)
        if _habit(case):
            continue
        for rule in rules:
            found = rule(case)
            if found is not None:
                yield from found if isinstance(found, tuple) else (found,)
                break


def _habit(case: Case) -> bool:
    """Plain present tense outside a copula tells of habits: "the party endorses candidates"."""
    verb = case.verb
    if (
        verb.tag_ not in {"VBZ", "VBP"}
        or case.lemma == "be"
        or any(c.dep_ in {"aux", "auxpass"} for c in verb.children)
    ):
        return False
    own = own_subject(verb)
    if own is not None and own.lower_ == "i" and case.lemma in _SAID:
        return False
    return own is None or own.pos_ != "PROPN"
