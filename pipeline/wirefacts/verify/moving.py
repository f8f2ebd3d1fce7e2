"""Words of a claim that stand in the passage, and elsewhere in it than the claim has them."""

from collections import Counter
from collections.abc import Sequence

from wirefacts.verify.changes import Change, Sense
from wirefacts.verify.claims import Reading
from wirefacts.verify.fitting import Block, Fit
from wirefacts.verify.lexicon import DETERMINERS, FUNCTION, SIGNS
from wirefacts.verify.replacing import is_number
from wirefacts.verify.words import Word

_LIMITING = frozenset("only even alone".split())
_SUBJECTS = frozenset("i we you he she they".split())
_DIRECTIONS = frozenset("from to by before after until over under".split())
_JOINTS = frozenset({"and", "or"})


def moved(reading: Reading, fit: Fit) -> dict[Block, Change | None]:
    """The blocks of a fit whose words the source has in another place of the passage, each with its change.

    Of "bread, milk and cheese" the claim "bread and milk" moves nothing: it leaves out "and cheese".
    """
    apart = [block for block in fit.blocks if not block.same and block.marked is None]
    ours = {block: [word.key for word in reading.words[block.a : block.b]] for block in apart if block.b > block.a}
    theirs = {block: fit.source.keys[block.c : block.d] for block in apart if block.d > block.c}
    found: dict[Block, Change | None] = {}
    for block, keys in ours.items():
        partner = next((other for other, held in theirs.items() if other is not block and _holds(held, keys)), None)
        if partner is None:
            continue
        if _ends_a_list(reading, fit, block, partner):
            found[block] = Change("delete", Sense("omission"), block.a, block.a, block.c, block.d)
            found[partner] = None
            continue
        sense = Sense("order")
        if partner in ours and not _listed(reading, block, partner):
            sense = Sense(
                "name" if any(map(_is_name, (reading.words[block.a], reading.words[partner.a]))) else "sense", True
            )
        if {*keys, *theirs[partner]} <= SIGNS:
            found[block] = Change("replace", Sense("spelling"), block.a, block.b, partner.c, partner.d)
            found[partner] = Change("replace", Sense("spelling"), partner.a, partner.b, partner.c, partner.d)
            continue
        if _compares_otherwise(reading, fit, block, partner):
            sense = Sense("comparison", critical=True)
        if _limits_another(reading, fit, block, partner, keys):
            sense = Sense("sense", critical=True)
        found[block] = Change("move", sense, block.a, block.b, partner.c, partner.d)
        if len(theirs[partner]) <= len(keys) + 1 and partner not in ours:
            found[partner] = Change("move", Sense("order"), partner.a, partner.b, partner.c, partner.d)
    return found


def _compares_otherwise(reading: Reading, fit: Fit, block: Block, partner: Block) -> bool:
    """True where "than" stands between the two places, or a figure moves behind another word: "to 90" of "from 90"."""
    low, high = sorted((block.c, partner.c))
    if "than" in fit.source.keys[max(0, low - 1) : max(high, block.d, partner.d)]:
        return True
    at = next((at for at in range(partner.c, partner.d) if fit.source.keys[at] == reading.words[block.a].key), 0)
    if not (at and block.a and is_number(reading.words[block.a].key)):
        return False
    before = {reading.words[block.a - 1].key, fit.source.keys[at - 1]}
    return len(before) == 2 and before <= _DIRECTIONS


def _limits_another(reading: Reading, fit: Fit, block: Block, partner: Block, keys: list[str]) -> bool:
    """True for an "only" that is moved to who does it, or away: "only I knew" of "I knew only"."""
    if len(keys) != 1 or keys[0] not in _LIMITING:
        return False
    ours = [word.key for word in reading.words[block.b : block.b + 1]]
    theirs = fit.source.keys[partner.c + 1 : partner.c + 2]
    return ours != theirs and bool({*ours, *theirs} & _SUBJECTS or (block.a == 0 and ours))


def _ends_a_list(reading: Reading, fit: Fit, block: Block, partner: Block) -> bool:
    """True where a claim ends a list with a member before the source's last, and an "and" or "or" stands before each."""
    if partner.a != partner.b or block.c == block.d or block.b - block.a != partner.d - partner.c:
        return False
    ours = [word.key for word in reading.words[partner.b : block.a]]
    return ours == fit.source.keys[partner.d : block.c] and ours in (["and"], ["or"])


def _listed(reading: Reading, one: Block, other: Block) -> bool:
    """True where the two only stand in a list, so that their order says nothing: "bread, butter and salt"."""
    low, high = sorted((one, other), key=lambda block: block.a)
    keys = [word.key for word in reading.words[low.b : high.a]]
    if any(key in FUNCTION - DETERMINERS - _JOINTS for key in keys):
        return False
    text = reading.text[reading.words[low.b - 1].end : reading.words[high.a].start]
    members = sum(key not in FUNCTION for key in keys)
    return text.count(",") + sum(key in _JOINTS for key in keys) == members + 1


def _is_name(word: Word) -> bool:
    return word.surface[:1].isupper() or word.surface[-1:].isdigit()


def _holds(held: Sequence[str], keys: Sequence[str]) -> bool:
    """True where `held` has all of `keys`, one of them weighty, and few others."""
    weighty = [key for key in keys if key not in FUNCTION]
    return bool(weighty) and not Counter(keys) - Counter(held) and len(held) <= 2 * len(keys) + 2
