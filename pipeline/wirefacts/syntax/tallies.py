"""Votes told between a verb and what was voted on, where the parser loses the way."""

from spacy.tokens import Token

_TIMES = frozenset("day week month year time night evening morning hour minute moment".split())


def behind_tally(verb: Token) -> Token | None:
    """Repairs "rejected by 40 votes to 31 a plan", "passed 40-31 a plan", where the parser takes the plan into the tally."""
    for child in verb.rights:
        if child.dep_ == "npadvmod" and _after_comma(child):
            return child
        goals = (child, *child.children) if child.dep_ in {"prep", "agent"} else (child,)
        for goal in goals:
            opens = next((c for c in goal.lefts if c.dep_ == "det"), goal)
            if opens != goal and goal.pos_ == "NOUN" and opens.i > verb.i + 1 and opens.nbor(-1).like_num:
                return goal
    return None


def _after_comma(noun: Token) -> bool:
    """The plan in "adopted, by a voice vote, a plan"."""
    opens = noun.left_edge
    marked = opens.pos_ == "DET" and opens.i > 0 and opens.nbor(-1).text == ","
    return marked and noun.pos_ == "NOUN" and noun.ent_type_ == "" and noun.lemma_.lower() not in _TIMES
