"""Happenings that a noun tells of: "the attack on the port", "her arrest", "the death of the senator"."""

from collections.abc import Callable, Iterator

from spacy.tokens import Doc, Token

from wirefacts.records.kinds import EventType
from wirefacts.stages.events.case import Happening
from wirefacts.stages.events.projections import misread
from wirefacts.syntax.clauses import doers, is_negated, prepositional
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.parties import is_human, is_party
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import conjuncts

_ON_PERSON: dict[str, EventType] = {
    "arrest": "arrest", "detention": "arrest", "conviction": "convict", "acquittal": "acquit", "death": "die",
    "killing": "die",
    "murder": "die", "assassination": "die", "execution": "die", "suicide": "die", "impeachment": "impeach",
    "resignation": "resign", "appointment": "appoint", "indictment": "charge",
}  # fmt: skip
_ATTACKS = frozenset("attack assault bombing airstrike raid ambush invasion shelling siege".split())
_BLOWS = frozenset(
    "kill wound injure gun knife bomb armed weapon blood hospital die dead shoot stab police fist".split()
)
_ABSTRACT = frozenset("heritage record policy law right freedom tax plan idea democracy value faith character".split())
_PROTESTS = frozenset("protest demonstration".split())
_DEBATES = frozenset(
    "presidential televised primary first second third final republican democratic tv leaders vice".split()
)
_LOSSES: dict[str, EventType] = {"death": "die", "fatality": "die", "injury": "injure"}
_OF_SEVERAL: frozenset[EventType] = frozenset({"die", "arrest", "convict"})
"""Of what is told in the plural: "the deaths of Roe and Poe", "the arrests of six students"."""
_BENEFICIARY = frozenset({"resign"})


def of_nouns(doc: Doc, people: People) -> Iterator[Happening]:
    """Happenings in text order."""
    for token in doc:
        if token.pos_ != "NOUN" or token.dep_ in {"compound", "nmod"}:
            continue
        lemma = token.lemma_.lower()
        if (lemma not in _RULES and lemma not in _LOSSES) or not people.in_prose(token.i):
            continue
        found = _RULES[lemma](people, token) if lemma in _RULES else None
        if found is not None:
            yield found
        yield from _none_lost(token)


def _hypothetical(noun: Token) -> bool:
    if any(
        c.lower_ in {"any", "no", "every", "possible", "potential", "future", "alleged", "another", "such"}
        for c in noun.lefts
    ):
        return True
    head = noun.head if noun.dep_ != "pobj" else noun.head.head
    return head.pos_ in {"VERB", "AUX"} and factuality(head) in {"possible", "planned", "negated"}


def _person(people: People, noun: Token) -> Happening | None:
    """To whom it happened: the possessor, or the object of "of"."""
    kind = _ON_PERSON[noun.lemma_.lower()]
    several = noun.tag_ == "NNS"
    if _hypothetical(noun) or (several and kind not in _OF_SEVERAL):
        return None
    owners = [c for c in noun.lefts if c.dep_ == "poss" and not several]
    heads = [one for t in (*owners, *prepositional(noun, "of")) for one in conjuncts(t)]
    whom = tuple(t for t in people.all_of(heads) if _individual(people, t))
    if not whom or (noun.lower_ == "suicide" and not owners):
        return None
    by = tuple(t for t in prepositional(noun, "by") if is_party(people, t, places=True))
    if kind in _BENEFICIARY:
        return Happening(kind, noun, whom, (), "asserted", 0.6)
    return Happening(kind, noun, by if kind != "die" else (), whom, "asserted", 0.6)


def _individual(people: People, token: Token) -> bool:
    """Somebody in particular, or several who are counted."""
    if not is_human(people, token) and token.pos_ != "NUM":
        return False
    cluster = people.cluster(token)
    if token.i in people.name_at or (cluster is not None and cluster.named):
        return True
    owned = any(c.dep_ in {"nummod", "poss"} for c in token.children)
    return (token.pos_ == "NOUN" and owned) or (token.pos_ == "NUM" and token.ent_type_ not in {"DATE", "TIME"})


