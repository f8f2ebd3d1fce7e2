"""How far a second annotator agrees with the gold."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from wirefacts.corpora.quotecheck.codes import FLAGS
from wirefacts.corpora.quotecheck.rows import Claim
from wirefacts.errors import GoldError
from wirefacts.evaluation.quotecheck.verdicts import Answer
from wirefacts.metrics.kappa import cohen


@dataclass(frozen=True, slots=True)
class Agreement:
    """Over claims that both labelled: kappas, shares of claims alike, and which wordings were taken for which."""

    claims: int
    wording: float
    """Cohen's kappa of the wordings."""
    wording_alike: float
    flags: dict[str, float]
    """Cohen's kappa of each flag that either set."""
    flags_alike: float
    """The share of claims with the same flags."""
    parted: tuple[tuple[str, str, int], ...]
    """Gold wording, the other's wording, how often; commonest first."""


def drawn(claims: Iterable[Claim], count: int) -> list[Claim]:
    """`count` claims by lot, the same whoever draws: those whose ids have the least digests."""
    return sorted(claims, key=lambda claim: hashlib.sha256(claim.id.encode()).digest())[:count]


def agreement(claims: Iterable[Claim], labels: Mapping[str, Answer]) -> Agreement:
    """Raises GoldError where a label is of no claim, or there is none."""
    known = {claim.id: claim for claim in claims}
    if stray := sorted(labels.keys() - known.keys()):
        raise GoldError(f"{stray[0]}: a label of no claim")
    if not labels:
        raise GoldError("no label to compare")
    pairs = [(known[name].gold, label) for name, label in labels.items()]
    flags = {flag: [(flag in gold.flags, flag in label.flags) for gold, label in pairs] for flag in FLAGS}
    parted = Counter((gold.wording, label.wording) for gold, label in pairs if gold.wording != label.wording)
    return Agreement(
        claims=len(pairs),
        wording=cohen((gold.wording, label.wording) for gold, label in pairs),
        wording_alike=1 - parted.total() / len(pairs),
        flags={flag: cohen(each) for flag, each in flags.items() if any(one or other for one, other in each)},
        flags_alike=sum(set(gold.flags) == set(label.flags) for gold, label in pairs) / len(pairs),
        parted=tuple((one, other, count) for (one, other), count in parted.most_common()),
    )


def lines(told: Agreement) -> Iterator[str]:
    """The agreement, a line at a time."""
    yield f"{told.claims} claims"
    yield f"{'':24}{'alike':>8}{'kappa':>8}"
    yield f"{'wording':24}{told.wording_alike:8.3f}{told.wording:8.3f}"
    yield f"{'all flags':24}{told.flags_alike:8.3f}"
    yield from (f"{flag:24}{'':8}{kappa:8.3f}" for flag, kappa in told.flags.items())
    yield from (f"{count:4}  {one} / {other}" for one, other, count in told.parted)
