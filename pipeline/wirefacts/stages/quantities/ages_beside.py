"""Ages that stand beside the person: "Jane Roe, 60,", "Jane Roe (54)", "a midwife of 48", "a 13-year-old girl"."""

import re
from re import Match
from typing import Literal

from spacy.tokens import Token

from wirefacts.annotations.views import Age
from wirefacts.stages.quantities.age_holders import before_comma, described, determiner, is_plural, named
from wirefacts.stages.quantities.age_views import age_of
from wirefacts.stages.quantities.ages_told import of_subject, predicated
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following, last_before
from wirefacts.stages.quantities.once import once
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_ages import (
    APPOSED,
    BEHIND,
    CHILDREN,
    GROUPS,
    LEAST_OF_KIN,
    MORE,
    NAMED_YEARS,
    RANKS,
    SUPERLATIVE,
    UNIT_YEARS,
)
from wirefacts.text.extents import Extent

_LEAST_OF = 16
"""Years. Below it "a crew of three" counts people."""
_LEAST_SPRY = 18
"""Years. "Ann Roe, a spry 68", not "Ann Roe, a real one"."""
_SPRY = 3
"""Words from the comma to the number in ", a spry 68"."""
_LEAST_BRACKETED = 10
"""Years. Below it a number in brackets is an age only in a list of others."""
_BRACKETED = re.compile(r"\w \(\d\d\)(?:,| and) ")
_LIST = 80
"""Code points before a bracket in which the one before it stands."""
_RESULTS = re.compile(
    r"\d[^.;]{0,12}(?:%|percent|per cent)|\b(?:won|took|got)\b \d|\d (?:seats|votes)\b", re.IGNORECASE
)
"""What shows that the numbers of a list are results."""
_ENDS = frozenset({".", ";", ":"})
_LONGEST_PARTY = 6
_NAMELIKE = {None, "organization", "product", "work"}
"""Labels that names of people wrongly bear; an age behind one tells."""
_TEMPORAL = frozenset({"DATE", "TIME"})


@once(128)
def closed(figure: Figure) -> Literal["mark", "word", ""]:
    """What shows that the number is all there is: a mark behind it, or a word that no unit and no tally begins with."""
    after = next(following(figure.last, 1), None)
    if after is None or after.is_space:
        return "mark"
    apart = after.text in {"-", "–"} and after.idx > figure.extent.end and bool(after.whitespace_)
    if (after.text in {"%", "-", "–", "/", "$"} and not apart) or (
        after.idx == figure.extent.end and after.text[0].isalnum()
    ):
        return ""
    if after.is_punct:
        return "mark"
    told = after.pos_ in {"VERB", "AUX", "SCONJ", "CCONJ", "ADV", "PRON"} or after.lower_ in BEHIND
    return "word" if told and after.lower_ not in MORE else ""


def apposed(figure: Figure, parties: Parties, years: float | None = None, end: int = 0) -> Age | None:
    """ "Jane Roe, 60, ...", "Jane Roe, first contralto, 49", "She died on Thursday, 86"."""
    doc, at = parties.doc, figure.first.i - 1
    while at > 0 and doc[at].text != ",":
        at -= 1
    after = doc[figure.last.i + 2] if figure.last.i + 2 < len(doc) else None
    marked = after is not None and doc[figure.last.i + 1].text == ","
    if at < 1 or (after is not None and marked and after.like_num and not _counts_others(after)):
        return None
    if figure.value < _LEAST_SPRY and doc[at + 1].lower_ in {"a", "an"}:
        return None
    spry = figure.first.i - at == _SPRY and doc[at + 1].lower_ == "a"
    if not spry and any(doc[i].pos_ == "NOUN" and not parties.is_person(doc[i]) for i in range(at + 1, figure.first.i)):
        return None
    if doc[at - 1].ent_type_ in _TEMPORAL:
        return of_subject(figure, parties, 0.8, years, end)
    head = before_comma(doc[at], parties)
    if head is not None and years is None and _is_result(doc[at], figure, parties.text):
        return None
    if head is not None:
        return None if _several(head) else age_of(figure, head, parties, 0.97, years, end)
    last = doc[at - 1]
    head = parties.ending_at(last)
    whole = after is None or doc[figure.last.i + 1].is_punct
    if (
        last.pos_ == "PROPN"
        and years is None
        and whole
        and figure.value > (9 if marked else 17)
        and parties.label(head) in _NAMELIKE
    ):
        return age_of(figure, head, parties, 0.7)
    return None


def _counts_others(number: Token) -> bool:
    """True for the "three children" of "his wife, Ann, 90, three children"."""
    behind = next(following(number, 1), None)
    return not number.text[0].isdigit() and behind is not None and behind.pos_ in {"NOUN", "ADJ"}


def _is_result(comma: Token, figure: Figure, text: str) -> bool:
    """True for "New Dawn, 58;" behind "the Front won 71 seats;": a party and its number, nothing else between two marks."""
    doc, at = comma.doc, comma.i - 1
    while at > max(0, comma.i - _LONGEST_PARTY) and doc[at].text not in _ENDS:
        at -= 1
    alone = doc[at].text in _ENDS and all(
        word.pos_ in {"PROPN", "DET", "PART", "NOUN"} for word in doc[at + 1 : comma.i]
    )
    behind = doc[figure.last.i + 1] if figure.last.i + 1 < len(doc) else None
    listed = behind is not None and behind.text == "," and behind.i + 1 < len(doc) and behind.nbor().lower_ == "and"
    if not alone or behind is None or not (listed or behind.text in _ENDS):
        return False
    return _RESULTS.search(text, max(0, doc[at].idx - _LIST), doc[at].idx) is not None


