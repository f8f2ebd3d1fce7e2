"""Numbers that count nothing of their own: names, odds, wholes of parts, brackets of age, wrong figures put right."""

import re

from spacy.tokens import Token

from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, preceding
from wirefacts.stages.quantities.once import once
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.text.words import words_of

_NAMING = frozenset(
    "number no. nos. article section chapter flight route highway room apollo channel group grade phase figure table page line "
    "level type class division unit post sector zone platform gate windows".split()
)
_YEAR = re.compile(r"(?:19|20)\d\d")
"""Four figures without a comma before a noun: "2016 candidates"."""
_WHOLES = frozenset(
    "district precinct ward county town state region province valley ballot slip paper member verse".split()
)
_BRACKET = frozenset("under over below above".split())
_OLDEST = 120
"""Years."""
_MENDING = re.compile(
    r"\b(?:earlier|previous)\s+(?:version|edition|report|story|article|update)\b|\bmisstated\b|\bincorrectly\b",
    re.IGNORECASE,
)
_WRONG = frozenset({"misstated", "incorrectly"})
_EARLIER = frozenset({"earlier", "previous"})
_TOLD = frozenset("version edition report story article update".split())
_SIDES = frozenset(
    "for against opposed opposing dissenting abstaining abstained not no voting voted siding disagreeing yes".split()
)

_VOTING = frozenset(
    "member judge juror justice hand ballot delegate worker driver hall institute association club magistrate senator nation "
    "slip stitch tick robe deputy councillor councilor branch lord elder trustee share paper shareholder jury".split()
)
"""Who votes, and what votes are cast with."""


def has_mending(text: str) -> bool:
    """True where a story mends a wrong figure; most stories mend none."""
    words = words_of(text)
    if _WRONG.isdisjoint(words) and (_EARLIER.isdisjoint(words) or _TOLD.isdisjoint(words)):
        return False
    return _MENDING.search(text) is not None


def is_name(figure: Figure) -> bool:
    """True for "Flight 123", "posts 542", "Apollo 11 crew": the number belongs to the word before it."""
    first = figure.first
    if not first.i or figure.number.in_words:
        return False
    if _YEAR.fullmatch(first.text) and figure.bound == "exact":
        return True
    before = first.nbor(-1)
    if before.pos_ != "VERB" and (before.lower_ in _NAMING or before.lemma_.lower() in _NAMING):
        return True
    if before.text == "and" and before.i and before.nbor(-1).like_num and first.head.i < first.i:
        return before.nbor(-1).i > 0 and before.nbor(-2).pos_ == "NOUN"
    if before.pos_ == "PROPN" and before.dep_ in {"compound", "nmod", "amod"} and before.head.i > figure.last.i:
        return True
    glued = (
        before.pos_ == "PROPN"
        and before.ent_type_ not in {"GPE", "DATE", "TIME"}
        and first.dep_ in {"nummod", "nmod", "appos", "pobj", "npadvmod"}
    )
    return (glued and first.head.i <= first.i) or (
        before.pos_ == "NOUN" and first.dep_ == "nummod" and first.head == before and before.lower_ != "hurt"
    )


def is_title(figure: Figure, noun: Token) -> bool:
    """True for a number in words that a name begins with: "Seven Sisters Bakery", "Nine Hundred Steps"."""
    capital = figure.number.in_words and figure.first.text[:1].isupper()
    return capital and noun.text[:1].isupper() and not noun.text.isupper() and figure.last.nbor().text[:1].isupper()


def is_odds(first: Token) -> bool:
    """True for the second number of "one in three", "two out of five", "18 of the seven", "40 of the bank's 610 branches"."""
    if first.i < 2:
        return False
    led = first.nbor(-1)
    if led.lower_ == "in":
        return first.nbor(-2).like_num
    if led.lower_ == "of" and first.nbor(-2).lower_ == "out":
        return first.i > 2 and first.nbor(-3).like_num
    for word in preceding(first, 5):
        if word.lower_ == "of":
            part = word.nbor(-1) if word.i else word
            return (part.like_num and not (part.ent_type_ == "DATE" and part.ent_iob_ == "I")) or part.lower_ in {
                "one",
                "most",
                "none",
                "half",
                "dozen",
            }
        if word.pos_ not in {"DET", "PRON", "PROPN", "NOUN", "PART", "ADJ"}:
            return False
    return False


@once(128)
def is_part(figure: Figure) -> bool:
    """True for a figure that `is_odds`, asked once."""
    return is_odds(figure.first)


def is_member(figure: Figure) -> bool:
    """True for the one of "Roe, one of the six who voted no", "Roe was one of nine": somebody, and not how many."""
    first = figure.first
    if first.lower_ != "one" or first.dep_ not in {"appos", "attr"}:
        return False
    after = next(following(figure.last, 1), None)
    return after is not None and after.lower_ == "of"


def is_whole(figure: Figure, noun: Token | None) -> bool:
    """True for all districts, ballots or members that there are: "all 97 districts", "the other eleven members"."""
    if noun is None or noun.lemma_.lower() not in _WHOLES:
        return False
    led = [word.lower_ for word in preceding(figure.first, 2)]
    return led[:1] == ["all"] or led == ["the", "all"] or led == ["other", "the"]


def is_bracket(figure: Figure) -> bool:
    """True for "women under 35": ages of those meant, nobody counted."""
    first = figure.first
    if figure.value > _OLDEST or first.i < 2:
        return False
    led, noun = first.nbor(-1), first.nbor(-2)
    return led.lower_ in _BRACKET and (is_person_noun(noun.lemma_.lower()) or noun.lower_ in {"those", "over-", "aged"})


def is_mended(figure: Figure) -> bool:
    """True for the wrong figure in "An earlier version said 40 boats were lost"."""
    words = []
    for word in preceding(figure.first, 40):
        if word.text == ";" or word.lower_ == "not":
            break
        words.append(word.text)
    return _MENDING.search(" ".join(reversed(words))) is not None


def is_tally(noun: Token | None) -> bool:
    """True for one side of a vote: "seven members were content, five were not", "408 ballots to 371"."""
    if noun is None or noun.lemma_.lower() not in _VOTING:
        return False
    later = (word for word in following(noun, 25) if word.like_num and word.ent_type_ not in {"DATE", "TIME"})
    return any(_is_side(word) for word in later)


def _is_side(number: Token) -> bool:
    after = next(following(number, 1), None)
    if after is None or after.is_punct or after.lower_ in _SIDES:
        return number.i > 0 and (
            after is None or after.lower_ in _SIDES or number.nbor(-1).lower_ in {"to", "and", ","}
        )
    return after.pos_ in {"AUX", "PART"} or after.lower_ in {"for", "in"}
