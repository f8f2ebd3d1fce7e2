"""Systems side by side: in turn, over the same texts; what is not installed is left out and named."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import spacy
from typer.testing import CliRunner

from wirefacts.annotations.views import Attribution as Tagged
from wirefacts.cli.main import app
from wirefacts.corpora.outside.rows import Attribution, Labelled
from wirefacts.errors import UsageError
from wirefacts.evaluation.marked.tasks import NAMES
from wirefacts.runs import marking
from wirefacts.runs.comparison import System, compared
from wirefacts.runs.comparisons import _made
from wirefacts.runs.rivals import Textacy, spacy_names
from wirefacts.text.extents import Extent

TEXT = "“Nobody asked us,” said Ivo Brandt."
IVO, SAID, ASKED = Extent(24, 34), Extent(19, 23), Extent(0, 18)


def test_each_system_reads_every_text_and_the_last_ones_speed_is_one() -> None:
    read: list[tuple[str, str]] = []

    def marker(name: str, mark: Labelled) -> System[Labelled]:
        def marks(texts: Iterable[str]) -> Iterator[tuple[Labelled, ...]]:
            for text in texts:
                read.append((name, text))
                yield (mark,)

        return System(name, marks)

    rows = [(f"{number} {TEXT}", (Labelled(IVO, "PER"),)) for number in range(10)]
    systems = [marker("right", Labelled(IVO, "person")), marker("wrong", Labelled(SAID, "person"))]
    systems.append(System("timed", lambda texts: (() for _ in texts), judged=False))
    lines = list(compared(NAMES, rows, systems, ("person",)))
    assert [name for name, _ in read] == [
        "right",
        "wrong",
        *["right"] * 8,
        *["wrong"] * 8,
        *["right"] * 2,
        *["wrong"] * 2,
    ]
    assert lines[:2] == ["| P / R / F1 | person | words/s | speed |", "|---|---|---|---|"]
    assert lines[2].startswith("| right | 1.000 / 1.000 / 1.000 | ")
    assert lines[3].startswith("| wrong | 0.000 / 0.000 / 0.000 | ")
    assert lines[4].startswith("| timed | – | ")
    assert lines[4].endswith(" | 1.00 |")


def test_a_tagger_answers_alone() -> None:
    told = Tagged((ASKED,), SAID, 0.9, IVO)
    found = [SimpleNamespace(extent=IVO, kind="person")], [told, Tagged((IVO,), SAID, 0.5)]
    tagger = SimpleNamespace(predict=lambda *_: found)
    nlp = SimpleNamespace(has_pipe=lambda _: True, get_pipe=lambda _: tagger)
    assert list(marking.attributions(nlp, [TEXT])) == [  # type: ignore[arg-type]
        (Attribution("direct", (IVO,), (SAID,), (ASKED,)), Attribution("indirect", (), (SAID,), (IVO,)))
    ]
    assert list(marking.names(nlp, [TEXT])) == [(Labelled(IVO, "person"),)]  # type: ignore[arg-type]


def test_rules_answer_up_to_their_stage_and_the_pipeline_is_whole_again(nlp: spacy.Language) -> None:
    order = list(nlp.pipe_names)
    assert list(marking.attributions(nlp, [TEXT, ""])) == [(Attribution("direct", (IVO,), (SAID,), (ASKED,)),), ()]
    assert list(marking.names(nlp, [TEXT])) == [(Labelled(IVO, "person"),)]
    assert nlp.pipe_names == order


def test_spacy_s_names_have_our_kinds() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns(  # type: ignore[attr-defined]
        [{"label": "PERSON", "pattern": "Ivo Brandt"}, {"label": "CARDINAL", "pattern": "Nobody"}]
    )
    assert list(spacy_names(nlp, [TEXT])) == [(Labelled(IVO, "person"),)]


def test_what_is_not_installed_is_left_out_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textacy.extract", None)
    monkeypatch.setitem(sys.modules, "textacy", None)
    with pytest.raises(UsageError, match="textacy is not to be had here"):
        Textacy()
    systems, lines = _made({"textacy": Textacy})
    assert not systems
    assert lines[0].startswith("textacy: left out: textacy is not to be had here")


def test_no_data_no_comparison(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["compare", "--data", str(tmp_path)])
    assert done.exit_code == 4
    assert "polnear" in done.output
