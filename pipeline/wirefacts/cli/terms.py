"""What the commands have in common: exit codes, one-line errors, where output goes."""

import datetime as dt
import errno
import os
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NoReturn, TextIO

import typer

from wirefacts.errors import UsageError, WirefactsError

INTERRUPTED = 130
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""What a write says where there is no room, or the device fails."""
MIXED = 3
EXIT_CODES = """\b
Exit codes:
  0  every input was read and extracted
  1  extraction itself failed on a document
  2  the call is wrong (options, configuration, output file)
  3  inputs failed in more than one way, or could not be opened
  4  a file or folder is missing, or a folder holds no story
  5  an input is not text: binary, not UTF-8, NUL, lone surrogates
  6  an input holds no text
  7  malformed: JSON that is none, a row without text, an impossible date
  8  an article is longer than --max-characters
  9  a gold file cannot be trusted
  10  an archive cannot be used: locked, broken, not ours, made by a newer version
  130  interrupted
"""


class SplitName(StrEnum):
    """The parts of a corpus."""

    TRAIN = "train"
    DEV = "dev"
    TEST = "test"


DataFolder = Annotated[
    Path | None,
    typer.Option(
        "--data",
        metavar="DIR",
        help="Where outside corpora lie. [WIREFACTS_DATA, else ../shared/data]",
        show_default=False,
    ),
]
"""The option of commands that read outside corpora."""


def exit_code(failures: Counter[int]) -> int:
    """What a run with `failures` (exit code: how often) ends with: their common code, 3 where they differ, 0 for none."""
    return next(iter(failures)) if len(failures) == 1 else MIXED if failures else 0


def fail(problem: WirefactsError) -> NoReturn:
    """Says `problem` on one line of stderr and ends with its code."""
    complain(problem)
    raise typer.Exit(problem.exit_code)


def complain(problem: WirefactsError) -> None:
    """Says `problem` on one line of stderr."""
    note(str(problem))


def note(message: str) -> None:
    """Says something on one line of stderr."""
    print(f"wirefacts: {one_line(message)}", file=sys.stderr)  # noqa: T201 - the command line's voice


def one_line(message: str) -> str:
    """`message` on one line, without characters that steer a terminal."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "\ufffd" for c in message)


@contextmanager
def opened(output: Path | None) -> Iterator[TextIO]:
    """Standard output in UTF-8, or the file `output`, new. Raises UsageError where it cannot be written, or not to the end.

    A reader of standard output that goes away early (`| head`) ends the program quietly with 0.
    """
    if output is None:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        try:
            yield sys.stdout
            sys.stdout.flush()
        except BrokenPipeError:
            _leave_stdout()
            raise typer.Exit(0) from None
        except OSError as problem:
            if problem.errno not in _FULL:
                raise
            _leave_stdout()
            raise UsageError(f"standard output: cannot be written: {problem.strerror}") from None
        return
    try:
        stream = output.open("w", encoding="utf-8", newline="\n")
    except OSError as problem:
        raise UsageError(f"{output}: cannot be written: {problem.strerror}; choose another --output") from None
    try:
        with stream:
            yield stream
    except OSError as problem:
        if problem.errno not in _FULL:
            raise
        raise UsageError(f"{output}: cannot be written: {problem.strerror}; what is there is not whole") from None


def _leave_stdout() -> None:
    """Sends what is still to be written nowhere, so that the end of the program does not try again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def day(written: str | None, option: str) -> dt.date | None:
    """A day as it was written behind an option. Raises UsageError that names the option."""
    from wirefacts.wire.days import parse_day

    try:
        return None if written is None else parse_day(written)
    except ValueError as problem:
        raise UsageError(f"{option}: {problem}") from None
