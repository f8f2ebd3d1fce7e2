"""Questions to the parse that several rules about numbers ask."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import islice

from spacy.tokens import Doc, Token

from wirefacts.stages.quantities.once import once
from wirefacts.syntax.clauses import LEVELS, SUBJECTS, subject
from wirefacts.syntax.phrases import NOMINAL

REACH = 80
"""Words. Longer than nearly any sentence of news; spaCy's own `Token.sent` walks the whole text at every call."""
_INNER = frozenset("nummod quantmod compound amod nmod advmod npadvmod punct".split())
_HOLDERS = frozenset("nsubj nsubjpass conj appos ROOT dep".split())
_STOPS = frozenset({",", ";", ":", "(", ")", "“", "”", '"', "—", "–"})


@once(1)
def sentence_begins(doc: Doc) -> list[int]:
    """Where the sentences of `doc` begin, as places of words, from 0 to `len(doc)`; forget it when `doc` is read anew."""
    told: list[int] = (doc.to_array("SENT_START") == 1).nonzero()[0].tolist()
    return [0, *told[told[:1] == [0] :], len(doc)]


def sentence_end(token: Token) -> int:
    """The place behind the last word of `token`'s sentence."""
    begins = sentence_begins(token.doc)
    return begins[bisect_right(begins, token.i)]


def preceding(token: Token, reach: int = REACH) -> Iterator[Token]:
    """The words before `token` in its sentence, nearest first, at most `reach` of them."""
    doc, at = token.doc, token.i
    begins = sentence_begins(doc)
    first = max(begins[bisect_right(begins, at) - 1], at - reach)
    return map(doc.__getitem__, range(at - 1, first - 1, -1))


def following(token: Token, reach: int = REACH) -> Iterator[Token]:
    """The words behind `token` in its sentence, at most `reach` of them."""
    doc, at = token.doc, token.i
    begins = sentence_begins(doc)
    stop = min(begins[bisect_right(begins, at)], at + 1 + reach)
    return map(doc.__getitem__, range(at + 1, stop))


def one_sentence(first: Token, second: Token) -> bool:
    """True where both words stand in one sentence, no further than `REACH` words apart."""
    low, high = (first, second) if first.i <= second.i else (second, first)
    if high.i - low.i > REACH:
        return False
    begins = sentence_begins(low.doc)
    return bisect_right(begins, low.i) == bisect_right(begins, high.i)


def attachment(token: Token) -> tuple[Token | None, Token]:
    """The preposition that brings `token`'s phrase, if any, and the word that the phrase hangs on."""
    while token.dep_ in _INNER and token.head != token and token.head.pos_ not in {"VERB", "AUX"}:
        token = token.head
    while token.dep_ == "conj" and token.head.i < token.i and token.head.pos_ in NOMINAL:
        token = token.head
    if token.dep_ == "pobj":
        return token.head, token.head.head
    return None, token.head


def above(token: Token) -> Iterator[Token]:
    """The words that govern `token`, nearest first, at most `LEVELS` of them: run-on text has chains of any length."""
    return islice(token.ancestors, LEVELS)


def governing_verb(token: Token) -> Token | None:
    """The nearest verb above `token`."""
    return next((ancestor for ancestor in above(token) if ancestor.pos_ in {"VERB", "AUX"}), None)


def verb_before(token: Token, lemmas: frozenset[str], reach: int = 12) -> Token | None:
    """The nearest verb of `lemmas` before `token` in its sentence, at most `reach` words away and not behind a mark."""
    for word in preceding(token, reach):
        if word.text in _STOPS:
            return None
        if word.pos_ in {"VERB", "AUX"} and word.lemma_.lower() in lemmas and word.dep_ not in {"aux", "auxpass"}:
            return word
    return None


def subject_of(verb: Token) -> Token | None:
    """The verb's subject, a participle's noun included: "winning 45 seats"."""
    found = subject(verb)
    return found if found is not None and found.pos_ in NOMINAL else None


def holder_of(verb: Token, accept: Callable[[Token], bool]) -> Token | None:
    """Who does `verb`: its own subject; failing that the nearest subject or name before it that `accept` takes.

    The parse of long sentences often hangs a participle ("..., winning 45 seats") or a verb behind a list on the wrong word;
    the nearest subject is then the better guess.
    """
    own = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    if own is not None:
        found = subject_of(verb)
        if found is not None and accept(found):
            return found
    for word in preceding(verb):
        if word.dep_ in _HOLDERS and accept(word):
            return _antecedent(word)
    return None


def _antecedent(word: Token) -> Token:
    if word.lower_ in {"who", "which", "that"} and word.head.dep_ == "relcl" and word.head.head.pos_ in NOMINAL:
        return word.head.head
    return word


def possessor(noun: Token) -> Token | None:
    """Whose `noun` is: "the party's seats", "the seats of the party"."""
    for child in noun.children:
        if child.dep_ == "poss":
            return child
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in {"of", "for"}:
            return next((o for o in child.children if o.dep_ == "pobj"), None)
    return None


def object_of(preposition: Token) -> Token | None:
    """The noun of a prepositional phrase."""
    return next((child for child in preposition.children if child.dep_ in {"pobj", "pcomp"}), None)


def head_from(first: Token) -> Token | None:
    """The head of the phrase that begins with `first`."""
    head = first
    while head.head.i > head.i and head.dep_ in {"det", "amod", "compound", "poss", "nmod", "nummod", "case"}:
        head = head.head
    return head if head.pos_ in NOMINAL else None


def last_before(token: Token, stop: int) -> Token:
    """The last word from `token` on that begins before code point `stop`."""
    doc, at = token.doc, token.i
    while at + 1 < len(doc) and doc[at + 1].idx < stop:
        at += 1
    return doc[at]
