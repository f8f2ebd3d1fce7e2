"""Who holds or held which office."""

from collections.abc import Callable

import pytest
import spacy
from spacy.tokens import Doc

from wirefacts.annotations.layers import ROLES
from wirefacts.stages.roles.component import Roles

Read = Callable[..., Doc]
Found = tuple[str, str, str | None, str | None]


def roles(doc: Doc) -> list[Found]:
    """Person, title, body and status of each role, as the text has them."""
    return [
        (
            r.person.slice(doc.text),
            r.title.slice(doc.text),
            r.organization.slice(doc.text) if r.organization else None,
            r.status,
        )
        for r in ROLES.read(doc)
    ]


BEFORE: list[tuple[str, Found]] = [
    ("U.S. District Judge Jane Lang declared a mistrial.", ("Jane Lang", "U.S. District Judge", None, "current")),
    ("Lieutenant-Governor Jane Lang signed.", ("Jane Lang", "Lieutenant-Governor", None, "current")),
    (
        "Chairman of the Committee on Ports, Senator Jane Lang, agreed.",
        ("Jane Lang", "Chairman", "Committee on Ports", "current"),
    ),
    ("Local councillor Jane Lang agreed.", ("Jane Lang", "councillor", None, "current")),
    ("The Minister of Interior, Alhaji Bob Lang, agreed.", ("Bob Lang", "Minister of Interior", None, "current")),
    ("The chairman of the council, Hon. Jane Lang, agreed.", ("Jane Lang", "chairman", "council", "current")),
    ("The army spokesman, Col. Jane Lang, agreed.", ("Jane Lang", "army spokesman", None, "current")),
    ("The Bishop of Tarn, the Right Rev. Jane Lang, was saddened.", ("Jane Lang", "Bishop", "Tarn", "current")),
    ("The Archbishop of Tarn, the Most Rev. Bob Lang, prayed.", ("Bob Lang", "Rev.", None, "current")),
    (
        "Union Minister for Electronics Arvind Rao replied.",
        ("Arvind Rao", "Union Minister for Electronics", None, "current"),
    ),
    (
        "The opinion was written by civil rights lawyer Jane Lang.",
        ("Jane Lang", "civil rights lawyer", None, "current"),
    ),
    ("Harbor Mayor Jane Lang opened the bridge.", ("Jane Lang", "Mayor", "Harbor", "current")),
    ("Former U.S. Defense Secretary Mark Hale left.", ("Mark Hale", "U.S. Defense Secretary", None, "former")),
    ("White House press secretary Jill Lang said so.", ("Jill Lang", "press secretary", "White House", "current")),
    ("Minister of Education Paula Stone spoke.", ("Paula Stone", "Minister of Education", None, "current")),
    ("Acting Attorney General Rita Cole spoke.", ("Rita Cole", "Attorney General", None, "acting")),
    ("Professor Emeritus Hal Finn spoke.", ("Hal Finn", "Professor Emeritus", None, "current")),
    ("Harbor District Attorney Tom Hale spoke.", ("Tom Hale", "District Attorney", "Harbor", "current")),
    ("Harbor City Manager Tom Hale spoke.", ("Tom Hale", "City Manager", "Harbor", "current")),
    ("Det Insp Tom Hale, of Harbor Police, spoke.", ("Tom Hale", "Det Insp", "Harbor Police", "current")),
    ("PC Mary Hunt, from the Harbor Police, spoke.", ("Mary Hunt", "PC", "Harbor Police", "current")),
    ("Councillor Mary Hunt, of Harbor, spoke.", ("Mary Hunt", "Councillor", None, "current")),
    ("Detective Inspector Tom Hale spoke.", ("Tom Hale", "Detective Inspector", None, "current")),
    ("The coach, Maria Ruiz, praised the team.", ("Maria Ruiz", "coach", None, "current")),
    ("Veldania's prime minister, Ana Petrov, said yes.", ("Ana Petrov", "prime minister", "Veldania", "current")),
]
AFTER: list[tuple[str, Found]] = [
    (
        "Dr. Alan Hunt, a professor of epidemiology at Northfield University, said cases rose.",
        ("Alan Hunt", "professor of epidemiology", "Northfield University", "current"),
    ),
    ("Ola Berg, 54, the army's former chief of staff, said no.", ("Ola Berg", "chief of staff", "army", "former")),
    ("Kate Lund, a spokeswoman for the army, said no.", ("Kate Lund", "spokeswoman", "army", "current")),
    ("Its captain, Anselm Holt, is missing.", ("Anselm Holt", "captain", None, "current")),
    ("The city clerk Pia Strand said so.", ("Pia Strand", "city clerk", None, "current")),
    ("Marit Solberg, who led the observer mission, left.", ("Marit Solberg", "led", "the observer mission", "former")),
    ("Ann Lang, counsel for the sisters, left.", ("Ann Lang", "counsel", None, "current")),
    ("Ann Lang, MP for Harbor, left.", ("Ann Lang", "MP", "Harbor", "current")),
    ("Ann Lang, leader of the opposition, left.", ("Ann Lang", "leader of the opposition", None, "current")),
    ("Ann Lang, secretary of state for health, left.", ("Ann Lang", "secretary of state for health", None, "current")),
    ("Ann Lang, cabinet member for housing, left.", ("Ann Lang", "cabinet member for housing", None, "current")),
    ("Martin Shaw, QC, said so in court.", ("Martin Shaw", "QC", None, "current")),
]
CLAUSES: list[tuple[str, Found]] = [
    ("Mary Hunt, who chaired Lang's campaign, quit.", ("Mary Hunt", "chaired", "Lang's campaign", "former")),
    ("Mary Hunt is the director of the Stanton Institute.", ("Mary Hunt", "director", "Stanton Institute", "current")),
    ("Mary Hunt was elected president of Veldania.", ("Mary Hunt", "president", "Veldania", "elect")),
    ("Mary Hunt will become mayor of Harbor in May.", ("Mary Hunt", "mayor", "Harbor", "elect")),
    ("Mary Hunt will succeed Bob Lang as mayor.", ("Mary Hunt", "mayor", None, "elect")),
    ("Mary Hunt will succeed Bob Lang as mayor.", ("Bob Lang", "mayor", None, "current")),
    ("Bob Lang was replaced by Mary Hunt as mayor.", ("Bob Lang", "mayor", None, "former")),
    ("Mary Hunt took over as acting chairwoman.", ("Mary Hunt", "chairwoman", None, "acting")),
    ("Mary Hunt was named acting chief in May.", ("Mary Hunt", "chief", None, "acting")),
    ("The council elected Mary Hunt as the first woman mayor.", ("Mary Hunt", "mayor", None, "elect")),
    ("Mary Hunt stepped down as mayor in June.", ("Mary Hunt", "mayor", None, "former")),
    ("Mary Hunt will step down as mayor in June.", ("Mary Hunt", "mayor", None, "current")),
    ("Former central banker Mary Hunt left.", ("Mary Hunt", "central banker", None, "former")),
    ("Mary Hunt resigned as finance minister on Monday.", ("Mary Hunt", "finance minister", None, "former")),
    (
        "The firm on Monday named Mary Hunt as its next chief executive.",
        ("Mary Hunt", "chief executive", None, "elect"),
    ),
    ("The school's athletic director, Tom Hale, was fired.", ("Tom Hale", "athletic director", "school", "former")),
    ("The finance minister, Tom Hale, stood down on Monday.", ("Tom Hale", "finance minister", None, "former")),
    ("The finance minister, Tom Hale, stood in the rain.", ("Tom Hale", "finance minister", None, "current")),
    ("Tom Hale, the finance minister, refused to resign.", ("Tom Hale", "finance minister", None, "current")),
    ("Tom Hale, the trial judge, died on Monday.", ("Tom Hale", "trial judge", None, None)),
    (
        "The Harbor Bank was fined. Its managing director, Mary Hunt, left.",
        ("Mary Hunt", "managing director", "Its", "current"),
    ),
    ("Sporting director Tom Hale left.", ("Tom Hale", "Sporting director", None, "current")),
    ("Army chief General Tom Hale spoke.", ("Tom Hale", "General", None, "current")),
    ("Mary Hunt left. She is the first justice minister to go.", ("She", "justice minister", None, "current")),
    ("Veldania's first minister, Mary Hunt, spoke.", ("Mary Hunt", "first minister", "Veldania", "current")),
    ("Mary Hunt was named acting chief on Monday.", ("Mary Hunt", "chief", None, "acting")),
    ("Mary Hunt took over as acting chairwoman in May.", ("Mary Hunt", "chairwoman", None, "acting")),
    ("Tom Hale stepped in as interim coach of the Lions.", ("Tom Hale", "coach", "Lions", "acting")),
    ("Mary Hunt will succeed Tom Hale as head of the bank.", ("Mary Hunt", "head", "bank", "elect")),
    ("Mary Hunt succeeded Tom Hale as head of the bank in 2019.", ("Tom Hale", "head", "bank", "former")),
    ("Tom Hale will join the firm as general counsel in June.", ("Tom Hale", "general counsel", None, "elect")),
    ("The firm named Mary Hunt interim chief executive.", ("Mary Hunt", "chief executive", None, "acting")),
    ("Mary Hunt, who served as treasurer of the club, left.", ("Mary Hunt", "treasurer", "club", "former")),
]


