"""Examines corpora, folders and files, and says everything that does not hold."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from wirefacts.corpora.guide import read_gold_story
from wirefacts.corpora.manifest import MANIFEST, STORIES, check, read_manifest
from wirefacts.corpora.markup.parsing import ENDING, read_file
from wirefacts.corpora.markup.problems import MarkupError
from wirefacts.corpora.markup.sanity import oddities
from wirefacts.errors import GoldError


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong in one file (`errors`), and what is odd in a story that holds (`oddities`), one line each."""

    file: Path
    errors: tuple[str, ...] = ()
    oddities: tuple[str, ...] = ()


def examine(paths: Iterable[Path]) -> Iterator[Verdict]:
    """A verdict on every file that `paths` name: a corpus with its manifest, a folder of stories, or single stories."""
    for path in paths:
        if not path.is_dir():
            yield examine_file(path)
            continue
        folder = path / STORIES if (path / STORIES).is_dir() else path
        files = sorted(file for file in folder.iterdir() if file.suffix in {ENDING, ".json"})
        yield from (examine_file(file) for file in files)
        if (path / MANIFEST).exists():
            yield _manifest(path)
        elif not files:
            yield Verdict(path, (f"{path}: no story (NAME{ENDING}, NAME.json) here",))


def examine_file(file: Path) -> Verdict:
    """The verdict on one story."""
    try:
        if file.suffix == ".json":
            read_gold_story(file)
            return Verdict(file)
        reading = read_file(file)
        odd = (reading.problem(oddity.at, f"warning: {oddity.message}") for oddity in oddities(reading.story))
        return Verdict(file, oddities=tuple(each.told(str(file)) for each in odd))
    except MarkupError as problem:
        return Verdict(file, tuple(each.told(str(file)) for each in problem.problems))
    except GoldError as problem:
        return Verdict(file, (str(problem),))


def _manifest(corpus: Path) -> Verdict:
    file = corpus / MANIFEST
    try:
        check(corpus, read_manifest(corpus))
    except GoldError as problem:
        return Verdict(file, (str(problem),))
    return Verdict(file)
