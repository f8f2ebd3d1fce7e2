"""spaCy imported without what reading does not need: torch, which thinc imports wherever it is installed, and spaCy's commands.

Measured: 1.5 seconds of 3.8 to the first result, and 0.2 more. Only for processes that are ours from the start, and pipelines
that ship; a library must not decide for its host whether thinc may know torch.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

FRAMEWORKS = ("torch", "cupy")
COMMANDS = ("spacy.cli", "spacy.cli.info")


def import_spacy() -> None:
    """Imports spaCy, if nobody has; torch and spaCy's commands can be imported as ever afterwards."""
    if "spacy" in sys.modules or "thinc" in sys.modules:
        return
    absent: dict[str, ModuleType | None] = dict.fromkeys(FRAMEWORKS)
    with _standing_in(absent | {name: _empty(name) for name in COMMANDS}):
        import spacy  # noqa: F401 - for the modules that it leaves behind


@contextmanager
def _standing_in(modules: dict[str, ModuleType | None]) -> Iterator[None]:
    """Puts `modules` in the place of those not yet imported; None says that there is no such module."""
    placed = {name: module for name, module in modules.items() if name not in sys.modules}
    sys.modules.update(placed)  # type: ignore[arg-type] # None is Python's own word for "cannot be imported"
    try:
        yield
    finally:
        for name in placed:
            sys.modules.pop(name, None)


def _empty(name: str) -> ModuleType:
    module = ModuleType(name)
    module.__path__ = []
    module.info = _info  # type: ignore[attr-defined]
    return module


def _info(*args: object, **kwargs: object) -> object:
    from spacy.cli.info import info

    return info(*args, **kwargs)  # type: ignore[arg-type]
