"""Annotations become records: parties by their fullest name, vouchers, dates, and refusals that are reported."""

import datetime as dt

import spacy
from spacy.tokens import Doc

from wirefacts.annotations.layers import AGES, CLUSTERS, CONTACTS, COUNTS, MENTIONS, NOTES, QUOTES, VOTE_SHARES
from wirefacts.annotations.story import set_story
from wirefacts.annotations.views import Age, Cluster, Contact, Count, Mention, Note, Quote, VoteShare
from wirefacts.assembly.assemble import assemble
from wirefacts.assembly.calibration import Calibration, Curve
from wirefacts.assembly.parties import description
from wirefacts.assembly.vouching import Vouching
from wirefacts.records.extraction import Extraction
from wirefacts.records.kinds import Age as AgeRecord
from wirefacts.stories.document import Document
from wirefacts.text.extents import Extent

TEXT = "Quill said she met Marsh. Ada Quill is 61."
STORY = Document(id="t", text=TEXT, published=dt.date(2024, 11, 6))


def at(piece: str) -> Extent:
    start = TEXT.index(piece)
    return Extent(start, start + len(piece))


def mention(name: str, extent: Extent, kind: str = "name") -> Mention:
    head = Extent(extent.end - len(extent.slice(TEXT).split()[-1]), extent.end)
    return Mention(name, extent, head, kind, "person")  # type: ignore[arg-type]


def doc_with_people() -> Doc:
    doc = spacy.blank("en")(TEXT)
    set_story(doc, STORY)
    MENTIONS.write(
        doc,
        [
            mention("m1", Extent(0, 5)),
            mention("m2", at("she"), "pronoun"),
            mention("m3", at("Marsh")),
            mention("m4", at("Ada Quill")),
        ],
    )
    quill = Cluster("c1", "person", "Ada Quill", ("m1", "m2", "m4"), aliases=("Quill",))
    CLUSTERS.write(doc, [quill, Cluster("c2", "person", "Marsh", ("m3",))])
    return doc


def only(extraction: Extraction, kind: str) -> AgeRecord:
    (record,) = [r for r in extraction.records if r.type == kind]
    return record  # type: ignore[return-value]


def test_a_pronoun_gets_the_fullest_name_and_speech_its_voucher() -> None:
    doc = doc_with_people()
    QUOTES.write(doc, [Quote((at("she met Marsh"),), "indirect", 0.8, speaker=Extent(0, 5), cue=at("said"))])
    CONTACTS.write(doc, [Contact(at("she met Marsh"), at("met"), at("she"), (at("Marsh"),), "meeting", 0.8)])
    extraction = assemble(doc, STORY)
    contact = extraction.model_dump()["records"][0]
    assert contact["type"] == "contact"
    assert contact["initiator"] == {"entity": "c1", "name": "Ada Quill"}
    assert contact["recipients"] == ({"entity": "c2", "name": "Marsh"},)
    assert contact["attribution"] == {"entity": "c1", "name": "Ada Quill"}
    assert contact["factuality"] == "reported"


def test_a_quote_does_not_vouch_for_itself() -> None:
    doc = doc_with_people()
    QUOTES.write(doc, [Quote((at("she met Marsh"),), "indirect", 0.8, speaker=Extent(0, 5))])
    assert only(assemble(doc, STORY), "quote").attribution is None


def test_what_cannot_be_becomes_a_diagnostic_with_its_place() -> None:
    doc = doc_with_people()
    AGES.write(doc, [Age(at("Ada Quill is 61"), at("Ada Quill"), 340, 0.9)])
    VOTE_SHARES.write(doc, [VoteShare(at("61"), at("Marsh"), 140.0, 0.9)])
    COUNTS.write(doc, [Count(at("61"), -3, "boats", "exact", 0.9)])
    NOTES.write(doc, [Note("unclosed-mark", "a mark is never closed", at("is"))])
    extraction = assemble(doc, STORY)
    assert extraction.records == ()
    assert sorted(d.code for d in extraction.diagnostics) == ["invalid-record"] * 3 + ["unclosed-mark"]
    age = next(d for d in extraction.diagnostics if "age" in d.message)
    assert (age.start, age.end) == (26, 41)
    assert "130" in age.message


def test_ids_are_stable_and_the_same_fact_is_filed_once() -> None:
    doc = doc_with_people()
    age = Age(at("Ada Quill is 61"), at("Ada Quill"), 61, 0.9)
    AGES.write(doc, [age, age])
    once, again = assemble(doc, STORY), assemble(doc, STORY)
    assert only(once, "age").id == only(again, "age").id


def test_a_calibration_changes_confidence_and_no_id() -> None:
    doc = doc_with_people()
    AGES.write(doc, [Age(at("Ada Quill is 61"), at("Ada Quill"), 61, 0.9)])
    calibration = Calibration(curves={"age": Curve(records=40, right=30, knots=((0.8, 0.7), (1.0, 0.8)))})
    raw, calibrated = only(assemble(doc, STORY), "age"), only(assemble(doc, STORY, calibration), "age")
    assert (raw.confidence, calibrated.confidence) == (0.9, 0.75)
    assert raw.id == calibrated.id
    assert assemble(doc, STORY, Calibration(curves={})).records == assemble(doc, STORY).records


def test_entities_keep_every_mention_and_its_kind() -> None:
    quill = assemble(doc_with_people(), STORY).entities[0]
    assert quill.name == "Ada Quill"
    assert [m.kind for m in quill.mentions] == ["name", "pronoun", "name"]


def test_a_description_loses_its_article_and_marks() -> None:
    assert description("the senior Quill aide") == "senior Quill aide"
    assert description("“a spokesman\nfor the board,”") == "spokesman for the board"
    assert description("the") == "the"
    assert description(" ,") == ""


def test_the_innermost_speech_vouches() -> None:
    outer = Quote((Extent(0, 40),), "indirect", 0.8, speaker=Extent(0, 5))
    inner = Quote((Extent(10, 24),), "direct", 0.8, speaker=Extent(0, 5))
    later = Quote((Extent(30, 35),), "direct", 0.8, speaker=Extent(0, 5))
    vouching = Vouching([inner, outer, later])
    assert vouching.quote(Extent(12, 20)) == inner
    assert vouching.quote(Extent(26, 28)) == outer
    assert vouching.quote(Extent(32, 36)) == outer
    assert vouching.quote(Extent(38, 42)) is None
    assert vouching.quote(Extent(12, 20), besides=inner) == outer
