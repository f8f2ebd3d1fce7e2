"""Contacts that a verb tells of."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from wirefacts.records.kinds import Medium
from wirefacts.stages.contacts.lexicon import DIRECT, MOVING, OFF_PARTICLES, REACHING, TELLING, TO, WITH, WRITTEN
from wirefacts.stages.contacts.reading import (
    PERSONAL_OBJECTS,
    Candidate,
    distinct_from,
    initiators,
    is_speech,
    medium_beside,
    partners,
    reached,
)
from wirefacts.syntax.clauses import by_agent, doers, is_passive, own_subject, prepositional, sufferers
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.parties import is_human, is_specific
from wirefacts.syntax.people import People

TRIGGERS = frozenset(DIRECT) | frozenset(WITH) | frozenset(TO) | TELLING | {"get", "drop", "shake"}
_HUMAN_ONLY = frozenset(
    {"call", "visit", "host", "receive", "approach", "brief", "meet", "text", "message", "ring", "write", "consult"}
)
_NAMED_ONLY = frozenset({"host", "receive", "visit", "approach", "consult", "brief", "write"})
_GUESTS = frozenset({"host", "receive", "visit", "see", "collar", "corner"})
_CONFIDING = frozenset({"tell", "assure", "inform", "warn", "confide"})
_SAYING = frozenset("report ask say tell complain warn request order inquire enquire demand thank apologize apologise".split())
_CHANNELS = frozenset(
    {
        "call",
        "letter",
        "email",
        "e-mail",
        "text",
        "message",
        "memo",
        "meeting",
        "conversation",
        "phone",
        "telephone",
        "writing",
    }
)


def of_verbs(doc: Doc, people: People) -> Iterator[Candidate]:
    """Candidates in text order."""
    for token in doc:
        if token.pos_ == "VERB" and _lemma(token) in TRIGGERS and people.in_prose(token.i):
            yield from _of_verb(people, token)


def _lemma(token: Token) -> str:
    """The verb's lemma, "e-mail" in one piece."""
    lemma = token.lemma_.lower()
    hyphenated = lemma == "mail" and token.i > 1 and token.doc[token.i - 1].text == "-"
    return "email" if hyphenated and token.doc[token.i - 2].lower_ == "e" else lemma


def _of_verb(people: People, verb: Token) -> Iterator[Candidate]:
    lemma = _lemma(verb)
    held = factuality(verb)
    if held == "possible" or _habitual(verb):
        return
    for recipients, medium, confidence in _readings(people, verb, lemma):
        starters = initiators(people, doers(verb))
        if not starters and is_passive(verb):
            continue
        if not starters:
            continue
        if lemma == "receive" and is_passive(verb):
            starters, recipients = recipients, starters
        first = starters[0]
        others = distinct_from(people, first, recipients)
        if others:
            yield Candidate(verb, verb, first, others, medium_beside(verb, medium), held, confidence)
        return
    if lemma in {"meet", "speak", "talk"} and not is_passive(verb):
        yield from _joint(people, verb, WITH[lemma])


def _habitual(verb: Token) -> bool:
    """Plain present tense tells of habits, unless of named people, as captions do."""
    if verb.tag_ not in {"VBZ", "VBP"} or any(c.dep_ == "aux" for c in verb.children):
        return False
    own = own_subject(verb)
    return own is None or own.pos_ != "PROPN" or not any(t.pos_ == "PROPN" for t in verb.rights for t in t.subtree)


