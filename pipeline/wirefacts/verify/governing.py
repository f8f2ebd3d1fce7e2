"""A word right beside what stays, on which it hangs: a modal, "at least", "about", "former", "tried to", "the threat of"."""

from itertools import pairwise

from wirefacts.verify import lexicon as lex
from wirefacts.verify.marks import attached
from wirefacts.verify.months import is_month
from wirefacts.verify.replacing import is_number
from wirefacts.verify.sources import Source
from wirefacts.verify.verbs import lemma_of
from wirefacts.verify.verdicts import Reason

REACH = 3
"""Words from the edge of what is left out within which a modal belongs to the words that stay."""
_RESTRICTIVE = frozenset(
    "only few some half part partly merely most any minority several sometimes rarely seldom occasionally usually once".split()
)
_FAR_FROM = frozenset(
    {("far", "from"), ("anything", "but"), ("all", "but"), ("short", "of"), ("close", "to"), ("next", "to", "nothing")}
)
_SCANT = frozenset({"little", "few"})
"""Words that come near to "no"."""
_BEING = frozenset("is are was were has have had 's".split())
_PLAIN_OF = frozenset("town city village state county island month year lot lots all sort kind name".split())
"""Words after which "of" says no more than they do."""
_DIRECTING = frozenset({"for", "against", "from", "with", "by"})
_TIMED = frozenset("than as before after until since during despite against like".split())
"""Words that part what stays from what governed it."""
_SO_CALLED = frozenset(
    {("so", "called"), ("would", "be"), ("self", "described"), ("self", "styled"), ("self", "proclaimed")}
)
_JOINTS = frozenset({"and", "but", "or"})
_NEARLY = frozenset("about around roughly approximately nearly almost".split())
_POSSESSIVE = frozenset("my our your his her their 's".split())
_TALKING = frozenset("talk speak think worry care complain know hear learn tell be".split())
"""Verbs after which "about" only says of what."""
_BOUNDING = frozenset("more less than least most at well".split())
"""What may stand before a number and say how it is meant."""
_PER = frozenset("a per each every an".split())


def beside(source: Source, c: int, d: int, marked: bool) -> Reason | None:
    """A word right before what stays on which it hangs: a modal, "at least", "about", "former", "some"."""
    _, right = attached(source, c, d)
    edge = [lex.MAY if is_month(source.words, at) else source.keys[at] for at in right[-REACH:]]
    joints = [at for at, key in enumerate([*edge, *source.keys[d : d + 1]]) if key in _JOINTS]
    own = edge[joints[-1] + 1 :] if joints else edge
    if any(key in lex.MODALS for key in own) or any(
        pair in lex.MODAL_PHRASES for pair in pairwise(own + source.keys[d : d + 1])
    ):
        return "modal"
    weakened = _weakened(source, c, d, edge)
    if weakened:
        return weakened
    ahead = [key for key in source.keys[d : d + 2] if key not in {"a", "an"} | lex.SIGNS]
    if right and any(map(is_number, ahead[:1])):
        if {source.keys[at] for at in right[-4:]} & lex.COMPARISON:
            return "comparison"
        if source.keys[d - 1] in lex.NEAR_NUMBERS:
            return "hedge"
    last = set(edge[-2:])
    if edge[-1:] == ["among"] and source.keys[d] == "the":
        return "number"
    if edge[-1:] == ["a"] and source.keys[d : d + 1] in (["few"], ["little"]):
        return "number"
    if marked and right and is_number(source.keys[d - 1]) and source.keys[d] in lex.UNITS:
        return "number"
    if last & lex.DEGREES and source.keys[d] in lex.SURE:
        return "hedge"
    if edge[-1:] == ["like"] and source.keys[d] in {"a", "an", "the"} and source.keys[c - 1] in _BEING:
        return "sense"
    if (
        last & lex.RESTRICTING
        or (edge[-1:] == ["late"] and source.keys[d - 2] in _POSSESSIVE)
        or tuple(edge[-2:]) in _SO_CALLED
    ):
        return "sense"
    return "number" if last & (_RESTRICTIVE if marked else lex.QUANTIFIERS) else None


