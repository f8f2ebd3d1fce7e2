"""Candidates read off verbs and nouns, before they are merged."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from spacy.tokens import Token

from wirefacts.records.kinds import Medium
from wirefacts.records.parts import Factuality
from wirefacts.stages.contacts.lexicon import (
    AUDIENCES,
    BODIES,
    GATHERINGS,
    MEDIA_WORDS,
    PHONE_WORDS,
    THINGS,
    VIDEO_WORDS,
    WRITTEN_WORDS,
)
from wirefacts.syntax.clauses import prepositional
from wirefacts.syntax.parties import is_party
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import conjuncts
from wirefacts.syntax.titles import ORGANIZED
from wirefacts.text.extents import Extent

PERSONAL_OBJECTS = frozenset("me him her us them".split())
_RELATIVE_LEVELS = 4
_PEOPLE_ENDINGS = tuple("ders kers ners pers vers yers ctors itors rors ists ants ees ians".split())
_NOBODY = frozenset({"who", "which", "that", "one", "you"})
_MEASURES = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "WORK_OF_ART"})
_PRESS = MEDIA_WORDS - frozenset(
    "network independent sun mirror mail wire daily weekly times post journal channel program programme show guardian "
    "herald tribune telegraph chronicle media".split()
)
"""Words that make a name one of the press wherever they stand in it: "BBC Scotland", and not "Network Rail"."""
_SELVES = frozenset("himself herself themselves itself myself yourself ourselves each one another other others".split())


@dataclass(frozen=True, slots=True)
class Candidate:
    """A contact as one place of the text gives it."""

    trigger: Token
    clause: Token
    initiator: Token
    recipients: tuple[Token, ...]
    medium: Medium
    factuality: Factuality
    confidence: float
    purpose: Extent | None = None


def reached(
    people: People,
    heads: Iterable[Token],
    *,
    speech: bool = False,
    places: bool = False,
    anyone: bool = False,
    met: bool = False,
) -> tuple[Token, ...]:
    """Those of `heads` and their conjuncts that can be reached; none of the press, and with `speech` no audience.

    With `anyone` the verb says that they can: any noun for some in particular will do ("rang the farm"). With `met` they
    are met: any plural that ends as those of people do ("sat down with the islanders")."""
    listed: dict[int, Token] = {}
    for head in map(_of_each, map(_antecedent, heads)):
        if head.i not in listed:
            listed.update((token.i, token) for token in conjuncts(head))
    found = people.all_of(_by_name(people, token) for token in listed.values())
    return tuple(
        t
        for t in found
        if (is_party(people, t, places=places) or is_management(t) or (anyone and _some(t)) or (met and _many(t)))
        and not _is_press(t)
        and not (speech and _is_audience(t))
        and not any(c.lower_ in {"future", "any", "no"} for c in t.lefts)
    )


def _antecedent(token: Token) -> Token:
    """The noun that a relative pronoun stands for: "Roe, to whom she wrote"."""
    if token.lower_ not in {"whom", "who", "which"} or token.tag_ not in {"WP", "WDT"}:
        return token
    verb = next((a for a in islice(token.ancestors, _RELATIVE_LEVELS) if a.dep_ == "relcl"), None)
    return token if verb is None else verb.head


def _of_each(token: Token) -> Token:
    """The survivors of "each of the survivors"."""
    if token.lower_ not in {"each", "all"}:
        return token
    return next(iter(prepositional(token, "of")), token)


def _some(token: Token) -> bool:
    """A noun for some in particular that is no thing: "the harbour office", "two waverers", "12 of
    them"; "999" is a number that is rung."""
    if token.lower_ == "both":
        return True
    if token.pos_ == "NUM" and token.ent_type_ in {"", "CARDINAL"}:
        return token.is_alpha or any(c.lower_ == "of" for c in token.rights)
    if token.pos_ not in {"NOUN", "PROPN"} or token.lemma_.lower() in THINGS or token.ent_type_ in _MEASURES:
        return False
    picked = {c.dep_ for c in token.lefts}
    return token.pos_ == "PROPN" or token.lower_ in BODIES or not picked.isdisjoint({"det", "poss", "nummod"})