def _readings(people: People, verb: Token, lemma: str) -> Iterator[tuple[tuple[Token, ...], Medium, float]]:
    """Whom the verb may reach, by which medium, how surely; the likeliest first."""
    if lemma in DIRECT and (direct := _directly(people, verb, lemma)):
        yield direct, DIRECT[lemma], 0.8 if lemma != "receive" else 0.6
    if lemma == "call" and (found := _called_on(people, verb)):
        yield found, "meeting", 0.7
    if lemma == "shake" and (found := _hand_shaken(people, verb)):
        yield found, "meeting", 0.75
    if lemma == "drop" and (found := _looked_in(people, verb)):
        yield found, "meeting", 0.8
    if lemma in WITH and (lemma != "shake" or any(c.lower_ in {"hands", "hand"} for c in verb.children)):
        found = reached(people, partners(verb, "with"), places=lemma in {"negotiate", "meet", "confer"})
        if found:
            yield found, WITH[lemma], 0.85
    if lemma in TO and (lemma != "reach" or any(c.lower_ == "out" for c in verb.children)):
        spoken = lemma in {"speak", "talk"}
        found = reached(people, partners(verb, "to"), speech=spoken, anyone=lemma in REACHING)
        if found and not (spoken and is_speech(people, verb, found)):
            yield found, TO[lemma], 0.8
    if lemma == "get" and (found := _in_touch(people, verb)):
        yield found, "unspecified", 0.8
    if lemma in _CONFIDING and (found := _told_before(people, verb)):
        yield found, medium_beside(verb, "unspecified"), 0.6
    if lemma in TELLING:
        yield from _by_channel(people, verb)


def _directly(people: People, verb: Token, lemma: str) -> tuple[Token, ...]:
    """Those of the verb's objects that it reaches."""
    if lemma == "call" and (_names_something(verb) or (is_passive(verb) and by_agent(verb) is None)):
        return ()
    if lemma == "see" and not _gone_to(verb):
        return ()
    if lemma == "reach" and medium_beside(verb, "unspecified") == "unspecified":
        return ()
    objects = _objects(verb)
    dative = any(t.dep_ == "dative" for t in objects)
    sure = lemma in REACHING and (lemma != "write" or dative)
    direct = reached(people, objects, places=lemma == "contact", anyone=sure or _rang_to_say(verb, objects))
    if lemma in REACHING and lemma != "write":
        return direct
    if lemma == "call" and not any(is_human(people, t) for t in doers(verb)):
        direct = tuple(t for t in direct if is_human(people, t))
    if lemma in _GUESTS and any(people.is_person(t) for t in doers(verb)):
        return tuple(t for t in direct if t.lower_ in PERSONAL_OBJECTS or (is_human(people, t) and is_specific(people, t)))
    if lemma in _NAMED_ONLY:
        return tuple(
            t
            for t in direct
            if t.i in people.name_at
            or (lemma == "write" and t.dep_ == "dative")
            or t.lower_ in PERSONAL_OBJECTS
            or any(o.lower_ in PERSONAL_OBJECTS for o in direct)
        )
    if lemma in _HUMAN_ONLY or lemma in {"see", "reach", "collar", "corner", "petition", "lobby"}:
        return tuple(t for t in direct if is_human(people, t) or t.ent_type_ == "ORG" or lemma in {"call", "meet"})
    return direct


def _rang_to_say(verb: Token, objects: list[Token]) -> bool:
    """ "Called the embassy to report a theft", "met 200 depositors": somebody, whatever noun stands for them."""
    if verb.lemma_ == "meet":
        return all(t.tag_ == "NNS" and t.lower_.endswith(("ers", "ors", "ists", "ants")) for t in objects)
    said = (c for c in verb.rights if c.dep_ in {"advcl", "xcomp"} and c.lemma_ in _SAYING)
    return verb.lemma_ == "call" and any(t.lower_ == "to" for c in said for t in c.lefts)


def _gone_to(verb: Token) -> bool:
    """ "Flew in to see her": a way made to somebody."""
    to = any(c.lower_ == "to" and c.dep_ == "aux" for c in verb.children)
    return to and verb.dep_ in {"advcl", "xcomp"} and verb.head.lemma_.lower() in MOVING


