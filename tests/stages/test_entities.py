"""Names, descriptions and pronouns become mentions."""

import pytest
import spacy
from spacy.tokens import Doc

from wirefacts.annotations.layers import MENTIONS
from wirefacts.stages.entities.component import Entities


def mentions(doc: Doc, kind: str) -> dict[str, str]:
    """Text to label of the mentions of one kind."""
    return {m.extent.slice(doc.text): m.label for m in MENTIONS.read(doc) if m.kind == kind}


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("He saw Joe Lunt, and German Chancellor Jane Roe waved.", "German", "group"),
        ("Harbor Rovers have sacked their manager.", "Harbor Rovers", "organization"),
        ("Police in Dunmore County arrested two men.", "Dunmore County", "place"),
        ("Dunmore County Coroner Jane Roe named the dead.", "Jane Roe", "person"),
        ("Harbor Mayor Jane Roe said on Monday that the bridge was safe.", "Jane Roe", "person"),
        ("Vice President Tom Farrow called the chairman on Friday.", "Tom Farrow", "person"),
        ("Lakeland Administrator Ellen Varga announced the date.", "Ellen Varga", "person"),
        ("The Ministry of Fisheries denied the report.", "Ministry of Fisheries", "organization"),
        ("Police arrested Wim de Groot in Rotterdam.", "Wim de Groot", "person"),
        ("General Faisal al-Nuri spoke to reporters.", "Faisal al-Nuri", "person"),
        ("He flew to France on Tuesday with his wife.", "France", "place"),
        ("The Lakeland Herald reported the story first.", "Lakeland Herald", "organization"),
        ("The Dow Jones Industrial Average fell 200 points on Monday.", "Dow Jones Industrial Average", "other"),
        ("The Weavers' Guild rejected the offer on Monday.", "Weavers' Guild", "organization"),
        ("Residents of Upper Slaughterford were told to leave.", "Upper Slaughterford", "place"),
        ("Lake Orrin froze over.", "Lake Orrin", "place"),
        ("The River Wend burst its banks.", "River Wend", "place"),
        ("The Kerrin Islands voted.", "Kerrin Islands", "place"),
        ("The Lake Orrin Bank closed.", "Lake Orrin Bank", "organization"),
        ("The A14 near Ellery was shut.", "A14", "place"),
        ("The MV Northern Star ran aground.", "MV Northern Star", "product"),
        ("Storm Agnes killed two.", "Storm Agnes", "event"),
        ("Operation Nightjar led to 14 arrests.", "Operation Nightjar", "event"),
        ("The Treaty of Ostia was signed.", "Treaty of Ostia", "law"),
        ("The app Chatterbox was banned.", "Chatterbox", "product"),
        ("Her novel The Glass Orchard won.", "Glass Orchard", "work"),
        ("Ellery drew 1-1 with Tarn United.", "Tarn United", "organization"),
        ("He wrote on X. Ada Lund stayed.", "Ada Lund", "person"),
        ("Bo Marsh told WKHO-TV that he would go.", "WKHO-TV", "organization"),
        ("Aldermoor Rovers won. A former Rovers captain left.", "Rovers", "organization"),
        ("Striker Bo Marsh scored.", "Bo Marsh", "person"),
        ("Ada Lund, of Belton, was hurt.", "Belton", "place"),
        ("Ada Lund, of Harbour Bank, was hurt.", "Harbour Bank", "organization"),
        ("She was born in Port of Spain in 1938.", "Port of Spain", "place"),
        ("Lib Dem group leader Cllr Ada Lund called it a shambles.", "Lib Dem", "organization"),
        ("The Ferrymen's Brotherhood rejected the offer on Monday.", "Ferrymen's Brotherhood", "organization"),
        ("Workers joined Harbor Local 12 on Monday.", "Harbor Local 12", "organization"),
        ("Lake Mill No. 4 closed on Friday.", "Lake Mill No. 4", "organization"),
        ("Prefect Jane Roe closed the road.", "Jane Roe", "person"),
        ("The court heard Jane Roe QC on Friday.", "Jane Roe", "person"),
        ("Don C. Farrow rang the bell on Friday.", "Don C. Farrow", "person"),
        ("Sister Jane Roe rang the bell on Friday.", "Jane Roe", "person"),
        ("The General Synod of the Church of Tarnland rejected the plan.", "General Synod of the Church of Tarnland",
         "organization"),
        ("The Allied Pilots Guild agreed on Monday.", "Allied Pilots Guild", "organization"),
        ("Villager Jane Roe has signed.", "Jane Roe", "person"),
        ("They met Chancellor Emeritus Bob Roe on Monday.", "Bob Roe", "person"),
        ("Union Minister for Electronics Arvind Rao replied.", "Arvind Rao", "person"),
        ("The question came from Leader of the Opposition Anna Roe.", "Anna Roe", "person"),
        ("Earlier, the Speaker, Om Sanyal, refused.", "Om Sanyal", "person"),
        ("Parliament passed the River Ports (Amendment) Bill on Monday.", "River Ports (Amendment) Bill", "law"),
        ("The club elected Jane Roe chair on Monday.", "Jane Roe", "person"),
        ("The navy sold an old Kestrel K-500 to Ruritania.", "Kestrel K-500", "product"),
    ],
)  # fmt: skip
def test_a_name_stands_alone_and_has_a_type(read, text, name, label):
    assert mentions(read(text), "name").get(name) == label


