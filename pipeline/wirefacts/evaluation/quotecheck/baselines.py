"""Naive checkers to stand beside any engine. None of them knows who speaks or when."""

import re
from collections.abc import Iterable, Mapping

from wirefacts.corpora.quotecheck.folding import fold
from wirefacts.corpora.quotecheck.rows import Claim, Dossier, Source
from wirefacts.errors import UsageError
from wirefacts.evaluation.quotecheck.verdicts import Answer, Found, System
from wirefacts.verify.verdicts import Wording

RATIO = 90.0
"""Partial ratio (0 to 100) from which RapidFuzz is taken to have found the words; below 100 they are altered slightly."""
SIMILARITY = 0.6
"""PostgreSQL's default for pg_trgm.word_similarity_threshold."""
SAME = 0.95
"""Similarity from which the words are taken to be the same."""


def exact(claim: Claim, sources: Mapping[str, Source]) -> Answer:
    """Verbatim where the folded claim stands in a folded source, case aside and in whole words, else not found."""
    said = re.compile(rf"(?<!\w){re.escape(fold(claim.claim).casefold())}(?!'?\w)")
    found = any(said.search(fold(sources[name].text).casefold()) for name in claim.sources)
    return Answer(id=claim.id, wording="verbatim" if found else "not_found")


def partial_ratio(claim: Claim, sources: Mapping[str, Source]) -> Answer:
    """RapidFuzz's partial ratio over whole texts. Raises UsageError where RapidFuzz is not installed."""
    try:
        from rapidfuzz import fuzz
    except ImportError:
        raise UsageError("the baseline 'rapidfuzz' needs RapidFuzz: pip install rapidfuzz") from None
    best, found = 0.0, None
    for name in claim.sources:
        aligned = fuzz.partial_ratio_alignment(claim.claim, sources[name].text)
        if aligned is not None and aligned.score > best:
            best, found = aligned.score, Found(document=name, start=aligned.dest_start, end=aligned.dest_end)
    return _answered(claim, best / 100, RATIO / 100, 1.0, found)


def trigram(claim: Claim, sources: Mapping[str, Source]) -> Answer:
    """The share of the claim's trigrams of characters in the best window of as many words as the claim has."""
    asked = _trigrams(claim.claim)
    length = len(claim.claim.split())
    best, found = 0.0, None
    for name in claim.sources:
        for start, end in _windows(sources[name].text, length):
            if (like := len(asked & _trigrams(sources[name].text[start:end])) / len(asked)) > best:
                best, found = like, Found(document=name, start=start, end=end)
    return _answered(claim, best, SIMILARITY, SAME, found)


BASELINES: dict[str, System] = {"exact": exact, "rapidfuzz": partial_ratio, "trigram": trigram}


def answers(system: System, dossiers: Iterable[Dossier]) -> dict[str, Answer]:
    """What a system says of every claim, by the claim's id. It is not shown the gold."""
    asked = (
        (d, c.model_copy(update={"gold": None, "attack": None, "innocent": None, "note": None}))
        for d in dossiers
        for c in d.claims
    )
    return {claim.id: system(claim, dossier.sources) for dossier, claim in asked}


def _answered(claim: Claim, likeness: float, least: float, same: float, found: Found | None) -> Answer:
    wording: Wording = "verbatim" if likeness >= same else "altered_minor" if likeness >= least else "not_found"
    return Answer(id=claim.id, wording=wording, matches=(found,) if found and wording != "not_found" else ())


def _windows(text: str, length: int) -> list[tuple[int, int]]:
    places, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        places.append((at, at + len(word)))
        at += len(word)
    return [(run[0][0], run[-1][1]) for i in range(max(1, len(places) - length + 1)) if (run := places[i : i + length])]


def _trigrams(text: str) -> set[str]:
    padded = f"  {' '.join(text.casefold().split())} "
    return {padded[i : i + 3] for i in range(len(padded) - 2)}
