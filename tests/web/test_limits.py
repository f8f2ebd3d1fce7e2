"""Small parts of what a client is allowed: rates, portions of an answer, lines of a body."""

import asyncio
from typing import Any

import pytest

from wirefacts.web.limits import PORTION, ClientGone, Taken
from wirefacts.web.lines import OVER, Lines
from wirefacts.web.problems import Refusal
from wirefacts.web.rates import CLIENTS, Rates


def test_a_bucket_fills_again() -> None:
    rates = Rates(app=None, rate=60)  # type: ignore[arg-type]
    assert [rates.taken("a", 0.0) for _ in range(10)] == [0.0] * 10
    assert rates.taken("a", 0.0) == 1.0
    assert rates.taken("b", 0.0) == 0.0
    assert rates.taken("a", 0.5) == pytest.approx(0.5)
    assert [rates.taken("a", 1.5), rates.taken("a", 1.5)] == [0.0, pytest.approx(0.5)]


def test_clients_are_forgotten_in_time() -> None:
    rates = Rates(app=None, rate=60)  # type: ignore[arg-type]
    for number in range(CLIENTS + 50):
        rates.taken(str(number), 0.0)
    assert len(rates.buckets) == CLIENTS
    assert "0" not in rates.buckets


@pytest.mark.parametrize("size", [0, 1, PORTION - 1, PORTION, PORTION + 1, 3 * PORTION, 3 * PORTION + 7])
def test_an_answer_goes_out_in_portions(size: int) -> None:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    body = bytes(range(256)) * (size // 256) + bytes(size % 256)
    asyncio.run(Taken(send, 1.0)({"type": "http.response.body", "body": body, "more_body": False}))
    assert b"".join(message["body"] for message in sent) == body
    assert all(len(message["body"]) <= PORTION for message in sent)
    assert [message["more_body"] for message in sent] == [True] * (len(sent) - 1) + [False]


def test_who_takes_nothing_is_given_up() -> None:
    async def send(_: Any) -> None:
        await asyncio.sleep(10)

    with pytest.raises(ClientGone):
        asyncio.run(Taken(send, 0.05)({"type": "http.response.start"}))


def lines(pieces: list[bytes], longest: int = 20) -> list[bytes]:
    """The lines of a body that comes in `pieces`."""
    coming = iter(pieces)

    async def receive() -> Any:
        piece = next(coming, None)
        return {"type": "http.request", "body": piece or b"", "more_body": piece is not None}

    async def all_of_them() -> list[bytes]:
        held, found = Lines(receive, longest, 5.0), []
        while (line := await held.next()) is not None:
            found.append(line)
        return found

    return asyncio.run(all_of_them())


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b"", []),
        (b"\n", []),
        (b"a", [b"a"]),
        (b"a\n", [b"a"]),
        (b"a\nb", [b"a", b"b"]),
        (b"a\n\n \r\nb\n", [b"a", b"b"]),
        (b"a\r\nb", [b"a\r", b"b"]),
        (b"x" * 20 + b"\na", [b"x" * 20, b"a"]),
        (b"x" * 21 + b"\na", [OVER, b"a"]),
        (b"x" * 90 + b"\n" + b"y" * 50, [OVER, OVER]),
    ],
)
def test_lines_are_the_same_however_they_come(body: bytes, found: list[bytes]) -> None:
    for size in (1, 2, 7, 1_000):
        assert lines([body[start : start + size] for start in range(0, len(body), size)]) == found


def test_a_line_that_does_not_come_and_a_client_that_goes() -> None:
    async def never() -> Any:
        await asyncio.sleep(10)

    async def blanks() -> Any:
        await asyncio.sleep(0.01)
        return {"type": "http.request", "body": b"\n", "more_body": True}

    async def gone() -> Any:
        return {"type": "http.disconnect"}

    with pytest.raises(Refusal, match="a line did not come"):
        asyncio.run(Lines(never, 20, 0.05).next())
    with pytest.raises(Refusal, match="a line did not come"):
        asyncio.run(Lines(blanks, 20, 0.05).next())
    with pytest.raises(ClientGone):
        asyncio.run(Lines(gone, 20, 0.05).next())
