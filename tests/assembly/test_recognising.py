"""Who of an article is whom of a gazetteer: full names decide, lone ones hardly, doubtful ones never."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.assembly.gazetteer import Gazetteer, Known
from wirefacts.assembly.recognising import recognised
from wirefacts.records.extraction import Extraction

ROE = Known(id="Q1", name="Ann Roe", aliases=("Annie Roe",), type="person")
TOM = Known(id="Q2", name="Tom Roe", type="person")
BOARD = Known(id="Q3", name="Harbor Board", aliases=("HB",), type="organization")


def article(*parties: tuple[str, list[str]], text: str | None = None) -> Extraction:
    """Entities e1, e2, … of a sort and names, in a text that has nothing else; each has an age or a role told."""
    told = " ".join(name for _, names in parties for name in names) if text is None else text
    at, entities, records = 0, [], []
    for n, (kind, names) in enumerate(parties, 1):
        mentions = []
        for name in names:
            at = told.index(name, at)
            mentions.append({"start": at, "end": at + len(name), "kind": "name"})
            at += len(name)
        entities.append({"id": f"e{n}", "type": kind, "name": max(names, key=len), "mentions": mentions})
        span = {"start": mentions[0]["start"], "end": mentions[0]["end"], "text": names[0]}
        party = {"entity": f"e{n}", "name": max(names, key=len)}
        records.append({"id": f"r{n}", "type": "event", "event": "resign", "agents": [party], "attribution": party,
                        "evidence": [span], "confidence": 0.5})  # fmt: skip
    fields: dict[str, Any] = {"document": {"id": "a", "sha256": "0" * 64}, "entities": entities, "records": records}
    return Extraction.model_validate(fields).with_text(told)


def found(extraction: Extraction, *known: Known) -> tuple[list[str], list[tuple[str, str]]]:
    """The ids of entities, and the diagnostics."""
    seen = recognised(extraction, Gazetteer(known))
    named = {record.agents[0].entity for record in seen.records if record.type == "event"}
    assert named <= {entity.id for entity in seen.entities}
    return [entity.id for entity in seen.entities], [(d.code, d.message) for d in seen.diagnostics]


def test_a_full_name_gives_the_id_to_entity_and_records_and_leaves_record_ids() -> None:
    seen = recognised(article(("person", ["Roe", "Mayor Ann Roe"]), ("place", ["Ostia"])), Gazetteer([ROE, TOM]))
    assert [entity.id for entity in seen.entities] == ["Q1", "e2"]
    assert seen.diagnostics == ()
    record = seen.records[0]
    assert record.id == "r1"
    assert record.attribution is not None
    assert (record.attribution.entity, record.attribution.name) == ("Q1", "Mayor Ann Roe")
    assert seen.text == "Roe Mayor Ann Roe Ostia"


def test_an_alias_decides_too() -> None:
    assert found(article(("person", ["Annie Roe"])), ROE, TOM) == (["Q1"], [])


def test_a_name_of_several_abstains_with_the_candidates() -> None:
    other = Known(id="Q9", name="Ann Roe", type="person")
    said = [("ambiguous-name", "Ann Roe: Ann Roe (Q1), Ann Roe (Q9)")]
    assert found(article(("person", ["Ann Roe", "Roe"])), ROE, other) == (["e1"], said)


def test_another_name_of_the_party_may_tell_them_apart() -> None:
    other = Known(id="Q9", name="Ann Roe", type="person")
    assert found(article(("person", ["Ann Roe", "Annie Roe"])), ROE, other) == (["Q1"], [])


@pytest.mark.parametrize("known", [(ROE,), (ROE, TOM)])
def test_a_lone_surname_never_decides_and_lists_who_bears_it(known: tuple[Known, ...]) -> None:
    ids, said = found(article(("person", ["Roe"])), *known)
    candidates = ", ".join(f"{each.name} ({each.id})" for each in known)
    assert (ids, said) == (["e1"], [("ambiguous-name", f"Roe: {candidates}, by a name of one word")])


def test_a_lone_name_that_is_an_alias_of_one_decides_and_says_so() -> None:
    alias = Known(id="Q5", name="Bea Thorne", aliases=("Thorne",), type="person")
    said = [("lone-name", "Thorne: Bea Thorne (Q5), by a name of one word")]
    assert found(article(("person", ["Thorne"])), alias) == (["Q5"], said)
    assert found(article(("person", ["Thorne", "Gus Thorne"])), alias) == (["e1"], [])


def test_sorts_must_agree_where_the_gazetteer_says_one() -> None:
    said = [("other-type", "Ann Roe: Ann Roe (Q1) is listed as person, here it is organization")]
    assert found(article(("organization", ["Ann Roe"])), ROE) == (["e1"], said)
    assert found(article(("organization", ["Ann Roe"])), Known(id="Q8", name="Ann Roe")) == (["Q8"], [])


def test_a_short_name_of_a_fuller_body_that_is_not_listed_does_not_decide() -> None:
    assert found(article(("organization", ["Ostia Harbor Board", "Harbor Board"])), BOARD) == (["e1"], [])
    assert found(article(("organization", ["HB", "the board"])), BOARD) == (["Q3"], [])


def test_a_body_may_be_named_by_its_description_and_a_person_may_not() -> None:
    def described(kind: str) -> Extraction:
        plain = article((kind, ["the Harbor board"]))
        (entity,) = plain.entities
        mention = entity.mentions[0].model_copy(update={"kind": "description"})
        return plain.model_copy(update={"entities": (entity.model_copy(update={"mentions": (mention,)}),)})

    assert found(described("organization"), BOARD) == (["Q3"], [])
    assert found(described("person"), Known(id="Q4", name="Harbor board")) == (["e1"], [])


def test_two_names_of_one_known_party_make_one_entity() -> None:
    seen = recognised(article(("organization", ["HB"]), ("organization", ["Harbor Board"])), Gazetteer([BOARD]))
    (entity,) = seen.entities
    assert (entity.id, entity.name, entity.aliases) == ("Q3", "Harbor Board", ("HB",))
    assert [mention.start for mention in entity.mentions] == [0, 3]
    assert [record.attribution.name for record in seen.records if record.attribution] == ["Harbor Board"] * 2


def test_two_parties_of_one_name_are_held_apart() -> None:
    ids, said = found(article(("person", ["Ann Roe"]), ("person", ["Ann Roe"])), ROE)
    assert ids == ["e1", "e2"]
    assert said == [("ambiguous-name", "Ann Roe: Ann Roe (Q1)")] * 2


def test_a_crowd_of_candidates_is_counted() -> None:
    crowd = [Known(id=f"Q{n}", name="Ann Roe") for n in range(9)]
    _, ((_, said),) = found(article(("person", ["Ann Roe"])), *crowd)
    assert said.endswith("Ann Roe (Q4), 4 more")


NAMES = st.sampled_from(
    ["Ann Roe", "Roe", "Tom Roe Jr.", "Dr. Roe", "the", "…", "HB", "Harbor Board", "Harbor Board of Ostia"]
)
KINDS = st.sampled_from(["person", "organization", "other"])


@given(
    st.lists(st.tuples(KINDS, st.lists(NAMES, min_size=1, max_size=3)), max_size=5),
    st.lists(st.tuples(NAMES, st.lists(NAMES, max_size=2), st.none() | KINDS), max_size=5),
)
def test_any_names_keep_the_extraction_sound(
    parties: list[tuple[str, list[str]]], listed: list[tuple[str, list[str], Any]]
) -> None:
    known = [
        Known(id=f"Q{n}", name=name, aliases=tuple(also), type=kind) for n, (name, also, kind) in enumerate(listed)
    ]
    ids, _ = found(article(*parties), *known)
    assert len(ids) == len(set(ids))


def test_thousands_of_parties_take_no_longer_each() -> None:
    names = [f"Ann{n} Roe" for n in range(3000)]
    known = Gazetteer([Known(id=f"Q{n}", name=name) for n, name in enumerate(names)])
    seen = recognised(article(*(("person", [name]) for name in names)), known)
    assert [entity.id for entity in seen.entities] == [f"Q{n}" for n in range(3000)]
