"""Strings for pages and terminals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirefacts.drawing.escape import escape, shortened, visible, web_link


@given(st.text(st.characters()))
def test_escaped_text_can_be_written_and_opens_nothing(text: str) -> None:
    safe = escape(text)
    safe.encode("utf-8")
    assert not set("<>\"'\0\r") & set(safe)


def test_lone_surrogates_and_nul_become_replacement_characters() -> None:
    assert escape("a\ud800b\0") == "a�b�"


@given(st.text(st.characters()))
def test_visible_text_steers_no_terminal(text: str) -> None:
    safe = visible(text)
    safe.encode("utf-8")
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 or "\u202a" <= c <= "\u202e" for c in safe)


def test_visible_keeps_joined_emoji() -> None:
    assert visible("a\n\tb 👩‍👩‍👧 \x1b[31m") == "a b 👩‍👩‍👧 �[31m"


@given(st.text(), st.integers(5, 50))
def test_shortened_fits(text: str, width: int) -> None:
    assert len(shortened(text, width)) <= max(width, 0)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "https://a b", 'https://a"onclick=', "ftp://x", ""]
)
def test_only_web_addresses_are_linked(address: str) -> None:
    assert web_link(address) is None
    assert web_link("https://example.org/a?b=1&c=2#d") is not None
