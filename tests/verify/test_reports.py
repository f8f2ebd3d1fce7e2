"""Reports: the same verdicts as text, JSON, Markdown and HTML, any words safe, nothing said beyond what was found."""

import io
import json
import re

import pytest

from wirefacts.verify.reports.forms import Form, report
from wirefacts.verify.reports.telling import FLAGS, TOLD, WORDINGS
from wirefacts.verify.sources import Source
from wirefacts.verify.verdicts import GRAVITY, Verdict

SOURCE = "If we must, we will not sell the <b>ferry</b> to strangers & fools, Ada Quill said."
CLAIM = "we will sell the <b>ferry</b> to strangers & fools"


def written(form: Form, *verdicts: Verdict) -> str:
    out = io.StringIO()
    with report(form, out) as writer:
        for verdict in verdicts:
            writer.write(verdict)
    return out.getvalue()


@pytest.fixture
def verdict(ask: object) -> Verdict:
    return ask(CLAIM, SOURCE)  # type: ignore[operator, no-any-return]


def test_json_keeps_the_contract(verdict: Verdict) -> None:
    (line,) = written(Form.JSONL, verdict).splitlines()
    assert Verdict.model_validate_json(line) == verdict
    assert [Verdict.model_validate(row) for row in json.loads(written(Form.JSON, verdict, verdict))] == [
        verdict,
        verdict,
    ]
    assert json.loads(written(Form.JSON)) == []
    assert json.loads(line)["searched"] == {"documents": 1}


def test_text_and_markdown_name_the_difference(verdict: Verdict) -> None:
    for form in (Form.TEXT, Form.MARKDOWN):
        said = written(form, verdict)
        assert "left out: “not” (negation, turns the sense)" in said
        assert "not allowed by strict" in said
    assert "<b>" not in written(Form.MARKDOWN, verdict).replace(r"\<b\>", "")


def test_html_marks_both_sides_and_lets_nothing_in(verdict: Verdict) -> None:
    page = written(Form.HTML, verdict)
    assert re.search(r'<mark class="wf-edit wf-grave" data-edit="1" data-n="1" title="[^"]*">not</mark>', page)
    assert 'data-gap="1 word left out"' in page
    assert "<b>" not in page
    assert "<script" not in page
    assert page.count("<article ") == 1


def test_every_code_has_its_words_and_none_accuses(verdict: Verdict) -> None:
    assert set(GRAVITY) < set(WORDINGS)
    assert len(FLAGS) == 9
    said = " ".join((*WORDINGS.values(), *FLAGS.values(), *(written(form, verdict) for form in Form)))
    assert not re.search(r"\bfake|\blie[sd]?\b|\bliar|\bhoax", said)


def test_control_characters_steer_no_terminal(ask: object) -> None:
    verdict: Verdict = ask("we sell\x1b[2J the old ferry", "Then we sell\x1b[2J the old ferry.")  # type: ignore[operator]
    assert "\x1b" not in written(Form.TEXT, verdict) + written(Form.MARKDOWN, verdict)


def test_linked_data_tells_both_units_of_positions(ask: object) -> None:
    source = "🙂🙂 Then we sold the old ferry to strangers, and nobody wept."
    verdict: Verdict = ask("we sold the old ferry to friends", source)  # type: ignore[operator]
    out = io.StringIO()
    with report(Form.ANNOTATION, out, {"s0": Source("s0", source)}) as writer:
        writer.write(verdict)
    position, words = json.loads(out.getvalue())["target"]["selector"]
    assert source[position["start"] : position["end"]] == words["exact"]
    encoded = source.encode("utf-16-le")[2 * position["utf16"]["start"] : 2 * position["utf16"]["end"]]
    assert encoded.decode("utf-16-le") == words["exact"]
    assert source.startswith(words["prefix"] + words["exact"] + words["suffix"][:5])
    review = json.loads(written(Form.CLAIMREVIEW, verdict))
    assert review["itemReviewed"]["appearance"][0]["text"] == verdict.matches[0].text
    assert "ratingValue" not in review["reviewRating"]
    assert json.loads(written(Form.QUOTATION, verdict))["@type"] == "Quotation"


def test_a_reporters_telling_is_not_called_other_words(ask: object) -> None:
    source = "Ada Quill said on Monday that the ferry would sink. “It leaks,” she said. “We bail.”"
    verdict = ask("the ferry would sink", source, speaker="Ada Quill")  # type: ignore[operator]
    assert verdict.wording == "paraphrase"
    assert TOLD in written(Form.TEXT, verdict)
