"""What several rules ask of one Doc is worked out once, and forgotten before the next Doc."""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar

_Asked = ParamSpec("_Asked")
_Told = TypeVar("_Told")
_FORGET: list[Callable[[], None]] = []


def once(most: int) -> Callable[[Callable[_Asked, _Told]], Callable[_Asked, _Told]]:
    """Makes of a pure question to a Doc one whose answers are kept until `forget`, `most` of them; its arguments must be
    hashable."""

    def kept(work: Callable[_Asked, _Told]) -> Callable[_Asked, _Told]:
        known = lru_cache(maxsize=most)(work)
        _FORGET.append(known.cache_clear)
        return known  # type: ignore[return-value]  # the wrapper's type forgets the arguments that it hands on

    return kept


def forget() -> None:
    """Begins anew: a Doc that was changed is another one."""
    for clear in _FORGET:
        clear()
