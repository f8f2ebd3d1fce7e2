"""Verdicts against the gold: what is counted, what is refused."""

from pathlib import Path

import pytest

from wirefacts.corpora.quotecheck.rows import Claim, Source
from wirefacts.errors import GoldError, MissingInput, UsageError
from wirefacts.evaluation.quotecheck import baselines, report
from wirefacts.evaluation.quotecheck.scoring import misses, score
from wirefacts.evaluation.quotecheck.verdicts import Answer, Found, read_answers

TEXT = "We will not close the weir. We clean it. We clean it."
SOURCES = {"weir": Source(kind="speech", title="The weir", name="weir", text=TEXT)}


def claim(name: str, words: str, wording: str, *starts: int, flags: tuple[str, ...] = ()) -> Claim:
    length = len(words)
    matches = [{"source": "weir", "start": s, "end": s + length, "text": TEXT[s : s + length]} for s in starts]
    gold = {"wording": wording, "flags": flags, "matches": matches}
    return Claim.model_validate({"id": name, "claim": words, "sources": ["weir"], "level": 2, "gold": gold})


CLAIMS = [
    claim("a", "We clean it", "verbatim", 28, 41, flags=("speaker_right",)),
    claim("b", "We will close the weir", "altered_critical", 0),
    claim("c", "The fish are dead", "not_found"),
]


def answers(*wordings: str) -> dict[str, Answer]:
    found = Found(document="weir", start=28, end=39)
    rows = zip("abc", wordings, strict=True)
    return {n: Answer.model_validate({"id": n, "wording": w, "matches": [found]}) for n, w in rows}


def test_what_is_all_right() -> None:
    scores = score(CLAIMS, answers("verbatim", "altered_critical", "not_found"))
    assert (scores.wording_f1, scores.accuracy) == (1.0, 1.0)
    assert (scores.passed.value, scores.refused.value) == (0.0, 0.0)
    assert [claim.id for claim, _ in misses(CLAIMS, answers("verbatim", "altered_critical", "not_found"))] == ["a"]
    assert scores.flags["speaker_right"].gold == 1
    assert scores.flag_f1 == 0.0


def test_the_two_errors_that_matter_most() -> None:
    scores = score(CLAIMS, answers("not_found", "trimmed_marked", "not_found"))
    assert (scores.passed.part, scores.passed.whole) == (1, 1)
    assert (scores.refused.part, scores.refused.whole) == (1, 1)
    assert scores.confusion["altered_critical", "trimmed_marked"] == 1
    assert scores.wording_f1 == pytest.approx((2 * 0.5 / 1.5) / 3)


@pytest.mark.parametrize(("start", "shown"), [(28, 1), (41, 1), (35, 0)])
def test_either_place_of_a_refrain_is_the_right_passage(start: int, shown: int) -> None:
    found = Found(document="weir", start=start, end=start + 11)
    assert score(CLAIMS[:1], {"a": Answer(id="a", wording="verbatim", matches=(found,))}).shown.part == shown


def test_every_claim_has_one_verdict() -> None:
    with pytest.raises(GoldError, match="a: no verdict"):
        score(CLAIMS, {})
    with pytest.raises(GoldError, match="c: a verdict on no claim"):
        score(CLAIMS[:2], answers("verbatim", "verbatim", "verbatim"))


def test_verdicts_are_read_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "verdicts.jsonl"
    file.write_text(
        '{"id": "a", "wording": "verbatim", "flags": ["date_right"], "house": "strict"}\n', encoding="utf-8"
    )
    assert read_answers(file) == {"a": Answer(id="a", wording="verbatim", flags=("date_right",))}
    for line, message in (
        ('{"id": "b", "wording": "fake"}', "2: wording"),
        ('{"id": "a", "wording": "verbatim"}', "twice"),
    ):
        file.write_text('{"id": "a", "wording": "verbatim"}\n' + line + "\n", encoding="utf-8")
        with pytest.raises(GoldError, match=message):
            read_answers(file)
    with pytest.raises(MissingInput):
        read_answers(tmp_path / "none.jsonl")


@pytest.mark.parametrize(
    ("words", "exact", "trigram"),
    [
        ("“We will not close the weir.”", "verbatim", "altered_minor"),
        ("We will close the weir", "not_found", "altered_minor"),
        ("We clean it.", "verbatim", "verbatim"),
        ("We clea", "not_found", "altered_minor"),
        ("The fish are dead", "not_found", "not_found"),
    ],
)
def test_baselines(words: str, exact: str, trigram: str) -> None:
    asked = claim("a", words, "verbatim")
    assert baselines.exact(asked, SOURCES).wording == exact
    found = baselines.trigram(asked, SOURCES)
    assert found.wording == trigram
    assert all(0 <= m.start < m.end <= len(TEXT) for m in found.matches)


def test_rapidfuzz_finds_the_words_or_says_that_it_is_not_there() -> None:
    try:
        import rapidfuzz  # noqa: F401
    except ImportError:
        with pytest.raises(UsageError, match="pip install rapidfuzz"):
            baselines.partial_ratio(CLAIMS[0], SOURCES)
    else:
        assert baselines.partial_ratio(CLAIMS[0], SOURCES).wording == "verbatim"
        assert baselines.partial_ratio(CLAIMS[2], SOURCES).wording == "not_found"


def test_the_table_has_every_figure() -> None:
    scores = score(CLAIMS, answers("verbatim", "trimmed_marked", "not_found"))
    told = "\n".join(report.lines(scores))
    assert "critical alterations passed as harmless       1 of     1     1.000" in told
    assert report.figures(scores)["critical_passed"] == {"part": 1, "whole": 1, "share": 1.0}
    assert "exact" in "\n".join(report.comparison({"exact": scores}))
    assert report.picture(scores, "x").counts == scores.confusion
