"""One entry per distinct happening."""

from collections.abc import Iterable

from spacy.tokens import Doc, Token

from wirefacts.annotations.views import Event
from wirefacts.stages.events.case import Happening
from wirefacts.syntax.clause_extents import core_clause
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import extent_of
from wirefacts.text.extents import Extent, cover

_ON_MEASURES = frozenset({"pass", "reject", "sign", "veto"})
_ANY = frozenset({"injure", "die"})


def distinct(doc: Doc, people: People, found: Iterable[Happening]) -> list[Event]:
    """`found` as views in text order, each happening once, with its surest and fullest evidence."""
    headline = _headline_end(doc)
    kept: list[Happening] = []
    told: set[str] = set()
    holding: dict[tuple[str, str], list[int]] = {}
    for happening in sorted(found, key=lambda h: (h.trigger.i < headline, h.trigger.i)):
        if happening.trigger.i < headline and happening.type in told:
            continue
        told.add(happening.type)
        keys = _all_keys(people, happening)
        near = dict.fromkeys(k for key in keys for k in holding.get((happening.type, key), ()))
        twin = next((k for k in near if _same(people, kept[k], happening)), None)
        if twin is None:
            twin = len(kept)
            kept.append(happening)
        elif _rank(happening) > _rank(kept[twin]):
            kept[twin] = happening
        for key in keys:
            places = holding.setdefault((happening.type, key), [])
            if twin not in places:
                places.append(twin)
    return [_view(people, happening) for happening in sorted(kept, key=lambda h: h.trigger.i)]


def _all_keys(people: People, happening: Happening) -> frozenset[str]:
    """What two accounts of one happening share at least one of: a party, a number, or that they name neither."""
    parties = (*happening.agents, *happening.patients)
    return (_keys(people, parties) | _number(happening.patients)) or frozenset({""})


def _headline_end(doc: Doc) -> int:
    """Where the body begins: after a first line that does not end as a sentence does."""
    for token in doc[:40]:
        if token.is_space and "\n" in token.text:
            return token.i if token.i and doc[token.i - 1].text not in {".", "!", "”", '"'} else 0
    return 0


def _rank(happening: Happening) -> tuple[float, int]:
    return (happening.confidence, len(happening.agents) + len(happening.patients))


def _keys(people: People, tokens: tuple[Token, ...]) -> frozenset[str]:
    return frozenset(people.key(token) for token in tokens)


def _number(tokens: tuple[Token, ...]) -> frozenset[str]:
    return frozenset(t.lower_ for token in tokens for t in (token, *token.lefts) if t.like_num)


def _same(people: People, left: Happening, right: Happening) -> bool:
    if (left.factuality == "negated") != (right.factuality == "negated"):
        return False
    agents = _keys(people, left.agents), _keys(people, right.agents)
    patients = _keys(people, left.patients), _keys(people, right.patients)
    if all(patients):
        numbers = _number(left.patients), _number(right.patients)
        if left.type in _ANY and all(numbers):
            return bool(numbers[0] & numbers[1])
        return bool(patients[0] & patients[1]) and not (all(agents) and not agents[0] & agents[1])
    if all(agents):
        split = left.type == "win_election" and any(patients)
        return bool(agents[0] & agents[1]) and not split
    return not any(agents) and not any(patients)


def _view(people: People, happening: Happening) -> Event:
    trigger = extent_of(happening.trigger)
    agents = tuple(people.phrase(t) for t in happening.agents)
    whole = happening.type in _ON_MEASURES
    patients = tuple(
        _measure(people, t, happening.trigger) if whole else _counted(t, people.phrase(t)) for t in happening.patients
    )
    return Event(
        evidence=_evidence(happening, trigger, people.beside(happening.trigger.i, (*agents, *patients))),
        trigger=trigger,
        type=happening.type,
        confidence=happening.confidence,
        agents=tuple(dict.fromkeys(agents)),
        patients=tuple(dict.fromkeys(patients)),
        factuality=happening.factuality,
    )


def _measure(people: People, token: Token, trigger: Token) -> Extent:
    """ "The motion to hire buses", "a challenge to the act": what was decided on, with what says of what it is."""
    cluster = people.cluster(token)
    start = people.phrase(token) if token.pos_ != "VERB" else extent_of(token)
    step = token.i > 0 and token.nbor(-1).lower_ == "to"
    if (token.pos_ not in {"NOUN", "VERB"} and not step) or (cluster is not None and cluster.named):
        return start
    doc, end, last = token.doc, token.i, token.right_edge.i
    after = doc[last + 1] if last + 1 < len(doc) else token
    if after.i == token.i + 1 and after.lower_ in {"to", "of", "against"} and after.head == token.head:
        last = after.right_edge.i
    for i in range(token.i + 1, last + 1):
        ends = doc[i].is_punct and doc[i].text not in "-'’"
        dated = doc[i].pos_ == "ADP" and i + 1 < len(doc) and doc[i + 1].ent_type_ in {"DATE", "TIME"}
        claimed = doc[i].lower_ == "that" and i > token.i + 1
        own = doc[i].lower_ == "that" and trigger.i > i and trigger.i <= token.right_edge.i
        own = own or i == trigger.i or (doc[i].head == trigger and doc[i].dep_ in {"aux", "auxpass"})
        if ends or dated or claimed or own or doc[i].is_space or doc[i].tag_ in {"WP", "WDT"}:
            break
        end = i
    return Extent(start.start, extent_of(doc[end]).end)


def _counted(token: Token, phrase: Extent) -> Extent:
    """ "40 or more", "nine aboard": a bare number's phrase goes on."""
    doc, end = token.doc, token.i + 1
    if token.pos_ != "NUM" or extent_of(token).end != phrase.end:
        return phrase
    for tail in (("or", "more"), ("others",), ("people",), ("aboard",)):
        if tuple(t.lower_ for t in doc[end : end + len(tail)]) == tail:
            return Extent(phrase.start, extent_of(doc[end + len(tail) - 1]).end)
    return phrase


def _evidence(happening: Happening, trigger: Extent, parties: tuple[Extent, ...]) -> Extent:
    """The verb's own clause; of a noun, its phrase."""
    if happening.trigger.pos_ in {"VERB", "AUX"}:
        return cover((core_clause(happening.trigger), trigger, *parties))
    return cover((trigger, *parties))
