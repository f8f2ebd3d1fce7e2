"""From a fit to its edit script: each difference, what it is about, whether it turns the sense."""

from collections.abc import Iterator
from dataclasses import replace

from wirefacts.verify import lexicon as lex
from wirefacts.verify import spelling
from wirefacts.verify.brackets import bracket_changes
from wirefacts.verify.changes import Change, Sense
from wirefacts.verify.claims import Reading
from wirefacts.verify.fitting import FAR, Block, Fit
from wirefacts.verify.leaving import left_out
from wirefacts.verify.marks import ENDS, between, ending, folded, marks_before
from wirefacts.verify.months import told
from wirefacts.verify.moving import moved
from wirefacts.verify.naming import other_name
from wirefacts.verify.parties import capitals
from wirefacts.verify.phrases import other_verb, reworded
from wirefacts.verify.replacing import changed, modals
from wirefacts.verify.slight import cancelled, excepts, weighed
from wirefacts.verify.sources import Source
from wirefacts.verify.values import year_at
from wirefacts.verify.verbs import tense_of

COUNTED = lex.SCALES | lex.UNITS | spelling.ORDINALS
_HELPERS = lex.MODALS.keys() | {"do", "does", "did"}
"""Words behind which a verb has one form: "I didn't knew" only says "I didn't know"."""
OPENING = " \n\"“”‘’'"


def changes(reading: Reading, fit: Fit) -> list[Change]:
    """Every difference between a claim and the passage it fits, in the claim's order."""
    found: list[Change] = []
    shifted, same = moved(reading, fit), reworded(reading, fit)
    for block in fit.blocks:
        if block in same or block in shifted:
            change = same[block] if block in same else shifted[block]
            found += [change] if change else []
        elif block.same:
            found += _same(reading, fit.source, block)
        elif block.marked != "bracket":
            change = _differing(reading, fit, block)
            found += [change] if change else []
    found += bracket_changes(reading, fit)
    found += _edges(reading, fit)
    found = cancelled(reading, fit.source, found)
    return sorted(found, key=lambda change: (change.a, change.c))


def _same(reading: Reading, source: Source, block: Block) -> Iterator[Change]:
    """Differences of spelling, case and marks between words with the same keys."""
    spelt: Change | None = None
    for a, c in zip(range(block.a, block.b), range(block.c, block.d), strict=True):
        ours, theirs = reading.words[a], source.words[c]
        if a in reading.lettered and not (a == 0 and _first_letter(reading, ours.surface, theirs.surface)):
            yield Change("replace", Sense("bracket"), a, a + 1, c, c + 1)
        elif ours.surface != theirs.surface:
            alike = ours.surface.casefold() == theirs.surface.casefold()
            begins = a == 0 or reading.marked(a)
            if not alike or not begins or ours.surface[1:] != theirs.surface[1:]:
                sense = Sense("case" if alike else "spelling")
                if spelt and spelt.b == a and spelt.sense == sense:
                    spelt = replace(spelt, b=a + 1, d=c + 1)
                else:
                    yield from [spelt] if spelt else []
                    spelt = Change("replace", sense, a, a + 1, c, c + 1)
        if a > block.a and not same_marks(
            between(reading.text, reading.words[a - 1], ours), between(source.text, source.words[c - 1], theirs)
        ):
            yield Change("replace", Sense("punctuation"), a - 1, a + 1, c - 1, c + 1)
    yield from [spelt] if spelt else []


def _first_letter(reading: Reading, ours: str, theirs: str) -> bool:
    """True for "[W]e" where the source has "we"."""
    return reading.text.lstrip(OPENING)[2:3] == "]" and ours[1:] == theirs[1:] and ours.casefold() == theirs.casefold()


def same_marks(ours: str, theirs: str) -> bool:
    """True for the same marks under the folding."""
    return ours == theirs or folded(ours) == folded(theirs)


