"""A model's files: `models/NAME/weights/`, each with its SHA-256 in `models/NAME/weights.lock`."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from safetensors import SafetensorError
from safetensors.numpy import load_file

from wirefacts.encoders.pieces import PieceReader
from wirefacts.encoders.tables import Tables
from wirefacts.errors import UsageError
from wirefacts.resources import resources

LOCK = "weights.lock"


@dataclass(frozen=True)
class Weights:
    """The files of one model."""

    folder: Path

    @classmethod
    def of(cls, name: str) -> "Weights":
        """The model of that name which ships, or the folder of that path. Raises UsageError where there is none."""
        shipped = resources("models") / name
        folder = shipped if shipped.is_dir() else Path(name)
        if not (folder / "weights").is_dir():
            raise UsageError(f"no model '{name}': neither one that ships nor a folder with weights/ in it")
        return cls(folder)

    @property
    def network(self) -> Path:
        """The network for ONNX Runtime, in eight bits."""
        return self.folder / "weights" / "network.int8.onnx"

    @property
    def state(self) -> Path:
        """The same network in full, to train on from and for the torch backend."""
        return self.folder / "weights" / "network.safetensors"

    @property
    def config(self) -> Path:
        """The sizes of the network."""
        return self.folder / "weights" / "config.json"

    @cached_property
    def reader(self) -> PieceReader:
        file = self.folder / "weights" / "tokenizer.json"
        try:
            return PieceReader(file)
        except Exception as problem:
            raise UsageError(f"{file}: not a tokenizer: {problem}") from problem

    @cached_property
    def tables(self) -> Tables:
        file = self.folder / "weights" / "tables.safetensors"
        try:
            return Tables.of(load_file(str(file)))
        except (OSError, SafetensorError, KeyError) as problem:
            raise UsageError(f"{file}: not the tables of a model: {problem}") from problem

    def verify(self) -> None:
        """Raises UsageError unless every file is what `weights.lock` says, byte for byte."""
        for line in (self.folder / LOCK).read_text(encoding="utf-8").splitlines():
            pinned, name = line.split()
            path = self.folder / "weights" / name
            found = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "missing"
            if found != pinned:
                raise UsageError(f"{self.folder / 'weights' / name}: digest {found} is not that of {LOCK}")