def is_management(token: Token) -> bool:
    """ "Management", "hospital management": who runs a firm, and not "crowd management", "the management of a fund"."""
    if token.lower_ != "management":
        return False
    of_bodies = all(c.lemma_.lower() in ORGANIZED for c in token.lefts if c.dep_ == "compound")
    return of_bodies and not any(c.lower_ == "of" for c in token.children)


def _many(token: Token) -> bool:
    """ "The islanders", "outside directors", "the jurors"."""
    return token.tag_ == "NNS" and token.lower_.endswith(_PEOPLE_ENDINGS) and token.lemma_.lower() not in THINGS


def _by_name(people: People, token: Token) -> Token:
    """The body's name in apposition to a noun that names nobody: "her old employer, Harbor Ferries"."""
    if token.pos_ != "NOUN" or is_party(people, token):
        return token
    return next((c for c in token.rights if c.dep_ == "appos" and c.ent_type_ == "ORG"), token)


def partners(verb: Token, preposition: str) -> list[Token]:
    """Objects of the verb's `preposition`, also where the parser hangs it on an adjunct before it: "spoke by telephone with
    Roe", "met behind closed doors with Roe"."""
    own = prepositional(verb, preposition)
    if own:
        return own
    adjuncts = [o for c in verb.rights if c.dep_ in {"prep", "agent"} for o in c.children if o.dep_ == "pobj"]
    adjuncts += [c for c in verb.rights if c.dep_ in {"npadvmod", "advmod"} or c.lower_ == "face"]
    return [o for a in adjuncts if a.ent_type_ not in {"PERSON", "ORG", "NORP"} for o in prepositional(a, preposition)]


def is_speech(people: People, verb: Token, found: Iterable[Token]) -> bool:
    """ "Spoke to the delegation at a convention", "speaking to the Harbor Club": an address to many, heard by whoever came."""
    if any(o.lemma_.lower() in GATHERINGS for o in prepositional(verb, "at", "during", "before", "in", "after")):
        return True
    return all(t.ent_type_ == "ORG" and not people.is_person(t) for t in found)


def initiators(people: People, heads: Iterable[Token]) -> tuple[Token, ...]:
    """Those of `heads` that can get in touch with somebody."""
    return tuple(
        t
        for t in people.all_of(_by_name(people, head) for head in heads)
        if not _is_press(t) and (is_party(people, t, places=True) or is_management(t)) and t.lower_ not in _NOBODY
    )


def _is_press(token: Token) -> bool:
    return token.lower_ in MEDIA_WORDS or any(
        w.lower_ in _PRESS for w in token.children if w.dep_ == "compound" and token.ent_type_ == "ORG"
    )


def _is_audience(token: Token) -> bool:
    return token.lower_ in AUDIENCES


def distinct_from(people: People, initiator: Token, recipients: Iterable[Token]) -> tuple[Token, ...]:
    """`recipients` without the initiator and without reflexives."""
    own = people.key(initiator)
    others = (r for r in recipients if people.key(r) != own and r.i != initiator.i)
    return tuple(r for r in others if r.lower_ not in _SELVES or any(c.lower_ == "of" for c in r.rights))


def medium_beside(verb: Token, usual: Medium) -> Medium:
    """The medium that the verb's adjuncts name ("by phone", "in a letter", "virtually"), else `usual`."""
    for child in verb.children:
        if child.dep_ in {"prep", "advmod", "npadvmod", "agent"}:
            for word in (child, *child.children):
                lower = word.lower_
                if lower in VIDEO_WORDS or any(c.lower_ in VIDEO_WORDS for c in word.lefts):
                    return "video"
                if lower in PHONE_WORDS and word.dep_ == "pobj":
                    return "phone"
                if word.dep_ == "pobj" and lower in WRITTEN_WORDS:
                    return WRITTEN_WORDS[lower]
    return usual
