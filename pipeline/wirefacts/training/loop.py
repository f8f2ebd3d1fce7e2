"""The training loop: seeds, checkpoints that can be taken up again, early stopping on dev."""

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch.optim import AdamW
from torch.optim.lr_scheduler import LambdaLR

from wirefacts.encoders.network import Network
from wirefacts.errors import UsageError
from wirefacts.training.config import Plan
from wirefacts.training.examples import Cut, Example, batches, cuts
from wirefacts.training.losses import Teacher, loss

Judge = Callable[[Network], dict[str, float]]
"""Scores of a network by name; "score" decides which epoch is kept."""
Report = Callable[[int, int, int, float], None]
"""Told after every batch: the epoch, batches done and in all, the mean loss so far."""


@dataclass(slots=True)
class Trainer:
    """Trains `network` on groups of examples (the same heads within a group) and keeps the best epoch in `folder`.

    `state.pt` holds all that is needed to go on after an interruption, `best.pt` the best weights, `log.jsonl` a line an epoch.
    """

    network: Network
    groups: Sequence[Sequence[Example]]
    plan: Plan
    folder: Path
    judge: Judge
    report: Report
    device: str = "cpu"
    teacher: Teacher | None = None
    best: float = -1.0
    since: int = 0
    _optimizer: AdamW = field(init=False)
    _schedule: LambdaLR = field(init=False)

    def __post_init__(self) -> None:
        torch.manual_seed(self.plan.seed)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.network.to(self.device)
        self._optimizer = _optimizer(self.network, self.plan)
        steps = self.plan.epochs * sum(len(_batches(group, self.plan, 0)) for group in self.groups)
        self._schedule = LambdaLR(self._optimizer, lambda step: rate(step, steps, self.plan.warmup))

    def run(self) -> Path:
        """Trains to the last epoch, or until `patience` epochs brought nothing better; the file of the best weights."""
        for epoch in range(self._resumed(), self.plan.epochs):
            if self.since >= self.plan.patience:
                break
            torch.manual_seed(self.plan.seed + epoch)
            mean = self._epoch(epoch)
            scores = self.judge(self.network)
            self.since = 0 if scores["score"] > self.best else self.since + 1
            if not self.since:
                self.best = scores["score"]
                _replace(self.network.state_dict(), self.folder / "best.pt")
            self._save(epoch + 1)
            with (self.folder / "log.jsonl").open("a", encoding="utf-8") as log:
                log.write(json.dumps({"epoch": epoch + 1, "loss": round(mean, 4), **scores}) + "\n")
        return self.folder / "best.pt"

    def _epoch(self, epoch: int) -> float:
        work = [batch for group in self.groups for batch in _batches(group, self.plan, epoch)]
        random.Random(f"{self.plan.seed} order {epoch}").shuffle(work)  # noqa: S311 - shuffles batches
        self.network.train()
        total = 0.0
        for done, batch in enumerate(work, 1):
            with torch.autocast(torch.device(self.device).type, dtype=torch.bfloat16, enabled=self.plan.half):
                lost = loss(self.network, batch, self.plan.link_weight, self.device, self.teacher)
            lost.backward()
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            self._optimizer.step()
            self._schedule.step()
            self._optimizer.zero_grad(set_to_none=True)
            total += float(lost.detach())
            self.report(epoch + 1, done, len(work), total / done)
        return total / max(1, len(work))

    def _resumed(self) -> int:
        """The epoch to go on with: 0, or the one after the last that was saved whole."""
        file = self.folder / "state.pt"
        if not file.is_file():
            return 0
        saved = torch.load(file, weights_only=True, map_location=self.device)
        if saved["plan"] != self.plan.model_dump():
            raise UsageError(f"{file}: a run by another plan; give another --output, or remove it")
        self.network.load_state_dict(saved["network"])
        self._optimizer.load_state_dict(saved["optimizer"])
        self._schedule.load_state_dict(saved["schedule"])
        self.best, self.since = saved["best"], saved["since"]
        return int(saved["epoch"])

    def _save(self, epoch: int) -> None:
        state = {
            "network": self.network.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "schedule": self._schedule.state_dict(),
            "epoch": epoch,
            "best": self.best,
            "since": self.since,
            "plan": self.plan.model_dump(),
        }
        _replace(state, self.folder / "state.pt")


def _replace(content: object, file: Path) -> None:
    """Writes a file whole or not at all."""
    torch.save(content, file.with_suffix(".new"))
    file.with_suffix(".new").replace(file)


def _batches(group: Sequence[Example], plan: Plan, epoch: int) -> list[list[Cut]]:
    dice = random.Random(f"{plan.seed} {epoch}")  # noqa: S311 - shuffles examples
    return batches(list(cuts(group, plan.room, dice)), plan.batch, dice)


def _optimizer(network: Network, plan: Plan) -> AdamW:
    inner = {id(p) for p in network.encoder.parameters()}
    groups = [
        {"params": [p for p in network.parameters() if id(p) in inner], "lr": plan.rate, "weight_decay": 0.01},
        {"params": [p for p in network.parameters() if id(p) not in inner], "lr": plan.heads_rate, "weight_decay": 0.0},
    ]
    return AdamW(groups, fused=True)


def rate(step: int, steps: int, warmup: float) -> float:
    """The share of the full learning rate at `step`: up in a line, then down in a line to a twentieth."""
    up = max(1, int(steps * warmup))
    return (step + 1) / up if step < up else max(0.05, 1 - (step - up) / max(1, steps - up))
