"""Whose an age is: the noun it describes, the name that noun stands beside."""

from spacy.tokens import Token

from wirefacts.stages.quantities.parties import Parties
from wirefacts.syntax.clauses import subject
from wirefacts.values.people import KIN

_LONGEST = 14
"""Words of an apposition that is looked over: "Ann Roe, first contralto of the city opera, 49,"."""
_LONGEST_HOME = 7
"""Words of where somebody comes from."""
_HOMES = frozenset("PROPN NOUN DET PART ADJ".split())
_ADVERBS = frozenset("then now just both also himself herself and once still".split())
_TITLES = frozenset({"Rev.", "Hon.", "Reverend", "Honourable", "Honorable"})
"""Titles that bring an article."""
_NOUNS_IN_ED = frozenset("accused deceased beloved condemned bereaved thoroughbred newlywed".split())
_BREAKS = frozenset({".", ";", ":", "?", "!", "“", "”", '"', "``", "''"})


def described(old: Token) -> Token | None:
    """The noun that a compound ending in `old` stands before: the last noun or name of the run behind it."""
    doc, noun = old.doc, None
    for at in range(old.i + 1, min(len(doc), old.i + 9)):
        token = doc[at]
        if noun is None and _is_verb(token):
            break
        if token.pos_ in {"NOUN", "PROPN"}:
            noun = token
        elif token.tag_ in {"VBN", "VBG", "POS"}:
            if noun is not None:
                break
        elif token.pos_ != "ADJ" and token.text != "-":
            break
    return noun


def _is_verb(word: Token) -> bool:
    """True for what a parser takes for a noun in "the 58-year-old bristled."."""
    ended = word.i + 1 == len(word.doc) or word.nbor().text in {".", ",", ":"}
    return word.tag_ == "NN" and word.lower_.endswith("ed") and ended and word.lower_ not in _NOUNS_IN_ED


def named(noun: Token, parties: Parties) -> Token:
    """The name that `noun` describes: its apposition, the phrase it is apposed to, or the subject it is predicated of.

    One of several that are told one by one is not all of them: "two men, a 24-year-old baker and a 51-year-old nurse".
    """
    opened = determiner(noun) if noun.pos_ == "PROPN" else None
    if noun.pos_ == "PROPN" and (opened is None or opened.lower_ not in {"a", "an"}):
        return noun  # "a 46-year-old GP" is nobody's name
    for child in noun.children:
        if child.dep_ == "appos" and child.pos_ == "PROPN":
            return child
    doc, after = noun.doc, noun.i + 1
    if after + 1 < len(doc) and doc[after].text == "," and doc[after + 1].ent_type_ == "PERSON":
        return parties.ending_at(doc[_entity_end(doc[after + 1])])
    before = apposed_to(noun, parties) or (noun.head if noun.dep_ == "appos" and parties.is_person(noun.head) else None)
    if before is not None:
        return noun if is_plural(before) and noun.conjuncts and not is_plural(noun) else before
    if noun.dep_ == "attr":
        holder = subject(noun.head)
        if holder is not None and parties.is_person(holder) and is_plural(holder) == is_plural(noun):
            return holder
    return noun


def apposed_to(noun: Token, parties: Parties) -> Token | None:
    """Whom "a midwife" describes in "Ann Roe, a midwife of 48," and in "she, then a midwife of 48,"."""
    first = determiner(noun)
    if first is None:
        return None
    doc, at = noun.doc, first.i - 1
    while at > 1 and doc[at].lower_ in _ADVERBS:
        at -= 1
    if at < 1 or doc[at].text != ",":
        return None
    head = parties.ending_at(doc[at - 1])
    if head.pos_ not in {"PROPN", "PRON", "NOUN"} or not parties.is_person(head) or is_plural(head):
        return None
    return head


