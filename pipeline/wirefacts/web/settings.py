"""How a service is run."""

from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path

DESK = Path(__file__).parent / "desk"
"""The desk's files, which ship beside the code."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where to listen, whom to answer, how much to take on. Sizes in bytes, lengths in code points, times in seconds.

    `hosts` are names it may be called by beside those of loopback. `workers` are processes with a pipeline each; 0 is a thread
    of this process. `queue` is how many requests may wait for each worker, `streams` how many may be open for each, `rate` how
    many a minute one client may send (0: as many as it likes), `connections` how many may be open. `gazetteer` is a file of
    parties that are known, `archive` a file or a `postgresql://` address.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    token: str | None = field(default=None, repr=False)
    hosts: tuple[str, ...] = ()
    config: str | None = None
    gazetteer: str | None = None
    workers: int = 1
    queue: int = 1
    streams: int = 64
    rate: int = 0
    connections: int = 1_000
    max_characters: int = 200_000
    max_body: int = 4_000_000
    head_seconds: float = 10.0
    body_seconds: float = 30.0
    write_seconds: float = 30.0
    job_seconds: float = 60.0
    grace_seconds: float = 10.0
    archive: str | None = None
    access_log: bool = False
    desk: Path = DESK

    @property
    def is_private(self) -> bool:
        """True where only this machine can reach it."""
        return is_loopback(self.host)


def is_loopback(host: str) -> bool:
    """True for `localhost` and the addresses of this machine alone."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower() == "localhost"
