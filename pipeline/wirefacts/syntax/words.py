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
