"""One loaded pipeline for the whole run, and one PostgreSQL server for the tests that ask for it."""

import datetime as dt
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from spacy.language import Language
from spacy.tokens import Doc
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from wirefacts.annotations.story import set_story
from wirefacts.encoders.pieces import PieceReader
from wirefacts.loading.pipelines import load
from wirefacts.stories.document import Document
from wirefacts.text.view import view

Read = Callable[..., Doc]

# A busy machine is no failing test.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The pipeline of rules alone: what a rule finds must not hang on what the tagger happens to say."""
    return load("en_wire_rules", calibrated=False)


@pytest.fixture(scope="session")
def read(nlp: Language) -> Read:
    """Runs the pipeline over one text; the Doc carries every layer."""

    def reader(text: str, published: str | None = "2024-11-06") -> Doc:
        day = dt.date.fromisoformat(published) if published else None
        doc = nlp.make_doc(view(text))
        set_story(doc, Document(id="test", text=text, published=day))
        return nlp(doc)

    return reader


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Callable[[], str]]:
    """Gives the address of a new, empty database at each call, on a server that runs on a socket for these tests alone."""
    psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed (the extra postgresql)")
    found = [Path(shutil.which("pg_ctl") or "/none/pg_ctl"), *sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))]
    binaries = next((each.parent for each in reversed(found) if each.with_name("initdb").is_file()), None)
    if binaries is None:
        pytest.skip("PostgreSQL is not installed")
    user = None
    if os.getuid() == 0:  # PostgreSQL does not run as root
        try:
            user = pwd.getpwnam("postgres").pw_name
        except KeyError:
            pytest.skip("PostgreSQL does not run as root, and there is no user postgres")
    home = Path(tempfile.mkdtemp(prefix="wirefacts-pg-"))
    if user:
        shutil.chown(home, user)

    def run(*words: str | Path) -> None:
        done = subprocess.run(
            [binaries / words[0], *words[1:]], user=user, cwd=home, stdout=subprocess.DEVNULL, timeout=60, check=False
        )
        assert done.returncode == 0, words

    try:
        run("initdb", "-D", home / "data", "-U", "wirefacts", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        options = f"-k {home} -h '' -c fsync=off -c max_connections=40"
        run("pg_ctl", "start", "-w", "-D", home / "data", "-l", home / "log", "-o", options)
        numbers = count(1)

        def new() -> str:
            name = f"t{next(numbers)}"
            with psycopg.connect(host=str(home), user="wirefacts", dbname="postgres", autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {name}")
            return f"postgresql://wirefacts@/{name}?host={home}"

        yield new
    finally:
        if (home / "data" / "postmaster.pid").exists():
            run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", home / "data")
        shutil.rmtree(home)


@pytest.fixture(scope="session")
def piece_reader(tmp_path_factory: pytest.TempPathFactory) -> PieceReader:
    """A reader of word pieces in BERT's manner, with a vocabulary of letters."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    known = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *letters, *(f"##{c}" for c in letters), "said", "that"]
    tokenizer = Tokenizer(models.WordPiece({word: n for n, word in enumerate(known)}, unk_token="[UNK]"))  # noqa: S106
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    file = tmp_path_factory.mktemp("pieces") / "tokenizer.json"
    tokenizer.save(str(file))
    return PieceReader(file)