def determiner(noun: Token) -> Token | None:
    """The article or possessive that opens the noun phrase of `noun`; none further than eight words before it."""
    doc, at = noun.doc, noun.i - 1
    while at >= max(0, noun.i - 8):
        token = doc[at]
        if token.lower_ in {"a", "an", "the", "his", "her", "another", "their", "my", "one"}:
            return token
        if token.pos_ not in {"ADJ", "NOUN", "PROPN", "PART", "NUM", "ADV"} and token.lower_ not in {
            "-",
            "'s",
            "’s",
            "and",
        }:
            return None
        at -= 1
    return None


def before_comma(comma: Token, parties: Parties) -> Token | None:
    """The person that the words before `comma` end with, or describe in an apposition behind a name and a comma."""
    doc, at = comma.doc, comma.i - 1
    if at < 0:
        return None
    while at > 0 and doc[at].is_space:
        at -= 1
    near = parties.ending_at(doc[at])
    home = _at_home(near, parties)
    if home is not None:
        return home
    direct = near if parties.is_person(near) else None
    if _of_kin(near, doc[at], parties):
        return doc[at]
    if direct is not None and direct.pos_ != "NOUN":
        return direct
    for place in range(at, max(0, at - _LONGEST), -1):
        token = doc[place]
        if token.text in _BREAKS or token.is_sent_start:
            break
        if token.text == "," and place:
            named_there = parties.ending_at(doc[place - 1])
            if _is_name(doc[place - 1], named_there, parties) and _opens_apposition(doc[place + 1], direct):
                return named_there
            if doc[place + 1].pos_ in {"VERB", "AUX"}:
                break
    return direct


def _of_kin(head: Token, last: Token, parties: Parties) -> bool:
    """True for Bob Roe in "Ann Roe, the mother of Bob Roe, 24,": had it been hers, it would stand behind her own name."""
    if head.pos_ != "NOUN" or head.lemma_.lower() not in KIN or last.pos_ != "PROPN" or not parties.is_person(last):
        return False
    first = head.left_edge.i
    return first > 0 and head.doc[first - 1].text == ","


def _at_home(place: Token, parties: Parties) -> Token | None:
    """Roe in "Ann Roe, of Tarn, 41,", "Ann Roe of Tarn, 41,": whom the words before the age give a home or a house."""
    doc, at = place.doc, place.i
    while at > max(0, place.i - _LONGEST_HOME) and doc[at].pos_ in _HOMES:
        at -= 1
    if at < 2 or doc[at].lower_ not in {"of", "from"}:
        return None
    last = doc[at - 2] if doc[at - 1].text == "," else doc[at - 1]
    name = parties.ending_at(last)
    return name if _is_name(last, name, parties) else None


def _is_name(last: Token, head: Token, parties: Parties) -> bool:
    return last.pos_ == "PROPN" and head.pos_ == "PROPN" and parties.label(head) == "person"


def _opens_apposition(first: Token, direct: Token | None) -> bool:
    """True for words that describe and tell nothing of their own: no pronoun, no verb; of a noun that stands for somebody,
    only a phrase of its own ("Ann Roe, the soprano, 49")."""
    if first.pos_ in {"VERB", "AUX", "SCONJ", "ADP"} or (first.pos_ == "PRON" and first.tag_ != "PRP$"):
        return False
    return (
        direct is None
        or first.lower_ in {"a", "an", "the", "then", "now", "his", "her"}
        or first.pos_ in {"NOUN", "ADJ"}
    )


def _entity_end(token: Token) -> int:
    doc, at = token.doc, token.i
    while at + 1 < len(doc) and doc[at + 1].ent_iob_ == "I":
        at += 1
    return at


def is_plural(token: Token) -> bool:
    """True for plural nouns and pronouns."""
    return token.tag_ in {"NNS", "NNPS"} or token.lower_ in {"they", "we", "people"}


def is_single(head: Token) -> bool:
    """True for one person: no plural, no name with an article ("the Blue Guard")."""
    if is_plural(head):
        return False
    if any(child.text in _TITLES for child in head.children):
        return True
    return not (head.pos_ == "PROPN" and any(child.dep_ == "det" for child in head.children))
