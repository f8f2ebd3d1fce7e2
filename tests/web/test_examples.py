"""Every example that OpenAPI shows works, and what comes back is what OpenAPI says."""

import json
from pathlib import Path
from typing import Any

import pytest

from wirefacts.records.extraction import Extraction
from wirefacts.verify.verdicts import Verdict
from wirefacts.web.app import create_app
from wirefacts.web.jobs import DraftReport

API: dict[str, Any] = create_app().openapi()


def _operations() -> list[tuple[str, str, dict[str, Any]]]:
    return [(method, path, op) for path, held in API["paths"].items() for method, op in held.items()]


def _examples(operation: dict[str, Any]) -> list[Any]:
    body = operation.get("requestBody")
    if body is None:
        return [None]
    reference = body["content"]["application/json"]["schema"]["$ref"]
    examples: list[Any] = API["components"]["schemas"][reference.rpartition("/")[2]]["examples"]
    return examples


CASES = [(method, path, example) for method, path, op in _operations() for example in _examples(op)]


@pytest.mark.parametrize(("method", "path", "example"), CASES, ids=lambda case: case if isinstance(case, str) else "")
def test_an_example_works(method: str, path: str, example: Any, ask: Any, tmp_path: Path) -> None:
    changed = {"archive": str(tmp_path / "archive.sqlite")}
    answer = ask(method, path, changed, json=example) if example is not None else ask(method, path, changed)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/json"


@pytest.mark.parametrize("path", ["/v1/extract", "/v1/archive"])
def test_the_example_of_a_stream_works(path: str, ask: Any, tmp_path: Path) -> None:
    kind = "application/x-ndjson"
    example = API["paths"][path]["post"]["requestBody"]["content"][kind]["example"]
    changed = {"archive": str(tmp_path / "archive.sqlite")}
    answer = ask("POST", path, changed, content=example.encode(), headers={"content-type": kind})
    rows = [json.loads(line) for line in answer.text.splitlines()]
    assert [row.get("id") or row["document"]["id"] for row in rows] == ["toll", "pier"]


def test_every_body_has_an_example_and_every_refusal_is_a_problem() -> None:
    for _, path, operation in _operations():
        assert _examples(operation), path
        for status, response in operation["responses"].items():
            kinds = set(response["content"]) - {"application/x-ndjson"}
            assert kinds == ({"application/json"} if status == "200" else {"application/problem+json"}), (path, status)


def test_answers_are_the_contracts(ask: Any) -> None:
    examples = {path: example for _, path, example in CASES}
    extraction = Extraction.model_validate_json(ask("POST", "/v1/extract", json=examples["/v1/extract"]).content)
    assert {record.type for record in extraction.records} >= {"quote", "age", "vote_count"}
    verdict = Verdict.model_validate_json(ask("POST", "/v1/verify", json=examples["/v1/verify"]).content)
    assert (verdict.wording, verdict.flags) == ("altered_critical", ("speaker_right",))
    asked = examples["/v1/verify/draft"]
    (checked,) = DraftReport.model_validate_json(ask("POST", "/v1/verify/draft", json=asked).content).quotations
    assert checked.verdict.wording == "altered_critical"
    assert all(asked["draft"][piece.start : piece.end] == piece.text for piece in checked.extents)
