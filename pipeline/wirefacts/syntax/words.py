"""Words as people see them, where spaCy's tokens are finer: it cuts "president-elect" in three."""

from spacy.tokens import Token

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Penn tags of words with a tense, with which a clause stands on its own."""


def hyphenated(token: Token) -> tuple[int, str]:
    """The word that `token` ends, over hyphens without spaces: index of its first token, and the word folded."""
    doc, start = token.doc, token.i
    while (
        start >= 2
        and doc[start - 1].text in {"-", "‐", "‑"}
        and not doc[start - 1].whitespace_
        and not doc[start - 2].whitespace_
    ):
        start -= 2
    return start, "".join(t.lower_ for t in doc[start : token.i + 1])


def is_network(token: Token) -> bool:
    """The "X." of "wrote on X." at the end of a sentence, which looks like an initial."""
    return token.text == "X." and token.i > 0 and token.nbor(-1).lower_ == "on"