def _attack(people: People, noun: Token) -> Happening | None:
    if noun.dep_ == "pobj" and noun.head.head.lower_ == "line":
        return None
    struck = tuple(prepositional(noun, "on", "against", "of"))
    struck = tuple(t for t in struck if t.ent_type_ not in {"DATE", "TIME"} and t.pos_ in {"NOUN", "PROPN"})
    definite = any(
        t.pos_ == "PROPN" or any(c.dep_ in {"det", "poss", "nummod", "compound"} for c in t.children) for t in struck
    )
    if not definite or _hypothetical(noun) or noun.tag_ == "NNS":
        return None
    if any(
        c.lower_ in {"verbal", "scathing", "personal", "ad", "political", "heart", "panic", "sex"} for c in noun.lefts
    ):
        return None
    owners = tuple(c for c in noun.lefts if c.dep_ == "poss")
    by = tuple(t for t in (*owners, *prepositional(noun, "by")) if is_party(people, t, places=True))
    if not is_bodily(people, noun, (*by, *struck)):
        return None
    return Happening("attack", noun, by, struck, "asserted", 0.65)


def is_bodily(people: People, noun: Token, parties: tuple[Token, ...]) -> bool:
    """False for an attack in words: between people, or on an idea, where the sentence tells of no blow."""
    people_only = all(is_human(people, t) for t in parties) or any(t.lemma_ in _ABSTRACT for t in parties)
    return not people_only or any(t.lemma_.lower() in _BLOWS for t in people.doc[slice(*people.sentence(noun.i))])


def _shooting(_: People, noun: Token) -> Happening | None:
    """ "A shooting at a mall": neither who did it nor whom it struck is said."""
    placed = prepositional(noun, "at", "in", "on", "outside", "near")
    if noun.tag_ == "NNS" or _hypothetical(noun) or not any(t.ent_type_ not in {"DATE", "TIME"} for t in placed):
        return None
    return Happening("attack", noun, (), (), "asserted", 0.5)


def _protest(people: People, noun: Token) -> Happening | None:
    dated = any(c.ent_type_ in {"DATE", "CARDINAL"} for c in noun.lefts)
    placed = any(
        t.ent_type_ in {"GPE", "DATE", "FAC"} for t in prepositional(noun, "in", "on", "at", "outside", "across")
    )
    if _hypothetical(noun) or not (dated or placed) or any(c.dep_ == "punct" for c in noun.rights):
        return None
    by = tuple(t for t in prepositional(noun, "by") if is_human(people, t))
    return Happening("protest", noun, by, (), "asserted", 0.55)


def _veto(people: People, noun: Token) -> Happening | None:
    """ "Governor Roe's veto of the water bill"."""
    owners = tuple(c for c in noun.lefts if c.dep_ == "poss" and is_party(people, c, places=True))
    put = tuple(t for t in prepositional(noun, "of", "on") if t.pos_ in {"NOUN", "PROPN"})
    return Happening("veto", noun, owners, put, "asserted", 0.7) if owners and put and not _hypothetical(noun) else None


def _debate(people: People, noun: Token) -> Happening | None:
    if not any(c.lower_ in _DEBATES for c in noun.lefts) or _hypothetical(noun):
        return None
    between = tuple(
        t
        for head in prepositional(noun, "between")
        for t in (head, *head.conjuncts)
        if t.pos_ == "PROPN" or is_human(people, t)
    )
    if len(between) > 1:
        return Happening("debate", noun, between, (), "asserted", 0.7)
    facing = tuple(t for t in prepositional(noun, "against", "with") if is_human(people, t))
    return Happening("debate", noun, (*_first(people, noun), *facing), (), "asserted", 0.65) if facing else None


def _first(people: People, noun: Token) -> tuple[Token, ...]:
    """Whose debate it was: the possessor up the phrase ("his performance in a debate"), or the clause's subject."""
    node = noun
    while node.head != node and node.pos_ not in {"VERB", "AUX"}:
        owner = next((c for c in node.lefts if c.dep_ == "poss"), None)
        if owner is not None and is_human(people, owner):
            return (owner,)
        node = node.head
    return tuple(t for t in doers(node) if is_human(people, t)) if node.pos_ == "VERB" else ()


def _none_lost(noun: Token) -> Iterator[Happening]:
    """ "No deaths were confirmed", "there were no fatalities"."""
    kind = _LOSSES.get(noun.lemma_.lower())
    if kind is None or noun.tag_ != "NNS":
        return
    first = noun.head if noun.dep_ == "conj" else noun
    verb = first.head
    if verb.pos_ in {"VERB", "AUX"} and (any(c.lower_ == "no" for c in first.lefts) or is_negated(verb)):
        yield Happening(kind, noun, (), (), "negated", 0.8)


_Rule = Callable[[People, Token], Happening | None]
_RULES: dict[str, _Rule] = {
    **dict.fromkeys(_ON_PERSON, _person),
    **dict.fromkeys(_ATTACKS, _attack),
    **dict.fromkeys(("shooting", "stabbing"), _shooting),
    **dict.fromkeys(_PROTESTS, _protest),
    "debate": _debate,
    "veto": _veto,
    "project": misread,
}
