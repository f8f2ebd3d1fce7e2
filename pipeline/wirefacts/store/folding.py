"""How a search reads words: without case, accents and marks. The same on both back ends, and what is stored beside a quote."""

import re
import unicodedata
from collections.abc import Iterator

SHORT = 3
"""Letters from which a word of a query is found within longer words too; a shorter one only as a word by itself."""
_WORD = re.compile(r"[^\W_]+(?:['.,][^\W_]+)*")
_PHRASE = re.compile(r'["“”]([^"“”]*)["“”]?|([^\s"“”]+)')


def folded(text: str) -> str:
    """The words of `text` with one blank between them and one at either end: " we won't pay 1,500 "."""
    plain = text if text.isascii() else _plain(text)
    return f" {' '.join(_WORD.findall(plain.casefold()))} "


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.replace("’", "'").replace("ʼ", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def terms(query: str) -> list[str]:
    """What each quote found has to hold, folded: the words of `query`; those within quotation marks as whole words in a row."""
    return list(dict.fromkeys(_terms(query)))


def _terms(query: str) -> Iterator[str]:
    for match in _PHRASE.finditer(query):
        quoted = match[1] is not None
        term = folded(match[1] if quoted else match[2])
        if term.strip():
            yield term if quoted or len(term.strip()) < SHORT else term.strip()
