"""A stream in batches, so that memory does not grow with it."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def batched(items: Iterable[Item], length: Callable[[Item], int], most: int) -> Iterator[list[Item]]:
    """`items` in lists whose lengths together are at most `most`, or of one item that is longer."""
    batch: list[Item] = []
    size = 0
    for item in items:
        if batch and size + length(item) > most:
            yield batch
            batch, size = [], 0
        batch.append(item)
        size += length(item)
    if batch:
        yield batch
