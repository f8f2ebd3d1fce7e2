"""Ages, counted votes, shares of votes and opinions, and other counts."""

from dataclasses import replace

from spacy.tokens import Doc

from wirefacts.annotations.layers import AGES, COUNTS, VOTE_COUNTS, VOTE_SHARES, note
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.texts import text_of
from wirefacts.stages.quantities.ages import ages
from wirefacts.stages.quantities.counts import counts
from wirefacts.stages.quantities.doubts import impossible_shares, possible_calls, possible_shares
from wirefacts.stages.quantities.figures import figures_of
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rivals import Rivals
from wirefacts.stages.quantities.rollcalls import rollcalls
from wirefacts.stages.quantities.shares import shares
from wirefacts.stages.quantities.shares_beside import shares_beside
from wirefacts.stages.quantities.votes import votes


class Quantities(Stage):
    """Reads every number once; a rule takes numbers that no earlier one took: ages, shares, roll calls, votes, counts."""

    def set_annotations(self, doc: Doc) -> None:
        if not doc.has_annotation("DEP"):
            return
        told = text_of(doc)
        figures = figures_of(doc, told)
        parties = Parties(doc, told)
        text = parties.text
        found_ages, taken = ages(figures, parties)
        found_shares, half, used = shares(figures, parties, taken)
        taken |= used
        told_calls, used, unclear = rollcalls(figures, parties, taken)
        found_calls, impossible = possible_calls(told_calls, figures, text)
        taken |= used
        found_votes, used = votes(figures, parties, taken, found_calls)
        taken |= used
        found_shares, used = shares_beside(found_votes, found_shares, figures, text)
        taken |= used
        running = Rivals((*found_calls, *found_votes, *found_shares), parties)
        others = ((share, running.of(share.choice)) for share in half)
        found_shares += [replace(share, choice=other) for share, other in others if other is not None]
        found_votes, found_shares = running.resolved(found_votes), running.resolved(found_shares)
        found_shares, too_much = possible_shares(found_shares, text)
        if notes := (*impossible_shares(figures, text), *too_much, *impossible, *unclear):
            note(doc, notes)
        AGES.write(doc, found_ages)
        VOTE_SHARES.write(doc, found_shares)
        VOTE_COUNTS.write(doc, (*found_calls, *found_votes))
        COUNTS.write(doc, counts(figures, doc, told, taken))