@pytest.mark.parametrize(("text", "expected"), [*BEFORE, *AFTER, *CLAUSES])
def test_title_with_its_holder_body_and_status(read: Read, text: str, expected: Found) -> None:
    assert expected in roles(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Joe Hart and Dr. Ann Lang arrived.",
        "Bob Hunt, 58, and the new manager of Tarn left.",
        "After meeting the president, Mary Hunt and Joe Hart left.",
        "Asked whether he would keep the police chief, Hunt said yes.",
        "According to Mary Hunt, a detective for the city was paid.",
        "Mary Hunt is not the director of the institute.",
        "Mary Hunt might become president of Veldania.",
        "Mary Hunt took the mayor at his word.",
        "Mary Hunt would become president of Veldania if she won.",
        "Voters believe Mary Hunt is in good enough health to serve as president.",
        "Mary Hunt is vying to be mayor of Harbor.",
        "He called on the next president, Mary Hunt, to speak.",
        "Our potential senator, Mary Hunt, smiled.",
        "The mayor spoke to the editor about the general election.",
    ],
)
def test_no_title_is_made_up(read: Read, text: str) -> None:
    assert roles(read(text)) == []


def test_plural_title_goes_to_everyone_on_its_list(read: Read) -> None:
    text = "Councillors Ann Lang of the Reds, Bob Hunt from the Blues and Carl Moss were there."
    found = roles(read(text))
    assert [(person, title) for person, title, _, _ in found] == [
        ("Ann Lang", "Councillor"),
        ("Bob Hunt", "Councillor"),
        ("Carl Moss", "Councillor"),
    ]