def _gone(reading: Reading, source: Source, block: Block) -> Sense | None:
    """What leaving out a block's words does; None where they are the reporter's own."""
    if is_apart(source, block.c, block.d) and left_out(source, block.c, block.d, marked=False) is not None:
        return Sense("distance")
    sense = left_out(source, block.c, block.d, block.marked == "ellipsis")
    if sense and not block.marked and _runs_on(reading, source, block):
        return Sense("sense", critical=True)
    around = {word.key for word in reading.words[max(0, block.a - 3) : block.a + 3]}
    if sense and sense.reason == "unit" and set(source.keys[block.c : block.d]) <= around:
        return Sense("spelling")
    return sense


def _differing(reading: Reading, fit: Fit, block: Block) -> Change | None:
    source = fit.source
    block = _said(source, block)
    if other_verb(reading, source, block):
        return Change(
            "replace" if block.b > block.a and block.d > block.c else "delete" if block.d > block.c else "insert",
            Sense("sense", critical=True),
            block.a,
            block.b,
            block.c,
            block.d,
        )
    if block.a == block.b:
        sense = _gone(reading, source, block)
        return Change("delete", sense, block.a, block.b, block.c, block.d) if sense else None
    ours = told(reading.words, block.a, block.b)
    if block.a in reading.lettered and block.b == block.a + 1 and block.d == block.c + 1:
        return Change("replace", Sense("bracket"), block.a, block.b, block.c, block.d)
    if block.c == block.d:
        return Change("insert", _added(reading, source, block, ours), block.a, block.b, block.c, block.d)
    theirs = told(source.words, block.c, block.d)
    if ours in (["a"], ["an"]) and len(theirs) > 1 and {theirs[0], *ours} == {"a", "an"}:
        sense = left_out(source, block.c + 1, block.d, marked=False)
        return Change("delete", sense or Sense("omission"), block.b, block.b, block.c + 1, block.d)
    if _same_year(reading, source, block):
        return Change("replace", Sense("spelling"), block.a, block.b, block.c, block.d)
    if {*ours, *theirs} == {"a", "1"} and {*source.keys[block.d : block.d + 1]} & COUNTED:
        return Change("replace", Sense("spelling"), block.a, block.b, block.c, block.d)
    if source.slice(block.c, block.d).replace("-\n", "") == _text(reading, block).replace("-", ""):
        return None
    to = source.keys[block.d : block.d + 1]
    if to == ["to"] and modals([*ours, *to]) != modals([*theirs, *to]):
        return Change("replace", Sense("modal", critical=True), block.a, block.b, block.c, block.d)
    sense = changed(ours, theirs, _text(reading, block), source.slice(block.c, block.d))
    sense = weighed(source, block, ours, theirs, sense)
    if sense.reason == "tense" and _is_mended(ours, theirs, source.keys[max(0, block.c - 2) : block.c]):
        return Change("replace", Sense("wording"), block.a, block.b, block.c, block.d)
    if not sense.critical and sense.reason != "spelling" and other_name(reading, source, block):
        sense = Sense("name", critical=True)
    return Change("replace", sense, block.a, block.b, block.c, block.d)


def _said(source: Source, block: Block) -> Block:
    """A block without the reporter's words at its end: of "scared,” she said. “We" only "scared"."""
    if block.a == block.b or block.d - block.c < 2 or not source.is_quoted(block.c) or block.d >= len(source.words):
        return block
    end = next((at for at in range(block.c + 1, block.d) if not source.is_quoted(at)), block.d)
    parted = end < block.d and left_out(source, end, block.d, marked=False) is None
    return replace(block, d=end) if parted else block


def _same_year(reading: Reading, source: Source, block: Block) -> bool:
    """True for "1998" and "’98"."""
    if block.b != block.a + 1 or block.d != block.c + 1:
        return False
    ours, theirs = reading.words[block.a], source.words[block.c]
    year = year_at(reading.text, ours.start, ours.end)
    return year is not None and year == year_at(source.text, theirs.start, theirs.end)