def _quantity(source: Source, d: int) -> bool:
    """True where the words from `d` on are a quantity: "a pint of", "half a mile"; not what somebody talks about."""
    return d < 2 or lemma_of(source.keys[d - 2]) not in _TALKING


def _weakened(source: Source, c: int, d: int, edge: list[str]) -> Reason | None:
    """What comes near to "not" ("far from", "little"), limits a "not" that stays ("not always"), or names what is counted."""
    if any(tuple(edge[-length:]) in _FAR_FROM for length in (2, 3)):
        return "negation"
    if _NEARLY & {*edge[-1:]} and source.keys[d] in {"a", "an", "half"} and _quantity(source, d):
        return "hedge"
    if edge[-1:] in (["less"], ["least"], ["too"]) and source.keys[d] not in lex.FUNCTION - {"a", "an"}:
        return "comparison"
    if (
        source.keys[c] == "to"
        and source.keys[c - 1] in _BEING
        and (source.keys[c:d] == ["to"] or source.keys[d - 1] == "be")
    ):
        return "modal"
    scant = edge[-1:] and edge[-1] in _SCANT and source.keys[d - 2] not in lex.DETERMINERS
    if scant and not set(source.keys[d : d + 1]) & lex.FUNCTION:
        return "negation"
    if edge and edge[-1] in lex.ALWAYS and set(source.keys[max(0, c - 3) : c]) & lex.NEGATION:
        return "hedge"
    counted = d == c + 1 and source.keys[c] in lex.UNITS and is_number(source.keys[c - 1])
    rate = (
        source.keys[c] in _PER
        and d == c + 2
        and source.keys[c + 1] in lex.UNITS
        and source.keys[c - 1] not in lex.FUNCTION
    )
    return "unit" if counted or rate else None


def _lasting(source: Source, d: int) -> bool:
    """True where how long it lasts follows: "for an hour"."""
    ahead = [key for key in source.keys[d : d + 5] if key not in lex.NEAR_NUMBERS | _BOUNDING][:3]
    counted = bool(ahead) and (is_number(ahead[0]) or ahead[0] in {"a", "an"})
    return counted and any(key in lex.UNITS for key in ahead[1:])


def governing(source: Source, c: int, d: int, marked: bool) -> Reason | None:
    """What governed the words that stay: "tried to", "the threat of", "'s brother", a lone "for"."""
    keys, joined = source.keys[c:d], bool(attached(source, c, d)[1])
    follows = source.words[d].surface if d < len(source.words) else ""
    if keys[0] == "'s" and source.words[c].start == source.words[c - 1].end and len(keys) > 1:
        return "name"
    if not joined or not follows:
        return None
    bare = source.keys[d] not in lex.FUNCTION and follows[:1].islower()
    if keys[-1] == "to" and len(keys) > 1 and keys[-2] not in lex.FUNCTION and bare:
        return "modal"
    if keys[-1] in _TIMED and len(keys) > 1:
        return "comparison" if keys[-1] in {"than", "as"} else "sense"
    bare_keys = keys[:-1] if keys[-1] in lex.DETERMINERS else keys
    if bare_keys[-1:] == ["of"] and len(bare_keys) > 1 and not set(keys) & _PLAIN_OF and source.keys[c - 1] != "of":
        return "sense"
    if keys[0] == "of" and source.keys[d] == "of" and len(bare_keys) > 1 and not set(keys) & _PLAIN_OF:
        return "sense"
    lone = (
        not marked
        and len(keys) == 1
        and not _lasting(source, d)
        and keys[0] in _DIRECTING
        and source.keys[c - 1] not in lex.FUNCTION
    )
    return "sense" if lone else None