def test_a_realm_is_no_portfolio_before_a_name(read):
    assert "South Wales" not in mentions(read("The Premier of New South Wales resigned."), "name")


@pytest.mark.parametrize(
    "text", ["{} of the Brandt Mills approved it.", "HARBOR, Aug 10 (Coast) - {} of Sago Finance left."]
)
def test_a_plural_that_opens_a_sentence_is_no_name(read, text):
    assert "Shareholders" not in mentions(read(text.format("Shareholders")), "name")
    assert "Shareholders of the Brandt Mills" in mentions(
        read("Shareholders of the Brandt Mills approved it."), "description"
    )


def test_a_title_is_no_part_of_a_name(read):
    names = mentions(read("Sen. Laura Pike and Gov. Bill Marsh met Mr. Tan."), "name")
    assert set(names) == {"Laura Pike", "Bill Marsh", "Tan"}


def test_a_speaker_s_courtesy_title_is_nobody(read):
    names = mentions(read("MR. BELL: I was six.\n\nMS. HART: And your sister?\n\nMR. BELL: She was four.\n"), "name")
    assert set(names) == {"BELL", "HART"}


def test_a_surname_has_the_type_of_the_full_name_everywhere(read):
    doc = read(
        "Tom Farrow won the vote. Supporters cheered Farrow. In Ohio, Farrow thanked voters. Critics called Farrow weak."
    )
    assert {m.label for m in MENTIONS.read(doc) if m.extent.slice(doc.text) == "Farrow"} == {"person"}


def test_a_country_stays_a_place(read):
    doc = read("Jordan Chad met officials in Chad. The government of Chad declined to comment.")
    labels = [m.label for m in MENTIONS.read(doc) if m.extent.slice(doc.text) == "Chad"]
    assert labels
    assert set(labels) == {"place"}


@pytest.mark.parametrize(
    ("text", "phrase", "label"),
    [
        ("A senior Farrow officer said the call was short.", "A senior Farrow officer", "person"),
        ("Officials said two people died.", "Officials", "group"),
        ("The company cut 300 jobs.", "The company", "organization"),
        ("One of those officers said so.", "One of those officers", "person"),
        ("The president-elect thanked her.", "The president-elect", "person"),
        ("The 41-year-old was arrested.", "The 41-year-old", "person"),
        ("A leaked memo said the plan failed.", "A leaked memo", "other"),
    ],
)
def test_a_description_denotes_somebody(read, text, phrase, label):
    assert mentions(read(text), "description").get(phrase) == label


def test_a_title_before_a_name_is_no_description(read):
    assert mentions(read("Campaign spokesman Steve Chandler declined to comment."), "description") == {}


@pytest.mark.parametrize("office", ["Chief Executive", "Chief Financial Officer", "Chief Constable"])
def test_what_a_chief_is_chief_of_is_no_name(read, office):
    assert mentions(read(f"The company lost {office} Jane Roe on Monday."), "name") == {"Jane Roe": "person"}


