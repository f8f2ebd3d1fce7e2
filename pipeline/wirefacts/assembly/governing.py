"""Verbs that govern words. What was climbed once is remembered, since a run-on text may hang in a chain as long as it is."""

from spacy.tokens import Token

_CHANGING = frozenset(
    "rise fall grow drop climb slip dip increase decrease decline jump shrink slump plunge surge".split()
)
_VERBAL = frozenset({"VERB", "AUX"})


class Governing:
    """The verbs of one Doc, by the words that they govern."""

    def __init__(self) -> None:
        self._verbs: dict[int, Token] = {}
        self._compared: dict[int, bool] = {}

    def verb(self, token: Token) -> Token:
        """The nearest verb at or above `token`; the sentence's root where there is none."""
        passed = []
        while token.i not in self._verbs and token.pos_ not in _VERBAL and token.head != token:
            passed.append(token.i)
            token = token.head
        found = self._verbs.get(token.i, token)
        self._verbs.update(dict.fromkeys(passed, found))
        return found

    def compared(self, token: Token) -> bool:
        """True of a date that something is measured by: "down from 70,000 in 2019", "more than in 2019", "the most since
        2019"."""
        passed = []
        while (found := self._compared.get(token.i, _measures(token))) is None:
            passed.append(token.i)
            token = token.head
        self._compared.update(dict.fromkeys(passed, found))
        return found


def _measures(token: Token) -> bool | None:
    """Whether what hangs on `token` is a measure for something; None where the word above it tells."""
    if token.pos_ in _VERBAL or token.head == token:
        return token.tag_ == "VBN" and token.lower_ == "compared"
    if token.lower_ == "than" or (token.lower_ == "from" and token.head.lower_ in {"up", "down"}):
        return True
    if token.lower_ == "from" and token.dep_ == "prep" and token.head.lemma_.lower() in _CHANGING:
        return True
    if token.lower_ == "since" and token.head.pos_ in {"ADJ", "NOUN", "PROPN", "ADP"}:
        return True
    return None
