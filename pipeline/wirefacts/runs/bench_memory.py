"""Memory of this process, in MB."""

import resource
from pathlib import Path


def resident() -> float:
    """What it holds now; its peak where the system does not say."""
    return _status("VmRSS:")


def peak() -> float:
    """The most that it held. Linux hands a parent's peak down in `ru_maxrss`, so it is asked elsewhere."""
    return _status("VmHWM:")


def _status(name: str) -> float:
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text().splitlines() if line.startswith(name))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)
