"""Contacts that a noun tells of: "a call between", "in a meeting with", "a letter to"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from wirefacts.records.kinds import Medium
from wirefacts.records.parts import Factuality
from wirefacts.stages.contacts.lexicon import (
    EATING,
    GETTING,
    HOLDING,
    LEARNING,
    MEALS,
    NOUNS,
    PUBLIC,
    REFUSING,
    SEEKING,
    SENDING,
    SPOKEN,
    VIDEO_WORDS,
    WRITTEN,
)
from wirefacts.stages.contacts.pairs import pair_before
from wirefacts.stages.contacts.reading import Candidate, distinct_from, initiators, reached
from wirefacts.syntax.clauses import doers, prepositional
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.people import People

_TIMES = frozenset({"in", "during", "after", "following", "at", "on", "over", "before", "by", "via", "through"})
_CHANNELS = frozenset("text email e-mail voice video phone private direct whatsapp facebook twitter audio".split())
_SPANS = frozenset("hour minute day week round series".split())
_PHONE = frozenset({"phone", "telephone"})


def of_nouns(doc: Doc, people: People) -> Iterator[Candidate]:
    """Candidates in text order."""
    for token in doc:
        known = token.pos_ in {"NOUN", "PROPN"} and token.lemma_.lower() in NOUNS and token.dep_ != "compound"
        if known and people.in_prose(token.i):
            yield from _of_noun(people, token)


def _of_noun(people: People, noun: Token) -> Iterator[Candidate]:
    word = noun.lemma_.lower()
    if (word == "card" and not _to_somebody(noun)) or (word == "message" and not _passed_on(people, noun)):
        return
    medium = _medium(noun, NOUNS[word])
    verb = _verb(noun)
    held: Factuality = _held(noun, verb)
    if held == "possible":
        return
    pair = _between(people, noun) if word in SPOKEN else ()
    if len(pair) > 1:
        yield Candidate(noun, noun, pair[0], pair[1:], medium, held, 0.75)
        return
    sent = prepositional(noun, "from")
    if not sent and verb is not None and verb.lemma_ in GETTING and noun.dep_ == "dobj":
        sent = prepositional(verb, "from")
    came_from = initiators(people, sent)
    others = _others(people, noun, verb, word)
    if came_from and (others or verb is None or verb.lemma_ not in GETTING | LEARNING):
        starters = came_from
    elif came_from and verb is not None:
        starters, others = came_from, reached(people, doers(verb))
    elif not others and verb is not None and word in SPOKEN and noun.dep_ == "dobj" and verb.lemma_ in HOLDING:
        together = initiators(people, doers(verb))
        starters = together if len(together) > 1 else pair_before(people, verb)
        others = starters[1:]
    else:
        starters = _starters(people, noun, verb)
    if not starters or not others:
        return
    rest = tuple(r for r in distinct_from(people, starters[0], others) if r.lower_ not in PUBLIC)
    if rest:
        yield Candidate(noun, verb if verb is not None else noun, starters[0], rest, medium, held, 0.7)


def _to_somebody(noun: Token) -> bool:
    """ "Wrote her a card"."""
    return any(c.dep_ in {"dative", "dobj"} and c.i < noun.i for c in noun.head.children)


def _passed_on(people: People, noun: Token) -> bool:
    """ "Left a message", "sent her a message", "a text message"; not "a message of hope"."""
    left = noun.dep_ == "dobj" and noun.head.lemma_ == "leave"
    handed = noun.dep_ == "dobj" and any(c.dep_ == "dative" and people.is_person(c) for c in noun.head.children)
    return left or handed or any(c.lower_ in _CHANNELS for c in noun.lefts)


def _medium(noun: Token, usual: Medium) -> Medium:
    beside = {c.lower_ for c in noun.lefts}
    if beside & VIDEO_WORDS:
        return "video"
    return "phone" if beside & _PHONE else usual


def _verb(noun: Token) -> Token | None:
    """The verb whose clause the noun stands in, directly or by one preposition."""
    noun = _measured(noun)
    head = noun.head
    if head.dep_ == "prep" and head.lower_ in _TIMES:
        head = head.head
    return head if head.pos_ == "VERB" and head != noun else None


def _measured(noun: Token) -> Token:
    """The "hours" of "held three hours of talks", which stands where the talks would."""
    of = noun.head
    return of.head if noun.dep_ == "pobj" and of.lower_ == "of" and of.head.lemma_ in _SPANS else noun


def _held(noun: Token, verb: Token | None) -> Factuality:
    if any(c.lower_ in {"no", "any", "future", "possible", "potential", "planned", "proposed"} for c in noun.lefts):
        return "negated" if any(c.lower_ == "no" for c in noun.lefts) else "planned"
    if verb is None:
        return "asserted"
    if verb.lemma_ in REFUSING:
        return "negated"
    return "planned" if verb.lemma_ in SEEKING and noun.dep_ == "dobj" else factuality(verb)


def _between(people: People, noun: Token) -> tuple[Token, ...]:
    heads = prepositional(noun, "between") or [
        o for p in prepositional(noun, "in", "on", "at") for o in prepositional(p, "between")
    ]
    listed = [name.root for head in heads[:1] for name in people.listed_with(head) if name.end > head.i]
    return tuple(listed) if len(listed) > 1 else reached(people, heads, places=True)


def _others(people: People, noun: Token, verb: Token | None, word: str) -> tuple[Token, ...]:
    places = word in {"talk", "talks", "summit", "negotiation", "negotiations"}
    written = word in WRITTEN
    mutual = verb is not None and verb.lemma_ in {"exchange", "trade", "swap"}
    wanted: tuple[str, ...] = ("to",) if written and not mutual else ("with", "to") if word == "call" else ("with",)
    if written and verb is not None and verb.lemma_ == "leave":
        wanted = ("to", "with", "for")
    own = reached(people, prepositional(noun, *wanted), places=places, anyone=written)
    if not own and word in WRITTEN:
        own = reached(people, _after_to(noun))
    if own or verb is None:
        return own
    if noun.dep_ == "dobj" and (verb.lemma_ in HOLDING | SENDING or (word in MEALS and verb.lemma_ in EATING)):
        own = reached(people, prepositional(verb, *wanted), places=places, anyone=written)
        if not own and word in WRITTEN:
            own = _given(people, verb, noun)
    return own


def _given(people: People, verb: Token, noun: Token) -> tuple[Token, ...]:
    """ "Sent her a letter": whoever stands between verb and noun, whatever the parser calls it."""
    beside = [c for c in verb.children if c.dep_ in {"dative", "dobj"} and c.pos_ != "ADP" and verb.i < c.i < noun.i]
    return reached(people, beside, anyone=True) or tuple(c for c in beside if c.pos_ == "PROPN")


def _starters(people: People, noun: Token, verb: Token | None) -> tuple[Token, ...]:
    owner = [c for c in noun.lefts if c.dep_ == "poss"]
    if owner and (found := initiators(people, owner[:1])):
        return found
    if verb is None:
        return ()
    if noun.lemma_.lower() in MEALS and verb.lemma_ in EATING:
        return initiators(people, doers(verb))
    if noun.dep_ == "dobj" and verb.lemma_ not in HOLDING | SENDING | SEEKING | REFUSING:
        return ()
    return initiators(people, doers(verb))


def _after_to(noun: Token) -> list[Token]:
    """The last noun of a plain phrase after "email to", where the parser took "to" for an infinitive's."""
    doc, i = noun.doc, noun.i + 1
    if i + 1 >= len(doc) or doc[i].lower_ != "to":
        return []
    found: list[Token] = []
    for token in doc[i + 1 : i + 6]:
        if (
            token.pos_ not in {"DET", "ADJ", "NOUN", "PROPN"}
            and token.tag_ not in {"PRP$", "POS"}
            and token.dep_ != "xcomp"
        ):
            break
        if token.pos_ in {"NOUN", "PROPN"}:
            found = [token]
    return found
