"""`wirefacts serve`: the desk and the service over HTTP."""

import os
import sys
import threading
import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from wirefacts.cli.archive import ENVIRONMENT
from wirefacts.cli.terms import fail
from wirefacts.errors import MissingInput, UsageError, WirefactsError

TOKEN = "WIREFACTS_TOKEN"  # noqa: S105 - the name of a variable
SHORTEST = 16
"""Characters of a token that nobody guesses."""


def serve(
    host: Annotated[
        str, typer.Option(metavar="ADDRESS", help="Where to listen; any address but this machine's own needs a token.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65_535, help="The port; 0 takes one that is free.")] = 8000,
    workers: Annotated[
        int, typer.Option("--workers", "-w", min=1, max=256, help="Processes that extract, each with its pipeline.")
    ] = 1,
    config: Annotated[
        str | None, typer.Option(metavar="NAME", help="A pipeline that ships, or a .cfg file.", show_default=False)
    ] = None,
    gazetteer: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Parties you know, JSON Lines: id, name, aliases, type. They bear your ids.",
            show_default=False,
        ),
    ] = None,
    token_file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help=f"The token that requests must bring. [{TOKEN}]", show_default=False),
    ] = None,
    allow_host: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A name by which it may be called; may be repeated.")
    ] = None,
    archive: Annotated[
        str | None,
        typer.Option(metavar="FILE|URL", help=f"Search and fill this archive. [{ENVIRONMENT}]", show_default=False),
    ] = None,
    max_characters: Annotated[int, typer.Option(min=1, metavar="N", help="Longest article, in characters.")] = 200_000,
    max_body: Annotated[int, typer.Option(min=1_000, metavar="BYTES", help="Largest request.")] = 4_000_000,
    queue: Annotated[
        int,
        typer.Option(
            min=1, metavar="N", help="Requests that may wait for each worker; the next are told when to come again."
        ),
    ] = 1,
    rate: Annotated[
        int, typer.Option(min=0, metavar="N", help="Requests a minute of one client; 0 sets no limit.")
    ] = 0,
    timeout: Annotated[
        float, typer.Option(min=0.1, metavar="SECONDS", help="Longest that one request may be worked on.")
    ] = 60.0,
    access_log: Annotated[
        bool, typer.Option("--access-log", help="Log each request's method, route, status and time; never its text.")
    ] = False,
    open_page: Annotated[bool, typer.Option("--open", help="Open the desk in a browser.")] = False,
) -> None:
    """Serve the desk, and what the other commands do over HTTP. See docs/serve.md for the routes.

    \b
    Example:
      wirefacts serve --open --archive archive.sqlite
      wirefacts serve --host 0.0.0.0 --token-file token.txt --workers 2
    """
    try:
        from wirefacts.web.serving import serve as run
        from wirefacts.web.settings import Settings
    except ModuleNotFoundError as missing:
        if missing.name is not None and missing.name.startswith("wirefacts"):
            raise
        fail(UsageError(f"serving needs {missing.name}: pip install 'wirefacts[web]'"))

    def ready(address: str) -> None:
        print(f"wirefacts: {address}  (Ctrl-C ends it)", file=sys.stderr, flush=True)  # noqa: T201 - the command line's voice
        if open_page and _has_screen():
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()

    try:
        run(
            Settings(
                host=host,
                port=port,
                token=_token(token_file),
                hosts=tuple(name.lower() for name in allow_host or ()),
                config=config,
                gazetteer=gazetteer,
                workers=workers,
                queue=queue,
                rate=rate,
                max_characters=max_characters,
                max_body=max_body,
                job_seconds=timeout,
                archive=archive or os.environ.get(ENVIRONMENT) or None,
                access_log=access_log,
            ),
            ready,
        )
    except WirefactsError as problem:
        fail(problem)
    except KeyboardInterrupt:
        raise typer.Exit(0) from None


def _has_screen() -> bool:
    """False where a browser would open in the terminal, or nowhere."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _token(file: Path | None) -> str | None:
    """The token in `file`, or in the environment. Raises MissingInput, UsageError."""
    if file is None:
        token = os.environ.get(TOKEN, "").strip()
    else:
        try:
            token = file.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            raise MissingInput(str(file), "no such file; write a token into it") from None
        except (OSError, ValueError) as trouble:
            raise UsageError(f"{file}: no token can be read from it: {type(trouble).__name__}") from None
    if token and (len(token) < SHORTEST or not token.isascii() or any(c.isspace() for c in token)):
        raise UsageError(f"a token has {SHORTEST} characters or more, ASCII and without blanks")
    if file is not None and not token:
        raise UsageError(f"{file}: no token in it")
    return token or None
