"""The default backend: ONNX Runtime on the CPU, on one thread unless told otherwise (batches run in processes of their own)."""

from pathlib import Path

import onnxruntime

from wirefacts.encoders.schema import Floats, Ints
from wirefacts.errors import UsageError


class Onnx:
    """A network file as a backend. It runs as it is written (`graph`): there is nothing in it for ONNX Runtime to fuse."""

    def __init__(self, file: Path, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        try:
            self._session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        except Exception as problem:
            raise UsageError(f"{file}: not a network that ONNX Runtime can run: {problem}") from problem

    def __call__(self, ids: Ints, shapes: Ints, places: Ints) -> Floats:
        given = {"ids": ids[None], "shapes": shapes[None], "read": places}
        answer: Floats = self._session.run(None, given)[0]
        return answer
