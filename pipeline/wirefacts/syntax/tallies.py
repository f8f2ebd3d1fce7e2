"""Votes told between a verb and what was voted on, where the parser loses the way."""

from spacy.tokens import Token


def behind_tally(verb: Token) -> Token | None:
    """Repairs "rejected by 40 votes to 31 a plan", "passed 40-31 a plan", where the parser takes the plan into the tally."""
    for child in verb.rights:
        goals = (child, *child.children) if child.dep_ in {"prep", "agent"} else (child,)
        for goal in goals:
            opens = next((c for c in goal.lefts if c.dep_ == "det"), goal)
            if opens != goal and goal.pos_ == "NOUN" and opens.i > verb.i + 1 and opens.nbor(-1).like_num:
                return goal
    return None
