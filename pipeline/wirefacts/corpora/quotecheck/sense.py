"""Whether a claim's gold can be: every span stands, every code agrees with the words, every flag with what is claimed.

These are checks of the annotator's hand, not verdicts: they know the passage and the answer, and ask whether these go together.
"""

from collections.abc import Iterator, Mapping

from wirefacts.corpora.quotecheck.codes import DATE_FLAGS, NOWHERE, SPEAKER_FLAGS, WHOLE
from wirefacts.corpora.quotecheck.folding import ELLIPSIS, fold, shapes, words
from wirefacts.corpora.quotecheck.passages import HALF, apart, broken, runs, shared
from wirefacts.corpora.quotecheck.rows import Claim, Source


def incoherences(claim: Claim, sources: Mapping[str, Source]) -> Iterator[str]:
    """Everything in a claim that does not hold against its sources, one message each."""
    gold = claim.gold
    if claim.attack and claim.innocent:
        yield "attack, innocent: a claim is one or the other"
    for i, name in enumerate(claim.sources):
        if name not in sources:
            yield f"sources[{i}]: {name!r} is no source of this dossier"
    if not claim.sources:
        yield "sources: none"
    yield from _spans(claim, sources)
    yield from _flags(claim, sources)
    if bool(gold.edits) != (gold.wording == "altered_critical"):
        yield "gold.edits: an altered_critical has critical edits, nothing else has"
    told = " ".join(match.text for match in gold.matches)
    for i, edit in enumerate(gold.edits):
        if edit.claim is not None and edit.claim not in claim.claim:
            yield f"gold.edits[{i}].claim: {edit.claim!r} is not in the claim"
        if edit.source is not None and edit.source not in told:
            yield f"gold.edits[{i}].source: {edit.source!r} is in no match"
    if wrong := _unlike(claim, told) or _misjoined(claim, sources) or _whole(claim, sources):
        yield f"gold.wording: {gold.wording}, but {wrong}"


def _spans(claim: Claim, sources: Mapping[str, Source]) -> Iterator[str]:
    gold = claim.gold
    if bool(gold.matches) == (gold.wording == "not_found"):
        yield "gold.matches: not_found has none, every other wording has one or more"
    for i, match in enumerate(gold.matches):
        at = f"gold.matches[{i}]"
        if match.source not in claim.sources:
            yield f"{at}.source: {match.source!r} is not among the claim's sources"
        elif (standing := sources[match.source].text[match.start : match.end] if match.source in sources else "") and (
            standing != match.text
        ):
            yield f"{at}: [{match.start}, {match.end}) is {standing!r}"
        elif match.text != match.text.strip():
            yield f"{at}: begins or ends with a space"


def _flags(claim: Claim, sources: Mapping[str, Source]) -> Iterator[str]:
    gold, flags = claim.gold, set(claim.gold.flags)
    if len(flags) != len(gold.flags):
        yield "gold.flags: a flag stands there twice"
    if gold.wording in NOWHERE:
        if flags:
            yield f"gold.flags: {gold.wording} has none"
        return
    if len(flags & SPEAKER_FLAGS) != (claim.speaker is not None):
        yield "gold.flags: one of speaker_right, speaker_wrong, speaker_unresolved where a speaker is claimed, else none"
    dated = any(sources[m.source].published for m in gold.matches if m.source in sources)
    if len(flags & DATE_FLAGS) != (claim.date is not None and dated):
        yield "gold.flags: one of date_right, date_wrong where a date is claimed and the source has one, else none"
    doubtful = all(sources[m.source].doubtful for m in gold.matches if m.source in sources)
    if ("source_doubtful" in flags) != doubtful:
        yield "gold.flags: source_doubtful where every source that has the words is doubtful, and only there"


def _unlike(claim: Claim, told: str) -> str | None:
    """Why the words of the claim cannot have the wording that they are given, or None."""
    said, stands = words(claim.claim), words(told)
    alike = fold(claim.claim) == fold(told)
    match claim.gold.wording:
        case "verbatim":
            one = any(fold(claim.claim) == fold(match.text) for match in claim.gold.matches)
            interrupted = len(claim.gold.matches) > 1 and said == stands
            return None if alike or one or interrupted else "the words differ beyond the folding"
        case "punctuation":
            return None if said == stands and not alike else "not just marks and case differ"
        case "disfluency" | "trimmed_marked" | "trimmed_unmarked":
            return _untrimmed(claim, said, stands)
        case "bracketed":
            return None if "[" in shapes(claim.claim) else "nothing is in brackets"
        case "altered_critical" | "altered_minor" if shared(said, stands) < HALF:
            return "fewer than half of the words stand in the passage"
        case "altered_critical" | "altered_minor":
            return "no word differs" if said == stands else None
        case "paraphrase" if claim.attack != "reporter" and shared(said, stands) >= HALF:
            return "half of the words stand in the passage"
        case _:
            return None


def _untrimmed(claim: Claim, said: list[str], stands: list[str]) -> str | None:
    if not _subsequence(said, stands):
        return "the claim is not the source with words left out"
    if runs(said, stands):
        return "the claim's words stand there without a gap"
    marked = ELLIPSIS in fold(claim.claim)
    if claim.gold.wording != "trimmed_unmarked" and marked != (claim.gold.wording == "trimmed_marked"):
        return "it has a marked gap" if marked else "it has no marked gap"
    return None


def _misjoined(claim: Claim, sources: Mapping[str, Source]) -> str | None:
    matches = claim.gold.matches
    match claim.gold.wording:
        case "stitched" | "reordered" if len(matches) < 2:
            return "it has one match for all its pieces"
        case "stitched" if not apart(matches, sources):
            return "its pieces stand in one passage"
        case "reordered" if apart(matches, sources):
            return "its pieces stand in separate passages"
        case "trimmed_marked" | "trimmed_unmarked" | "disfluency" if any(broken(m, sources) for m in matches):
            return "its passage runs over a paragraph's end"
        case _:
            return None


def _whole(claim: Claim, sources: Mapping[str, Source]) -> str | None:
    if claim.gold.wording in WHOLE or claim.attack == "reporter":
        return None
    said = words(claim.claim)
    stand = any(runs(said, words(sources[name].text)) for name in claim.sources if name in sources)
    return "its words stand in a source as they are" if stand else None


def _subsequence(one: list[str], other: list[str]) -> bool:
    rest = iter(other)
    return all(word in rest for word in one)
