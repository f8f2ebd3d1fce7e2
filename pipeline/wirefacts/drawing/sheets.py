"""Style sheets that lie as files beside this module."""

from functools import cache
from pathlib import Path


@cache
def sheet(name: str) -> str:
    """The style sheet `name`.css. Raises OSError where there is none."""
    return Path(__file__).with_name(f"{name}.css").read_text(encoding="utf-8")
