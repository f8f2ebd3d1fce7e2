"""Outside corpora on the command line: listed, checked, converted, or refused."""

import os
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin
from typer.testing import CliRunner

from wirefacts.annotations import layers
from wirefacts.cli.main import app
from wirefacts.corpora.converting import convert_outside
from wirefacts.corpora.outside.manifest import MANIFESTS
from wirefacts.corpora.outside.rows import Attribution, AttributionRow, ClustersRow, Labelled, NamesRow, PronounRow
from wirefacts.errors import UsageError
from wirefacts.text.extents import Extent

REPOSITORY = Path(__file__).parents[2]
DATA = Path(os.environ.get("WIREFACTS_DATA", REPOSITORY.parent / "shared" / "data"))
TEXT = "Ode Lind told Ivo that she was late."
WHOLE, ODE, SHE = Extent(0, len(TEXT)), Extent(0, 8), Extent(23, 26)


def run(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["corpus", *map(str, words)])
    return result.exit_code, result.output


def test_outside_corpora_are_listed_whether_they_are_here_or_not(tmp_path: Path) -> None:
    code, said = run("list", REPOSITORY / "corpora", "--data", tmp_path)
    assert code == 0
    lines = {line.split("  ")[0]: line for line in said.splitlines()}
    assert "attributions  train 840  dev 84  none stated by its authors" in lines["polnear"]
    assert "trains: train  absent" in lines["polnear"]
    assert "measure only  absent" in lines["uner_ewt"]
    assert set(lines) >= {file.stem for file in MANIFESTS.glob("*.toml")}


def test_checking_what_is_not_there(tmp_path: Path) -> None:
    code, said = run("check", "--data", tmp_path)
    assert code == 0
    assert {line.split("  ")[1] for line in said.splitlines()} == {"absent"}
    assert run("check", "--data", tmp_path / "none")[0] == 4
    assert run("check")[0] == 2


@pytest.mark.skipif(not DATA.is_dir(), reason="outside corpora are not at hand (WIREFACTS_DATA)")
def test_converting_what_is_here(tmp_path: Path) -> None:
    output = tmp_path / "out.spacy"
    code, said = run("convert", "gum_quotes", "--to", "docbin", "--split", "dev", "--data", DATA, "--output", output)
    assert (code, said.strip()) == (0, f"2 rows written to {output}")
    assert layers.QUOTES.read(next(DocBin().from_bytes(output.read_bytes()).get_docs(spacy.blank("en").vocab)))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["nowhere", "--to", "docbin"], 2),
        (["gap", "--to", "docbin", "--kind", "names"], 2),
        (["uner_ewt", "--to", "docbin", "--for-training"], 2),
        (["polnear", "--to", "docbin", "--split", "dev", "--for-training"], 2),
        (["polnear", "--to", "guide"], 2),
        (["polnear", "--to", "docbin"], 4),
        ([REPOSITORY / "corpora" / "newswire", "--to", "guide", "--split", "fold1"], 2),
    ],
)
def test_conversions_that_are_refused(words: list[object], code: int, tmp_path: Path) -> None:
    assert run("convert", *words, "--data", tmp_path, "--output", tmp_path / "out")[0] == code
    assert not (tmp_path / "out").exists()


def test_rows_as_docs(tmp_path: Path) -> None:
    said = Attribution("indirect", (ODE,), (Extent(9, 13),), (Extent(23, 35),))
    rows = [
        AttributionRow("a", TEXT, (said,)),
        NamesRow("b", TEXT, (Labelled(ODE, "PER"), Labelled(Extent(4, 8), "PER")), WHOLE),
        ClustersRow("c", TEXT, ((ODE, SHE),), WHOLE),
    ]
    output = tmp_path / "out.spacy"
    assert convert_outside(rows, "docbin", output) == 3
    quoted, named, clustered = DocBin().from_bytes(output.read_bytes()).get_docs(spacy.blank("en").vocab)
    assert [(quote.source, quote.pieces) for quote in layers.QUOTES.read(quoted)] == [(ODE, (Extent(23, 35),))]
    assert [(ent.text, ent.label_) for ent in named.ents] == [("Ode Lind", "PER")]
    assert [span.text for span in clustered.spans["coref_clusters_1"]] == ["Ode Lind", "she"]
    with pytest.raises(UsageError, match="no Doc is made of a PronounRow"):
        convert_outside([PronounRow("d", TEXT, SHE, (ODE, ODE), (True, False))], "docbin", output)
