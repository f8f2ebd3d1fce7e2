"""Whom counted votes, seats and delegates went to, by the words around their number."""

import re

from spacy.tokens import Token

from wirefacts.stages.quantities.choosable import accepted
from wirefacts.stages.quantities.figures import Figure
from wirefacts.stages.quantities.grammar import attachment, last_before
from wirefacts.stages.quantities.holders import doer, given_to, owner
from wirefacts.stages.quantities.parties import Parties
from wirefacts.stages.quantities.rules_votes import AHEAD_VERBS, GAIN_VERBS, SHARE_NOUNS
from wirefacts.stages.quantities.thresholds import needed
from wirefacts.stages.quantities.vote_holders import cut, grown, holder, picked_by, target
from wirefacts.stages.quantities.vote_units import UNIT

_OF_NUMBER = re.compile(r" of (?:the |its |their |[^,.;]{1,40}['’]s? )?$")
_CHANGED = re.compile(r"\bfrom [\w,.-]+ (?:seats |votes )?to $", re.IGNORECASE)


def choice_of(figure: Figure, parties: Parties) -> Token | None:
    """Whose votes these are; None for thresholds, totals, margins and losses."""
    text, start = parties.text, figure.extent.start
    before = text[max(0, start - 50) : start]
    unit = UNIT.match(text, figure.extent.end)
    stop = unit.end() if unit else figure.extent.end
    apart = unit is not None and unit["of"] is not None
    noun = figure.last if apart else last_before(figure.last, stop)
    preposition, governor = attachment(noun)
    backed = preposition is not None and preposition.lower_ in {"of", "from"} and governor.lemma_.lower() in SHARE_NOUNS
    if backed:
        return accepted(holder(figure, None, governor.head, parties), parties)
    if _OF_NUMBER.search(before) or needed(text, start, len(text) if apart else stop):
        return None
    if before.rstrip().lower().endswith(" by") and parties.text.startswith(" to ", stop) and governor.pos_ == "VERB":
        return accepted(picked_by(governor), parties) or given_to(figure.first, parties) or _winner(governor, parties)
    if before.rstrip().lower().endswith(" by") or (preposition is not None and preposition.lower_ == "by"):
        return None
    lessened = cut(figure)
    if lessened is not None:
        return accepted(lessened, parties)
    changed = (noun == figure.last and not apart) or _CHANGED.search(before) is not None
    whose = owner(figure.first, parties) or (grown(figure) if changed else None)
    if whose is not None:
        return accepted(whose, parties)
    named = preposition is not None and preposition.lower_ == "on" and preposition.i > 0
    if named and preposition is not None and preposition.nbor(-1).pos_ == "PROPN":
        return accepted(parties.ending_at(preposition.nbor(-1)), parties)
    given = given_to(figure.first, parties)
    goal = target(noun, parties) or given
    if goal is None and noun.dep_ in {"nsubj", "nsubjpass"} and noun.head.i > noun.i:
        return None
    return goal or accepted(holder(figure, preposition, governor, parties), parties)


def _winner(verb: Token, parties: Parties) -> Token | None:
    """Roe in "Roe kept her seat by 5,412 votes to 5,351"; not who lost by so many."""
    return doer(verb, parties, named=True) if verb.lemma_.lower() in GAIN_VERBS | AHEAD_VERBS else None
