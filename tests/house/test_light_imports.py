"""Reading facts needs no model: the light floors load neither spaCy nor torch."""

import subprocess
import sys

import pytest

LIGHT = [
    "errors",
    "text",
    "values",
    "metrics",
    "drawing",
    "stories",
    "records",
    "wire",
    "checks",
    "sinks",
    "store",
    "verify",
]
HEAVY = ["spacy", "thinc", "torch", "transformers", "onnxruntime"]


@pytest.mark.parametrize("floor", LIGHT)
def test_a_light_floor_loads_nothing_heavy(floor: str) -> None:
    script = (
        "import importlib, pkgutil, sys\n"
        f"top = importlib.import_module('wirefacts.{floor}')\n"
        "for module in pkgutil.walk_packages(getattr(top, '__path__', []), top.__name__ + '.'):\n"
        "    importlib.import_module(module.name)\n"
        f"print(*[name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