def test_abbreviated_plural_title_is_one_title_each(read: Read) -> None:
    found = roles(read("Sens. Joe Mann and Heidi Lund spoke."))
    assert [title for _, title, _, _ in found] == ["Sen", "Sen"]


def test_words_before_a_capital_title_stay_outside(read: Read) -> None:
    assert [title for _, title, _, _ in roles(read("On the way Sen. Bob Hall stopped."))] == ["Sen."]


def test_two_titles_of_one_person_are_two_roles(read: Read) -> None:
    found = roles(read("Omar Reyes, chief executive and co-founder of Brightline, resigned."))
    assert [title for _, title, _, _ in found] == ["chief executive", "co-founder"]


def test_a_title_said_twice_is_one_role(read: Read) -> None:
    text = "Emeritus Professor Nils Ekman spoke. Professor Ekman said the well was dry."
    assert [title for _, title, _, _ in roles(read(text))] == ["Emeritus Professor"]


@pytest.mark.parametrize("text", ["\n", "   \n\n ", '"' * 2000, "😀 😀", "x" * 50_000, "President", "Mayor ,", ", the"])
def test_no_text_makes_it_raise(read: Read, text: str) -> None:
    assert roles(read(text)) == []


def test_without_a_parser_nothing_is_found() -> None:
    doc = Roles()(spacy.blank("en")("Mayor Jane Lang spoke."))
    assert ROLES.read(doc) == ()


def test_an_occupation_is_a_role_where_it_is_tied(read: Read) -> None:
    doc = read("Ann Lang, night porter at the Stanton Institute, met Bob Hunt, a baker.")
    assert [(person, title) for person, title, *_ in roles(doc)] == [("Ann Lang", "night porter")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lang, a pharmacist, won the seat.", ("Ann Lang", "pharmacist", None, "current")),
        ("Bob Hunt, 71, a retired baker, won the seat.", ("Bob Hunt", "baker", None, "former")),
        ("The playwright, Ann Lang, said no.", ("Ann Lang", "playwright", None, "current")),
        ("They thanked the beekeeper Bob Hunt.", ("Bob Hunt", "beekeeper", None, "current")),
    ],
)
def test_a_lone_occupation_is_a_role_where_it_is_wanted(read: Read, text: str, expected: Found) -> None:
    doc = read(text)
    assert roles(doc) == []
    ROLES.write(doc, Roles(occupations=True).predict(doc))
    assert roles(doc) == [expected]


def test_a_verb_before_a_title_is_no_part_of_it(read: Read) -> None:
    assert roles(read("The city moved to fire Police Chief Ann Roe."))[0][1] == "Police Chief"
    assert roles(read("The town thanked Fire Chief Ann Roe."))[0][1] == "Fire Chief"


def test_a_body_without_a_name_keeps_what_kind_it_is(read: Read) -> None:
    assert roles(read("Nobody slept, central bank chief Ann Roe said."))[0][2] == "central bank"
    assert roles(read("Nobody slept, disaster agency chief Ann Roe said."))[0][2] == "disaster agency"


def test_an_officer_of_an_officer_may_be_a_former_one(read: Read) -> None:
    assert roles(read("A jury convicted former sheriff's deputy Bob Lang of theft."))[0][1:] == (
        "deputy",
        None,
        "former",
    )


def test_a_portfolio_ends_before_a_short_title(read: Read) -> None:
    assert [r[1] for r in roles(read("But cabinet member for education Cllr Ann Roe warned of it."))] == [
        "cabinet member for education", "Cllr",
    ]  # fmt: skip


def test_letters_may_end_the_text(read: Read) -> None:
    assert roles(read("They met Jane Lang, QC")) == [("Jane Lang", "QC", None, "current")]
