"""Killed while it adds: the archive opens, nothing half-added is seen, and the same command completes it."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

from wirefacts.store.archive import Archive
from wirefacts.verify.words import keys_in

from .conftest import Make

DOCUMENTS = 420


def command(file: Path, where: str) -> list[str]:
    program = "from wirefacts.cli.main import main; main()"
    return [sys.executable, "-c", program, "archive", "add", str(file), "--archive", where]


def test_killed_while_it_adds(where: str, tmp_path: Path, filed: Make) -> None:
    said = [(f"Speaker {at}", f"Pier {at} of the harbour will be rebuilt before winter") for at in range(12)]
    rows = [filed(f"d{number}", *said).row() for number in range(DOCUMENTS)]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    Archive.open(where, keys_in, create=True).close()
    killed = subprocess.Popen(command(file, where), stderr=subprocess.PIPE)
    with Archive.open(where, keys_in) as held:
        end = time.monotonic() + 60
        while not 0 < (seen := held.documents) < DOCUMENTS and time.monotonic() < end:
            assert killed.poll() is None, "it was done before it could be killed"
            time.sleep(0.005)
        killed.send_signal(signal.SIGKILL)
        killed.communicate()
        assert killed.returncode == -signal.SIGKILL
        assert 0 < seen < DOCUMENTS
    with Archive.open(where, keys_in) as held:
        whole = {json.loads(row)["document"]["id"]: row for row in rows}
        kept = list(held.export())
        assert seen <= len(kept) < DOCUMENTS
        assert all(each.row() == whole[each.extraction.document.id] for each in kept)
        assert held.stats().quotes == 12 * len(kept)
        assert len(list(held.search("rebuilt", limit=100_000))) == 12 * len(kept)
    done = subprocess.run(command(file, where), capture_output=True, text=True, check=True)
    assert done.stderr == f"{DOCUMENTS - len(kept)} added, {len(kept)} unchanged\n"
    with Archive.open(where, keys_in) as held:
        assert [each.row() for each in held.export()] == rows
