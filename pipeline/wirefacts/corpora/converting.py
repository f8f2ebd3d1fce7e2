"""Converts marked stories into other forms."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal

from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.to_contract import to_contract
from wirefacts.corpora.markup.to_guide import to_guide, write_guide
from wirefacts.corpora.outside.rows import Row
from wirefacts.corpora.tools import exchange
from wirefacts.errors import UsageError

Form = Literal["guide", "contract", "docbin"] | exchange.Tool
"""What marked stories can become."""


def convert(stories: Iterable[MarkedStory], form: Form, output: Path) -> int:
    """Writes `stories` in a form: guide and brat into the folder `output`, the others into the file; how many there were.

    Forms for correction name a file of their own where `output` is a folder. Raises UsageError where that cannot be written.
    """
    write: dict[Form, Callable[[tuple[MarkedStory, ...], Path], None]] = {
        "guide": _guide,
        "contract": _contract,
        "docbin": _docbin,
        "labelstudio": exchange.to_labelstudio,
        "brat": exchange.to_brat,
        "prodigy": exchange.to_prodigy,
        "doccano": exchange.to_doccano,
    }
    found = tuple(stories)
    try:
        write[form](found, output)
    except OSError as problem:
        raise UsageError(f"{output}: cannot be written: {problem.strerror}") from problem
    return len(found)


def convert_outside(rows: Iterable[Row], form: Form, output: Path) -> int:
    """Writes rows of an outside corpus as a spaCy DocBin; how many there were.

    Raises UsageError for another form, for rows that no Doc is made of, and where the file cannot be written.
    """
    if form != "docbin":
        raise UsageError(f"rows of outside corpora become docbin alone, not {form}")
    import spacy
    from spacy.tokens import DocBin

    from wirefacts.corpora.outside.to_doc import to_docs

    found = DocBin(store_user_data=True, docs=to_docs(rows, spacy.blank("en")))
    try:
        output.write_bytes(found.to_bytes())
    except OSError as problem:
        raise UsageError(f"{output}: cannot be written: {problem.strerror}") from problem
    return len(found)


def _guide(stories: tuple[MarkedStory, ...], output: Path) -> None:
    output.mkdir(parents=True, exist_ok=True)
    for story in stories:
        write_guide(to_guide(story), output)


def _contract(stories: tuple[MarkedStory, ...], output: Path) -> None:
    rows = (to_contract(story).model_dump_json() + "\n" for story in stories)
    output.write_bytes("".join(rows).encode("utf-8"))


def _docbin(stories: tuple[MarkedStory, ...], output: Path) -> None:
    import spacy
    from spacy.tokens import DocBin

    from wirefacts.corpora.markup.to_doc import to_doc

    nlp = spacy.blank("en")
    output.write_bytes(DocBin(store_user_data=True, docs=[to_doc(story, nlp) for story in stories]).to_bytes())