def _several(head: Token) -> bool:
    """True for "Of the 19 bishops, 13 left", "among men, 39": counted ones of a group."""
    before = head.left_edge.nbor(-1) if head.left_edge.i else None
    return is_plural(head) and head.pos_ != "PROPN" and before is not None and before.dep_ == "prep"


def bracketed(figure: Figure, parties: Parties) -> Age | None:
    """ "Jane Roe (54)"; a name only, for brackets hold scores, votes and notes as well."""
    at, start = figure.first.i - 2, figure.extent.start
    if at < 0 or figure.number.in_words:
        return None
    if figure.value < _LEAST_BRACKETED and not _BRACKETED.search(parties.text, max(0, start - _LIST), start):
        return None
    last = parties.doc[at]
    head = parties.ending_at(last)
    if last.pos_ == "PROPN" and parties.label(head) == "person":
        return age_of(figure, head, parties, 0.8)
    return None


def joined(figure: Figure, parties: Parties) -> Age | None:
    """ "Ann Roe, president of the guild and 53, objected"."""
    doc, first = parties.doc, figure.first
    if first.i < 2 or doc[first.i - 1].lower_ != "and" or first.dep_ != "conj" or figure.value < _LEAST_SPRY:
        return None
    head = named(first.head, parties) if parties.is_person(first.head) else None
    return age_of(figure, head, parties, 0.8) if head is not None and head.pos_ == "PROPN" else None


def ranked(figure: Figure, parties: Parties) -> Age | None:
    """ "police arrested eleven, the youngest 13"."""
    before = parties.text[max(0, figure.extent.start - 40) : figure.extent.start]
    if not SUPERLATIVE.search(before):
        return None
    word = figure.first.nbor(-1)
    while word.i and word.lower_ not in RANKS:
        word = word.nbor(-1)
    return age_of(figure, word, parties, 0.85)


def of(figure: Figure, parties: Parties) -> Age | None:
    """ "a midwife of 48", "a girl of six"; not "a jury of twelve" or "a father of ten"."""
    if not closed(figure) and not parties.text.startswith(" with", figure.extent.end):
        return None
    noun = figure.first.nbor(-2) if figure.first.i > 1 else figure.first
    lemma, article = noun.lemma_.lower(), determiner(noun)
    least = 1 if lemma in CHILDREN or lemma.endswith(("boy", "girl")) else LEAST_OF_KIN.get(lemma, _LEAST_OF)
    if noun.tag_ != "NN" or article is None or article.lower_ not in {"a", "an", "another"}:
        return None
    if lemma in GROUPS or figure.value < least:
        return None
    head = named(noun, parties)
    return age_of(figure, head, parties, 0.85) if parties.is_person(noun) or parties.is_person(head) else None


def year_old(figure: Figure, old: Match[str], parties: Parties) -> Age | bool:
    """ "a 13-year-old girl", "the 41-year-old", "Odile is nine months old"; True where it is nobody's."""
    unit = (old[1] or old[3]).lower()
    years = figure.value * UNIT_YEARS[unit]
    text = parties.text
    word, before = last_before(figure.last, old.end()), text[max(0, figure.extent.start - 30) : figure.extent.start]
    if old[2] or figure.bound in {"at_least", "at_most"} or before.endswith("to "):
        return True
    noun = described(word)
    if noun is not None and is_plural(noun):
        return True
    if noun is not None:
        return _of_described(figure, noun, parties, years, old.end())
    if APPOSED.search(before):
        if _of_thing(figure, parties):
            return True
        beside = apposed(figure, parties, years, old.end())
        return beside or of_subject(figure, parties, 0.8, years, old.end()) or True
    if old[0][0] == " " or word.head.pos_ == "AUX":
        return predicated(figure, parties, years, old.end()) or True
    return _alone(figure, word, parties, years, old.end())


def _of_thing(figure: Figure, parties: Parties) -> bool:
    """True for ", a party fourteen months old"."""
    before = figure.first.nbor(-1) if figure.first.i else figure.first
    return before.pos_ == "NOUN" and not parties.is_person(before)


def _of_described(figure: Figure, noun: Token, parties: Parties, years: float, end: int) -> Age | bool:
    head = named(noun, parties)
    sure = parties.is_person(noun) or parties.is_person(head)
    if not sure and noun.pos_ == "PROPN" and noun.nbor(-1).pos_ == "PROPN" and years < NAMED_YEARS:
        sure = figure.first.i == 0 or figure.first.nbor(-1).lower_ not in {"the", "a", "its"}
    return age_of(figure, head, parties, 0.95, years, end) if sure else True


def _alone(figure: Figure, word: Token, parties: Parties, years: float, end: int) -> Age | bool:
    """ "the 41-year-old denied it"; not "a sample of the 40-year-old"."""
    doc, start = parties.doc, figure.first
    if not start.i or doc[start.i - 1].lower_ not in {"the", "a", "an", "this", "another", "her", "his", "their"}:
        return True
    if start.i > 1 and doc[start.i - 2].lower_ == "of":
        return True
    head = named(word, parties)
    whole = Extent(doc[start.i - 1].idx, end)
    return Age(whole, parties.phrase(head) if head != word else whole, round(years, 2), 0.85)
