"""What can go wrong, in one family. Each leaf carries the exit code that the command line answers with."""


class WirefactsError(Exception):
    """Root of every error this package raises on purpose. `exit_code` is what the command line ends with."""

    exit_code = 1


class UsageError(WirefactsError):
    """The call's words are off: an unknown configuration, an impossible option."""

    exit_code = 2


class InputError(WirefactsError):
    """One input cannot be read. The message names the file and the place; the rest of the batch goes on."""

    exit_code = 3

    def __init__(self, source: str, problem: str, place: str | None = None) -> None:
        self.source, self.problem, self.place = source, problem, place
        super().__init__(f"{source}: {place}: {problem}" if place else f"{source}: {problem}")

    def __reduce__(self) -> tuple[type["InputError"], tuple[str, str, str | None]]:
        return type(self), (self.source, self.problem, self.place)


class MissingInput(InputError):
    """No file or folder of that name."""

    exit_code = 4


class UndecodableInput(InputError):
    """Not text: binary, invalid UTF-8, NUL bytes or lone surrogates."""

    exit_code = 5


class EmptyInput(InputError):
    """A file or an article with no text in it."""

    exit_code = 6


class MalformedInput(InputError):
    """JSON that is none, a row without text, an impossible date."""

    exit_code = 7


class OversizedInput(InputError):
    """An article above the stated length; nothing is truncated, so it is refused whole."""

    exit_code = 8


class GoldError(WirefactsError):
    """A gold or corpus file that cannot be trusted; the message names file and place."""

    exit_code = 9


class ArchiveError(WirefactsError):
    """An archive that cannot be used: locked, broken, not ours, of a newer version, out of reach.

    `cause` is the database's error by its class and code, without a word of anybody's text.
    """

    exit_code = 10
    cause: str | None = None


class ArchiveTooSlow(ArchiveError):
    """A search of an archive that took longer than it may."""
