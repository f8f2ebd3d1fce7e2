"""The training loop: seeds, progress, checkpoints that can be taken up again, early stopping on dev."""

import json
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch.optim import AdamW

from wirefacts.encoders.network import Network
from wirefacts.training.examples import Cut, Example, batches, cuts
from wirefacts.training.losses import loss


@dataclass(frozen=True, slots=True)
class Plan:
    """`rate` is the encoder's learning rate, `heads_rate` that of everything else; `batch` in pieces, padding included."""

    epochs: int = 8
    batch: int = 2048
    room: int = 254
    rate: float = 1.5e-4
    heads_rate: float = 1e-3
    warmup: float = 0.06
    link_weight: float = 0.5
    patience: int = 3
    seed: int = 7
    half: bool = True


def train(
    network: Network,
    groups: Sequence[Sequence[Example]],
    plan: Plan,
    folder: Path,
    judge: Callable[[Network], dict[str, float]],
    device: str = "cpu",
) -> Path:
    """Trains on groups of examples (the same heads within a group); the file of the best epoch by `judge`'s "score"."""
    torch.manual_seed(plan.seed)
    folder.mkdir(parents=True, exist_ok=True)
    network.to(device)
    optimizer = _optimizer(network, plan)
    steps = plan.epochs * sum(len(_batches(group, plan, 0)) for group in groups)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, steps, plan.warmup))
    state, log = folder / "state.pt", folder / "log.jsonl"
    epoch, best, since = 0, -1.0, 0
    if state.is_file():
        saved = torch.load(state, weights_only=True)
        network.load_state_dict(saved["network"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        epoch, best, since = saved["epoch"], saved["best"], saved["since"]
    for number in range(epoch, plan.epochs):
        mean = _epoch(network, groups, plan, number, optimizer, schedule, device)
        scores = judge(network)
        with log.open("a") as lines:
            lines.write(json.dumps({"epoch": number + 1, "loss": mean, **scores}) + "\n")
        since = 0 if scores["score"] > best else since + 1
        if scores["score"] > best:
            best = scores["score"]
            torch.save(network.state_dict(), folder / "best.pt")
        torch.save(
            {
                "network": network.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
                "epoch": number + 1, "best": best, "since": since,
            },
            state,
        )  # fmt: skip
        if since >= plan.patience:
            break
    return folder / "best.pt"


def _batches(group: Sequence[Example], plan: Plan, epoch: int) -> list[list[Cut]]:
    dice = random.Random(f"{plan.seed} {epoch}")  # noqa: S311 - shuffles examples
    return batches(list(cuts(group, plan.room, dice)), plan.batch, dice)


def _epoch(network, groups, plan, number, optimizer, schedule, device) -> float:  # type: ignore[no-untyped-def]
    work = [batch for group in groups for batch in _batches(group, plan, number)]
    random.Random(f"{plan.seed} order {number}").shuffle(work)  # noqa: S311 - shuffles batches
    network.train()
    total, began = 0.0, time.monotonic()
    for done, batch in enumerate(work, 1):
        with torch.autocast(torch.device(device).type, dtype=torch.bfloat16, enabled=plan.half):
            numbers = loss(network, batch, plan.link_weight, device)
        numbers.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad(set_to_none=True)
        total += float(numbers.detach())
        if done % 20 == 0 or done == len(work):
            left = (time.monotonic() - began) / done * (len(work) - done)
            print(f"epoch {number + 1} {done}/{len(work)} loss {total / done:.3f} {left:.0f}s left", file=sys.stderr)
    return total / len(work)


def _optimizer(network: Network, plan: Plan) -> AdamW:
    inner = {id(p) for p in network.encoder.parameters()}
    groups = [
        {"params": [p for p in network.parameters() if id(p) in inner], "lr": plan.rate, "weight_decay": 0.01},
        {"params": [p for p in network.parameters() if id(p) not in inner], "lr": plan.heads_rate, "weight_decay": 0.0},
    ]
    return AdamW(groups, fused=True)


def _rate(step: int, steps: int, warmup: float) -> float:
    """Up in a line, then down in a line to a twentieth."""
    up = max(1, int(steps * warmup))
    return (step + 1) / up if step < up else max(0.05, 1 - (step - up) / max(1, steps - up))
