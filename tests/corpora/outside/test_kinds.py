"""What rows of every shape become."""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from wirefacts.corpora.outside.reading import read, read_as
from wirefacts.corpora.outside.rows import (
    AttributionRow,
    CasesRow,
    ClustersRow,
    EventMention,
    EventsRow,
    FileRow,
    Labelled,
    NamesRow,
    PronounRow,
    Relation,
    RelationsRow,
    Row,
    TimexMention,
    TimexRow,
)
from wirefacts.text.extents import Extent

Made = Callable[..., Iterator[Row]]
TEXT = "Ode Lind told Ivo on May 3 that she was late."
ODE, TOLD, IVO, DAY, SHE, LATE = (
    Extent(TEXT.index(w), TEXT.index(w) + len(w)) for w in ("Ode Lind", "told", "Ivo", "May 3", "she", "she was late")
)
WHOLE = Extent(0, len(TEXT))
BASE = {"doc_id": "one", "text": TEXT}


def span(extent: Extent, **more: Any) -> dict[str, Any]:
    return {"start": extent.start, "end": extent.end, "text": extent.slice(TEXT), **more}


def pair(extent: Extent, *more: Any) -> list[Any]:
    return [extent.start, extent.end, *more]


def said(cue: list[Extent]) -> dict[str, Any]:
    return {"type": "indirect", "source": [pair(ODE)], "cue": [pair(each) for each in cue], "content": [pair(LATE)]}


def test_attributions(make: Made) -> None:
    rows = [{**BASE, "attributions": [said([TOLD]), said([])]}]
    row = next(make("polnear", "attributions", rows))
    assert isinstance(row, AttributionRow)
    assert [(each.source, each.cue, each.content) for each in row.attributions] == [
        ((ODE,), (TOLD,), (LATE,)),
        ((ODE,), (), (LATE,)),
    ]
    cued = next(make("gum_quotes", "attributions", rows))
    assert isinstance(cued, AttributionRow)
    assert [each.cue for each in cued.attributions] == [(TOLD,)]


def test_names(make: Made) -> None:
    listed = next(make("crossner", "names", [{**BASE, "entities": [pair(ODE, "PER"), pair(IVO, "PER")]}]))
    assert listed == NamesRow("one", TEXT, (Labelled(ODE, "PER"), Labelled(IVO, "PER")), WHOLE)
    entities = [span(ODE, label="person", named=True), span(SHE, label="person", named=False)]
    assert next(make("gum", "names", [{**BASE, "entities": entities}])) == NamesRow(
        "one", TEXT, (Labelled(ODE, "person"),), WHOLE
    )
    marked = [pair(ODE, "PER", "NAM", None), pair(SHE, "PER", "PRO", None), pair(IVO, None, "NAM", None)]
    sentences = [[0, 20], [20, len(TEXT)]]
    row = next(make("meantime", "names", [{**BASE, "entities": marked, "sentences": sentences}]))
    assert row == NamesRow("one", TEXT, (Labelled(ODE, "PER"),), WHOLE)


def test_clusters(make: Made) -> None:
    row = next(make("gum", "clusters", [{**BASE, "clusters": [[pair(ODE), pair(SHE)]]}]))
    assert row == ClustersRow("one", TEXT, ((ODE, SHE),), WHOLE)
    sentences = [[i, i + 1] for i in range(8)]
    row = next(make("meantime", "clusters", [{**BASE, "clusters_all": [[pair(IVO)]], "sentences": sentences}]))
    assert row == ClustersRow("one", TEXT, ((IVO,),), Extent(0, 6))


def test_pronouns(make: Made) -> None:
    fields = {"pronoun": pair(SHE), "a": pair(ODE), "b": pair(IVO), "a_coref": True, "b_coref": False}
    assert next(make("gap", "pronouns", [{**BASE, **fields}])) == PronounRow(
        "one", TEXT, SHE, (ODE, IVO), (True, False)
    )


def test_timexes(make: Made) -> None:
    timex = span(DAY, value="2024-05-03", type="DATE")
    row = next(
        make("meantime", "timexes", [{**BASE, "dct": "04-05-2024", "timex": [timex], "sentences": [pair(WHOLE)]}])
    )
    assert row == TimexRow("one", TEXT, dt.date(2024, 5, 4), (TimexMention(DAY, "2024-05-03", "DATE"),), WHOLE)
    row = next(make("wikiwars", "timexes", [{**BASE, "dct": None, "timex": [timex]}]))
    assert row == TimexRow("one", TEXT, None, (TimexMention(DAY, "2024-05-03", None),), WHOLE)


