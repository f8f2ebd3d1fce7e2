"""Where a number of voters stands: "14 in favour", "three judges dissented", "83 deputies against", "two abstained"."""

from dataclasses import dataclass

from spacy.tokens import Token

from wirefacts.stages.quantities.backing import backing
from wirefacts.stages.quantities.cast import cast_so, got
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import following
from wirefacts.stages.quantities.leanings import Leaning, leaning
from wirefacts.stages.quantities.once import once
from wirefacts.stages.quantities.predicates import closes
from wirefacts.stages.quantities.ridding import rid_of
from wirefacts.stages.quantities.rules_counts import NOT_COUNTED
from wirefacts.stages.quantities.rules_leanings import STANCES, VERBAL_FORMS, Stance
from wirefacts.stages.quantities.rules_people import is_person_noun
from wirefacts.stages.quantities.rules_votes import MEASURES, SIDES, UNITS
from wirefacts.stages.quantities.stances_before import asked_out, read_out
from wirefacts.syntax.phrases import NOMINAL

_VOTERS = frozenset(
    "vote share ballot hand aye yea nay country state nation institute family household city union club voice association "
    "company firm party branch delegation lodge parish paper slip card bead ball bean stone token marble lamp paddle province "
    "region district canton town island congregation chapter department faculty committee council federation league society "
    "guild cooperative school ward".split()
)
"""What counts as a voter besides people."""
_RAISED: dict[str, Stance] = {"up": "for", "raised": "for", "down": "against", "lowered": "against"}
"""Sides that hands show."""
_CASTING = frozenset("vote dissent abstain".split())
_VOTING = frozenset("vote ballot motion referendum tally poll council assembly synod congress union".split())
_VOTE_BACK, _VOTE_AHEAD = 40, 12
"""Words before and behind a plural within which a vote is told."""
_PLURAL = frozenset({"NNS", "NNPS"})
_DETERMINED = frozenset({"the", "these", "those"})
_TIMES = frozenset("year month week day hour minute time".split())
"""What no voter is: "two years after members voted"."""
_WHO = frozenset({"them", "us", "others"})


@dataclass(frozen=True, slots=True)
class Tally:
    """A number with its side; `unit`: what it counts; `goal`: what the side itself names ("against the plan");
    `relative`: the side is the other one than that told before ("not"); `backed`: it is told as the backing of `goal`."""

    figure: Figure
    stance: Stance
    unit: str = "votes"
    goal: Token | None = None
    relative: bool = False
    backed: bool = False


def is_voter(noun: Token) -> bool:
    """True for nouns that cast votes or are cast."""
    lemma = noun.lemma_.lower()
    return noun.pos_ in {"NOUN", "PROPN"} and (lemma in _VOTERS or is_person_noun(lemma))


def tally_of(figure: Figure, unit: str = "votes", *, first: bool = True) -> Tally | None:
    """The side behind `figure`, or None; `unit`: what the number before it counted; `first`: no side was told before it."""
    if first and figure.first.i and figure.first.nbor(-1).lower_ in _DETERMINED:
        return None
    named = read_out(figure.first)
    if named is not None:
        return Tally(figure, named, unit)
    if (asked := asked_out(figure.first)) is not None:
        return Tally(figure, asked[0], unit, asked[1])
    if (called := cast_so(figure.last)) is not None:
        whose = got(figure.first)
        return Tally(figure, called, "votes", whose, backed=whose is not None)
    counted = counted_noun(figure)
    lower = counted.lower_ if counted is not None else ""
    told = _unit(counted) if counted is not None else unit
    if (backed := backing(figure, counted)) is not None:
        return Tally(figure, backed[0], told if counted is not None else "votes", backed[1], backed=True)
    if lower in UNITS:
        return Tally(figure, UNITS[lower], "votes")
    shown = _shown(figure, counted) if "hand" in told else None
    if shown is not None:
        return Tally(figure, shown, told)
    if counted is not None and (counted.lemma_.lower() in _TIMES or not (counted.tag_ in _PLURAL or is_voter(counted))):
        return None
    lean = leaning(figure.last)
    if lean is None or lean.view or lean.stance is None:
        return None
    lean = rid_of(lean)
    if counted is not None and not (
        is_voter(counted)
        or _partisan(lean, counted)
        or _bare_side(lean, counted)
        or _casts(lean, counted)
        or in_vote(counted)
    ):
        return None
    return _sided(figure, lean, told, first=first)


