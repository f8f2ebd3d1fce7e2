"""How often one client may ask."""

import asyncio
import math
from collections import OrderedDict
from dataclasses import dataclass, field

from starlette.types import ASGIApp, Receive, Scope, Send

from wirefacts.web.gate import OPEN
from wirefacts.web.problems import answer, problem

CLIENTS = 10_000
"""Clients that are remembered; whoever was not heard of longest is forgotten."""
BURST = 10
"""Seconds whose requests may come at once."""


@dataclass(slots=True)
class Rates:
    """A bucket for each client, filled with `rate` requests a minute; a client whose bucket is empty is answered 429."""

    app: ASGIApp
    rate: int
    buckets: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and self.rate and scope["path"] not in OPEN:
            client = scope["client"][0] if scope["client"] else ""
            wait = self.taken(client, asyncio.get_running_loop().time())
            if wait:
                told = problem(429, f"more than {self.rate:,} requests a minute")
                await answer(told, {"Retry-After": str(math.ceil(wait))})(scope, receive, send)
                return
        await self.app(scope, receive, send)

    def taken(self, client: str, now: float) -> float:
        """Takes one request out of the client's bucket: 0.0, or after how many seconds there is one."""
        a_second = self.rate / 60
        most = max(1.0, a_second * BURST)
        held, then = self.buckets.pop(client, (most, now))
        held = min(most, held + (now - then) * a_second)
        wait = 0.0 if held >= 1 else (1 - held) / a_second
        self.buckets[client] = (held if wait else held - 1, now)
        if len(self.buckets) > CLIENTS:
            self.buckets.popitem(last=False)
        return wait
