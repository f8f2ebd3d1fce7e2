"""The service on a real socket: slow clients, many clients, lines in order."""

import json
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import httpx

SHORT = 0.6
SERVED_ROOM = 60
"""Streams that the served one has room for."""
LARGE = 30_000_000
"""Bytes of the served one's `/desk/large.js`."""
ARTICLE = {"text": "“We will rebuild the pier,” Mayor Ada Quill, 61, said on Monday."}
NDJSON = {"content-type": "application/x-ndjson"}
HEAD = b"POST /v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


def dial(place: str) -> socket.socket:
    """A connection to the service, which waits half a minute at most."""
    url = httpx.URL(place)
    return socket.create_connection((url.host, url.port or 80), timeout=30)


def rest(line: socket.socket) -> bytes:
    """All that comes until the service closes."""
    pieces = []
    while piece := line.recv(65_536):
        pieces.append(piece)
    return b"".join(pieces)


def rest_or_less(line: socket.socket) -> bytes:
    """What comes until the service closes or breaks off."""
    pieces = []
    with suppress(ConnectionError):
        while piece := line.recv(65_536):
            pieces.append(piece)
    return b"".join(pieces)


def dripped(line: socket.socket, data: bytes, seconds: float = 0.2) -> bytes:
    """What comes back to a client that sends `data` a byte at a time, until it is cut off."""
    line.settimeout(seconds)
    back = b""
    for byte in data:
        try:
            line.sendall(bytes([byte]))
            back += (piece := line.recv(65_536))
            if not piece:
                return back
        except TimeoutError:
            continue
        except ConnectionError:
            return back
    raise AssertionError("the service waited")


def test_two_hundred_at_once_are_answered_or_refused(place: str) -> None:
    with httpx.Client(limits=httpx.Limits(max_connections=200), timeout=60) as client, ThreadPoolExecutor(200) as pool:
        answers = list(pool.map(lambda _: client.post(f"{place}v1/extract", json=ARTICLE), range(200)))
    kinds = {answer.status_code for answer in answers}
    assert kinds <= {200, 503}
    done = [answer for answer in answers if answer.status_code == 200]
    assert len(done) >= 60
    assert len({answer.content for answer in done}) == 1
    for answer in answers:
        assert answer.status_code == 200 or int(answer.headers["retry-after"]) >= 1


def test_a_body_a_byte_at_a_time_is_cut_off(hasty: str) -> None:
    with dial(hasty) as line:
        line.sendall(HEAD + b"Content-Length: 1000\r\n\r\n")
        begun = time.monotonic()
        back = dripped(line, b'{"text": "' + b"a" * 900)
        assert time.monotonic() - begun < 60
    assert back.startswith(b"HTTP/1.1 408 ")
    assert b"application/problem+json" in back


