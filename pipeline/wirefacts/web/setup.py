"""What each worker works with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Setup:
    """A pipeline that ships or a configuration file (None: the default one); a gazetteer's file, whose ids parties bear."""

    config: str | None = None
    gazetteer: str | None = None
