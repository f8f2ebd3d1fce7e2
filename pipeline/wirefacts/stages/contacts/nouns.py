"""Contacts that a noun tells of: "a call between", "in a meeting with", "a letter to"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from wirefacts.records.kinds import Medium
from wirefacts.records.parts import Factuality
from wirefacts.stages.contacts.governors import addressed_to, expected, governor, rules_out, signed_by, travelled_for
from wirefacts.stages.contacts.lexicon import (
    AGREEING,
    EATING,
    GETTING,
    HOLDING,
    KINDNESSES,
    LEARNING,
    LEAVING,
    MEALS,
    MUTUAL,
    NOUNS,
    PUBLIC,
    REFUSING,
    SEEKING,
    SENDING,
    SPOKEN,
    TELLING,
    VIDEO_WORDS,
    WRITTEN,
)
from wirefacts.stages.contacts.pairs import pair_before, sent_by
from wirefacts.stages.contacts.reading import Candidate, distinct_from, initiators, reached
from wirefacts.syntax.clauses import doers, is_passive, prepositional, sufferers
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.parties import is_specific
from wirefacts.syntax.people import People
from wirefacts.syntax.phrases import conjuncts

_CHANNELS = frozenset("text email e-mail voice video phone private direct whatsapp facebook twitter audio".split())
_GATHERED = frozenset({"meeting", "talk", "talks", "summit"})
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
    verb = governor(noun)
    held: Factuality = _held(noun, verb)
    if held == "possible":
        return
    pair = _between(people, noun) if word in SPOKEN else ()
    if len(pair) > 1:
        yield Candidate(noun, noun, pair[0], pair[1:], medium, held, 0.75)
        return
    sent = prepositional(noun, "from") or signed_by(noun)
    if not sent and verb is not None and verb.lemma_ in GETTING and noun.dep_ == "dobj":
        sent = prepositional(verb, "from")
    came_from = initiators(people, sent)
    others = _others(people, noun, verb, word)
    told = verb is not None and is_passive(verb) and verb.lemma_ in TELLING
    if came_from and (others or verb is None or not (told or verb.lemma_ in GETTING | LEARNING)):
        starters = came_from
    elif came_from and verb is not None:
        starters, others = came_from, reached(people, sufferers(verb) if is_passive(verb) else doers(verb))
    elif not others and verb is not None and _shared(noun, verb, word):
        together = initiators(people, doers(verb))
        starters = together if len(together) > 1 else sent_by(together) or pair_before(people, verb)
        others = starters[1:]
    else:
        starters = _starters(people, noun, verb)
    if not starters or not others:
        return
    rest = tuple(r for r in distinct_from(people, starters[0], others) if r.lower_ not in PUBLIC)
    if rest:
        yield Candidate(noun, verb if verb is not None else noun, starters[0], rest, medium, held, 0.7)


def _shared(noun: Token, verb: Token, word: str) -> bool:
    """True for what those who do the verb have between them: "held talks", "exchanged letters", "agreed in a call"."""
    if noun.dep_ == "dobj":
        return verb.lemma_ in HOLDING and (word in SPOKEN or verb.lemma_ in MUTUAL)
    return noun.dep_ == "pobj" and noun.head.head == verb and verb.lemma_ in AGREEING and not is_passive(verb)


def _to_somebody(noun: Token) -> bool:
    """ "Wrote her a card"."""
    return any(c.dep_ in {"dative", "dobj"} and c.i < noun.i for c in noun.head.children)


def _passed_on(people: People, noun: Token) -> bool:
    """ "Left a message", "sent her a message", "a text message"; not "a message of hope"."""
    left = noun.dep_ == "dobj" and noun.head.lemma_ in {"leave", *MUTUAL}
    handed = noun.dep_ == "dobj" and any(c.dep_ == "dative" and people.is_person(c) for c in noun.head.children)
    sent = noun.dep_ == "dobj" and noun.head.lemma_ == "send"
    to = [o for t in (noun, noun.head) for o in prepositional(t, "to")] if sent else []
    kind = any(o.lemma_.lower() in KINDNESSES for o in prepositional(noun, "of"))
    to_somebody = any((kind or people.is_person(t)) and is_specific(people, t) for t in to)
    return left or handed or to_somebody or any(c.lower_ in _CHANNELS for c in noun.lefts)


def _medium(noun: Token, usual: Medium) -> Medium:
    beside = {c.lower_ for c in noun.lefts}
    if beside & VIDEO_WORDS:
        return "video"
    if noun.dep_ == "dobj" and noun.head.lemma_ == "pay":
        return "meeting"
    if noun.lemma_.lower() == "message" and prepositional(noun, "of"):
        return "unspecified"
    return "phone" if beside & _PHONE else usual


def _held(noun: Token, verb: Token | None) -> Factuality:
    if any(c.lower_ in {"no", "any", "future", "possible", "potential", "planned", "proposed"} for c in noun.lefts):
        return "negated" if any(c.lower_ == "no" for c in noun.lefts) else "planned"
    if (hoped := expected(noun)) is not None:
        return hoped
    if verb is None:
        return "asserted"
    if verb.lemma_ in REFUSING or rules_out(verb):
        return "negated"
    if travelled_for(noun, verb) and factuality(verb) == "asserted":
        return "planned"
    return "planned" if verb.lemma_ in SEEKING and noun.dep_ in {"dobj", "nsubjpass"} else factuality(verb)


def _between(people: People, noun: Token) -> tuple[Token, ...]:
    heads = prepositional(noun, "between") or [
        o for p in prepositional(noun, "in", "on", "at") for o in prepositional(p, "between")
    ]
    if not heads and noun.lemma_.lower() in _GATHERED:
        heads = [o for o in prepositional(noun, "of") if _several(people, o)]
    listed = [name.root for head in heads[:1] for name in people.listed_with(head) if name.end > head.i]
    return tuple(listed) if len(listed) > 1 else reached(people, heads, places=True)


def _several(people: People, head: Token) -> bool:
    """True for two or more people by name: "a meeting of Roe, Doe and Poe"."""
    listed = conjuncts(head)
    return len(listed) > 1 and all(t.pos_ == "PROPN" and people.is_person(t) for t in listed)


def _others(people: People, noun: Token, verb: Token | None, word: str) -> tuple[Token, ...]:
    places = word in {"talk", "talks", "summit", "negotiation", "negotiations"}
    written = word in WRITTEN
    wanted = _prepositions(word, verb)
    own = reached(people, prepositional(noun, *wanted) or addressed_to(noun), places=places, anyone=written)
    if not own and word in WRITTEN:
        own = reached(people, _after_to(noun))
    if own or verb is None:
        return own
    if noun.dep_ == "dobj" and (verb.lemma_ in HOLDING | SENDING or (word in MEALS and verb.lemma_ in EATING)):
        own = reached(people, prepositional(verb, *wanted), places=places, anyone=written)
        if not own and word in WRITTEN:
            own = _given(people, verb, noun)
    return own


def _prepositions(word: str, verb: Token | None) -> tuple[str, ...]:
    """Behind which words stands whom the noun `word` reaches: "a letter to", "a call with", "paid a visit to"."""
    lemma = "" if verb is None else verb.lemma_
    if word in WRITTEN:
        return ("to", "with", "for") if lemma == "leave" else ("with",) if lemma in MUTUAL else ("to",)
    if word in {"visit", "call"} and lemma == "pay":
        return ("to", "on", "with")
    return ("with", "to") if word == "call" else ("with",)


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
    told = verb.lemma_ in HOLDING | SENDING | SEEKING | REFUSING | LEAVING or rules_out(verb)
    if noun.dep_ == "dobj" and not told:
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
