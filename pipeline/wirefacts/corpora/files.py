"""Files of a corpus, read. What cannot be read, or is not of its shape, is a GoldError that names file and place."""

import hashlib
from pathlib import Path

from pydantic import ValidationError

from wirefacts.errors import GoldError


def text_of(file: Path, encoding: str = "utf-8") -> str:
    """A file's text, to the character. Raises GoldError where it cannot be read or is not UTF-8."""
    try:
        return file.read_bytes().decode(encoding)
    except OSError as problem:
        raise GoldError(f"{file}: cannot be read: {problem.strerror}") from problem
    except UnicodeDecodeError as problem:
        raise GoldError(f"{file}: byte {problem.start}: not UTF-8") from problem


def digest(file: Path) -> str:
    """SHA-256 of a file's bytes, hexadecimal. Raises GoldError where it cannot be read."""
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError as problem:
        raise GoldError(f"{file}: cannot be read: {problem.strerror}") from problem


def misfit(source: Path | str, problem: ValidationError) -> GoldError:
    """The refusal of what is not of its shape: the first field that is off, and why."""
    first = problem.errors(include_url=False)[0]
    return GoldError(f"{source}: {place(first['loc'])}: {first['msg']}")


def place(location: tuple[int | str, ...]) -> str:
    """Where in a file, as people write it: `events[3].agent`; the file's top is `top`."""
    steps = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in location)
    return steps.lstrip(".") or "top"
