"""Phrases that say the same: one of each kind stands for all, so that two wordings can be set beside each other as a whole."""

from collections.abc import Iterator, Sequence

from wirefacts.verify.changes import Change, Sense
from wirefacts.verify.claims import Reading
from wirefacts.verify.fitting import Block, Fit
from wirefacts.verify.genitives import is_genitive
from wirefacts.verify.lexicon import DATES, FUNCTION, NEGATION, ORDINALS, SCALES, UNITS
from wirefacts.verify.phrasal import LEADING, NEAR, PARTICLES, RULES, TURNED, parted
from wirefacts.verify.replacing import changed
from wirefacts.verify.sources import Source
from wirefacts.verify.values import same_value
from wirefacts.verify.verbs import forms_of, lemma_of
from wirefacts.verify.weighing import akin

WITHIN, MOST, BEYOND, BEHIND = 3, 14, 3, 2
"""Equal words that may stand within a place of two wordings, words of such a place, words looked at beyond it, and words behind
a verb's particle that may belong to it too.
"""
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
= again and again; until = till; amount of = number of; of course = naturally; 's = is; would like to, 'd like to =
want to; do not have to, does not have to, do not need to, does not need to = need not; did not have to, did not need
to = need not; up to, no more than, not more than = at most; a hundred = 1 hundred; a thousand = 1 thousand; a million
= 1 million; a billion = 1 billion; many of = many; do not have = have no; does not have = has no; did not have = had
no; miles an hour, miles a hour, miles per hour = mph; in under, in less than = within; a minimum of = at least; a
maximum of = at most; at the soonest = at the earliest; a little bit, a bit = a little; right now = now; as though =
as if; not a single, not 1 = no; once more = again; for good, for ever, permanently = forever; at first, to begin
with, to start with = initially; in the end, at last, eventually = finally; all the time, constantly = always; from
time to time, now and then, now and again, every so often, once in a while = sometimes; over and over again, over and
over, time and again, time after time, repeatedly = again and again; on purpose, intentionally = deliberately; by
accident, by chance = accidentally; in public = publicly; in secret = secretly; in private = privately; in silence =
silently; for free, free of charge, for nothing = free; up to now, until now, to date, thus far = so far; in fact, as
a matter of fact, in truth = actually; for instance = for example; to be honest, to tell the truth, to be frank =
honestly; at the very least = at least; at the very most = at most; no less than, no fewer than, not less than = at
least; as well = too; at any rate, in any case, in any event = anyway; all over, throughout = across; close to = near;
in the middle of = amid; ahead of, prior to, in advance of = before; with regard to, in regard to, with respect to, as
to, as regards = about; thanks to = due to; as a result = so; in favor of = for; opposed to = against; save for, aside
from, except for = except; in addition = also; all of the = all the; both of the, both the = both; half of the = half
the; a great deal of, a good deal of = much; a great deal, a good deal = a lot; very much = a lot; a handful of = a
few; loads of, tons of, heaps of = many; any 1 = anyone; some 1 = someone; every 1 = everyone; each and every = every;
first of all = first; last of all = last; day after day, day in day out = every day; year after year = every year;
every single = every; in spite of the fact that, despite the fact that, even though = although; due to the fact that,
for the reason that, seeing that = because; at the time when, at the time that = when; the reason why = the reason; in
order that, so that = so; in the course of = during; on the subject of, on the matter of = about; no matter what =
whatever; back then, at that time, in those days = then; for the time being = for now; at this point, at this stage =
now; in the main, by and large, on the whole = mostly; out of work = unemployed; in hospital = in the hospital; at the
age of = aged; of no use, no use = useless; i should like to = i want to; we should like to = we want to; i should
like = i would like; we should like = we would like; i should be = i would be; we should be = we would be; i should
love = i would love; i should prefer = i would prefer; i should hate = i would hate; was not able to, were not able to
= could not; quite a few, a good few, not a few = many; very few = few; almost no, nearly no, next to no = hardly any;
as quickly as possible, as soon as possible = soonest; different to, different than = different from; 2 times = twice;
12 noon, 12 post = noon; 12 midnight = midnight; thanks a lot, many thanks, thank you very much, thank you = thanks;
of great importance = very important; out of date = outdated; across from = opposite; so far as, in so far as = as far
as
"""


_VALUED = (
    UNITS
    | DATES
    | ORDINALS
    | SCALES
    | frozenset(
        "noon midnight morning afternoon evening night fortnight nineties eighties seventies sixties fifth "
        "fifths tenth clock past ante post".split()
    )
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
        told = _told_with_do(keys, at)
        if told is not None:
            found.append(told)
            at += 2
            continue
        rules = _RULES.get(keys[at], ())
        way, one = next(
            (rule for rule in rules if tuple(keys[at : at + len(rule[0])]) == rule[0]), ((keys[at],), (keys[at],))
        )
        found += one
        at += len(way)
    return tuple(found)


def _told_with_do(keys: Sequence[str], at: int) -> str | None:
    """The one verb that "did go" and "does go" are; None where no verb follows."""
    form = {"does": 1, "did": 2}.get(keys[at])
    if form is None or at + 1 == len(keys) or keys[at + 1] in FUNCTION or not keys[at + 1].isalpha():
        return None
    return forms_of(keys[at + 1])[form].split()[0]


def other_verb(reading: Reading, source: Source, block: Block) -> bool:
    """True where particles make two verbs of one: "called for" of "called off", "gave" of "gave up"."""
    ours, theirs = [word.key for word in reading.words[block.a : block.b]], source.keys[block.c : block.d]
    if not (block.a and block.c and {*ours, *theirs} <= PARTICLES):
        return False
    back = _verb_before(reading, source, block)
    if back is None:
        return False
    held = source.keys[block.c - back : block.c]
    one = canonical([*held, *ours, *(word.key for word in reading.words[block.b : block.b + BEHIND])])[0]
    other = canonical([*held, *theirs, *source.keys[block.d : block.d + BEHIND]])[0]
    if not (ours and theirs) and TURNED.isdisjoint(map(lemma_of, (one, other))):
        return False
    return not (akin(one, other) or one.endswith(other) or other.endswith(one))


def _verb_before(reading: Reading, source: Source, block: Block) -> int | None:
    """How many words before a block the verb stands to which its particles belong: right there, or before its object."""
    for back in range(1, min(NEAR + 1, block.a, block.c) + 1):
        ours, theirs = reading.words[block.a - back].key, source.keys[block.c - back]
        if ours != theirs:
            return None
        if theirs in LEADING:
            return back
    return None


def reworded(reading: Reading, fit: Fit) -> dict[Block, Change | None]:
    """The blocks of places where claim and source say the same in other phrases: the first with its change, the rest None."""
    found: dict[Block, Change | None] = {}
    for blocks in _tried(fit.blocks):
        one, last = blocks[0], blocks[-1]
        alike = next((edge for edge in _edges(reading, fit, one, last) if _alike(reading, fit.source, edge)), None)
        if alike is not None and found.keys().isdisjoint(blocks):
            change = _same_said(one, last, alike)
            found |= dict.fromkeys(blocks)
            found[one] = change
    return found


def _same_said(one: Block, last: Block, alike: tuple[int, int, int, int]) -> Change:
    """Other words for the same, or where the claim has none of its own there, words left out: "to" of "in order to"."""
    if one is last and one.a == one.b:
        return Change("delete", Sense("omission"), one.a, one.b, one.c, one.d)
    return Change("replace", Sense("wording"), one.a, last.b, max(alike[2], 0), alike[3])


def _alike(reading: Reading, source: Source, edge: tuple[int, int, int, int]) -> bool:
    """True where the two say the same with one phrase of each kind, or differ harmlessly once a phrase is one word; where they
    are one word or number written apart ("web site", "nineteen sixty-three"); and where they tell one value.
    """
    a, b, c, d = edge
    ours, theirs = [word.key for word in reading.words[a:b]], source.keys[c:d]
    claim, held = canonical(ours), canonical(theirs)
    if claim == held or is_genitive(ours, theirs):
        return True
    if "".join(ours) == "".join(theirs):
        return "-\n" not in source.slice(c, d)
    shorter = len(claim) < b - a or len(held) < d - c
    if shorter and len(claim) == len(held) and sorted(claim) != sorted(held) and not changed(claim, held).critical:
        return True
    if not (_is_valued(ours) and _is_valued(theirs)) or any(map(_says_more, {*ours} ^ {*theirs})):
        return False
    return same_value(reading.text[reading.words[a].start : reading.words[b - 1].end], source.slice(c, d))


def _is_valued(keys: Sequence[str]) -> bool:
    return any(key in _VALUED or key[0].isdigit() for key in keys)


def _says_more(key: str) -> bool:
    """True for a word that is neither part of a value nor a light one: "not", "about"."""
    return not _is_valued([key]) and (key not in FUNCTION or key in NEGATION)


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


def _tried(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Each place of two wordings, and then the differences in it one by one."""
    for held in _places(blocks):
        yield held
        yield from ([block] for block in held if not block.same and len(held) > 1)


def _kept(held: list[Block]) -> Iterator[list[Block]]:
    while held and held[-1].same:
        held.pop()
    if held and held[-1].b - held[0].a <= MOST and held[-1].d - held[0].c <= MOST:
        yield held
