"""Whether a change gives what is said to somebody else: another name, or "my" for the name of one who does not speak."""

from wirefacts.text.extents import Extent
from wirefacts.verify.claims import Reading
from wirefacts.verify.fitting import Block
from wirefacts.verify.parties import capitals, is_named, same_name, same_party
from wirefacts.verify.sources import Source
from wirefacts.verify.speaking import spoken

_FIRST = frozenset("i me my mine myself".split())


def other_name(reading: Reading, source: Source, block: Block) -> bool:
    """True where a name stands for another, or for words that are not known to mean its bearer."""
    named = sorted({*source.named, *capitals(source.text, source.words, block.c, block.d)} & {*range(block.c, block.d)})
    theirs = " ".join(source.words[at].surface for at in named)
    begins_with_name = bool(theirs) and reading.words[block.a].surface[:1].isupper()
    mine = [*capitals(reading.text, reading.words, block.a, block.b), *([block.a] if begins_with_name else [])]
    ours = " ".join(reading.words[at].surface for at in sorted(set(mine)))
    if ours and theirs:
        return not same_name(ours, theirs)
    if ours:
        return same_party(source, block.c, block.d, ours) is not True
    if theirs and {word.key for word in reading.words[block.a : block.b]} <= _FIRST:
        return _is_anothers(source, block, theirs)
    text = reading.text[reading.words[block.a].start : reading.words[block.b - 1].end]
    return bool(theirs) and not is_named(text) and same_party(source, block.c, block.d, text) is False


def _is_anothers(source: Source, block: Block, name: str) -> bool:
    """True where the source tells whose words these are, and it is not who bears `name`."""
    told = spoken(source, Extent(source.words[block.c].start, source.words[block.d - 1].end))
    speakers = [each for each in told.names if is_named(each)]
    return bool(speakers) and not any(same_name(name, speaker) for speaker in speakers)
