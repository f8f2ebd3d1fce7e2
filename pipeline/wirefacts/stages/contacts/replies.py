"""Replies: who wrote, called or texted back, to whoever got in touch before."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from wirefacts.records.kinds import Medium
from wirefacts.stages.contacts.lexicon import HAPPENED, NOUNS, WRITTEN
from wirefacts.stages.contacts.reading import Candidate, distinct_from, initiators, medium_beside
from wirefacts.syntax.clauses import doers, is_passive, prepositional
from wirefacts.syntax.modality import factuality
from wirefacts.syntax.people import People

_BACK: dict[str, Medium] = {
    "write": "letter", "call": "phone", "ring": "phone", "rang": "phone", "phone": "phone", "telephone": "phone",
    "text": "text", "email": "email", "e-mail": "email", "message": "text", "wire": "letter",
}  # fmt: skip
_REPLYING = frozenset({"reply", "answer", "respond"})
_BY = frozenset(
    "letter e-mail email text post postcard message telegram note phone telephone fax writing ink pencil longhand "
    "return".split()
)
_LETTERS: dict[str, Medium] = {word: medium for word, medium in NOUNS.items() if word in WRITTEN}
_FAR = 60
"""Words back at most to the contact that is answered."""


def of_answers(doc: Doc, people: People) -> Iterator[Candidate]:
    """Candidates of replies that name what they answer: "replied to Roe's letter", "answered her e-mail"."""
    for token in doc:
        if token.lemma_.lower() not in _REPLYING or token.pos_ != "VERB" or not people.in_prose(token.i):
            continue
        answered = [*prepositional(token, "to"), *(c for c in token.rights if c.dep_ == "dobj")]
        letter = next((o for o in answered if o.lemma_.lower() in _LETTERS), None)
        writer = None if letter is None else _writer(letter)
        if letter is None or writer is None or is_passive(token):
            continue
        held, starters, others = factuality(token), initiators(people, doers(token)), initiators(people, [writer])
        others = distinct_from(people, starters[0], others) if starters else ()
        if others and held != "possible":
            yield Candidate(token, token, starters[0], others, _LETTERS[letter.lemma_.lower()], held, 0.75)


def _writer(letter: Token) -> Token | None:
    """Roe of "Roe's letter", "a letter from Roe"."""
    own = [c for c in letter.lefts if c.dep_ == "poss"]
    return next(iter(own or prepositional(letter, "from")), None)


def of_replies(doc: Doc, people: People, told: Sequence[Candidate]) -> Iterator[Candidate]:
    """Candidates in text order, besides those that are `told`, whose other party the clause does not name."""
    taken = {t.i for c in told for t in (c.trigger, c.clause)}
    earlier = sorted((c for c in told if c.factuality in HAPPENED), key=lambda c: c.trigger.i)
    places = [c.trigger.i for c in earlier]
    for token in doc:
        if token.i in taken or token.pos_ != "VERB" or not people.in_prose(token.i):
            continue
        medium = _medium(token)
        held = factuality(token) if medium is not None else "possible"
        starters = initiators(people, doers(token)) if medium is not None and held in HAPPENED else ()
        if not starters or is_passive(token):
            continue
        near = earlier[bisect_left(places, token.i - _FAR) : bisect_left(places, token.i)]
        answered = _answered(people, token, starters[0], near)
        if answered is not None and medium is not None:
            yield replace(answered, trigger=token, clause=token, medium=_as(answered, medium), factuality=held)


def _medium(verb: Token) -> Medium | None:
    """By which medium the verb replies; None where it does not."""
    lemma = verb.lemma_.lower()
    if lemma in _BACK:
        return _BACK[lemma] if any(c.lower_ == "back" for c in verb.rights) else None
    by = [o for c in verb.rights if c.lower_ in {"by", "in", "via"} for o in c.children if o.lemma_.lower() in _BY]
    return medium_beside(verb, "letter") if lemma in _REPLYING and by else None


def _as(answered: Candidate, medium: Medium) -> Medium:
    """ "Wrote back": on paper, unless it was a text or an e-mail that is answered."""
    return answered.medium if medium == "letter" and answered.medium in {"email", "text"} else medium


def _answered(people: People, verb: Token, who: Token, near: Sequence[Candidate]) -> Candidate | None:
    """The contact that goes back: to whom got in touch with `who` last, or from whom sought them and calls again.

    A pronoun that replies stands for who was written to. `near` are the contacts close before, in text order.
    """
    key = people.key(who)
    for old in reversed(near):
        if any(people.key(r) == key for r in old.recipients):
            return Candidate(verb, verb, who, (old.initiator,), old.medium, "asserted", 0.7)
        if people.key(old.initiator) == key and verb.lemma_ in _REPLYING:
            turned = Candidate(verb, verb, old.recipients[0], (old.initiator,), old.medium, "asserted", 0.6)
            return turned if who.pos_ == "PRON" else None
        if people.key(old.initiator) == key:
            return Candidate(verb, verb, who, old.recipients, old.medium, "asserted", 0.6)
    return None
