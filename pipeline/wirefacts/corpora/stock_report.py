"""A stock in words and figures."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from wirefacts.corpora.markup.facts import KINDS
from wirefacts.corpora.stock import RUN, SHARED_BY, Stock

_SHOWN = 10


def lines(stock: Stock) -> Iterator[str]:
    """The report, line by line."""
    splits = [split for split in ("train", "dev", "test", "all") if stock.stories[split]]
    yield f"{stock.total:,} stories, {stock.words.total():,} words, {stock.entities:,} entities"
    yield "mentions: " + _counted(stock.mentions)
    yield ""
    yield f"{'':<10}" + "".join(f"{split:>8}" for split in splits) + f"{'total':>8}"
    yield f"{'stories':<10}" + "".join(f"{stock.stories[split]:>8,}" for split in splits) + f"{stock.total:>8,}"
    for word in KINDS:
        if word != "entity":
            row = "".join(f"{stock.facts[split][word]:>8,}" for split in splits)
            yield f"{word:<10}{row}{stock.of_type(word):>8,}"
    yield ""
    yield "topics: " + _counted(stock.topics)
    yield "houses: " + _counted(stock.houses)
    yield "lengths: " + _counted(stock.lengths)
    yield f"stories with traps: {stock.trapped} of {stock.total} ({stock.trapped / max(1, stock.total):.0%})"
    yield "traps: " + _counted(stock.traps)
    if stock.unmarked:
        yield "facts without a marked trigger: " + _counted(stock.unmarked)
    yield ""
    yield f"distinct cues: {len(stock.cues)}; commonest {_counted(Counter(dict(stock.cues.most_common(_SHOWN))))}"
    for word, ways in stock.ways.items():
        yield f"distinct ways of giving {'an' if word[0] == 'a' else 'a'} {word}: {len(ways)}"
    yield f"runs of {RUN} words in more than {SHARED_BY} stories: {len(stock.runs)}"
    for run, stories in sorted(stock.runs.items(), key=lambda item: -len(item[1]))[:_SHOWN]:
        yield f"  {len(stories)} stories: {run} ({', '.join(stories[:4])}{', …' if len(stories) > 4 else ''})"


def figures(stock: Stock) -> dict[str, Any]:
    """Everything counted, for JSON."""
    counted = {field.name: getattr(stock, field.name) for field in fields(stock)}
    return {**counted, "total": stock.total}


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in counts.most_common()) or "none"
