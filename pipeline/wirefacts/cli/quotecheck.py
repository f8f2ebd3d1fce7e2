"""`wirefacts quotecheck`: the benchmark of quotations against their sources."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wirefacts.cli.terms import SplitName, fail, one_line, opened
from wirefacts.errors import GoldError, UsageError, WirefactsError

if TYPE_CHECKING:
    from wirefacts.corpora.quotecheck.rows import Dossier
    from wirefacts.evaluation.quotecheck.verdicts import Answer

CORPUS = Path("corpora/quotecheck")
CorpusFolder = Annotated[Path, typer.Argument(metavar="CORPUS", help="The folder with manifest.toml.")]
Chosen = Annotated[SplitName | None, typer.Option(help="Only this split.")]

quotecheck = typer.Typer(
    name="quotecheck", no_args_is_help=True, help="Check, count and score the benchmark of quotations."
)


@quotecheck.command()
def check(
    corpus: CorpusFolder = CORPUS,
    dossiers: Annotated[
        list[str] | None, typer.Option("--dossier", metavar="NAME", help="Only these, without the manifest.")
    ] = None,
) -> None:
    """Say everything that does not hold, one line each: FILE:LINE. Ends with 9 where anything does not.

    \b
    Example:
      wirefacts quotecheck check
      wirefacts quotecheck check --dossier pier-hearing
    """
    from wirefacts.corpora.quotecheck.checking import problems

    failed = False
    with opened(None) as out:
        for line in problems(corpus, dossiers or ()):
            failed = True
            out.write(f"{one_line(line)}\n")
    if failed:
        raise typer.Exit(GoldError.exit_code)


@quotecheck.command()
def pin(corpus: CorpusFolder = CORPUS) -> None:
    """Write the manifest anew: every dossier that lies there, its split by its name, the digest of its files.

    \b
    Example:
      wirefacts quotecheck pin
    """
    from wirefacts.corpora.quotecheck.manifest import pin as pinned

    try:
        manifest = pinned(corpus)
    except WirefactsError as problem:
        fail(problem)
    typer.echo(f"{len(manifest.dossiers)} dossiers pinned: {manifest.digest}", err=True)


@quotecheck.command()
def report(corpus: CorpusFolder = CORPUS) -> None:
    """Count claims by split: wordings, flags, levels, what misleads and what only looks so.

    \b
    Example:
      wirefacts quotecheck report
    """
    from wirefacts.corpora.quotecheck.checking import stock
    from wirefacts.corpora.quotecheck.manifest import read_manifest, read_quotecheck

    try:
        splits = {entry.name: entry.split for entry in read_manifest(corpus).dossiers}
        with opened(None) as out:
            out.writelines(f"{line}\n" for line in stock((splits[d.name], d) for d in read_quotecheck(corpus)))
            out.flush()
    except WirefactsError as problem:
        fail(problem)


@quotecheck.command()
def export(
    corpus: CorpusFolder = CORPUS,
    split: Chosen = None,
    sources: Annotated[
        bool, typer.Option("--sources", help="The sources instead, as `wirefacts verify --sources` reads them.")
    ] = False,
    lot: Annotated[
        int | None, typer.Option(metavar="N", min=1, help="Only N claims, drawn by lot, always the same.")
    ] = None,
) -> None:
    """Write the claims without their gold, in the form that checkers read: id, claim, speaker, date, sources.

    \b
    Example:
      wirefacts quotecheck export --split dev > claims.jsonl
      wirefacts quotecheck export --split dev --sources > sources.jsonl
      wirefacts quotecheck export --lot 150 > to-be-labelled-again.jsonl
    """
    from wirefacts.corpora.quotecheck.exporting import claim_row, source_row
    from wirefacts.corpora.quotecheck.manifest import read_quotecheck
    from wirefacts.evaluation.quotecheck.agreement import drawn

    try:
        if sources and lot is not None:
            raise UsageError("--lot draws claims; it has no sources to draw")
        dossiers = read_quotecheck(corpus, split.value if split else None)
        claims = [claim for dossier in dossiers for claim in dossier.claims]
        rows = (
            map(source_row, (source for dossier in dossiers for source in dossier.sources.values()))
            if sources
            else map(claim_row, claims if lot is None else drawn(claims, lot))
        )
        with opened(None) as out:
            out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
            out.flush()
    except WirefactsError as problem:
        fail(problem)


@quotecheck.command()
def agree(
    labels: Annotated[
        Path, typer.Argument(metavar="LABELS.jsonl", help="Another annotator's, in the form of verdicts.")
    ],
    corpus: Annotated[Path, typer.Option(metavar="DIR", help="The folder with manifest.toml.")] = CORPUS,
    figures: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the figures as JSON.")] = None,
) -> None:
    """Compare the gold with labels that somebody else gave to some of the claims: Cohen's kappa, and what parted the two.

    \b
    Example:
      wirefacts quotecheck agree labels.jsonl
    """
    from wirefacts.corpora.quotecheck.manifest import read_quotecheck
    from wirefacts.evaluation.quotecheck.agreement import agreement, lines
    from wirefacts.evaluation.quotecheck.verdicts import read_answers

    try:
        claims = [claim for dossier in read_quotecheck(corpus) for claim in dossier.claims]
        told = agreement(claims, read_answers(labels))
        with opened(None) as out:
            out.writelines(f"{line}\n" for line in lines(told))
            out.flush()
        if figures is not None:
            with opened(figures) as out:
                out.write(json.dumps(asdict(told), indent=1) + "\n")
    except WirefactsError as problem:
        fail(problem)


@quotecheck.command()
def score(
    corpus: CorpusFolder = CORPUS,
    verdicts: Annotated[
        Path | None, typer.Option(metavar="FILE.jsonl", help="Verdicts in the output contract's form, one a claim.")
    ] = None,
    system: Annotated[
        str | None, typer.Option(metavar="NAME", help="Score a baseline instead: exact, rapidfuzz, trigram.")
    ] = None,
    split: Chosen = None,
    figures: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the figures as JSON.")] = None,
    picture: Annotated[
        Path | None, typer.Option(metavar="FILE.svg", help="Draw gold wordings against answered ones.")
    ] = None,
    misses: Annotated[bool, typer.Option("--misses", help="Print too what was answered otherwise.")] = False,
) -> None:
    """Score verdicts: macro F1 of wordings, F1 of flags, critical alterations passed, verbatim quotations refused.

    \b
    Example:
      wirefacts quotecheck score --split dev --verdicts verdicts.jsonl --picture confusion.svg
      wirefacts quotecheck score --split dev --system exact
    """
    from wirefacts.corpora.quotecheck.manifest import read_manifest, read_quotecheck
    from wirefacts.drawing.matrix import matrix
    from wirefacts.evaluation.quotecheck import report as told
    from wirefacts.evaluation.quotecheck import scoring

    try:
        dossiers = read_quotecheck(corpus, split.value if split else None)
        claims = [claim for dossier in dossiers for claim in dossier.claims]
        answers = _answers(verdicts, system, dossiers)
        scores = scoring.score(claims, answers)
        with opened(None) as out:
            out.writelines(f"{line}\n" for line in told.lines(scores))
            for claim, answer in scoring.misses(claims, answers) if misses else ():
                out.write(f"{one_line(told.miss_line(claim, answer))}\n")
            out.flush()
        if figures is not None:
            with opened(figures) as out:
                pinned = {"corpus": corpus.name, "digest": read_manifest(corpus).digest}
                out.write(json.dumps({**pinned, **told.figures(scores)}, indent=1) + "\n")
        if picture is not None:
            with opened(picture) as out:
                out.write(matrix(told.picture(scores, f"Wording verdicts: {system or 'wirefacts'}")))
    except WirefactsError as problem:
        fail(problem)


@quotecheck.command()
def baselines(corpus: CorpusFolder = CORPUS, split: Chosen = None) -> None:
    """Compare the naive checkers, a line each: exact match after folding, RapidFuzz's partial ratio, trigrams.

    \b
    Example:
      wirefacts quotecheck baselines --split dev
    """
    from wirefacts.corpora.quotecheck.manifest import read_quotecheck
    from wirefacts.evaluation.quotecheck import report as told
    from wirefacts.evaluation.quotecheck.baselines import BASELINES, answers
    from wirefacts.evaluation.quotecheck.scoring import score as scored

    try:
        dossiers = read_quotecheck(corpus, split.value if split else None)
        claims = [claim for dossier in dossiers for claim in dossier.claims]
        table = {name: scored(claims, answers(system, dossiers)) for name, system in BASELINES.items()}
        with opened(None) as out:
            out.writelines(f"{line}\n" for line in told.comparison(table))
            out.flush()
    except WirefactsError as problem:
        fail(problem)


def _answers(verdicts: Path | None, system: str | None, dossiers: "Sequence[Dossier]") -> "dict[str, Answer]":
    from wirefacts.evaluation.quotecheck.baselines import BASELINES, answers
    from wirefacts.evaluation.quotecheck.verdicts import read_answers

    if (verdicts is None) == (system is None):
        raise UsageError("give --verdicts FILE.jsonl, or --system NAME")
    if verdicts is not None:
        return read_answers(verdicts)
    if system not in BASELINES:
        raise UsageError(f"no baseline named '{system}'; there are: {', '.join(BASELINES)}")
    return answers(BASELINES[system], dossiers)