def _runs_on(reading: Reading, source: Source, block: Block) -> bool:
    """True where a claim goes on without a mark into the source's next sentence: "they say" into what follows what they say."""
    if (
        not 0 < block.a < len(reading.words)
        or marks_before(source, block.c)
        or not set(marks_before(source, block.d)) & ENDS
    ):
        return False
    return not folded(between(reading.text, reading.words[block.a - 1], reading.words[block.a]))


def _is_mended(ours: list[str], theirs: list[str], before: list[str]) -> bool:
    """True for a verb's plain form behind a helper that needs it."""
    if not _HELPERS & set(before) or len(ours) != 1 or len(theirs) != 1:
        return False
    return tense_of(ours[0]) == "base" != tense_of(theirs[0])


def is_apart(source: Source, c: int, d: int) -> bool:
    """True where the words `c` to `d` part two passages: too many of them, another paragraph, another speaker's turn."""
    return d - c > FAR or (c > 0 and d < len(source.words) and source.paragraph(c - 1) != source.paragraph(d))


def _text(reading: Reading, block: Block) -> str:
    return reading.text[reading.words[block.a].start : reading.words[block.b - 1].end]


def _added(reading: Reading, source: Source, block: Block, ours: list[str]) -> Sense:
    """What words do that the claim adds."""
    before = reading.text[: reading.words[block.a].start].rstrip()[-1:]
    after = reading.text[reading.words[block.b - 1].end :].lstrip()[:1]
    keys = [word.key for word in reading.words]
    if ours in (keys[block.a - len(ours) : block.a], keys[block.b : block.b + len(ours)]):
        return Sense("addition")
    sense = changed(ours, ())
    if not sense.critical and block.a == 0:
        sense = _in_place_of(source, block, ours) or sense
    if sense.reason == "unit" and set(ours) <= set(source.keys[max(0, block.c - 3) : block.c + 4]):
        return Sense("spelling")
    if source.keys[block.c - 1 : block.c] == ["every"] and set(ours) <= lex.ORDINALS | {"other"}:
        return Sense("number", critical=True)
    if ours[-1] == "a" and [word.key for word in reading.words[block.b : block.b + 1]] in (["few"], ["little"]):
        return Sense("number", critical=True)
    if before + after == "()" and not sense.critical:
        return Sense("bracket")
    if excepts(source, block, ours):
        return Sense("number", critical=True)
    if set(ours) <= lex.FILLERS:
        return Sense("addition")
    if sense.critical or not any(capitals(reading.text, reading.words, block.a, block.b)):
        return sense
    around = {*reading.words[max(0, block.a - 1) : block.a], *reading.words[block.b : block.b + 1]}
    beside_name = any(word.surface[:1].isupper() for word in around)
    return sense if beside_name else Sense("name", critical=True)


def _in_place_of(source: Source, block: Block, ours: list[str]) -> Sense | None:
    """What a claim's light first words stand for, where the source has a word right there that counts: "The" for "No"."""
    first = max(0, block.c - len(ours))
    if any(marks_before(source, at) for at in range(first + 1, block.c + 1)) or not set(ours) <= lex.FUNCTION:
        return None
    sense = changed(ours, source.keys[first : block.c])
    return sense if sense.reason in {"negation", "number", "hedge", "comparison"} else None


def _edges(reading: Reading, fit: Fit) -> Iterator[Change]:
    """A closing mark that the source has not, and what is torn off the last word: "we do" of "we don't"."""
    if not fit.found or not reading.words:
        return
    source, last = fit.source, len(reading.words)
    at = fit.last
    if at < len(source.words) and source.words[at].start == source.words[at - 1].end and fit.blocks[-1].same:
        yield Change("delete", changed((), source.keys[at : at + 1]), last, last, at, at + 1)
    ours = ending(reading.text[reading.words[-1].end :])
    following = source.words[fit.last].start if fit.last < len(source.words) else len(source.text)
    theirs = ending(source.text[source.words[fit.last - 1].end : following])
    if ours and ours != theirs and fit.blocks[-1].same:
        yield Change("replace", Sense("punctuation"), last - 1, last, fit.last - 1, fit.last)
