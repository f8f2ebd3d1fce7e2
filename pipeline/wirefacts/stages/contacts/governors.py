"""What a noun of contact hangs on: the verb of its clause, and the participle of what was sent."""

from spacy.tokens import Token

from wirefacts.records.parts import Factuality
from wirefacts.stages.contacts.lexicon import MOVING, WRITTEN
from wirefacts.syntax.clauses import by_agent, prepositional

_TIMES = frozenset({"in", "during", "after", "following", "at", "on", "over", "before", "by", "via", "through"})
_SPANS = frozenset("hour minute day week round series".split())
_JOURNEYS = MOVING | frozenset("arrive head land visit depart".split())
_TALKS = frozenset("talk talks meeting discussion negotiation summit".split())
_SENT = frozenset("send address write deliver sign".split())
_PLANS = frozenset("plan preparation date venue schedule arrangement".split())
_HOPES = frozenset("request call demand hope possibility prospect chance invitation offer proposal idea".split())
_IN_TOUCH = frozenset({"touch", "contact"})


def governor(noun: Token) -> Token | None:
    """The verb whose clause the noun stands in, directly or by one preposition; of "was in touch" its "was"."""
    noun = _measured(noun)
    head = noun.head
    if head.dep_ == "prep" and (head.lower_ in _TIMES or (head.lower_ == "for" and head.head.lemma_ in _JOURNEYS)):
        head = head.head
    elif head.lower_ == "of" and head.head.lower_ == "out" and head.head.head.lemma_ in {"walk", "storm"}:
        head = head.head.head
    touching = noun.lower_ in _IN_TOUCH and head.pos_ == "AUX" and head.lemma_ == "be"
    return head if (head.pos_ == "VERB" or touching) and head != noun else None


def _measured(noun: Token) -> Token:
    """The "hours" of "held three hours of talks", which stands where the talks would."""
    of = noun.head
    return of.head if noun.dep_ == "pobj" and of.lower_ == "of" and of.head.lemma_ in _SPANS else noun


def expected(noun: Token) -> Factuality | None:
    """What "plans for a meeting", "a request for talks" say of it; None for other nouns."""
    of = noun.head
    if noun.dep_ != "pobj" or of.lower_ not in {"for", "of"}:
        return None
    return "planned" if of.head.lemma_ in _PLANS else "possible" if of.head.lemma_ in _HOPES else None


def rules_out(verb: Token) -> bool:
    """ "Ruled out a meeting", "called off the talks"."""
    particles = {c.lower_ for c in verb.rights if c.dep_ == "prt"}
    return (verb.lemma_ == "rule" and "out" in particles) or (verb.lemma_ == "call" and "off" in particles)


def travelled_for(noun: Token, verb: Token) -> bool:
    """True for talks that somebody comes for: "arrived in Bern for talks with Roe"."""
    to_come = noun.head.lower_ == "for" and noun.lemma_.lower() in _TALKS
    return to_come and noun.head.head == verb and verb.lemma_ in _JOURNEYS


def _sending(noun: Token) -> Token | None:
    """The participle of "a letter sent to Roe"."""
    if noun.lemma_.lower() not in WRITTEN:
        return None
    return next((c for c in noun.rights if c.dep_ == "acl" and c.tag_ == "VBN" and c.lemma_ in _SENT), None)


def addressed_to(noun: Token) -> list[Token]:
    """Whom a letter was sent to: "a letter sent on Monday to Roe"."""
    sending = _sending(noun)
    return [] if sending is None else prepositional(sending, "to")


def signed_by(noun: Token) -> list[Token]:
    """Who sent a letter: "a letter signed by Roe"."""
    sending = _sending(noun)
    agent = None if sending is None else by_agent(sending)
    return [] if agent is None else [agent]
