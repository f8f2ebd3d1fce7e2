"""The default backend: ONNX Runtime on the CPU, on one thread unless told otherwise (batches run in processes of their own)."""

from pathlib import Path

import onnxruntime

from wirefacts.encoders.schema import Floats, Ints
from wirefacts.errors import UsageError

SLOW = ["SkipLayerNormFusion"]
"""What ONNX Runtime is not to do with a network. Measured: its sum and norm in one take four times what the two take apart."""


class Onnx:
    """A network file as a backend."""

    def __init__(self, file: Path, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(
                str(file), options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOW
            )
        except Exception as problem:
            raise UsageError(f"{file}: not a network that ONNX Runtime can run: {problem}") from problem

    def __call__(self, ids: Ints, shapes: Ints, mask: Ints) -> Floats:
        answer: Floats = self._session.run(None, {"ids": ids, "shapes": shapes, "mask": mask})[0]
        return answer
