"""Batches: order, errors in their place, stories that break, processes that die."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from wirefacts.errors import EmptyInput, InputError, UsageError, WirefactsError
from wirefacts.records.extraction import Extraction
from wirefacts.runs import batch
from wirefacts.runs.pipeline import Pipeline
from wirefacts.stories.document import Document

# Workers stand in a module of their own, since fresh processes import them by name.
WORKERS = """
import os, time
from wirefacts.records.extraction import Extraction
from wirefacts.stories.document import Document

def facts(each):
    if not isinstance(each, Document):
        return each
    if each.text == "die":
        os._exit(9)
    return Extraction.model_validate({"document": {"id": each.id, "sha256": each.sha256}})

def quick(chunk, config):
    return [facts(each) for each in chunk]

def uneven(chunk, config):
    time.sleep(0.2 if chunk[0].text == "slow" else 0)
    return quick(chunk, config)
"""


@pytest.fixture
def workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    (tmp_path / "batch_workers.py").write_text(WORKERS)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(batch, "CHUNK_DOCUMENTS", 2)
    import batch_workers  # type: ignore[import-not-found]

    yield batch_workers
    sys.modules.pop("batch_workers")


def story(ident: str, text: str = "The mayor, Jane Roe, 61, resigned on Monday.") -> Document:
    return Document(id=ident, text=text)


def names(outcomes: list[Extraction | WirefactsError]) -> list[str]:
    return [each.document.id if isinstance(each, Extraction) else f"! {each}" for each in outcomes]


def test_errors_pass_through_in_order() -> None:
    incoming: list[batch.Incoming] = [story("a"), EmptyInput("b.txt", "no text in it"), story("c")]
    assert names(list(batch.run(incoming))) == ["a", "! b.txt: no text in it", "c"]


def test_story_that_breaks_is_one_error_and_the_others_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Pipeline.pipe

    def fragile(self: Pipeline, documents: list[Document]) -> Iterator[Extraction]:
        if any(document.text == "break" for document in documents):
            raise KeyError("gone\nwrong")
        return whole(self, documents)

    monkeypatch.setattr(Pipeline, "pipe", fragile)
    monkeypatch.setattr(Pipeline, "__call__", lambda self, document: next(fragile(self, [document])))
    outcomes = list(batch.run([story("a"), story("b", "break"), story("c")]))
    assert names(outcomes)[::2] == ["a", "c"]
    assert isinstance(outcomes[1], WirefactsError)
    assert outcomes[1].exit_code == 1
    assert str(outcomes[1]).startswith("b: extraction failed (KeyError: ")
    assert "\n" not in str(outcomes[1])


def test_unknown_configuration_is_the_callers_error() -> None:
    with pytest.raises(UsageError, match="no pipeline named 'nope'"):
        list(batch.run([story("a")], "nope"))


def test_unknown_configuration_on_processes_is_the_callers_error_too() -> None:
    with pytest.raises(UsageError, match="no pipeline named 'nope'"):
        list(batch.run([story("a")], "nope", jobs=2))


def test_order_holds_whoever_is_done_first(workers: object) -> None:
    incoming = [story(str(n), "slow" if n == 0 else "quick") for n in range(9)]
    assert names(list(batch.run(incoming, "-", 2, workers.uneven))) == list("012345678")  # type: ignore[attr-defined]


def test_story_that_kills_its_process_is_one_error(workers: object) -> None:
    incoming: list[batch.Incoming] = [
        story("a"),
        story("b", "die"),
        InputError("c", "unread"),
        *(story(n) for n in "defghijkl"),
    ]
    outcomes = list(batch.run(incoming, "-", 2, workers.quick))  # type: ignore[attr-defined]
    assert [name[:3] for name in names(outcomes)] == ["a", "! b", "! c", *"defghijkl"]
    assert "its process died" in str(outcomes[1])


def test_input_is_read_no_further_than_the_window(workers: object) -> None:
    taken = 0

    def incoming() -> Iterator[Document]:
        nonlocal taken
        for n in range(1_000):
            taken += 1
            yield story(str(n))

    outcomes = batch.run(incoming(), "-", 2, workers.quick)  # type: ignore[attr-defined]
    next(outcomes)
    assert taken <= batch.CHUNK_DOCUMENTS * (2 * batch.WINDOW + 1)
    outcomes.close()  # type: ignore[attr-defined]


def test_processes_and_no_processes_say_the_same(nlp: object) -> None:
    incoming = [story(str(n), f"The mayor, Jane Roe, {20 + n}, resigned on Monday.") for n in range(4)]
    alone, spread = (list(batch.run(incoming, jobs=jobs)) for jobs in (1, 2))
    assert [each.model_dump() for each in alone if isinstance(each, Extraction)] == [
        each.model_dump() for each in spread if isinstance(each, Extraction)
    ]
    assert [each.text for each in spread if isinstance(each, Extraction)] == [document.text for document in incoming]
