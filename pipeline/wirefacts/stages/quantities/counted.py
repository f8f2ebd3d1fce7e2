"""What a number counts: the noun behind it, or what its verb, its neighbour or the number before it tells."""

import re
from dataclasses import dataclass, replace

from spacy.tokens import Token

from wirefacts.stages.quantities.counted_nouns import DEFINITE, is_plural, noun_of, past_whole
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import above, following, preceding
from wirefacts.stages.quantities.rules_counts import (
    CASUALTY_VERBS,
    GROUP_NOUNS,
    SMALL,
    TOLL_NOUNS,
    TOLL_WORDS,
)
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.stages.quantities.told_without import is_cast, is_crowd, is_grown, is_same_people, is_sample, label_of
from wirefacts.stages.quantities.uncounted import is_bracket, is_name, is_part, is_title

_ORDERED = frozenset("first last next past previous top final latest bottom".split())
_SURE = 10_000
"""From here a figure before a singular noun ("25,000 case backlog") is a count; below it may be a model's number."""
_MOVING = frozenset("drive force chase uproot send".split())
_SCORE = re.compile(r"\d\s?[-–]\s?\d")
_SILENT_ENTITIES = frozenset({"DATE", "TIME", "ORDINAL", "LAW", "QUANTITY"})
_TURNOUT = frozenset({"turnout", "participation"})


@dataclass(frozen=True, slots=True)
class Counted:
    """`noun` counted (None where the sentence only implies it), its unit as written, and the words from `start` to `end`.

    `key` is equal for two counts of one kind of thing; `sure` where more than the noun speaks for a fact; `casualty` where
    people were hurt, taken or saved; `acted` where the noun does or suffers something.
    """

    noun: Token | None
    unit: str
    key: str
    start: int
    end: int
    sure: bool = False
    casualty: bool = False
    acted: bool = False
    what: str | None = None

    @property
    def lemma(self) -> str:
        return self.noun.lemma_.lower() if self.noun is not None else self.key


def counted(figure: Figure, last: Counted | None) -> Counted | None:
    """What `figure` counts; `last` is what the count before it counted. None where the number counts nothing."""
    if figure.money is not None:
        return _simple(figure, figure.money.unit, "money")
    if figure.percent is not None:
        told = _turnout(figure) or is_cast(figure)
        return replace(_simple(figure, "percent", "percent"), what="turnout") if told else None
    if is_name(figure) or is_part(figure) or is_bracket(figure):
        return None
    noun = noun_of(figure)
    if figure.first.ent_type_ in _SILENT_ENTITIES and not _outside(noun) and not is_crowd(figure):
        return None
    if noun is not None and noun.lower_ in TOLL_WORDS and noun.tag_ == "NN":
        return _people(figure, noun)
    if noun is not None:
        return _of_noun(figure, noun)
    return (
        None
        if _SCORE.search(figure.first.doc[max(0, figure.first.i - 2) : figure.last.i + 3].text)
        else _bare(figure, last)
    )


def _outside(noun: Token | None) -> bool:
    """True for a plural that no date takes in: "[three night] keepers", "[Between 8,000 and 11,000 people]"."""
    return noun is not None and noun.tag_ == "NNS" and noun.ent_type_ in {"", "QUANTITY"}


def _simple(figure: Figure, unit: str, key: str) -> Counted:
    return Counted(None, unit, key, figure.whole.start, figure.whole.end, sure=True, what=_what(figure.last))


def _turnout(figure: Figure) -> bool:
    """True for the share of voters who came."""
    near = (*preceding(figure.first, 16 if is_grown(figure) else 6), *following(figure.first, 4))
    return any(word.lower_ in _TURNOUT for word in near)


def _of_noun(figure: Figure, noun: Token) -> Counted | None:
    doc = noun.doc
    if (noun.ent_type_ in {"DATE", "TIME"} and noun.pos_ == "PROPN") or is_title(figure, noun):
        return None
    if 1 < figure.value < _SURE and not is_plural(noun):
        return None
    led = figure.first.nbor(-1).lower_ if figure.first.i else ""
    if (figure.value < SMALL and led in _ORDERED) or (figure.value == 2 and led in DEFINITE):
        return None
    behind = figure.last.i + 1
    behind = max(behind, min(past_whole(doc, behind, noun.i + 1), noun.i))
    unit = doc[behind : noun.i + 1].text
    end = noun.idx + len(noun)
    verb = _verb(noun)
    casualty = verb is not None and verb.lemma_.lower() in CASUALTY_VERBS and is_person_noun(noun.lemma_.lower())
    return Counted(
        noun, unit, noun.lemma_.lower(), figure.whole.start, end,
        sure=casualty or figure.bound != "exact" or figure.value >= SMALL,
        casualty=casualty,
        acted=verb is not None,
        what=_what(noun),
    )  # fmt: skip


def _verb(token: Token) -> Token | None:
    """The verb that `token` is subject or object of, or the participle behind it."""
    while token.dep_ == "conj" and token.head.i < token.i:
        token = token.head
    if token.dep_ in {"nsubj", "nsubjpass", "dobj", "attr"} and token.head.pos_ in {"VERB", "AUX"}:
        return token.head
    return next((child for child in token.children if child.dep_ in {"acl", "relcl"}), None)


