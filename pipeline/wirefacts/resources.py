"""Where the files lie that ship beside the code."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resources(folder: str) -> Path:
    """The folder `configs` or `models`: inside an installed package, or beside the package in a checkout."""
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parents[1] / folder
