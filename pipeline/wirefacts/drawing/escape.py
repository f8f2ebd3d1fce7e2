"""Any string made safe for HTML or a terminal."""

import html
import re

_UNWRITABLE = re.compile("[\0\ud800-\udfff]")
_STEERING = re.compile("[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, marks that turn the reading direction, lone surrogates."""
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def escape(text: str) -> str:
    """`text` as HTML content or attribute value, character for character.

    A carriage return is escaped, since HTML would read it as a line feed; NUL and lone surrogates, which no page can hold,
    become U+FFFD.
    """
    return html.escape(_UNWRITABLE.sub("\ufffd", text)).replace("\r", "&#13;")


def inert(text: str) -> str:
    """`text` as HTML content, character for character, in which nothing turns the reading direction of what follows.

    Each mark that would stands alone in an element of its own, which a style sheet shows.
    """
    return _TURNING.sub(lambda mark: f'<bdi class="wf-turn">{mark[0]}</bdi>', escape(text))


def visible(text: str) -> str:
    """`text` on one line, with nothing in it that steers a terminal: white space as spaces, controls as U+FFFD."""
    return _STEERING.sub("\ufffd", " ".join(text.split()))


def shortened(text: str, width: int) -> str:
    """`text`, or its two ends around an ellipsis, in at most `width` characters."""
    if len(text) <= width:
        return text
    half = (width - 3) // 2
    return f"{text[:half].rstrip()} … {text[len(text) - half :].lstrip()}"


def clipped(text: str, width: int) -> str:
    """`text`, or its first words and an ellipsis, in at most `width` characters, 2 or more."""
    return text if len(text) <= width else f"{text[: width - 2].rsplit(' ', 1)[0]} …"


def web_link(address: str) -> str | None:
    """`address` where it is an ordinary web address that a page may link to, otherwise None."""
    return address if re.fullmatch(r"https?://[^\s\"'<>\\]+", address, re.IGNORECASE) else None
