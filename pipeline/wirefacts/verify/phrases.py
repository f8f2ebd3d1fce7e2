"""Phrases that say the same: one of each kind stands for all, so that two wordings can be set beside each other as a whole."""

from collections.abc import Iterator, Sequence

from wirefacts.verify.changes import Change, Sense
from wirefacts.verify.claims import Reading
from wirefacts.verify.fitting import Block, Fit
from wirefacts.verify.lexicon import DATES, ORDINALS, SCALES, UNITS
from wirefacts.verify.phrasal import RULES, parted
from wirefacts.verify.replacing import changed
from wirefacts.verify.sources import Source
from wirefacts.verify.values import same_value

WITHIN, MOST, BEYOND = 3, 14, 3
"""Equal words that may stand within a place of two wordings, words of such a place, and words looked at beyond it."""
_SAME = """
am going to, is going to, are going to, 's going to, shall = will; am not going to, is not going to, are not going to,
will not be = will not; was going to, were going to = would; am able to, is able to, are able to = can; was able to,
were able to = could; am not able to, is not able to, are not able to, am unable to, is unable to, are unable to = can
not; was unable to, were unable to = could not; not possible = impossible; not legal = illegal; not able = unable; not
certain, not sure = unsure; not true = untrue; not fair = unfair; not known = unknown; not happy = unhappy; no 1, not
anybody, not anyone = nobody; not anything = nothing; not ever = never; anymore, any longer = any more; do not have
any = have no; does not have any = has no; have not any, have not got any = have no; has not any, has not got any =
has no; did not have any = had no; a couple of = 2; a dozen = 12; half a dozen = 6; on my own = by myself; on our own
= by ourselves; on his own = by himself; on her own = by herself; on their own = by themselves; lots of, a lot of,
plenty of, a great many, a good many = many; took place, occurred = happened; takes place, occurs = happens; take
place, occur = happen; right away, at once, straight away, straightaway, this minute = immediately; have got to, have
to, need to, has to, has got to, needs to = must; have got = have; has got = has; had got = had; in order to, so as to
= to; because of, owing to, on account of = due to; in spite of = despite; such as = like; as well as = and; each
other = one another; all of us = we all; all of you = you all; all of them = they all; was not any, were not any, was
no, were no = was no; is not any, are not any, is no, are no = is no; everybody = everyone; somebody = someone;
anybody = anyone; nearly = almost; perhaps, possibly = maybe; each = every; around, roughly, approximately = about;
more than = over; fewer than, less than = under; these days, at the moment, at present = now; next to = beside; a
number of = several; as soon as = once; in front of = before; instead of = rather than; am sorry, apologize =
apologise; could of = could have; would of = would have; should of = should have; would sooner, 'd sooner, 'd rather =
would rather; see to it that = make sure; on fire = burning; fed up with = tired of; nobody but = only; time and again
= again and again; until = till; amount of = number of; of course = naturally; 's = is
"""


_VALUED = (
    UNITS | DATES | ORDINALS | SCALES | frozenset("noon midnight fortnight nineties eighties seventies sixties".split())
)
"""Words of which one stands in every value that is told in words alone."""


def _rules() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for row in " ".join(_SAME.split()).split("; "):
        ways, one = row.split(" = ")
        for way in ways.split(", "):
            found.setdefault(way.split()[0], []).append((tuple(way.split()), tuple(one.split())))
    for phrase, verb in RULES:
        found.setdefault(phrase[0], []).append((phrase, verb))
    return {first: sorted(rules, key=lambda rule: -len(rule[0])) for first, rules in found.items()}


_RULES = _rules()


def canonical(keys: Sequence[str]) -> tuple[str, ...]:
    """The keys with one phrase of each kind for all."""
    found: list[str] = []
    at = 0
    while at < len(keys):
        apart = parted(keys, at)
        if apart is not None:
            found += apart[1]
            at += apart[0]
            continue
        rules = _RULES.get(keys[at], ())
        way, one = next(
            (rule for rule in rules if tuple(keys[at : at + len(rule[0])]) == rule[0]), ((keys[at],), (keys[at],))
        )
        found += one
        at += len(way)
    return tuple(found)


def reworded(reading: Reading, fit: Fit) -> dict[Block, Change | None]:
    """The blocks of places where claim and source say the same in other phrases: the first with its change, the rest None."""
    found: dict[Block, Change | None] = {}
    for blocks in _places(fit.blocks):
        one, last = blocks[0], blocks[-1]
        alike = next((edge for edge in _edges(reading, fit, one, last) if _alike(reading, fit.source, edge)), None)
        if alike is not None:
            change = Change("replace", Sense("wording"), one.a, last.b, max(alike[2], 0), alike[3])
            found |= dict.fromkeys(blocks)
            found[one] = change
    return found


def _alike(reading: Reading, source: Source, edge: tuple[int, int, int, int]) -> bool:
    """True where the two say the same with one phrase of each kind, or differ harmlessly once a phrase is one word; where they
    are one word or number written apart ("web site", "nineteen sixty-three"); and where they tell one value.
    """
    a, b, c, d = edge
    ours, theirs = [word.key for word in reading.words[a:b]], source.keys[c:d]
    claim, held = canonical(ours), canonical(theirs)
    if claim == held:
        return True
    if "".join(ours) == "".join(theirs):
        return "-\n" not in source.slice(c, d)
    shorter = len(claim) < b - a or len(held) < d - c
    if shorter and len(claim) == len(held) and not changed(claim, held).critical:
        return True
    if not (_is_valued(ours) and _is_valued(theirs)):
        return False
    return same_value(reading.text[reading.words[a].start : reading.words[b - 1].end], source.slice(c, d))


def _is_valued(keys: Sequence[str]) -> bool:
    return any(key in _VALUED or key[0].isdigit() for key in keys)


def _edges(reading: Reading, fit: Fit, one: Block, last: Block) -> Iterator[tuple[int, int, int, int]]:
    """How far the two places may reach: as many equal words on either side, and at the claim's ends any few of the source."""
    length, words = len(fit.source.keys), len(reading.words)
    for before in range(BEYOND + 1):
        for behind in range(BEYOND + 1):
            a, b = (max(0, one.a - before), min(words, last.b + behind))
            c, d = one.c - before, last.d + behind
            if (a == one.a - before or a == 0) and (b == last.b + behind or b == words) and 0 <= c <= d <= length:
                yield a, b, c, d


def _places(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Neighbouring differences with few equal words between them; what a claim marks is none."""
    held: list[Block] = []
    for block in blocks:
        if block.marked or (block.same and block.b - block.a > WITHIN):
            yield from _kept(held)
            held = []
        elif held or not block.same:
            held.append(block)
    yield from _kept(held)


def _kept(held: list[Block]) -> Iterator[list[Block]]:
    while held and held[-1].same:
        held.pop()
    if held and held[-1].b - held[0].a <= MOST and held[-1].d - held[0].c <= MOST:
        yield held