def _called_on(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Called on Mr Roe yesterday", and not "called on Roe to resign" or "called on parliament"."""
    urged = any(c.dep_ in {"xcomp", "advcl", "ccomp"} or c.tag_ == "VB" for c in verb.children)
    wanted = prepositional(verb, "on")
    urged = urged or any(c.dep_ in {"relcl", "acl"} and c.tag_ == "VB" for t in wanted for c in t.children)
    return () if urged else tuple(t for t in reached(people, wanted) if people.is_person(t))


def _hand_shaken(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Shook her hand"."""
    hands = [c for c in verb.rights if c.dep_ == "dobj" and c.lower_ in {"hand", "hands"}]
    return reached(people, [o for c in hands for o in c.lefts if o.dep_ == "poss"])


def _objects(verb: Token) -> list[Token]:
    if is_passive(verb):
        return sufferers(verb)
    dative = [c for c in verb.rights if c.dep_ == "dative" and c.pos_ in {"PROPN", "PRON", "NOUN"}]
    return dative or sufferers(verb)


def _names_something(verb: Token) -> bool:
    """ "called him a liar", "called the plan 'unfair'", "called off", "called for": no telephone."""
    two = sum(c.dep_ in {"dobj", "oprd"} for c in verb.children) > 1
    for child in verb.children:
        if two or child.dep_ in {"ccomp", "attr", "acomp"} or (child.dep_ == "nsubj" and child.i > verb.i):
            return True
        if child.dep_ == "prt" and child.lower_ in OFF_PARTICLES:
            return True
        if child.dep_ == "prep" and child.lower_ in {"for", "on", "upon"} and child.i == verb.i + 1:
            return True
        if child.dep_ == "dobj" and _holds_a_name_given(verb, child):
            return True
    return False


def _holds_a_name_given(verb: Token, noun: Token) -> bool:
    """Where the parser took "him a liar" or "Doe 'a danger'" for one phrase."""
    doc = verb.doc
    if any(t.is_quote or t.tag_ == "PRP" or t.lower_ in {"someone", "people"} for t in doc[verb.i + 1 : noun.i]):
        return True
    if noun.i - verb.i > 3 and any(c.dep_ == "det" and c.lower_ in {"a", "an"} for c in noun.children):
        return True
    if noun.i + 1 >= len(doc):
        return False
    after = doc[noun.i + 1]
    return after.is_quote or (after.pos_ in {"DET", "ADJ"} and after.head.i != noun.i)


def _looked_in(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Dropped in on her", "dropped by the mayor's"."""
    into = [c for c in verb.rights if c.lower_ in {"in", "by"}]
    return reached(people, [o for c in into for o in prepositional(c, "on")] + (partners(verb, "on") if into else []))


def _in_touch(people: People, verb: Token) -> tuple[Token, ...]:
    """ "got in touch with her", "got in contact with the school"."""
    for noun in prepositional(verb, "in", "into"):
        if noun.lower_ in {"touch", "contact"}:
            return reached(people, [*prepositional(noun, "with"), *prepositional(verb, "with")])
    return ()


def _by_channel(people: People, verb: Token) -> Iterator[tuple[tuple[Token, ...], Medium, float]]:
    """ "told her in a phone call", "said in an email to staff", "thanked them by letter"."""
    for noun in prepositional(verb, "in", "by", "during", "via", "on", "over"):
        word = noun.lemma_.lower()
        if word not in _CHANNELS or noun.tag_ == "NNS":
            continue
        kind: Medium = medium_beside(verb, "meeting" if word == "meeting" else "unspecified")
        if word in WRITTEN and (addressed := reached(people, prepositional(noun, "to"))):
            yield addressed, kind, 0.85
        elif told := reached(people, _objects(verb)):
            yield told, kind, 0.8


def _told_before(people: People, verb: Token) -> tuple[Token, ...]:
    """ "Roe had told her in 2010 that ...": what somebody else tells of, one telling among others."""
    earlier = verb.tag_ == "VBN" and any(c.dep_ == "aux" and c.lower_ in {"had", "'d"} for c in verb.children)
    if not earlier or is_passive(verb):
        return ()
    return tuple(t for t in reached(people, _objects(verb)) if people.is_person(t) or t.lower_ in PERSONAL_OBJECTS)


def _joint(people: People, verb: Token, medium: Medium) -> Iterator[Candidate]:
    """ "Roe and Doe met": the first named starts it. Nothing where the verb has an object of its own."""
    if any(
        c.dep_ in {"dobj", "ccomp", "dative"} or (c.dep_ == "prep" and c.lower_ in {"with", "to", "of", "about"})
        for c in verb.children
    ):
        return
    together = initiators(people, doers(verb))
    held = factuality(verb)
    if len(together) > 1 and all(
        people.is_person(t) or t.ent_type_ in {"GPE", "ORG"} or is_human(people, t) for t in together
    ):
        others = distinct_from(people, together[0], together[1:])
        if others:
            yield Candidate(verb, verb, together[0], others, medium_beside(verb, medium), held, 0.7)
