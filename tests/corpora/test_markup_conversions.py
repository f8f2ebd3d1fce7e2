"""Marked stories in other forms and back: what is kept, and what is said to be lost."""

import datetime as dt
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin

from wirefacts.annotations import layers
from wirefacts.assembly.assemble import assemble
from wirefacts.checks.standing import CHECKS
from wirefacts.corpora.guide import read_gold_story
from wirefacts.corpora.manifest import read_corpus
from wirefacts.corpora.markup.from_contract import from_contract
from wirefacts.corpora.markup.from_guide import from_guide
from wirefacts.corpora.markup.header import Header
from wirefacts.corpora.markup.parsing import parse, read_story
from wirefacts.corpora.markup.story import MarkedStory
from wirefacts.corpora.markup.to_contract import to_contract
from wirefacts.corpora.markup.to_doc import head, to_doc
from wirefacts.corpora.markup.to_guide import to_guide, write_guide
from wirefacts.corpora.markup.writing import write
from wirefacts.records import kinds
from wirefacts.records.extraction import Extraction
from wirefacts.text.extents import Extent

CORPORA = Path(__file__).parents[2] / "corpora"
FULL = CORPORA / "newswire" / "stories" / "kessmouth-runoff.story"
SECTIONS = ("quotes", "contacts", "votes", "shares", "ages", "roles", "dates", "events", "counts")
HEADER = Header(id="lamp", published=dt.date(2024, 11, 6), house="newsroom", topic="courts", length="brief", traps=())
LAMP = """id: lamp
published: 2024-11-06
house: newsroom
topic: courts
length: brief
traps:
---
"{q1 {=eve Eve Lunn} rang up and said, '{q2 {e1 {=tarn Tarn} {e1.trigger banned} it}}'}," {q1.src {=ode Ode}, {x 51},} {q1.cue said}.
"{q1 {c1 {^eve She} {c1.trigger texted} {^ode me}}, {e2 no one {e2.trigger resigned}}.}" {d1 Nov. 5} {d2 three days}
---
entity eve person "Eve Lunn"
entity ode person Ode
entity tarn place Tarn
date d1 2024-11-05
date d2 P3D
quote q1 direct speaker=ode date=d1
quote q2 direct speaker=eve
event e1 reject agents=tarn date=2024-11-05
event e2 resign factuality=negated by=article
contact c1 from=eve to=ode medium=text factuality=planned
"""  # noqa: E501 - a line of a story is as long as its paragraph


@pytest.fixture(scope="module")
def full() -> MarkedStory:
    return read_story(FULL)


def test_every_type_is_in_the_full_example(full: MarkedStory) -> None:
    assert [section for section in SECTIONS if not getattr(to_guide(full), section)] == []


def test_the_contract_says_who_vouches_and_when() -> None:
    records = {record.id: record for record in to_contract(parse(LAMP)).records}
    events = {r.event: r for r in records.values() if isinstance(r, kinds.Event)}
    ban, resigned = events["reject"], events["resign"]
    assert ban.attribution is not None
    assert (ban.attribution.name, ban.factuality) == ("Eve Lunn", "reported")
    assert ban.when is not None
    assert (ban.when.value, ban.when.text) == ("2024-11-05", "Nov. 5")
    assert (resigned.attribution, resigned.factuality, resigned.when) == (None, "negated", None)
    inner = next(r for r in records.values() if isinstance(r, kinds.Quote) and r.speaker.name == "Eve Lunn")
    assert inner.attribution is not None
    assert inner.attribution.name == "Ode"
    dates = [r for r in records.values() if isinstance(r, kinds.Date)]
    assert [(d.timex_type, d.earliest, d.latest) for d in dates] == [
        ("DATE", "2024-11-05", "2024-11-05"),
        ("DURATION", None, None),
    ]


def test_the_contract_of_a_story_stands_every_check(full: MarkedStory) -> None:
    extraction = to_contract(full)
    assert len(extraction.records) == len(full.facts)
    assert len({record.id for record in extraction.records}) == len(full.facts)
    assert [finding for check in CHECKS for finding in check(extraction, full.text)] == []
    assert Extraction.model_validate_json(extraction.model_dump_json()).model_dump() == extraction.model_dump()


@pytest.mark.parametrize("source", [LAMP, FULL.read_text(encoding="utf-8")], ids=["lamp", "full"])
def test_the_contract_comes_back_as_it_was(source: str) -> None:
    story = parse(source)
    extraction = to_contract(story)
    back = from_contract(extraction, story.text, story.header)
    assert back.left_out == ()
    assert parse(write(back.story)) == back.story
    assert to_contract(back.story).model_dump() == extraction.model_dump()


