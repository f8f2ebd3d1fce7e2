"""The numbers of a row, by name: what is seen of a pronoun and a mention that it may stand for."""

FAR = 4
"""Sentences back from which it is all the same."""
PREPOSITIONS = ("by", "of", "with", "to", "for", "from", "in")
"""Those told apart, by which a mention hangs."""
ROLES = {"s": "subject", "o": "object", "g": "possessive", "a": "appositive", "p": "prepositional", "x": "other role"}
MINE = {"s": "subject", "o": "object", "g": "possessive", "p": "prepositional"}
NAMES = (
    *(f"back {n}" for n in range(FAR + 1)), "after", "tokens", "nodes", "passed",
    *ROLES.values(), "passive", "agent", "in noun", *PREPOSITIONS,
    *(f"pronoun {part}" for part in (*MINE.values(), "other")),
    "same role", "same role before", "subject here", "subject before",
    "subject here, pronoun subject", "subject here, pronoun possessive", "subject here, pronoun object",
    "object here, pronoun subject", "object here, pronoun possessive", "object before, pronoun subject",
    "subject before, pronoun subject", "subject before, pronoun possessive", "other here, pronoun subject",
    "other here, pronoun possessive", "possessive here, pronoun possessive", "possessive here, pronoun subject",
    "name", "single word", "pronoun", "same pronoun", "same pronoun, same role", "description", "first mention",
    "coordinated", "coordinated on", "of root", "depth", "pronoun depth", "deeper",
    "own clause", "own clause, possessive", "verb around", "clause around", "verb below", "of saying", "told", "same verb",
    "in relative clause", "owned", "kin", "opens sentence", "pronoun opens", "pronoun subordinate", "bracketed",
    "across marks", "spoke last", "surely so", "likely so", "likely not", "not told", "heard so", "heard not",
    "no person", "unnamed", "organization", "place", "group", "plural",
    "known", "recent", "recent subject", "topic", "latest mention", "latest party", "introduced here", "introduced before",
    "last subject", "appositive of kin", "is latest same pronoun",
    "read", "parties", "named here", "named before", "same pronoun, named here", "subject before, named here", "nearest name",
    "nearest subject", "office", "modified", "gendered", "described so",
    "speaks", "speaks, subject before", "quoted", "sentence subject", "thing", "definite", "indefinite", "counted",
)  # fmt: skip
"""What each number of a row says, in order: of the mention, unless it says that it is the pronoun's."""
WIDTH = len(NAMES)
AT = {name: n for n, name in enumerate(NAMES)}
"""The place of each number in a row."""
Told = tuple[tuple[int, float], ...]
"""Numbers other than 0, by their place in a row."""


def _crossings() -> dict[tuple[str, int, str], int]:
    """The places of numbers for two parts together: by the mention's, the sentences back and the pronoun's."""
    found = {}
    for its in ROLES:
        what = {"s": "subject", "o": "object", "g": "possessive"}.get(its, "other")
        for back in range(FAR + 1):
            where = "here" if back == 0 else "before" if back == 1 else "far"
            for own in ROLES:
                name = f"{what} {where}, pronoun {MINE.get(own, 'other')}"
                if name in AT:
                    found[its, back, own] = AT[name]
    return found


CROSSED = _crossings()
"""Places of the numbers of two parts together."""
