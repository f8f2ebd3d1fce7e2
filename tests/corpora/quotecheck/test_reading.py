"""A dossier is read whole or not at all, and every error has its file and line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wirefacts.corpora.quotecheck.codes import FLAGS, HARMLESS, KEPT, WORDINGS
from wirefacts.corpora.quotecheck.manifest import check, pin, read_manifest, read_quotecheck
from wirefacts.corpora.quotecheck.problems import QuotecheckError
from wirefacts.corpora.quotecheck.reading import read_dossier
from wirefacts.errors import GoldError

TEXT = "WARDEN PIKE: We will not, um, close the weir. We, we clean it.\n\nQ: Will you sell it?\n\nWARDEN PIKE: No.\n"
FACTS = 'kind = "hearing"\ntitle = "The weir"\npublished = 2031-02-03\n'
HEAD = f'name = "quotecheck"\ntitle = "t"\nsource = "s"\nlicence = "CC BY 4.0"\ndigest = "{"0" * 64}"\n'


def match(text: str, **more: str) -> dict[str, Any]:
    start = TEXT.index(text)
    return {"source": "weir", "start": start, "end": start + len(text), "text": text, **more}


def claim(words: str, wording: str, *texts: str, **more: Any) -> dict[str, Any]:
    gold = {"wording": wording, "matches": [match(text) for text in texts], **more.pop("gold", {})}
    return {"id": "weir-01", "claim": words, "sources": ["weir"], "level": 1, "gold": gold, **more}


GOOD = claim(
    "We will … close the weir",
    "altered_critical",
    "We will not, um, close the weir",
    speaker="Warden Pike",
    gold={"edits": [{"op": "delete", "source": "not", "reason": "negation"}], "flags": ["speaker_right"]},
)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "sources").mkdir()
    (tmp_path / "claims").mkdir()
    (tmp_path / "sources" / "weir.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "sources" / "weir.toml").write_text(FACTS, encoding="utf-8")
    (tmp_path / "manifest.toml").write_text(HEAD, encoding="utf-8")
    write(tmp_path, GOOD)
    return tmp_path


def write(corpus: Path, *rows: dict[str, Any]) -> None:
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (corpus / "claims" / "weir.jsonl").write_text(text, encoding="utf-8")


def test_a_dossier_is_read(corpus: Path) -> None:
    dossier = read_dossier(corpus, "weir")
    (row,) = dossier.claims
    (found,) = row.gold.matches
    assert dossier.sources["weir"].text[found.start : found.end] == found.text
    assert row.gold.edits[0].source == "not"
    assert not dossier.sources["weir"].doubtful


@pytest.mark.parametrize(
    "row",
    [
        claim("We clean it", "verbatim", "we clean it"),
        claim("We will not close the weir", "disfluency", "We will not, um, close the weir"),
        claim("we, we clean it!", "punctuation", "We, we clean it"),
        claim("[They] clean it", "bracketed", "we clean it"),
        claim("No … close the weir", "stitched", "No", "close the weir"),
        claim("we clean it, close the weir", "reordered", "we clean it", "close the weir"),
        claim("Nobody will shut anything", "paraphrase", "We will not, um, close the weir"),
        claim("The fish are dead", "not_found"),
        claim("will", "ambiguous", "will"),
    ],
)
def test_what_can_be(corpus: Path, row: dict[str, Any]) -> None:
    write(corpus, row)
    assert read_dossier(corpus, "weir").claims[0].gold.wording == row["gold"]["wording"]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (claim("We shut it", "verbatim", "we clean it"), "the words differ beyond the folding"),
        (claim("we clean it", "punctuation", "we clean it"), "not just marks and case"),
        (claim("we clean it", "disfluency", "We, we clean it"), "without a gap"),
        (claim("We … close the weir", "disfluency", "We will not, um, close the weir"), "it has a marked gap"),
        (claim("We will close", "trimmed_marked", "We will not, um, close"), "it has no marked gap"),
        (claim("We sell it", "trimmed_unmarked", "we clean it"), "not the source with words left out"),
        (claim("They clean it", "bracketed", "we clean it"), "nothing is in brackets"),
        (claim("we clean it", "altered_minor", "we clean it"), "no word differs"),
        (claim("you drain that", "altered_minor", "we clean it"), "fewer than half"),
        (claim("we clean them", "paraphrase", "we clean it"), "half of the words"),
        (claim("We clean it", "stitched", "we clean it"), "one match for all"),
        (claim("close … clean it", "stitched", "close", "clean it"), "stand in one passage"),
        (claim("No, close it", "reordered", "No", "close"), "separate passages"),
        (claim("clean it No", "trimmed_unmarked", TEXT[TEXT.index("clean") : -2]), "a paragraph's end"),
        (claim("We clean it", "altered_critical", "we clean it"), "altered_critical has critical edits"),
        (claim("We clean it", "not_found", "we clean it"), "not_found has none"),
        (claim("We clean it", "verbatim"), "every other wording has one or more"),
        (claim("We clean it", "verbatim", "we clean it", speaker="Pike"), "one of speaker_right"),
        (claim("We clean it", "verbatim", "we clean it", date="2031-02-03"), "one of date_right"),
        (
            claim("We clean it", "verbatim", "we clean it", gold={"flags": ["source_doubtful"]}),
            "source_doubtful where every source",
        ),
        (claim("No fish", "not_found", gold={"flags": ["context_cut"]}), "not_found has none"),
        (claim("We clean it", "verbatim", "we clean it", sources=["dam"]), "'dam' is no source"),
        (claim("We clean it", "verbatim", "we clean it", id="dam-1"), "is not weir-01"),
        (claim("We clean it", "verbatim", "we clean it", attack="negation", innocent="refrain"), "one or the other"),
        (claim("We clean it", "spotless", "we clean it"), "gold.wording"),
        (claim("We clean it", "verbatim", "we clean it", mood="grim"), "mood"),
        (
            claim("We cl", "verbatim", gold={"matches": [{"source": "weir", "start": 1, "end": 3, "text": "We"}]}),
            "gold.matches[0]: [1, 3) is 'AR'",
        ),
        (
            {**GOOD, "gold": {**GOOD["gold"], "edits": [{"op": "delete", "claim": "not", "reason": "negation"}]}},
            "a deletion `source`",
        ),
        (
            {**GOOD, "gold": {**GOOD["gold"], "edits": [{"op": "delete", "source": "never", "reason": "negation"}]}},
            "'never' is in no match",
        ),
    ],
)
def test_what_cannot_be_is_told_with_its_line(corpus: Path, row: dict[str, Any], message: str) -> None:
    write(corpus, {**GOOD, "id": "weir-02"}, row)
    with pytest.raises(QuotecheckError) as caught:
        read_dossier(corpus, "weir")
    told = [str(problem) for problem in caught.value.problems]
    assert any(f"weir.jsonl:2: {message}" in line or message in line for line in told)
    assert all("weir.jsonl:2:" in line for line in told)


def break_facts(corpus: Path) -> None:
    (corpus / "sources" / "weir.toml").write_text(FACTS.replace("hearing", "rumour"), encoding="utf-8")


def break_toml(corpus: Path) -> None:
    (corpus / "sources" / "weir.toml").write_text("kind = \n", encoding="utf-8")


def drop_facts(corpus: Path) -> None:
    (corpus / "sources" / "weir.toml").unlink()


def spoil_text(corpus: Path) -> None:
    (corpus / "sources" / "weir.txt").write_bytes(b"\xff\xfe")


def empty_text(corpus: Path) -> None:
    (corpus / "sources" / "weir.txt").write_text(" \n", encoding="utf-8")


def no_claims(corpus: Path) -> None:
    write(corpus)


def no_json(corpus: Path) -> None:
    (corpus / "claims" / "weir.jsonl").write_text("{\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (break_facts, "weir.toml:1: kind"),
        (break_toml, "weir.toml:1: not TOML"),
        (drop_facts, "weir.toml: cannot be read"),
        (spoil_text, "not UTF-8"),
        (empty_text, "no text"),
        (no_claims, "no claim"),
        (no_json, "weir.jsonl:1: top"),
    ],
)
def test_broken_files(corpus: Path, spoil: Callable[[Path], None], message: str) -> None:
    spoil(corpus)
    with pytest.raises(QuotecheckError) as caught:
        read_dossier(corpus, "weir")
    assert any(message in str(problem) for problem in caught.value.problems)


def test_a_pinned_corpus_holds_until_something_changes(corpus: Path) -> None:
    pinned = pin(corpus)
    assert read_manifest(corpus) == pinned
    assert [dossier.name for dossier in read_quotecheck(corpus)] == ["weir"]
    (corpus / "sources" / "weir.txt").write_text(TEXT + "More.\n", encoding="utf-8")
    with pytest.raises(GoldError, match="not those of the manifest"):
        check(corpus, read_manifest(corpus))
    pin(corpus)
    (corpus / "sources" / "moor.txt").write_text(TEXT, encoding="utf-8")
    with pytest.raises(GoldError, match="belongs to no dossier"):
        check(corpus, read_manifest(corpus))


def test_a_split_cannot_be_chosen(corpus: Path) -> None:
    split = pin(corpus).dossiers[0].split
    other = "dev" if split != "dev" else "test"
    manifest = corpus / "manifest.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace(f'"{split}"', f'"{other}"'), encoding="utf-8")
    with pytest.raises(GoldError, match=f"by its name it is {split}"):
        check(corpus, read_manifest(corpus))


def test_the_codes_are_the_contract_s() -> None:
    assert (len(WORDINGS), len(FLAGS)) == (13, 9)
    assert HARMLESS > KEPT
    assert "altered_critical" not in HARMLESS
    assert {"paraphrase", "not_found", "ambiguous", "stitched", "reordered"}.isdisjoint(HARMLESS)