@once(128)
def counted_noun(figure: Figure) -> Token | None:
    """The noun that the number counts: "three judges", "43 of its members", "4.4 million shares"; None for a bare number."""
    of = False
    for word in following(figure.last, 6):
        if word.lower_ in _WHO or word.lower_ in STANCES or word.lower_ in VERBAL_FORMS:
            return word if word.lower_ in UNITS else None
        if of and word.i + 1 < len(word.doc) and word.nbor().tag_ == "POS":
            continue
        if word.pos_ in {"NOUN", "PROPN"} and word.dep_ != "compound" and not (of and word.tag_ == "POS"):
            return word if word.lower_ not in {"favour", "favor", "support"} else None
        if word.lower_ == "of":
            of = True
        elif (
            word.pos_ not in {"ADJ", "DET", "PRON", "NOUN", "PROPN"}
            and word.tag_ != "POS"
            and not (of and word.like_num)
        ):
            return None
    return None


def _unit(counted: Token) -> str:
    """ "Democrats", "MPs" with their capitals, other words without."""
    return counted.text if counted.pos_ == "PROPN" or counted.text[:2].isupper() else counted.lower_


def _partisan(lean: Leaning, counted: Token) -> bool:
    """True for the members of a party who take sides on a measure: "nineteen Liberals backed the resolution"."""
    known = counted.ent_type_ == "NORP" or counted.lemma_.lower() in SIDES
    return known and counted.tag_ in _PLURAL and lean.goal is not None and lean.goal.lemma_.lower() in MEASURES


def _casts(lean: Leaning, counted: Token) -> bool:
    """True for "98 clergy voted aye": whoever votes is a voter."""
    return counted.tag_ in {"NNS", "NNPS"} and any(
        word.lemma_.lower() in _CASTING for word in counted.doc[counted.i + 1 : lean.word.i + 1]
    )


def in_vote(counted: Token) -> bool:
    """True for any plural where the words before or beside it tell of a vote: "a levy: 19 provinces backed it"."""
    if counted.tag_ not in {"NNS", "NNPS"} or counted.lemma_.lower() in NOT_COUNTED:
        return False
    around = counted.doc[max(0, counted.i - _VOTE_BACK) : counted.i + _VOTE_AHEAD]
    return any(word.lemma_.lower() in _VOTING for word in around)


def _bare_side(lean: Leaning, counted: Token) -> bool:
    """True for "26 stitches for": any noun is a vote where the side stands right behind it."""
    beside = lean.word.i == counted.i + 1 and counted.tag_ in {"NNS", "NNPS"}
    return beside and lean.word.lower_ in {"for", "against", "in", "opposed"}


def _shown(figure: Figure, counted: Token | None) -> Stance | None:
    last = counted if counted is not None else figure.last
    for word in following(last, 3):
        if word.lower_ in _RAISED:
            return _RAISED[word.lower_] if closes(word) else None
        if word.lower_ not in {"went", "go", "were"}:
            return None
    return None


def _sided(figure: Figure, lean: Leaning, unit: str, *, first: bool) -> Tally | None:
    stance = lean.stance
    if stance is None:
        return None
    goal = lean.goal
    lone = goal is not None and goal.pos_ == "PRON" and not (stance == "for" and goal.lower_ in {"her", "him"})
    named = NOMINAL | {"VERB", "ADJ"} if lean.word.lower_ == "for" else NOMINAL | {"VERB"}
    step = goal is not None and lean.elided and goal.tag_ == "VBG" and lean.stance == "against"
    if step and first:
        return Tally(figure, "for", unit, goal)
    if goal is not None and (lean.elided or goal.like_num or lone or goal.pos_ not in named):
        goal = None
    return Tally(figure, stance, unit, goal, lean.elided or (lean.word.lower_ == "not" and stance != "abstain"))