def _bare(figure: Figure, last: Counted | None) -> Counted | None:
    """A number without a noun: "killing 107", "200 more", "a panel of twelve", "bills over 30,000"."""
    doc, first = figure.first.doc, figure.first
    after = doc[figure.last.i + 1] if figure.last.i + 1 < len(doc) else None
    if figure.dated or figure.value < 2:
        return None
    if after is not None and after.lower_ == "of" and last is not None and _of_them(after):
        return _same(figure, last)
    told = _hurt_or_moved(figure, after)
    if told is not None:
        return told
    if last is not None and (is_grown(figure) or is_same_people(figure)):
        return _same(figure, last)
    if is_sample(figure) or is_crowd(figure):
        return _people(figure, None)
    if (label := label_of(figure)) is not None:
        return Counted(None, label.text, label.lemma_.lower(), label.idx, figure.whole.end, sure=True, what=label.text)
    more = after is not None and after.lower_ == "more" and last is not None
    verb = _verb(first) or _verb(figure.last)
    if verb is not None and verb.lemma_.lower() in CASUALTY_VERBS and not figure.number.hyphenated:
        return _same(figure, last) if more and last is not None and last.noun is not None else _people(figure, None)
    before = first.nbor(-1) if first.i else None
    if before is not None and before.lower_ == "of" and before.i and before.nbor(-1).lower_ in GROUP_NOUNS:
        return Counted(
            None, "people", "people", before.nbor(-1).idx, figure.whole.end, sure=True, what=before.nbor(-1).text
        )
    return _same(figure, last) if more and last is not None else _toll(figure, last)


def _hurt_or_moved(figure: Figure, after: Token | None) -> Counted | None:
    """ "30 were hurt", "58 strong", "forcing 260 from their beds", "5,000 driven from their homes"."""
    if after is not None and after.lower_ in {"were", "are"} and after.i + 1 < len(after.doc):
        after = after.nbor()
    if after is not None and after.lower_ in {"still", "reported", "left", "feared"} and after.i + 1 < len(after.doc):
        after = after.nbor()
    if after is None:
        return None
    if after.lower_ in TOLL_WORDS:
        return _people(figure, after)
    if after.lower_ == "strong":
        return Counted(None, "members", "strong", figure.whole.start, after.idx + len(after), sure=True, what="strong")
    if after.lower_ in {"from", "out", "off"} and _moved(figure.first):
        return _people(figure, None)
    if after.tag_ == "VBN" and after.lemma_.lower() in CASUALTY_VERBS | _MOVING:
        return _people(figure, after)
    return None


def _moved(first: Token) -> bool:
    """True for "forcing 260 from their beds", "had driven 90,000 out"."""
    for word in preceding(first, 6):
        if word.pos_ in {"VERB", "AUX"}:
            return word.lemma_.lower() in _MOVING
    return False


def _of_them(of: Token) -> bool:
    """True for "of them": the number counts what the one before it counted."""
    return of.i + 1 < len(of.doc) and of.nbor().lower_ in {"them", "those", "these"}


def _people(figure: Figure, word: Token | None) -> Counted:
    end = word.idx + len(word) if word is not None else figure.whole.end
    return Counted(
        None,
        "people",
        "people",
        figure.whole.start,
        end,
        sure=True,
        casualty=True,
        what=word.text if word else _what(figure.last),
    )


def _same(figure: Figure, last: Counted) -> Counted:
    return Counted(None, last.unit, last.key, figure.whole.start, figure.whole.end, sure=True, what=_what(figure.last))


def _toll(figure: Figure, last: Counted | None) -> Counted | None:
    """ "the figure is nearer 7,500", "unpaid bills over 30,000"."""
    lead = [word for word in preceding(figure.first, 10) if word.idx < figure.whole.start][::-1]
    if figure.bound != "exact" and lead and lead[-1].tag_ == "NNS":
        return Counted(None, lead[-1].text, lead[-1].lemma_.lower(), lead[-1].idx, figure.whole.end, sure=True)
    noun = next((word for word in reversed(lead) if word.lemma_.lower() in TOLL_NOUNS and word.pos_ == "NOUN"), None)
    if noun is None or figure.value < 3:
        return None
    if any(word.text in {",", ";"} for word in lead if word.i > noun.i):
        return None
    unit = last.unit if last is not None and noun.lower_ in {"number", "figure", "total", "estimate"} else "people"
    return Counted(None, unit, noun.lemma_.lower(), figure.whole.start, figure.whole.end, sure=True, what=noun.text)


def _what(token: Token) -> str | None:
    """The nearest verb above, as it stands: what was done to or by the counted."""
    verb = _gapped(token) or next((a for a in above(token) if a.pos_ == "VERB"), None)
    return verb.text if verb is not None else None


def _gapped(token: Token) -> Token | None:
    """The injured of "three people were arrested and six officers injured", the killed of "the families of six men killed"."""
    after = token.nbor() if token.i + 1 < len(token.doc) else None
    return after if after is not None and after.tag_ == "VBN" and after.head == token and token.tag_ == "NNS" else None