def test_a_head_a_byte_at_a_time_is_cut_off(hasty: str) -> None:
    for first in (b"", b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"):
        with dial(hasty) as line:
            if first:
                line.sendall(first)
                assert line.recv(65_536).startswith(b"HTTP/1.1 200 ")
            back = dripped(line, b"GET /healthz HTTP/1.1\r\nX: " + b"a" * 900)
        assert b"HTTP/1.1 408 " in back


def test_a_client_that_says_nothing_is_let_go(hasty: str) -> None:
    with dial(hasty) as line:
        assert rest(line) == b""


def test_a_connection_is_kept_for_the_next_request(hasty: str) -> None:
    asked = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
    with dial(hasty) as line:
        for _ in range(2):
            line.settimeout(30)
            line.sendall(asked)
            assert line.recv(65_536).startswith(b"HTTP/1.1 200 ")
            line.settimeout(3 * SHORT)
            with suppress(TimeoutError):
                assert line.recv(65_536).startswith(b'{"status"')
                line.recv(65_536)
                raise AssertionError("the service spoke or went")


def test_what_is_not_http_is_a_problem(place: str) -> None:
    for sent in (
        b"\x16\x03\x01\x02\x00\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"A" * 70_000,
    ):
        with dial(place) as line:
            line.sendall(sent)
            back = rest(line)
        assert back.startswith((b"HTTP/1.1 400 ", b"HTTP/1.1 421 ")), sent[:20]
        assert b"application/problem+json" in back


def test_a_body_too_large_is_refused_while_it_is_sent(place: str) -> None:
    answer = httpx.post(f"{place}v1/extract", content=b"a" * 3_000_000, headers={"content-type": "application/json"})
    assert answer.status_code == 413


def test_a_slow_client_holds_nobody(place: str) -> None:
    with dial(place) as slow, dial(place) as other:
        slow.sendall(HEAD + b"Content-Length: 1000\r\n\r\n{")
        other.sendall(b"GET / HT")
        begun = time.monotonic()
        assert httpx.post(f"{place}v1/extract", json=ARTICLE, timeout=60).status_code == 200
        assert time.monotonic() - begun < 30


def test_lines_are_answered_in_order(place: str) -> None:
    rows = [json.dumps({"id": f"row {n}", "text": f"Ada Quill, {n}, won."}) for n in range(21, 41)]
    rows[3:3] = ["{", "", '{"id": "none"}', json.dumps({"text": "a\0"}), '{"text": NaN}']
    answer = httpx.post(f"{place}v1/extract", content="\n".join(rows).encode(), headers=NDJSON, timeout=60)
    assert answer.headers["content-type"] == "application/x-ndjson"
    found = [json.loads(line) for line in answer.iter_lines()]
    assert [each["line"] for each in found if "status" in each] == [4, 6, 7, 8]
    assert [each["status"] for each in found if "status" in each] == [400, 422, 422, 400]
    assert [each["document"]["id"] for each in found if "document" in each] == [f"row {n}" for n in range(21, 41)]


def test_a_line_is_answered_before_the_next_comes(place: str) -> None:
    with dial(place) as line:
        line.sendall(HEAD.replace(b"json", b"x-ndjson") + b"Transfer-Encoding: chunked\r\n\r\n")
        for number in range(3):
            row = json.dumps({"id": f"row {number}", **ARTICLE}).encode() + b"\n"
            line.sendall(f"{len(row):x}\r\n".encode() + row + b"\r\n")
            back = b""
            while b"diagnostics" not in back:
                piece = line.recv(65_536)
                assert piece
                back += piece
            assert f'"id":"row {number}"'.encode() in back
        line.sendall(b"0\r\n\r\n")
        assert rest(line).endswith(b"0\r\n\r\n")


def test_a_stream_that_stops_is_cut_off_and_says_so(hasty: str) -> None:
    with dial(hasty) as line:
        line.sendall(HEAD.replace(b"json", b"x-ndjson") + b"Transfer-Encoding: chunked\r\n\r\n")
        row = json.dumps(ARTICLE).encode() + b'\n{"text": '
        line.sendall(f"{len(row):x}\r\n".encode() + row + b"\r\n")
        back = rest(line)
    first, last = [json.loads(each) for each in back.split(b"\r\n") if each.startswith(b"{")]
    assert first["document"]["id"] == "row-1"
    assert (last["status"], last["line"]) == (408, 2)


def test_a_line_too_long_is_refused_and_the_rest_goes_on(place: str) -> None:
    rows = [json.dumps({"text": "word " * 50_000}), json.dumps(ARTICLE), "x" * 2_600_000, json.dumps(ARTICLE)]
    answer = httpx.post(f"{place}v1/extract", content="\n".join(rows).encode(), headers=NDJSON, timeout=60)
    found = [json.loads(line) for line in answer.iter_lines()]
    assert [each.get("status", 200) for each in found] == [413, 200, 413, 200]


def test_a_client_that_leaves_takes_its_place_in_the_queue_along(place: str) -> None:
    body = json.dumps({"text": ARTICLE["text"] * 20}).encode()
    for _ in range(30):
        with dial(place) as line:
            line.sendall(HEAD + f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
    begun = time.monotonic()
    assert httpx.post(f"{place}v1/extract", json=ARTICLE, timeout=60).status_code == 200
    assert time.monotonic() - begun < 30
    figures = httpx.get(f"{place}metrics").text
    assert "wirefacts_jobs_waiting 0.0" in figures


def test_a_client_that_takes_nothing_is_let_go(hasty: str) -> None:
    with dial(hasty) as line:
        line.sendall(b"GET /desk/large.js HTTP/1.1\r\nHost: localhost\r\n\r\n")
        until(lambda: open_requests(hasty) == 1)
        until(lambda: open_requests(hasty) == 0)
        assert len(rest_or_less(line)) < LARGE


def test_more_streams_than_there_is_room_for(place: str) -> None:
    head = HEAD.replace(b"json", b"x-ndjson") + b"Transfer-Encoding: chunked\r\n\r\n"
    lines = [dial(place) for _ in range(SERVED_ROOM + 1)]
    try:
        for line in lines:
            line.sendall(head)
        kinds = [line.recv(65_536).split(b" ")[1] for line in lines]
    finally:
        for line in lines:
            line.close()
    assert kinds.count(b"200") == SERVED_ROOM
    assert kinds.count(b"503") == 1
    until(lambda: open_requests(place) == 0)


def open_requests(place: str) -> int:
    """How many requests are being answered beside the one that asks."""
    (line,) = (
        line for line in httpx.get(f"{place}metrics").text.splitlines() if line.startswith("wirefacts_requests_open ")
    )
    return int(float(line.split()[1])) - 1


def until(holds: Callable[[], bool], seconds: float = 30) -> None:
    """Waits until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)
