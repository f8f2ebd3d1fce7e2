"""Reads dossiers: `claims/NAME.jsonl`, and its sources `sources/NAME.txt`, `sources/NAME_LABEL.txt` with a .toml beside each.

Strict, since every score rests on it: whatever does not hold is a problem with file and line.
"""

import re
import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from wirefacts.corpora.files import place, text_of
from wirefacts.corpora.quotecheck.problems import Problem, QuotecheckError
from wirefacts.corpora.quotecheck.rows import Claim, Dossier, Particulars, Source
from wirefacts.corpora.quotecheck.sense import incoherences
from wirefacts.errors import GoldError

SOURCES, CLAIMS = "sources", "claims"
_AT_LINE = re.compile(r"\(at line (\d+)")


def source_files(corpus: Path, name: str) -> list[Path]:
    """The texts of a dossier, by name."""
    folder = corpus / SOURCES
    return sorted({folder / f"{name}.txt", *folder.glob(f"{name}_*.txt")})


def read_dossier(corpus: Path, name: str) -> Dossier:
    """The dossier `name`. Raises QuotecheckError with everything in it that does not hold."""
    problems: list[Problem] = []
    sources = {file.stem: source for file in source_files(corpus, name) if (source := _source(file, problems))}
    claims = _claims(corpus / CLAIMS / f"{name}.jsonl", name, sources, problems)
    if problems:
        raise QuotecheckError(problems)
    return Dossier(name=name, sources=sources, claims=claims)


def _source(file: Path, problems: list[Problem]) -> Source | None:
    facts = file.with_suffix(".toml")
    try:
        text, written = text_of(file), text_of(facts)
        given = tomllib.loads(written)
        fields = Particulars.model_validate(given)
    except GoldError as problem:
        problems.append(Problem(file, 0, str(problem).removeprefix(f"{file}: ")))
    except tomllib.TOMLDecodeError as problem:
        at = _AT_LINE.search(str(problem))
        problems.append(Problem(facts, int(at[1]) if at else 0, f"not TOML: {problem}"))
    except ValidationError as problem:
        lines = [line.partition("=")[0].strip() for line in written.splitlines()]
        for each in problem.errors(include_url=False):
            key = str(each["loc"][0]) if each["loc"] else ""
            line = lines.index(key) + 1 if key in lines else 0
            problems.append(Problem(facts, line, f"{place(each['loc'])}: {each['msg']}"))
    else:
        if text.strip():
            return Source(**dict(fields), name=file.stem, text=text)
        problems.append(Problem(file, 0, "no text"))
    return None


def _claims(file: Path, name: str, sources: dict[str, Source], problems: list[Problem]) -> tuple[Claim, ...]:
    try:
        lines = text_of(file).split("\n")
    except GoldError as problem:
        problems.append(Problem(file, 0, str(problem).removeprefix(f"{file}: ")))
        return ()
    if lines and not lines[-1]:
        lines.pop()
    found: dict[str, Claim] = {}
    for number, line in enumerate(lines, 1):
        try:
            claim = Claim.model_validate_json(line)
        except ValidationError as problem:
            problems += (Problem(file, number, _told(each)) for each in problem.errors(include_url=False))
            continue
        wrong = [*_misnamed(claim, name, found), *incoherences(claim, sources)]
        problems += (Problem(file, number, message) for message in wrong)
        found[claim.id] = claim
    if not found and not problems:
        problems.append(Problem(file, 0, "no claim"))
    return tuple(found.values())


def _misnamed(claim: Claim, name: str, found: dict[str, Claim]) -> list[str]:
    wrong = []
    if not re.fullmatch(rf"{re.escape(name)}-\d\d", claim.id):
        wrong.append(f"id: {claim.id!r} is not {name}-01, {name}-02, …")
    if claim.id in found:
        wrong.append(f"id: {claim.id!r} stands there twice")
    return wrong


def _told(error: Any) -> str:
    return f"{place(error['loc'])}: {error['msg']}"
