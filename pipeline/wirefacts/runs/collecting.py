"""How often Python looks for garbage that refers to itself, while much is read that does not."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_YOUNG, _ROUNDS, _WHOLE = 50_000, 20, 50
"""Objects after which the youngest are looked through, and how many such looks bring the next wider one."""


@contextmanager
def seldom() -> Iterator[None]:
    """Looks for garbage seldom until the end of the block. Extractions read from JSON are hundreds of objects each, which go as
    soon as nobody has them; looking through them all the time took a sixth of the time of adding them to an archive."""
    before = gc.get_threshold()
    gc.set_threshold(_YOUNG, _ROUNDS, _WHOLE)
    try:
        yield
    finally:
        gc.set_threshold(*before)
