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
from wirefacts.stages.contacts.pairs import is_each_other, pair_before, reciprocal, sent_by
from wirefacts.stages.contacts.reading import (
    Candidate,
    distinct_from,
    initiators,
    is_management,
    is_speech,
    medium_beside,
    partners,
    reached,
)
from wirefacts.syntax.clauses import doers, is_passive, own_subject, prepositional
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.parties import is_human
from wirefacts.syntax.people import People
from wirefacts.syntax.titles import ORGANIZED

TRIGGERS = frozenset(DIRECT) | frozenset(WITH) | frozenset(TO) | TELLING | {"get", "drop", "shake", "send"}
_MUTUAL = frozenset({"meet", "speak", "talk", "discuss", "chat", "dine", "lunch", "shake", "sit"})
"""What two do together: "Roe and Doe met"."""
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
        starters = initiators(people, doers(verb) or _summoner(verb))
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
        yield from _joint(people, verb, WITH.get(lemma) or TO.get(lemma) or DIRECT.get(lemma, "unspecified"))


def _summoner(verb: Token) -> list[Token]:
    """The ministry of "was summoned to the foreign ministry"."""
    called_in = verb.lemma_ == "summon" and is_passive(verb)
    return [t for t in prepositional(verb, "to") if t.lemma_.lower() in ORGANIZED] if called_in else []


def _bidden(verb: Token) -> bool:
    """True for what somebody is told to do: "Send me a copy first"."""
    bare = verb.tag_ == "VB" and not any(c.dep_ in {"aux", "auxpass"} for c in verb.children)
    return bare and verb.dep_ in {"ROOT", "ccomp", "conj", "parataxis"} and own_subject(verb) is None


def _habitual(verb: Token) -> bool:
    """Plain present tense tells of habits, unless of named people, as captions do."""
    if verb.tag_ not in {"VBZ", "VBP"} or verb.lower_ == "rang" or any(c.dep_ == "aux" for c in verb.children):
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
    if lemma in DIRECT and (direct := directly(people, verb, lemma)):
        yield direct, DIRECT[lemma], 0.8 if lemma != "receive" else 0.6
    if lemma == "call" and (found := called_on(people, verb)):
        yield found, "meeting", 0.7
    if lemma in {"shake", "drop"} and (found := hand_shaken(people, verb) or looked_in(people, verb)):
        yield found, "meeting", 0.75
    if lemma in WITH and (lemma != "shake" or _hands(verb)):
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
    matters = prepositional(verb, "of", "about")
    beside = [o for matter in matters for o in prepositional(matter, "in", "during", "by")]
    for noun in (*prepositional(verb, "in", "by", "during", "via", "on", "over"), *beside):
        word = "writing" if noun.lower_ == "writing" else noun.lemma_.lower()
        apart = any(c.lower_ == "separate" for c in noun.lefts)
        if word not in _OCCASIONS or (noun.tag_ == "NNS" and not apart):
            continue
        kind: Medium = medium_beside(verb, NOUNS.get(word, "unspecified"))
        if word in WRITTEN and (addressed := reached(people, prepositional(noun, "to"))):
            yield addressed, kind, 0.85
        elif told := reached(people, objects(verb)):
            yield told, kind, 0.8


def _joint(people: People, verb: Token, medium: Medium) -> Iterator[Candidate]:
    """ "Roe and Doe met": the first named starts it. Nothing where the verb has an object of its own."""
    medium = medium_beside(verb, medium)
    if (verb.lemma_ == "discuss" and medium == "unspecified") or (verb.lemma_ == "sit" and not _for_talks(verb)):
        return
    if any(map(_taken, verb.children)):
        return
    together = initiators(people, doers(verb))
    held = factuality(verb)
    shared = verb.lemma_ == "meet" or medium != "unspecified" or reciprocal(verb) or _for_a_while(verb)
    if len(together) < 2 and shared:
        together = sent_by(together) or pair_before(people, verb)
    if len(together) > 1 and all(
        people.is_person(t) or t.ent_type_ in {"GPE", "ORG"} or is_human(people, t) or is_management(t)
        for t in together
    ):
        others = distinct_from(people, together[0], together[1:])
        if others:
            yield Candidate(verb, verb, together[0], others, medium, held, 0.7)


def _taken(child: Token) -> bool:
    """True for an object of the verb's own: who met somebody else, or spoke to a crowd."""
    if is_each_other(child) or any(map(is_each_other, child.children)):
        return False
    if child.dep_ == "prep" and child.lower_ in {"with", "to", "of", "about"}:
        return True
    verb = child.head
    treated = {"dative"} if verb.lemma_ == "discuss" or _hands(verb) else {"dobj", "ccomp", "dative"}
    return child.dep_ in treated and child.lower_ != "face"


def _for_talks(verb: Token) -> bool:
    """ "Sat down for talks", "sat down together", and not "sat on the bench"."""
    down = any(c.lower_ == "down" for c in verb.rights)
    return down and any(c.lower_ == "together" or (c.lower_ in {"for", "to"} and c.i > verb.i) for c in verb.rights)


def _hands(verb: Token) -> bool:
    return verb.lemma_ == "shake" and any(c.lower_ in {"hands", "hand"} for c in verb.children)


def _for_a_while(verb: Token) -> bool:
    """ "Spoke for 40 minutes", "talked briefly", "spoke on Sunday"."""
    for child in verb.rights:
        if child.lower_ in {"briefly", "privately", "twice", "again"} or child.ent_type_ in {"DATE", "TIME"}:
            return True
        if child.dep_ == "prep" and any(o.ent_type_ in {"DATE", "TIME"} for o in child.children):
            return True
    return False
