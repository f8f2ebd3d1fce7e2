"""What grammar keeps a pronoun from, whose "we" is meant, and things that "it" may stand for."""

import pytest

from told import tables, who
from wirefacts.annotations.layers import CLUSTERS, MENTIONS
from wirefacts.stages.coreference.component import gathered
from wirefacts.stages.coreference.ranking import blank


@pytest.mark.parametrize(
    ("text", "pronoun", "never"),
    [
        ("Ode Lind called Una Brandt. Lind told her to stop.", "her", "Ode Lind"),
        ("Ode Lind called Una Brandt. Lind, her lawyer, waited.", "her", "Ode Lind"),
        ("Ode Lind called Una Brandt. Lind, a singer and her lawyer, waited.", "her", "Ode Lind"),
        ("Ode Lind called Una Brandt. Lind drove over to see her.", "her", "Ode Lind"),
    ],
)
def test_what_grammar_keeps_apart_stays_apart_wherever_else_it_is_named(read, text, pronoun, never) -> None:
    parties = {party.nodes[0].text for party in tables(read(text))[pronoun].parties}
    assert "Una Brandt" in parties
    assert never not in parties


def test_a_place_is_no_she(read) -> None:
    found = tables(read("Una Brandt, the last glass blower of Saint-Brin-sur-Mer, left. She was tired."))["She"]
    assert {party.nodes[0].text for party in found.parties} == {"Una Brandt"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            '"We asked for this and we were not heard," Lake Drivers Union secretary Tom Brandt said.',
            "Lake Drivers Union",
        ),
        ('"We have lost it," said Tom Brandt, president of the Lake Drivers Union.', "Lake Drivers Union"),
        ('"We have lost it," said Tom Brandt, who chairs the Lake Drivers Union.', "Lake Drivers Union"),
        ('"We have lost it," said Tom Brandt, who speaks for the Lake Drivers Union.', "Lake Drivers Union"),
    ],
)
def test_we_is_the_body_that_the_speaker_speaks_for(read, text, body) -> None:
    assert who(read(text), "We") == body


def test_we_of_one_speaker_is_one_party_and_not_himself(read) -> None:
    doc = read('"We slept badly," Tom Brandt said. "Our dog slept well. It found us."')
    mentions = {m.extent.slice(doc.text): m.id for m in MENTIONS.read(doc)}
    of = {m: c.id for c in CLUSTERS.read(doc) for m in c.mentions}
    assert of[mentions["We"]] == of[mentions["Our"]] == of[mentions["us"]] != of[mentions["Tom Brandt"]]


def test_a_thing_may_be_meant_and_is_no_mention(read) -> None:
    doc = read("The Lake Board bought a crane. It was rusty.")
    found = tables(doc)["It"]
    assert [n.text for n in found.mentions] == ["crane", "Lake Board"]
    assert "crane" not in {m.extent.slice(doc.text) for m in MENTIONS.read(doc)}
    assert all(m for c in CLUSTERS.read(doc) for m in c.mentions)


def test_the_same_noun_with_an_article_is_the_same_thing(read) -> None:
    scene = gathered(read("A crane fell. The crane was rusty. Another crane stood. A red crane leaned."), blank())
    cranes = [n.party for n in scene.things if n.text == "crane"]
    assert cranes[0] is cranes[1]
    assert len({id(party) for party in cranes}) == 3


def test_an_apposition_to_a_pronoun_is_its_party(read) -> None:
    assert who(read('Ann Roe won. "It rained," she, a lawyer of 40, said.'), "a lawyer of 40") == "Ann Roe"


def test_the_agency_of_a_dateline_is_no_company_of_the_story(read) -> None:
    text = "LAKE HARBOUR (Ansbach) - Heike Lind left Roe Motors. She will rest, the company said on Tuesday."
    assert who(read(text), "the company") == "Roe Motors"


def test_a_description_that_points_may_be_named_later(read) -> None:
    text = 'Four states met, the chairman of the talks said. "It was long," said Tom Brandt, the chairman of the talks.'
    doc = read(text)
    assert {
        c.name for c in CLUSTERS.read(doc) for m in MENTIONS.read(doc) if m.id in c.mentions and m.kind == "name"
    } == {"Tom Brandt"}
    assert {c.name for c in CLUSTERS.read(doc) if c.label == "person"} == {"Tom Brandt"}
