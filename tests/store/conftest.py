"""An empty archive on either back end, and articles of invented people that were extracted by hand."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Quote
from wirefacts.records.parts import DocumentInfo, Party, Span
from wirefacts.store.archive import Archive
from wirefacts.stories.document import Document
from wirefacts.verify.words import keys_in
from wirefacts.wire.filed import Filed

Make = Callable[..., Filed]
Open = Callable[[], Archive]


def filed(
    ident: str,
    *said: tuple[str, str],
    published: str | None = "2031-04-07",
    around: str = "EXAMPLETON — ",
    **known: object,
) -> Filed:
    """An article in which each speaker says the words beside the name, one a paragraph."""
    text, records = around, []
    for speaker, quoted in said:
        start = len(text) + 1
        span = Span(start=start, end=start + len(quoted), text=quoted)
        text += f"“{quoted}” {speaker} said.\n\n"
        records.append(
            Quote(
                id=f"r{start}",
                evidence=(span,),
                speaker=Party(entity=None, name=speaker),
                content=(span,),
                quote_kind="direct",
                confidence=0.9,
            )
        )
    day = dt.date.fromisoformat(published) if published else None
    sha256 = Document(id=ident, text=text).sha256
    document = DocumentInfo.model_validate({"id": ident, "published": day, "sha256": sha256, **known})
    return Filed(Extraction(document=document, records=tuple(records)), text)


@pytest.fixture(name="filed")
def filing() -> Make:
    return filed


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a new archive may be made, on each back end."""
    if request.param == "sqlite":
        return str(tmp_path / "archive.db")
    return request.getfixturevalue("postgresql")()  # type: ignore[no-any-return]


@pytest.fixture
def archive(where: str) -> Iterator[Archive]:
    with Archive.open(where, keys_in, create=True) as held:
        yield held
