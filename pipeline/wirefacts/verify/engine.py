"""The way from a claim to its verdict."""

from dataclasses import dataclass

from wirefacts.verify.answering import answer, unfound
from wirefacts.verify.choosing import Choice, choices
from wirefacts.verify.claiming import tells_of
from wirefacts.verify.claims import Reading, read_claim
from wirefacts.verify.deciding import differ, equals, settled, surest, too_short
from wirefacts.verify.houses import HOUSES, House
from wirefacts.verify.meaning import UNSURE, meant
from wirefacts.verify.paraphrasing import Nearness, paraphrased
from wirefacts.verify.passages import Passages, Recalled, Within
from wirefacts.verify.placing import first_place
from wirefacts.verify.speaking import spoken
from wirefacts.verify.verdicts import Claim, Verdict

LONGEST = 100_000
"""Code points of a claim; what is longer is no quotation, and not judged."""


@dataclass(frozen=True)
class Verifier:
    """Judges claims by `passages` under the rules of a house. Without `near` paraphrases are known by words alone."""

    passages: Passages
    house: House = HOUSES["strict"]
    near: Nearness | None = None

    def verify(self, claim: Claim) -> Verdict:
        """What was found where. Raises nothing, whatever the claim."""
        reading = read_claim(claim.claim if len(claim.claim) <= LONGEST else "")
        passages = Recalled(self.passages)
        named = frozenset(filter(self.passages.has, {claim.source or "", *claim.sources}))
        within: Within = named or None
        if not reading.words:
            return unfound(claim, "ambiguous", self.passages.documents, self.house)
        ranked = choices(reading, passages, within)
        short = len(reading.words) <= 2
        if short:
            ranked = [choice for choice in ranked if choice.fit.cost == 0.0]
        if not ranked:
            return self._otherwise(claim, reading, passages, within)
        tied = settled(claim, equals(ranked))
        if too_short(reading, tied) or (len(tied) > 1 and differ(reading, tied)):
            return unfound(claim, "ambiguous", self.passages.documents, self.house, tied)
        tied = surest(tied)
        if len(reading.words) >= 2 and tells_of(spoken(*first_place(tied[0])), claim.speaker):
            return unfound(
                claim,
                "paraphrase",
                self.passages.documents,
                self.house,
                tied,
                [first_place(choice)[1] for choice in tied],
            )
        return answer(claim, reading, tied, self.passages.documents, self.house)

    def _otherwise(self, claim: Claim, reading: Reading, passages: Passages, within: Within) -> Verdict:
        """A paraphrase where there is one, by words or else by their senses; only ever a candidate."""
        found, sure = paraphrased(reading, passages, within, self.near), None
        if found is None and self.near is not None:
            found, sure = meant(reading, passages, within, self.near, claim.speaker), UNSURE
        if found is None:
            return unfound(claim, "not_found", self.passages.documents, self.house)
        fit, extent = found
        return unfound(claim, "paraphrase", self.passages.documents, self.house, [Choice(fit, ())], [extent], sure)
