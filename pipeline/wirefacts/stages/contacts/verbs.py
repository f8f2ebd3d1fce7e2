"""Contacts that a verb tells of."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from wirefacts.records.kinds import Medium
from wirefacts.stages.contacts.lexicon import DIRECT, MEALS, NOUNS, REACHING, TELLING, TO, WITH, WRITTEN
from wirefacts.stages.contacts.objects import (
    called_on,
    directly,
    gone_to_tell,
    hand_shaken,
    in_touch,
    looked_in,
    objects,
    on_the_line,
    rung_round,
    sent_something,
    told_before,
    written_to,
)
from wirefacts.stages.contacts.pairs import reciprocal
from wirefacts.stages.contacts.reading import (
    Candidate,
    distinct_from,
    initiators,
    is_speech,
    medium_beside,
    partners,
    reached,
)
from wirefacts.stages.contacts.together import hands_given, joint
from wirefacts.syntax.clauses import doers, is_passive, own_subject, prepositional
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.people import People
from wirefacts.syntax.titles import ORGANIZED

TRIGGERS = frozenset(DIRECT) | frozenset(WITH) | frozenset(TO) | TELLING | {"get", "drop", "shake", "send"}
_MUTUAL = frozenset({"meet", "speak", "talk", "discuss", "chat", "dine", "lunch", "shake", "sit"})
"""What two do together: "Roe and Doe met"."""
_MAILING = frozenset("email e-mail text fax mail cable wire telex".split())
"""Verbs whose object may be what is sent: "e-mailed the notes to her"."""
_CONFIDING = frozenset({"tell", "assure", "inform", "warn", "confide"})
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
        "postcard",
        "fax",
        "voicemail",
        "radio",
    }
)
_OCCASIONS = _CHANNELS | MEALS


def of_verbs(doc: Doc, people: People) -> Iterator[Candidate]:
    """Candidates in text order."""
    for token in doc:
        if token.pos_ == "VERB" and token.lemma_.lower() in TRIGGERS and people.in_prose(token.i):
            yield from _of_verb(people, token)


def _of_verb(people: People, verb: Token) -> Iterator[Candidate]:
    lemma = verb.lemma_.lower()
    held = factuality(verb)
    if held == "possible" or _habitual(verb) or _bidden(verb):
        return
    if held == "asserted" and _scheduled(verb):
        held = "planned"
    if held == "planned" and verb.dep_ == "xcomp" and verb.head.lemma_ in {"try", "attempt"}:
        held = "negated"
    for recipients, medium, confidence in _readings(people, verb, lemma):
        starters = initiators(people, doers(verb) or _summoner(verb) or _callers(verb))
        if not starters:
            continue
        if lemma == "receive" and is_passive(verb):
            starters, recipients = recipients, starters
        first = starters[0]
        others = distinct_from(people, first, recipients)
        if others:
            yield Candidate(verb, verb, first, others, medium_beside(verb, medium), held, confidence)
        return
    if (lemma in _MUTUAL or reciprocal(verb)) and not is_passive(verb):
        yield from joint(people, verb, WITH.get(lemma) or TO.get(lemma) or DIRECT.get(lemma, "unspecified"))


def _summoner(verb: Token) -> list[Token]:
    """The ministry of "was summoned to the foreign ministry"."""
    called_in = verb.lemma_ == "summon" and is_passive(verb)
    return [t for t in prepositional(verb, "to") if t.lemma_.lower() in ORGANIZED] if called_in else []


def _callers(verb: Token) -> list[Token]:
    """The chairman of "was told of it in a call from the chairman"."""
    return [o for noun in _channels(verb) for o in prepositional(noun, "from")] if is_passive(verb) else []


def _channels(verb: Token) -> list[Token]:
    """The nouns that may say how it was told, those on what was told among them: "told of the sale in a letter"."""
    matters = prepositional(verb, "of", "about")
    beside = [o for matter in matters for o in prepositional(matter, "in", "during", "by")]
    return [*prepositional(verb, "in", "by", "during", "via", "on", "over"), *beside]


def _bidden(verb: Token) -> bool:
    """True for what somebody is told to do: "Send me a copy first"."""
    bare = verb.tag_ == "VB" and not any(c.dep_ in {"aux", "auxpass"} for c in verb.children)
    return bare and verb.dep_ in {"ROOT", "ccomp", "conj", "parataxis"} and own_subject(verb) is None


def _habitual(verb: Token) -> bool:
    """Plain present tense tells of habits, unless of named people, as captions do."""
    helpers = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    plain = verb.tag_ in {"VBZ", "VBP"} and not helpers
    if verb.lower_ == "rang" or not (plain or (verb.tag_ == "VB" and helpers and helpers <= {"do", "does"})):
        return False
    own = own_subject(verb)
    return own is None or own.pos_ != "PROPN" or not any(t.pos_ == "PROPN" for t in verb.rights for t in t.subtree)


def _scheduled(verb: Token) -> bool:
    """ "Meets the lawyers on Tuesday", "is meeting them on Tuesday": the present with a day tells of what is to come."""
    helpers = [c.lower_ for c in verb.children if c.dep_ == "aux"]
    plain = verb.tag_ in {"VBZ", "VBP"} and verb.lower_ != "rang" and not helpers
    if not plain and not (verb.tag_ == "VBG" and helpers in (["is"], ["are"])):
        return False
    dated = (t for c in verb.rights if c.dep_ in {"prep", "npadvmod"} for t in (c, *c.children))
    return any(t.ent_type_ == "DATE" and t.pos_ == "PROPN" for t in dated)


def _readings(people: People, verb: Token, lemma: str) -> Iterator[tuple[tuple[Token, ...], Medium, float]]:
    """Whom the verb may reach, by which medium, how surely; the likeliest first."""
    if lemma in _MAILING and (found := reached(people, partners(verb, "to"))):
        yield found, DIRECT[lemma], 0.8
    if lemma in DIRECT and (direct := directly(people, verb, lemma)):
        yield direct, DIRECT[lemma], 0.8 if lemma != "receive" else 0.6
    if found := _in_person(people, verb, lemma):
        yield found, "meeting", 0.75
    if lemma in WITH and (lemma != "shake" or hands_given(verb)):
        aside = (
            [o for c in verb.rights if c.dep_ == "dobj" for o in prepositional(c, "with")] if lemma == "discuss" else []
        )
        found = reached(
            people, partners(verb, "with") or aside, places=lemma in {"negotiate", "meet", "confer"}, met=True
        )
        if found:
            yield found, WITH[lemma], 0.85
    if lemma in TO and (lemma != "reach" or any(c.lower_ == "out" for c in verb.children)):
        spoken = lemma in {"speak", "talk"}
        found = reached(people, partners(verb, "to"), speech=spoken, anyone=lemma in REACHING)
        if found and not (spoken and is_speech(people, verb, found)):
            yield found, TO[lemma], 0.8
    if lemma in {"get", "send"}:
        yield from _by_line(people, verb)
    if (lemma == "call" or lemma in REACHING) and (found := rung_round(people, verb) or written_to(people, verb)):
        yield found, DIRECT.get(lemma, "letter"), 0.75
    if lemma in _CONFIDING and (found := told_before(people, verb)):
        yield found, medium_beside(verb, "unspecified"), 0.6
    if lemma in TELLING:
        yield from _by_channel(people, verb)


def _in_person(people: People, verb: Token, lemma: str) -> tuple[Token, ...]:
    """ "Called on her at home", "shook her hand", "dropped in on her"."""
    if lemma == "call":
        return called_on(people, verb)
    return hand_shaken(people, verb) or looked_in(people, verb) if lemma in {"shake", "drop"} else ()


def _by_line(people: People, verb: Token) -> Iterator[tuple[tuple[Token, ...], Medium, float]]:
    """ "Got in touch with her", "got on the phone to her", "sent her a jar of honey"."""
    if verb.lemma_ == "send" and (found := sent_something(people, verb)):
        yield found, "letter", 0.6
    if found := in_touch(people, verb):
        yield found, "unspecified", 0.8
    if found := on_the_line(people, verb):
        yield found, "phone", 0.75


def _by_channel(people: People, verb: Token) -> Iterator[tuple[tuple[Token, ...], Medium, float]]:
    """ "told her in a phone call", "said in an email to staff", "thanked them by letter", "drove out to tell her"."""
    if found := gone_to_tell(people, verb):
        yield found, "meeting", 0.7
    for noun in _channels(verb):
        word = "writing" if noun.lower_ == "writing" else noun.lemma_.lower()
        apart = any(c.lower_ == "separate" for c in noun.lefts)
        if word not in _OCCASIONS or (noun.tag_ == "NNS" and not apart):
            continue
        kind: Medium = medium_beside(verb, NOUNS.get(word, "unspecified"))
        if word in WRITTEN and (addressed := reached(people, prepositional(noun, "to"))):
            yield addressed, kind, 0.85
        elif told := reached(people, objects(verb) or prepositional(verb, "to")):
            yield told, kind, 0.8
