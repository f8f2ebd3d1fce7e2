"""Ages, counted votes, shares of votes and opinions, and other counts."""

from dataclasses import replace

from spacy.tokens import Doc

from wirefacts.annotations.layers import AGES, COUNTS, VOTE_COUNTS, VOTE_SHARES, note
from wirefacts.annotations.stage import Stage
from wirefacts.annotations.texts import text_of
from wirefacts.stages.quantities.ages import ages
from wirefacts.stages.quantities.counts import counts
from wirefacts.stages.quantities.doubts import impossible_shares, possible_calls, possible_shares
from wirefacts.stages.quantities.figures import figures_of, within
from wirefacts.stages.quantities.learned.filing import learned, other_kinds
from wirefacts.stages.quantities.learned.weights import shipped
from wirefacts.stages.quantities.once import forget
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.respectively import respective
from wirefacts.stages.quantities.result_lines import result_lines
from wirefacts.stages.quantities.rivals import Rivals
from wirefacts.stages.quantities.rollcalls import rollcalls
from wirefacts.stages.quantities.same_order import in_order
from wirefacts.stages.quantities.shares import shares
from wirefacts.stages.quantities.shares_beside import shares_beside
from wirefacts.stages.quantities.tables import read_out
from wirefacts.stages.quantities.uncounted import is_member
from wirefacts.stages.quantities.verdicts import verdicts
from wirefacts.stages.quantities.votes import votes


class Quantities(Stage):
    """Reads every number once; a rule takes numbers that no earlier one took: ages, shares, roll calls, votes, counts.

    With `weights`, numbers that no rule takes for a vote or a share may be read as one by what was learned.
    """

    def __init__(self, weights: str | None = None) -> None:
        """`weights` names the model whose weights are read; without it, rules alone. Raises UsageError where it has none."""
        self._weights = None if weights is None else shipped(weights)

    def set_annotations(self, doc: Doc) -> None:
        if not doc.has_annotation("DEP"):
            return
        forget()
        told = text_of(doc)
        figures = figures_of(doc, told)
        parties = Parties(doc, told)
        text = parties.text
        table_votes, table_shares, rows = result_lines(told)
        if rows:
            figures = [figure for figure in figures if not within(rows, figure.extent)]
        listed = read_out(figures, text)
        found_ages, taken = ages([figure for figure in figures if figure.extent.start not in listed], parties)
        listed_votes, listed_shares, used = respective(figures, parties)
        taken |= used
        found_shares, half, used = shares(figures, parties, taken)
        found_shares += listed_shares
        taken |= used
        found_verdicts, used = verdicts(figures, taken, text)
        taken |= used
        told_calls, used, unclear = rollcalls(figures, parties, taken)
        found_calls, impossible = possible_calls(told_calls, figures, text)
        taken |= used
        found_votes, beaten, used = votes(figures, parties, taken, found_calls)
        taken |= used
        found_votes += found_verdicts + listed_votes
        following = in_order((*table_votes, *found_calls, *found_votes), figures, taken, text)
        taken |= {vote.evidence.start for vote in following}
        found_votes += following
        found_shares, used = shares_beside(found_votes, found_shares, figures, text)
        taken |= used
        running = Rivals((*found_calls, *found_votes, *found_shares), parties)
        others = ((share, running.of(share.choice)) for share in half)
        found_shares += [replace(share, choice=other) for share, other in others if other is not None]
        behind = ((vote, running.like(vote.choice)) for vote in beaten)
        found_votes += [replace(vote, choice=other) for vote, other in behind if other is not None]
        found_votes, found_shares = running.resolved(found_votes), running.resolved(found_shares)
        found_shares, too_much = possible_shares(found_shares, text)
        if notes := (*impossible_shares(figures, text), *too_much, *impossible, *unclear):
            note(doc, notes)
        found_counts = counts(figures, doc, told, taken)
        found_votes = [*table_votes, *found_calls, *found_votes]
        found_shares = [*table_shares, *found_shares]
        if self._weights is not None:
            known = other_kinds(figures, found_ages, found_counts)
            unsure = sorted((doubt.extent.start, doubt.extent.end) for doubt in unclear if doubt.extent is not None)
            taken |= {f.extent.start for f in figures if is_member(f) or within(unsure, f.extent)}
            more = learned(figures, parties, self._weights, known, taken, found_votes, found_shares)
            found_votes, found_shares = found_votes + more[0], found_shares + more[1]
            if more[2]:
                found_counts = counts(figures, doc, told, taken | more[2])
        AGES.write(doc, found_ages)
        VOTE_SHARES.write(doc, found_shares)
        VOTE_COUNTS.write(doc, found_votes)
        COUNTS.write(doc, found_counts)
