"""Invented corpora: data and manifests in a folder of the test's own."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from wirefacts.corpora.outside.reading import read
from wirefacts.corpora.outside.rows import Row

Made = Callable[..., Iterator[Row]]
MANIFEST = """name = "{name}"
title = "Invented"
source = "ours"
licence = "CC BY 4.0"
kinds = {kinds}
format = "{format}"
trains = {trains}
{more}note = "For tests."
files = [{{ path = "{file}", sha256 = "{digest}", rows = {rows} }}]
"""


def manifest(folder: Path, name: str, kinds: list[str], content: bytes, **more: Any) -> None:
    """Writes data and manifest of a corpus with one file below `folder`."""
    file = more.get("file", "rows.jsonl")
    path = folder / "data" / name / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    told = {
        "format": more.get("format", "jsonl"),
        "trains": json.dumps(more.get("trains", [])),
        "more": more.get("more", ""),
        "rows": "{ " + ", ".join(f"{k} = {v}" for k, v in more.get("rows", {"all": 1}).items()) + " }",
    }
    manifests = folder / "manifests"
    manifests.mkdir(exist_ok=True)
    digest = hashlib.sha256(content).hexdigest()
    text = MANIFEST.format(name=name, kinds=json.dumps(kinds), file=file, digest=digest, **told)
    (manifests / f"{name}.toml").write_text(text, encoding="utf-8")


@pytest.fixture
def shelf(tmp_path: Path) -> Callable[..., Path]:
    """Makes a corpus out of a file's bytes; the folder that its `data` and `manifests` lie in."""

    def maker(name: str, kinds: list[str], content: bytes, **more: Any) -> Path:
        manifest(tmp_path, name, kinds, content, **more)
        return tmp_path

    return maker


@pytest.fixture
def make(tmp_path: Path) -> Made:
    """Makes a corpus of JSON Lines out of rows, and reads its first split or the one asked for."""

    def maker(name: str, kind: str, rows: list[dict[str, Any]], split: str | None = None, **more: Any) -> Iterator[Row]:
        content = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
        counts = Counter(row.get("split", "all") for row in rows)
        training = more.pop("for_training", False)
        manifest(tmp_path, name, [kind], content, **{"rows": counts, **more})
        chosen = split or next(iter(counts))
        return read(name, chosen, tmp_path / "data", for_training=training, manifests=tmp_path / "manifests")

    return maker
