"""Contacts of two who are named elsewhere or together: "the two leaders spoke", "A and B discussed it". People are invented."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from wirefacts.annotations.layers import CONTACTS

Read = Callable[..., Doc]


def contacts(doc: Doc) -> list[tuple[str, list[str], str]]:
    text = doc.text
    return [(c.initiator.slice(text), [r.slice(text) for r in c.recipients], c.medium) for c in CONTACTS.read(doc)]


MET: list[tuple[str, tuple[str, str, str]]] = [
    ("Lena Hart thanked Ivo Dole. The two leaders spoke by telephone for 40 minutes.", ("Lena Hart", "Ivo Dole", "phone")),
    ("Lena Hart praised Ivo Dole. The pair met in Geneva on Monday.", ("Lena Hart", "Ivo Dole", "meeting")),
    ("Lena Hart praised Ivo Dole. The two men held a meeting on Monday.", ("Lena Hart", "Ivo Dole", "meeting")),
    ("President Lena Hart wrote on Monday. The president praised Ivo Dole. The two talked by phone on Tuesday.",
     ("Lena Hart", "Ivo Dole", "phone")),
    ("Lena Hart and Ivo Dole held a phone call on Monday.", ("Lena Hart", "Ivo Dole", "phone")),
    ("Lena Hart and Ivo Dole discussed the crisis by phone.", ("Lena Hart", "Ivo Dole", "phone")),
    ("Lena Hart discussed the crisis with Ivo Dole by phone.", ("Lena Hart", "Ivo Dole", "phone")),
    ("Lena Hart has spoken by video link with the Greek president, Ivo Dole.", ("Lena Hart", "Ivo Dole", "video")),
    ("Ivo Dole learned the news in a call from Lena Hart.", ("Lena Hart", "Ivo Dole", "phone")),
    ("Lena Hart held three hours of talks with Ivo Dole.", ("Lena Hart", "Ivo Dole", "meeting")),
    ("Lena Hart got off the phone with Ivo Dole.", ("Lena Hart", "Ivo Dole", "phone")),
    ("Foreign ministers Lena Hart of Peru and Ivo Dole of Oman met in Geneva on Monday.",
     ("Lena Hart", "Ivo Dole", "meeting")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), MET)
def test_two_in_touch(read: Read, text: str, told: tuple[str, str, str]) -> None:
    initiator, recipient, medium = told
    assert contacts(read(text)) == [(initiator, [recipient], medium)]


@pytest.mark.parametrize(
    "text",
    [
        "They met in 2010.",
        "Lena Hart praised Ivo Dole. The two leaders spoke about trade at a rally.",
        "Lena Hart praised Ivo Dole and Ann Roe. They spoke on Monday.",
        "Lena Hart and Ivo Dole discussed the crisis.",
        "The bank said in a note to clients that rates would fall.",
    ],
)
def test_nobody_in_touch(read: Read, text: str) -> None:
    assert contacts(read(text)) == []


def test_what_somebody_is_bidden_to_send_was_not_sent(read: Read) -> None:
    assert contacts(read("\"He said: 'Do it if you want, but send me a copy first,'\" Lena Hart said.")) == []


def test_a_numbered_house_denies_nothing(read: Read) -> None:
    doc = read("Lena Hart said No 10 officials had rung Ivo Dole on Monday.")
    assert [c.factuality for c in CONTACTS.read(doc)] == ["asserted"]