def test_an_empty_it_is_no_pronoun(read):
    assert mentions(read("It is clear that the vote failed."), "pronoun") == {}
    assert set(mentions(read("The company said it would appeal."), "pronoun")) == {"it"}


def test_headline_capitals_name_nobody(read):
    doc = read(
        "Wealthy Voters Abandon Local Parties After Long Debate\n\nTom Farrow lost the vote on Monday, officials said."
    )
    assert "Wealthy" not in mentions(doc, "name")
    assert "Tom Farrow" in mentions(doc, "name")


def test_no_two_mentions_share_a_head(read):
    doc = read("The mayor of Lakeland, Jane Roe, 41, told her deputy, Tom Farrow, that the city's police had no money.")
    heads = [m.head for m in MENTIONS.read(doc)]
    assert len(heads) == len(set(heads)) > 5


@pytest.mark.parametrize(
    "text", ["", "   \n \n", '"' * 2000, "🙂" * 50, "A" * 5000, "- - - 's 's", "the the The The", "the son of " * 1200]
)
def test_no_text_raises(read, text):
    doc = read(text) if text else Entities()(spacy.blank("en")(text))
    for mention in MENTIONS.read(doc):
        assert mention.extent.covers(mention.head)


def test_without_a_parser_there_are_no_mentions():
    assert MENTIONS.read(Entities()(spacy.blank("en")("Tom Farrow won."))) == ()


def test_a_surname_like_a_conjunction(read):
    assert "Milton Or" in mentions(read("Borough councillor Milton Or was elected with 500 votes."), "name")


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("Marwen Trading said on Monday that it would close its last shop.", "Marwen Trading", "organization"),
        ("Oska Brell, a brokerage in Harbor City, cut 40 jobs on Monday.", "Oska Brell", "organization"),
        ("Oska Brell, the car insurer, cut 40 jobs on Monday.", "Oska Brell", "organization"),
        ("Oska Brell's chief executive resigned on Monday.", "Oska Brell", "organization"),
        ("The bid was made by the insurer Hollen Drost on Monday.", "Hollen Drost", "organization"),
        ("Prices will fall, according to a survey by Tarn Vesset.", "Tarn Vesset", "organization"),
        ("The managing director of Hollen Drost resigned on Monday.", "Hollen Drost", "organization"),
        ("He told the Marwen Courier on Monday that he was tired.", "Marwen Courier", "organization"),
        ("Ann Mills said on Monday that she would leave.", "Ann Mills", "person"),
        ("Tom Farrow, a banker who praised the company, left on Monday.", "Tom Farrow", "person"),
        ("The survey was published by Jane Roe on Monday.", "Jane Roe", "person"),
        ("Magistrate Felix Adero'-Lind fined the driver on Monday.", "Felix Adero'-Lind", "person"),
        ("Grace Adebo of Marwen Pension Partners spoke on Monday.", "Grace Adebo", "person"),
        ("Grace Adebo of Marwen Pension Partners spoke on Monday.", "Marwen Pension Partners", "organization"),
    ],
)
def test_a_body_that_reads_like_a_person_is_shown_by_its_ending_and_by_the_words_around_it(read, text, name, label):
    assert mentions(read(text), "name").get(name) == label


def test_the_member_of_a_party_is_described_and_the_party_named(read):
    doc = read("Councilman Tom Farrow, a Democrat who represents the harbor, met the Democrats of Ohio.")
    assert mentions(doc, "description").get("a Democrat") == "person"
    assert "Democrat" not in mentions(doc, "name")


def test_a_name_that_reads_like_a_building_but_acts_is_a_person(read):
    assert (
        mentions(read("Dostal gave up after Janek Horvat won most of the vote."), "name").get("Janek Horvat")
        == "person"
    )


def test_a_score_is_no_part_of_a_team(read):
    assert mentions(read("They beat league leaders Rovers 3-1 at Bank Lane."), "name").keys() == {"Rovers", "Bank Lane"}


def test_where_somebody_called_from_is_no_part_of_whom_he_called(read):
    names = mentions(read("President Dale Whitaker called Okafor from Air Force One to congratulate her."), "name")
    assert "Okafor" in names


def test_what_somebody_leads_is_a_body(read):
    assert mentions(read("Asked about it, the Fine Marl leader shrugged."), "name").get("Fine Marl") == "organization"
