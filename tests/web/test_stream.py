"""What a stream has begun ends with it."""

import asyncio
import threading
from contextlib import aclosing
from typing import Any

from starlette.types import Message

from wirefacts.web import jobs
from wirefacts.web.settings import Settings
from wirefacts.web.stream import Streamed
from wirefacts.web.workshop import Workshop

LINES = b"".join(b'{"text": "Ada Quill, %d, resigned."}\n' % age for age in range(30, 50))


class Slow:
    """A worker that is let do one job, and no more until it is stopped."""

    def __init__(self) -> None:
        self.begun = 0
        self.stopped = threading.Event()

    def start(self) -> None:
        """Nothing to load."""

    def do(self, *_: Any) -> bytes:
        self.begun += 1
        if self.begun > 1:
            assert self.stopped.wait(30)
        return b"{}"

    def stop(self) -> None:
        self.stopped.set()


def test_who_leaves_a_stream_leaves_no_work_behind() -> None:
    worker = Slow()

    async def story() -> tuple[bytes, int]:
        shop = Workshop([worker], queue=1, seconds=30)
        await shop.start()
        sent: list[Message] = [{"type": "http.request", "body": LINES, "more_body": False}]

        async def receive() -> Message:
            if sent:
                return sent.pop()
            await asyncio.sleep(30)
            return {"type": "http.disconnect"}

        async with aclosing(Streamed(shop, Settings(), jobs.extract)._answers(receive)) as answers:
            first = await anext(answers)
            while shop.busy == 0:
                await asyncio.sleep(0.01)
            for _ in range(20):
                await asyncio.sleep(0)
        worker.stopped.set()
        while shop.busy:
            await asyncio.sleep(0.01)
        for _ in range(20):
            await asyncio.sleep(0)
        left = len(asyncio.all_tasks()) - 1
        await shop.stop()
        return first, left

    assert asyncio.run(story()) == (b"{}", 0)
    assert worker.begun == 2