def test_events(make: Made) -> None:
    entities = [span(ODE, id="a", label="SRC"), span(TOLD, id="t", label="EVT"), span(IVO, id="b", label="TAR")]
    arguments = (Labelled(ODE, "source"), Labelled(IVO, "target"))
    relations = [{"head": "a", "tail": "b", "label": "CONSULT"}]
    row = next(
        make("plover_gsr", "events", [{**BASE, "event": "CONSULT", "entities": entities, "relations": relations}])
    )
    assert row == EventsRow("one", TEXT, (EventMention("CONSULT", (TOLD,), arguments),), WHOLE)
    parts = [{"head": "t", "tail": "b", "label": "recipient"}]
    row = next(
        make("contact_pairs", "events", [{**BASE, "event_type": "contact", "entities": entities, "relations": parts}])
    )
    assert row == EventsRow("one", TEXT, (EventMention("contact", (TOLD,), (Labelled(IVO, "recipient"),)),), WHOLE)
    events = [span(TOLD, pred="tell"), span(LATE, pred=None)]
    participants = [{"pred": pair(TOLD), "arg": pair(IVO), "role": "Arg2"}]
    fields = {"events": events, "participants": participants, "sentences": [pair(WHOLE)]}
    row = next(make("meantime", "events", [{**BASE, **fields}]))
    found = (EventMention("tell", (TOLD,), (Labelled(IVO, "Arg2"),)), EventMention("she was late", (LATE,), ()))
    assert row == EventsRow("one", TEXT, found, WHOLE)


def test_relations(make: Made) -> None:
    entities = [span(ODE, id="a", label="ENT"), span(IVO, id="b", label="ENT")]
    fields = {"entities": entities, "relations": [{"head": "a", "tail": "b", "label": "SPOUSE"}]}
    named = (Labelled(ODE, "ENT"), Labelled(IVO, "ENT"))
    row = next(make("crossre", "relations", [{**BASE, **fields}]))
    assert row == RelationsRow("one", TEXT, named, (Relation("SPOUSE", ODE, IVO),), None)
    row = next(make("knowledgenet", "relations", [{**BASE, **fields, "annotated_properties": ["SPOUSE"]}]))
    assert isinstance(row, RelationsRow)
    assert row.judged == frozenset({"SPOUSE"})


def test_cases_of_recognizers(shelf: Callable[..., Path]) -> None:
    results = [
        {"Text": "May 3", "Type": "date", "Value": {"Timex": "XXXX-05-03"}, "Start": DAY.start, "Length": 5},
        {"Text": "May 3", "TypeName": "date", "Resolution": {"v": 1}, "Start": DAY.start, "End": DAY.end - 1},
        {"Text": "May 3", "Resolution": None, "Start": None},
    ]
    case = {"Input": TEXT, "Context": {"ReferenceDateTime": "2024-05-06T00:00:00"}, "Results": results}
    content = b"\xef\xbb\xbf" + json.dumps([case]).encode()
    folder = shelf("recognizers_text", ["cases"], content, format="json", file="Specs/DateTime/English/DateParser.json")
    row = next(read("recognizers_text", "all", folder / "data", manifests=folder / "manifests"))
    assert isinstance(row, CasesRow)
    assert (row.doc_id, row.reference) == ("DateTime/DateParser:1", dt.datetime(2024, 5, 6))  # noqa: DTZ001 - none is told
    assert [(each.kind, each.extent) for each in row.answers] == [("date", DAY), ("date", DAY), ("", None)]
    assert row.answers[0].value == {"Timex": "XXXX-05-03"}


def test_cases_of_duckling(make: Made) -> None:
    rows = [
        {"dim": "Time", "expr": "(x)", "inputs": ["soon", "now"], "expected": {"iso": "2013"}},
        {"dim": "Time", "expr": "(y)", "inputs": ["later"]},
    ]
    found = [row for row in make("duckling", "cases", rows) if isinstance(row, CasesRow)]
    assert [(row.doc_id, row.text) for row in found] == [
        ("1.inputs[0]", "soon"),
        ("1.inputs[1]", "now"),
        ("2.inputs[0]", "later"),
    ]
    assert [row.answers[0].value for row in found] == [{"iso": "2013"}, {"iso": "2013"}, "(y)"]
    assert found[0].answers[0].extent == Extent(0, 4)


def test_files(shelf: Callable[..., Path]) -> None:
    folder = shelf("wire", ["files"], b"<newsItem/>", format="any", file="suite/one (1).xml")
    row = next(read("wire", "all", folder / "data", manifests=folder / "manifests"))
    assert row == FileRow("suite/one (1).xml", folder / "data" / "wire" / "suite" / "one (1).xml")


def test_a_corpus_may_be_read_as_each_of_its_kinds(shelf: Callable[..., Path]) -> None:
    row = {**BASE, "clusters": [], "entities": [span(ODE, label="person", named=True)]}
    folder = shelf("gum", ["clusters", "names"], json.dumps(row).encode())
    found = list(read_as(NamesRow, "gum", "all", folder / "data", manifests=folder / "manifests"))
    assert [each.names for each in found] == [(Labelled(ODE, "person"),)]
