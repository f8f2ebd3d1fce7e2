"""Searching quotes: words, phrases, speakers, days. Whatever is asked, it is words and never syntax."""

import datetime as dt
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wirefacts.errors import ArchiveTooSlow
from wirefacts.store import engines
from wirefacts.store.archive import Archive
from wirefacts.store.engines import reading
from wirefacts.store.folding import folded, terms
from wirefacts.verify.words import keys_in

from .conftest import Make

SAID = [
    ("a", "2031-04-07", "Ada Quill", "We won’t raise the ferry toll by 1,500 dollars"),
    ("b", "2031-04-09", "Tom Bell", "The EU museum in Mötley has a café OR a bar NOT a tollway"),
    ("c", None, "Mayor Ada Quill", '100% of AND_or "NEAR" * \' ; DROP TABLE quotes; --'),
    ("d", "2030-01-01", "Zoë Day", "It is a we, an us, an i"),
]


@pytest.fixture
def held(archive: Archive, filed: Make) -> Archive:
    archive.add(filed(ident, (speaker, said), published=day) for ident, day, speaker, said in SAID)
    return archive


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("toll", "ba"),
        ("TOLL ferry", "a"),
        ('"ferry toll"', "a"),
        ('"toll ferry"', ""),
        ("won't", "a"),
        ("1,500", "a"),
        ("motley cafe", "b"),
        ("CAFÉ", "b"),
        ("eu", "b"),
        ("us", "d"),
        ("a", "bd"),
        ('"an us"', "d"),
        ("toll NOT ferry", ""),
        ("toll OR ferry", ""),
        ("drop table", "c"),
        ("100%", "c"),
        ("10_", ""),
        ("folded:toll", ""),
        ("toll*", "ba"),
        ("", "badc"),
        ("???", ""),
        ('"', ""),
    ],
)
def test_words(held: Archive, query: str, found: str) -> None:
    assert "".join(hit.document for hit in held.search(query)) == found


def test_speaker_days_and_limit(held: Archive) -> None:
    def ids(**asked: object) -> str:
        return "".join(hit.document for hit in held.search(**asked))  # type: ignore[arg-type]

    assert ids(speaker="quill") == "ac"
    assert ids(speaker="mayor quill") == "c"
    assert ids(speaker="zoe") == "d"
    assert ids(speaker="%") == ids()
    assert ids(since=dt.date(2031, 4, 7)) == "ba"
    assert ids(until=dt.date(2031, 4, 7)) == "ad"
    assert ids(since=dt.date(2031, 4, 8), until=dt.date(2031, 4, 8)) == ""
    assert ids(limit=2) == "ba"


def test_a_hit_says_where_it_stands(held: Archive) -> None:
    (hit,) = held.search("ferry")
    assert (hit.speaker, hit.kind, hit.published) == ("Ada Quill", "direct", dt.date(2031, 4, 7))
    text = next(each.text for each in held.export() if each.extraction.document.id == "a")
    assert text is not None
    assert text[hit.start : hit.end] == hit.text
    assert hit.extents == ((hit.start, hit.end),)


def test_folding() -> None:
    assert folded("“We won’t”—Zoë’s 1,500: ﬁne!") == " we won't zoe's 1,500 fine "
    assert terms('EU ferry-toll "the bar"') == [" eu ", "ferry toll", " the bar "]


SYNTAX = [
    "NEAR(",
    "AND",
    "OR",
    "NOT",
    '"',
    "“",
    "'",
    "*",
    "^",
    ":",
    "-",
    "(",
    ")",
    "{",
    "%",
    "_",
    "\\",
    ";",
    "--",
    "$1",
    "?",
]
QUERIES = st.lists(
    st.one_of(st.sampled_from([*SYNTAX, "toll", "we", "drop table"]), st.text(max_size=8)), max_size=6
).map(" ".join)


def answers(query: str, speaker: str) -> Iterator[str]:
    """The documents that have to be found, reckoned in memory."""
    wanted = terms(query)
    for ident, _, name, said in SAID:
        right = all(term in folded(said) for term in wanted) and (wanted or not query.strip())
        if right and all(word in folded(name) for word in folded(speaker).split()):
            yield ident


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=QUERIES, speaker=st.one_of(st.just(""), QUERIES))
def test_syntax_is_inert(held: Archive, query: str, speaker: str) -> None:
    assert {hit.document for hit in held.search(query, speaker)} == set(answers(query, speaker))
    assert held.stats().documents == len(SAID)


def test_a_look_up_that_takes_too_long_is_given_up(where: str, filed: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "STEPS", 1)
    with Archive.open(where, keys_in, create=True) as held:
        held.add([filed("a", ("Ada Quill", "We will rebuild the pier"))])
        wait = (
            "WITH RECURSIVE more (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more) SELECT count(*) FROM more"
            if where.endswith(".db")
            else "SELECT pg_sleep(20)"
        )
        with (
            pytest.raises(ArchiveTooSlow, match="longer than a search may") as told,
            reading(held._engine, where, 0.05) as one,
        ):
            one.exec_driver_sql(wait).all()
        assert told.value.cause
        assert held.stats().documents == 1, "and the next one is as ever"
