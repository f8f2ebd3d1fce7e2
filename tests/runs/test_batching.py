"""Streams in batches."""

from collections.abc import Iterator

from wirefacts.runs.batching import batched


def test_a_batch_is_as_long_as_may_be_and_a_longer_item_is_alone() -> None:
    found = list(batched(["aa", "b", "cccc", "d", "ee", "f"], len, 3))
    assert found == [["aa", "b"], ["cccc"], ["d", "ee"], ["f"]]
    assert list(batched([], len, 3)) == []


def test_no_more_is_taken_than_a_batch_and_one() -> None:
    taken: list[str] = []

    def words() -> Iterator[str]:
        for word in ("aa", "b", "c", "d"):
            taken.append(word)
            yield word

    assert next(batched(words(), len, 3)) == ["aa", "b"]
    assert taken == ["aa", "b", "c"]
