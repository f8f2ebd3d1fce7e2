"""To whom somebody conceded, where the clause does not say and the article has one winner."""

from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Token

from wirefacts.annotations.texts import text_of
from wirefacts.stages.events.case import Happening
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import extent_of

_HEAD = 80
"""Tokens in which the agency's name stands behind the dateline."""


def to_winners(people: People, found: Iterable[Happening]) -> list[Happening]:
    """`found`, its concessions without a patient made to whom the loser congratulates in the same breath, else to the one
    person who won, where there is just one."""
    told = list(found)
    won: dict[str, Token] = {}
    for happening in told:
        for token in _winners(happening):
            if people.is_person(token):
                won.setdefault(people.key(token), token)
    hailed = {_breath(people, h): h.patients for h in told if h.type == "congratulate" and h.agents}
    filled = [_made_to(people, h, hailed, won) if _conceded(h) else h for h in told]
    return [_by_others(people, h) for h in filled if h.type != "project_winner" or h.patients]


def _by_others(people: People, happening: Happening) -> Happening:
    """ "Coast Press called the race" in a story of "(Coast Press)": an agency does not report itself."""
    if happening.type != "project_winner":
        return happening
    text = text_of(people.doc)
    head = text[: extent_of(people.doc[:_HEAD]).end]
    agents = tuple(t for t in happening.agents if f"({people.phrase(t).slice(text)})" not in head)
    return replace(happening, agents=agents)


def _conceded(happening: Happening) -> bool:
    return (
        happening.type in {"concede", "project_winner"} and not happening.patients and happening.factuality != "negated"
    )


def _winners(happening: Happening) -> tuple[Token, ...]:
    if happening.factuality in {"planned", "negated", "possible"}:
        return ()
    if happening.type in {"win_election", "declare_victory"}:
        return happening.agents
    return happening.patients if happening.type in {"elect", "project_winner"} else ()


_Breath = tuple[tuple[int, int], str]


def _breath(people: People, happening: Happening) -> _Breath:
    """The sentence of `happening` and who does it."""
    return people.sentence(happening.trigger.i), people.key(happening.agents[0])


def _made_to(
    people: People, happening: Happening, hailed: dict[_Breath, tuple[Token, ...]], won: dict[str, Token]
) -> Happening:
    """ "Roe conceded and said she had called Doe to congratulate him"; else to the one who won."""
    if happening.type == "concede" and happening.agents and (whom := hailed.get(_breath(people, happening))):
        return replace(happening, patients=whom)
    own = {people.key(t) for t in happening.agents}
    others = [token for key, token in won.items() if key not in own]
    return replace(happening, patients=(others[0],)) if len(others) == 1 else happening