def test_what_the_markup_cannot_hold_is_said() -> None:
    extraction = to_contract(parse(LAMP))
    entities = tuple(entity for entity in extraction.entities if entity.id != "tarn")
    back = from_contract(extraction.model_copy(update={"entities": entities}), parse(LAMP).text, HEADER)
    assert len(back.left_out) == 1
    assert "event" in back.left_out[0]
    assert "'Tarn' is no entity with mentions" in back.left_out[0]
    assert len(back.story.facts) == len(extraction.records) - 1


def test_the_guide_form() -> None:
    gold = to_guide(parse(LAMP))
    assert gold.quotes[0].content == ("Eve Lunn rang up and said, 'Tarn banned it'", "She texted me, no one resigned.")
    assert (gold.quotes[0].speaker_text, gold.quotes[0].cue) == ("Ode, 51,", "said")
    assert [date.value for date in gold.dates] == ["2024-11-05"]
    assert gold.contacts == ()
    assert [(event.type, event.date, event.factuality) for event in gold.events] == [
        ("reject", "2024-11-05", "reported"),
        ("resign", None, "negated"),
    ]


def test_guide_files_are_read_back(full: MarkedStory, tmp_path: Path) -> None:
    gold = to_guide(full)
    write_guide(gold, tmp_path)
    assert read_gold_story(tmp_path / f"{full.header.id}.json") == gold


@pytest.mark.parametrize("corpus", ["first", "newswire"])
def test_the_guide_form_comes_back_as_it_was(corpus: str) -> None:
    if corpus == "first":
        stories = read_corpus(CORPORA / "first")
    else:
        stories = tuple(to_guide(read_story(file)) for file in (FULL, FULL.with_name("grain-quay.story")))
    for gold in stories:
        header = HEADER.model_copy(update={"id": gold.doc_id, "published": gold.published})
        marked = from_guide(gold, header)
        assert parse(write(marked)) == marked
        back = to_guide(marked)
        for section in SECTIONS:
            kept = [entry.model_dump(exclude={"purpose"}) for entry in getattr(back, section)]
            assert kept == [entry.model_dump(exclude={"purpose"}) for entry in getattr(gold, section)]


def test_a_doc_carries_every_layer(full: MarkedStory) -> None:
    nlp = spacy.blank("en")
    packed = DocBin(store_user_data=True, docs=[to_doc(full, nlp)]).to_bytes()
    doc = next(iter(DocBin().from_bytes(packed).get_docs(nlp.vocab)))
    assert len(layers.CLUSTERS.read(doc)) == len(full.entities)
    mentions = {mention.id: mention for mention in layers.MENTIONS.read(doc)}
    assert len(mentions) == sum(len(full.mentions(entity.id)) for entity in full.entities)
    oona = next(cluster for cluster in layers.CLUSTERS.read(doc) if cluster.name == "Oona Lind")
    assert {mentions[m].extent.slice(full.text) for m in oona.mentions} >= {
        "Oona Lind",
        "Lind",
        "she",
        "the mayor-elect",
    }
    quotes = layers.QUOTES.read(doc)
    assert [quote.pieces for quote in quotes] == [full.pieces(f"q{n}") for n in range(1, len(quotes) + 1)]
    contact = layers.CONTACTS.read(doc)[0]
    assert contact.trigger.slice(full.text) == "called"
    assert contact.initiator.slice(full.text) == "I"
    chairman = next(role for role in layers.ROLES.read(doc) if role.title.slice(full.text) == "chairman")
    assert chairman.organization is not None
    assert chairman.organization.slice(full.text) == "board"


def test_assembly_makes_the_gold_of_a_doc(full: MarkedStory) -> None:
    """With no parse there, parties and records still come out as the story has them."""
    made = assemble(to_doc(full, spacy.blank("en")), full.document)
    gold = to_contract(full)
    ages = [(r.person.name, r.years) for r in made.records if isinstance(r, kinds.Age)]
    assert ages == [(r.person.name, r.years) for r in gold.records if isinstance(r, kinds.Age)]
    said = {(r.speaker.name, r.content) for r in made.records if isinstance(r, kinds.Quote)}
    assert said == {(r.speaker.name, r.content) for r in gold.records if isinstance(r, kinds.Quote)}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the chair of the board", "chair"),
        ("Eve Lunn", "Lunn"),
        ("voters under 30", "voters"),
        ("her sister, a nurse", "sister"),
        ("she", "she"),
        ("of", "of"),
    ],
)
def test_head_words(words: str, expected: str) -> None:
    assert head(words, Extent(0, len(words))).slice(words) == expected
