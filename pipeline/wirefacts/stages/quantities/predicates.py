"""Where the predicate of those whom a number counts begins: "54% of the men who drove backed the plan", "five were against".

The words behind the number are read in their order: first who is counted (adjectives, the noun, "of those who drive", an
apposition), then the predicate, whatever the parse makes of it.
"""

from spacy.tokens import Token

from wirefacts.stages.quantities.parties import YES_NO
from wirefacts.stages.quantities.rules_leanings import (
    ABSTAINING,
    AGAINST_VERBS,
    ASKED,
    FOR_VERBS,
    SIDE_NOUNS,
    STANCES,
    VERBAL_FORMS,
)
from wirefacts.syntax.words import FINITE

_REACH = 26
"""Words behind a number within which its predicate begins."""
SIGNS = frozenset({"%", "percent", "per", "cent", "pct"})
ASIDE = 12
"""Words of an apposition between a number and its predicate."""
WALLS = frozenset({".", ";", ":", "—", "–", "--", "(", ")", "“", '"', "?", "!", "/"})
ENDS = frozenset(
    {",", ".", ";", ":", "and", "to", "with", ")", "–", "—", "--", "but", "while", "or", "?", "!", "”", '"'}
)
_RELATIVE = frozenset({"who", "which", "that", "whose", "whom"})
_COUNTING = frozenset("about nearly almost aged only some roughly and than under over between of in".split())


_CAMPS = frozenset("side camp vote campaign votes supporters".split())
"""What bears the name of an answer: "the Yes side"."""


def closes(word: Token) -> bool:
    """True where nothing more of the phrase follows `word`."""
    after = word.nbor() if word.i + 1 < len(word.doc) else None
    return after is None or after.is_space or after.is_sent_start or after.lower_ in ENDS or after.like_num


def predicate(last: Token) -> Token | None:
    """Where the predicate begins behind the counted ones."""
    doc, at = last.doc, last.i + 1
    stop = min(len(doc), at + _REACH)
    related = False
    while at < stop:
        word = doc[at]
        if word.text == "(" and (closing := _percent_in(word)) is not None:
            at = closing + 1
            continue
        if (word.is_sent_start and not doc[at - 1].is_space) or word.text in WALLS:
            return None
        if word.text == ",":
            closing = _closing(word)
            if closing is None:
                return None
            at = closing + 1
            continue
        if word.lower_ in _RELATIVE:
            related = word.nbor(-1).lower_ != "of"
        elif says(word):
            return word
        elif verbal(word):
            within = ((related or word.dep_ == "relcl") and not _voted_so(word)) or _asked(word)
            skipped = _describes(word) or (within and not _opposes(word))
            if not skipped:
                return word
            if word.pos_ == "VERB":
                related = False
        elif word.pos_ == "NUM" and word.like_num and not _inside(word):
            return None
        at += 1
    return None


_OF_VOTERS = frozenset({"decided", "undecided", "registered", "committed"})


def _describes(word: Token) -> bool:
    """True for a participle between the number and those counted: "34 percent of decided voters"."""
    if word.i + 1 >= len(word.doc) or word.nbor().tag_ != "NNS":
        return False
    if word.tag_ not in {"VBN", "JJ"} and word.lower_ not in _OF_VOTERS:
        return False
    return word.lower_ not in VERBAL_FORMS and word.i > 0 and word.nbor(-1).lower_ in {"of", "cent", "percent", "%"}


def _voted_so(word: Token) -> bool:
    """True right behind "members who voted", whatever the parser makes of it: "of members who voted rejected the pact"."""
    before, told = word.nbor(-1), word.tag_ in {"VBD", "VBN"}
    return (
        told and before.lower_ in {"voted", "responded"} and before.i > 0 and before.nbor(-1).lower_ in {"who", "that"}
    )


def _asked(word: Token) -> bool:
    """True for the participle that says who was counted: "900 adults questioned by Roe"."""
    main = word.dep_ in {"ROOT", "conj"} or any(child.dep_ == "prt" for child in word.rights)
    return word.lemma_.lower() in ASKED and ((word.tag_ == "VBN" and not main) or word.dep_ == "acl")


def _inside(number: Token) -> bool:
    """True for a number that says who is counted: "voters under 30", "the 3,016 villagers"; or counts others besides."""
    before = number.nbor(-1)
    return before.pos_ in {"DET", "PRON", "CCONJ"} or before.tag_ == "POS" or before.lower_ in _COUNTING


def _opposes(word: Token) -> bool:
    """True for "members backing it", whose participle is the predicate."""
    return word.tag_ == "VBG" and word.lemma_.lower() in FOR_VERBS | AGAINST_VERBS | ABSTAINING


def _closing(comma: Token) -> int | None:
    """Where the apposition that `comma` opens is closed: "one, a nurse, abstained"."""
    doc = comma.doc
    for at in range(comma.i + 1, min(len(doc), comma.i + ASIDE)):
        word = doc[at]
        if word.text == ",":
            return at if at > comma.i + 1 and doc[comma.i + 1].lower_ not in {"and", "but", "while"} else None
        if word.is_sent_start or word.text in WALLS or (word.tag_ in FINITE and word.dep_ != "relcl"):
            return None
    return None


def _percent_in(opening: Token) -> int | None:
    """Where a bracket ends that holds a percentage alone: "two-thirds of voters (66 per cent) oppose it"."""
    doc = opening.doc
    for at in range(opening.i + 1, min(len(doc), opening.i + 5)):
        if doc[at].text == ")":
            return at
        if not doc[at].like_num and doc[at].lower_ not in SIGNS:
            return None
    return None


def says(word: Token) -> bool:
    """True for words that say a side without a verb: "for", "against", "in favour", "opposed", "not"."""
    lower = word.lower_
    if word.text in YES_NO and word.i + 1 < len(word.doc):
        after = word.nbor()
        if after.lower_ in _CAMPS or after.like_num:
            return False
    if lower in {"for", "against", "opposed", "not"} or lower in STANCES:
        return word.dep_ != "amod" or closes(word)
    return lower in {"in", "behind"} and (lower == "behind" or side_noun(word) is not None)


def side_noun(preposition: Token) -> Token | None:
    after = preposition.nbor() if preposition.i + 1 < len(preposition.doc) else None
    return after if after is not None and after.lower_ in SIDE_NOUNS else None


def verbal(word: Token) -> bool:
    if word.lower_ in VERBAL_FORMS:
        return word.i == 0 or word.nbor(-1).pos_ not in {"DET", "ADJ"}
    if word.pos_ == "AUX" or word.tag_ in FINITE:
        return True
    quoting = word.i + 1 < len(word.doc) and word.nbor().is_quote
    free = quoting or word.dep_ not in {"amod", "compound"}
    return word.pos_ == "VERB" and word.tag_ in {"VBN", "VBG", "VB"} and free
