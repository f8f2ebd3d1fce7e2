"""`wirefacts verify`: quotations in, verdicts out."""

import os
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import typer

from wirefacts.cli.archive import ENVIRONMENT
from wirefacts.cli.terms import INTERRUPTED, complain, day, exit_code, fail, note, opened
from wirefacts.errors import InputError, MissingInput, UsageError, WirefactsError
from wirefacts.verify.reports.forms import Form, report
from wirefacts.verify.verdicts import Claim, HouseName

if TYPE_CHECKING:
    from wirefacts.verify.engine import Verifier
    from wirefacts.verify.sources import Source

Failures = Counter[int]


def verify(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar='["WORDS"] [SOURCE…]', help="The quoted words, unless --claims or --draft; further sources."
        ),
    ] = None,
    sources: Annotated[
        list[str] | None,
        typer.Option(
            "--sources", "-s", metavar="PATH", help="Text or JSON Lines files, folders of both; - reads stdin."
        ),
    ] = None,
    archive: Annotated[
        str | None,
        typer.Option(metavar="FILE|URL", help=f"Look in an archive instead. [{ENVIRONMENT}]", show_default=False),
    ] = None,
    speaker: Annotated[str | None, typer.Option(metavar="NAME", help="Who is said to have said it.")] = None,
    date: Annotated[str | None, typer.Option(metavar="DATE", help="When it is said to have been said.")] = None,
    claims: Annotated[
        str | None, typer.Option(metavar="FILE.jsonl", help="Many claims, one a line; - reads stdin.")
    ] = None,
    draft: Annotated[
        str | None, typer.Option(metavar="FILE", help="Check every quotation of this text; - reads stdin.")
    ] = None,
    house: Annotated[HouseName, typer.Option(help="Whose rules say what is allowed.")] = "strict",
    form: Annotated[Form, typer.Option("--format", help="How verdicts are written.")] = Form.TEXT,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write here instead of to standard output.")
    ] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="Publication day of sources that name none.")
    ] = None,
    config: Annotated[
        str | None, typer.Option(metavar="NAME", help="A pipeline that ships, or a .cfg file.", show_default=False)
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, max=256, help="Processes that read sources.")] = 1,
) -> None:
    """Check whether quoted words are what the sources say: word for word, trimmed, altered, stitched, by whom, when.

    Verdicts go to stdout in the claims' order, errors to stderr, one line each. See docs/verify.md for the codes.

    \b
    Example:
      wirefacts verify "we will rebuild the pier" --sources stories/ --speaker "Ada Quill"
      wirefacts verify --claims claims.jsonl --sources a.txt b.jsonl --format jsonl
      wirefacts verify --draft draft.txt --sources stories/ --format html --output report.html
      wirefacts verify "we will rebuild the pier" --archive desk.db
    """
    failures: Failures = Counter()
    try:
        given, paths = _asked(words or [], sources or [], claims, draft, speaker, date)
        where = _where(archive, paths)
        with ExitStack() as stack:
            if where is not None:
                judge, known = _in_archive(where, house, stack)
            else:
                judge, known = _in_sources(list(_sources(paths, published, config, jobs, failures)), house)
            asked = _claims(given, claims, draft, config, stack)
            out = stack.enter_context(opened(output))
            writer = stack.enter_context(report(form, out, known))
            for claim in asked:
                if isinstance(claim, InputError):
                    failures[claim.exit_code] += 1
                    complain(claim)
                else:
                    writer.write(judge.verify(claim))
    except WirefactsError as problem:
        fail(problem)
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
    raise typer.Exit(exit_code(failures))


def _asked(
    words: list[str], sources: list[str], claims: str | None, draft: str | None, speaker: str | None, date: str | None
) -> tuple[Claim | None, list[str]]:
    """The claim on the command line, if it is there, and the paths of the sources. Raises UsageError."""
    if claims is not None and draft is not None:
        raise UsageError("--claims and --draft are two ways to ask; give one of them")
    if (claims is not None or draft is not None) and (speaker or date):
        raise UsageError("--speaker and --date are for words on the command line; claims and drafts bring their own")
    rest = words if claims is not None or draft is not None else words[1:]
    paths = [*sources, *rest]
    if [claims, draft, *paths].count("-") > 1:
        raise UsageError("standard input can be read once; give - to one of --claims, --draft and --sources")
    if claims is not None or draft is not None:
        return None, paths
    if not words or not words[0].strip():
        raise UsageError("no words to check; give them in quotation marks, or --claims or --draft")
    return Claim(id="q1", claim=words[0], speaker=speaker, date=day(date, "--date")), paths


def _where(archive: str | None, paths: list[str]) -> str | None:
    """The archive to look in; None where it is sources. Raises UsageError for both and for neither."""
    if archive is not None and paths:
        raise UsageError("--archive and sources are two places to look; add the sources to the archive first")
    if paths:
        return None
    where = archive or os.environ.get(ENVIRONMENT)
    if not where:
        raise UsageError("no sources; say where to look with --sources PATH or --archive FILE")
    return where


def _in_archive(where: str, house: HouseName, stack: ExitStack) -> "tuple[Verifier, Mapping[str, Source]]":
    from wirefacts.runs.archived import ArchivedSources, archive_verifier, open_archive

    held = stack.enter_context(open_archive(where))
    return archive_verifier(held, house), ArchivedSources(held)


def _in_sources(held: "list[Source]", house: HouseName) -> "tuple[Verifier, Mapping[str, Source]]":
    from wirefacts.runs.verifying import verifier

    return verifier(held, house), {source.id: source for source in held}


def _sources(
    paths: list[str], published: str | None, config: str | None, jobs: int, failures: Failures
) -> "Iterator[Source]":
    from wirefacts.cli.progress import watched
    from wirefacts.runs.verifying import read_sources
    from wirefacts.wire.inbox import Inbox

    incoming = Inbox(day(published, "--published")).read(paths)
    for outcome in watched(read_sources(incoming, config, jobs), paths, quiet=False):
        if isinstance(outcome, WirefactsError):
            failures[outcome.exit_code] += 1
            complain(outcome)
        else:
            yield outcome


def _claims(
    given: Claim | None, claims: str | None, draft: str | None, config: str | None, stack: ExitStack
) -> "Iterator[Claim | InputError]":
    if given is not None:
        return iter([given])
    if claims is not None:
        from wirefacts.runs.claims import read_claims

        return read_claims(*_opened(claims, stack))
    return _of_draft(draft or "", config)


def _opened(path: str, stack: ExitStack) -> tuple[BinaryIO, str]:
    if path == "-":
        return sys.stdin.buffer, "standard input"
    try:
        return stack.enter_context(Path(path).open("rb")), path
    except FileNotFoundError:
        raise MissingInput(path, "no such file; check the path") from None
    except OSError as problem:
        raise InputError(path, f"cannot be read: {problem.strerror}") from None


def _of_draft(path: str, config: str | None) -> Iterator[Claim | InputError]:
    from wirefacts.runs.verifying import draft_claims, extracted
    from wirefacts.wire.inbox import Inbox

    for document in Inbox().read([path]):
        if isinstance(document, InputError):
            yield document
        else:
            found = list(draft_claims(extracted(document, config)))
            if not found:
                note(f"{document.id}: no quotation in it, so nothing was checked")
            yield from found
