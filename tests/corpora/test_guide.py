"""The gold reader: reads what holds, and names file and place of what does not."""

import copy
import datetime as dt
import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from wirefacts.corpora.files import place
from wirefacts.corpora.guide import read_gold, read_gold_story
from wirefacts.errors import GoldError

REPOSITORY = Path(__file__).parents[2]
WORKPLACE_GOLD = Path(os.environ.get("WIREFACTS_GOLD") or REPOSITORY.parent / "shared" / "gold" / "dev")

TEXT = 'Mayor Odile Brandt, 51, said the pier "is sinking." The board voted 5-2 on Monday, and Monday is late.'
FACTS: dict[str, Any] = {
    "doc_id": "pier",
    "published": "2024-11-06",
    "quotes": [
        {
            "content": ['the pier "is sinking."'],
            "kind": "mixed",
            "speaker": "Odile Brandt",
            "speaker_text": "Mayor Odile Brandt, 51,",
            "cue": "said",
            "relayed_from": None,
        }
    ],
    "contacts": [],
    "votes": [{"choice": "board", "count": 5, "unit": "votes", "stance": "for", "evidence": "voted 5-2"}],
    "shares": [],
    "ages": [{"person": "Odile Brandt", "years": 51, "evidence": "Odile Brandt, 51"}],
    "roles": [],
    "dates": [{"text": "Monday", "value": "2024-11-04", "occurrence": 2}],
    "events": [
        {
            "type": "pass",
            "agent": ["board"],
            "patient": [],
            "date": "2024-11-04",
            "factuality": "asserted",
            "evidence": "The board voted 5-2",
        }
    ],
    "counts": [],
    "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
}

Break = Callable[[dict[str, Any]], object]
"""Changes good facts into bad ones, in place."""


def write(folder: Path, facts: dict[str, Any] | str, text: str = TEXT) -> Path:
    """A story on disk; the JSON file's path."""
    file = folder / "pier.json"
    file.write_text(facts if isinstance(facts, str) else json.dumps(facts), encoding="utf-8")
    (folder / "pier.txt").write_text(text, encoding="utf-8")
    return file


def test_a_story_that_holds(tmp_path: Path) -> None:
    story = read_gold_story(write(tmp_path, FACTS))
    assert story.text == TEXT
    assert story.published == dt.date(2024, 11, 6)
    assert story.quotes[0].speaker == "Odile Brandt"
    assert story.votes[0].count == 5
    assert story.dates[0].occurrence == 2
    assert story.events[0].agent == ("board",)
    assert story.document.sha256 == story.sha256
    with pytest.raises(ValidationError, match="frozen"):
        story.doc_id = "other"


def test_texts_may_lie_in_a_folder_of_their_own(tmp_path: Path) -> None:
    file, texts = write(tmp_path, FACTS), tmp_path / "texts"
    texts.mkdir()
    (tmp_path / "pier.txt").rename(texts / "pier.txt")
    assert read_gold_story(file, texts).text == TEXT
    with pytest.raises(GoldError, match=r"pier\.txt: cannot be read"):
        read_gold_story(file)


@pytest.mark.parametrize(
    ("spoil", "where"),
    [
        (lambda f: f.pop("ages"), r"ages: Field required"),
        (lambda f: f["ages"][0].pop("years"), r"ages\[0\]\.years: Field required"),
        (lambda f: f.update(mood="sour"), r"mood: Extra inputs"),
        (lambda f: f["quotes"][0].update(tone="dry"), r"quotes\[0\]\.tone: Extra inputs"),
        (lambda f: f["votes"][0].update(count="5"), r"votes\[0\]\.count: "),
        (lambda f: f["ages"][0].update(years=340), r"ages\[0\]\.years"),
        (lambda f: f["events"][0].update(type="sneeze"), r"events\[0\]\.type: "),
        (lambda f: f.update(published="2024-13-06"), r"published: "),
        (lambda f: f["quotes"][0].update(content=[]), r"quotes\[0\]\.content: "),
        (lambda f: f.update(doc_id="quay"), r"doc_id: is 'quay'"),
        (lambda f: f.update(sha256="0" * 64), r"sha256: pier\.txt has [0-9a-f]{64}$"),
        (lambda f: f["quotes"][0].update(content=["the peer"]), r"quotes\[0\]\.content\[0\]: 'the peer' is not in"),
        (
            lambda f: f["quotes"][0].update(speaker_text="Mrs Brandt"),
            r"quotes\[0\]\.speaker_text: 'Mrs Brandt' is not in",
        ),
        (lambda f: f["quotes"][0].update(cue="sang"), r"quotes\[0\]\.cue: 'sang' is not in"),
        (lambda f: f["votes"][0].update(evidence="5 to 2"), r"votes\[0\]\.evidence: '5 to 2' is not in"),
        (lambda f: f["dates"][0].update(occurrence=3), r"dates\[0\]\.text: 'Monday' occurs 2x, not 3x, in pier\.txt"),
        (lambda f: f["dates"][0].update(occurrence=0), r"dates\[0\]\.occurrence: "),
    ],
)
def test_what_does_not_hold_is_named(tmp_path: Path, spoil: Break, where: str) -> None:
    facts = copy.deepcopy(FACTS)
    spoil(facts)
    with pytest.raises(GoldError, match=rf"pier\.json: ({where})"):
        read_gold_story(write(tmp_path, facts))


def test_not_json(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=r"pier\.json: top: Invalid JSON.* line 1 column"):
        read_gold_story(write(tmp_path, '{"doc_id": "pier",'))


def test_text_that_is_not_utf8(tmp_path: Path) -> None:
    file = write(tmp_path, FACTS)
    (tmp_path / "pier.txt").write_bytes(b"caf\xe9")
    with pytest.raises(GoldError, match=r"pier\.txt: byte 3: not UTF-8"):
        read_gold_story(file)


def test_text_without_text(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match=r"pier\.txt: no text"):
        read_gold_story(write(tmp_path, FACTS, text=""))


def test_folder_without_stories(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="no gold story"):
        read_gold(tmp_path)


def test_places_are_written_as_people_write_them() -> None:
    assert place(("events", 3, "agent", 0)) == "events[3].agent[0]"
    assert place(()) == "top"


@pytest.mark.skipif(not WORKPLACE_GOLD.is_dir(), reason="the workplace's gold is not here (WIREFACTS_GOLD names it)")
def test_the_workplaces_gold_holds() -> None:
    stories = read_gold(WORKPLACE_GOLD)
    assert len(stories) == len(list(WORKPLACE_GOLD.glob("*.txt")))
    assert any(story.quotes for story in stories)
