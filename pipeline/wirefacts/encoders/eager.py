"""The other backend: torch, on a CPU or a GPU. Equal to ONNX Runtime within what eight bits lose (see the model's card)."""

import torch

from wirefacts.encoders.network import Network
from wirefacts.encoders.schema import Floats, Ints


class Eager:
    """A network as a backend. `half`: bfloat16."""

    def __init__(self, network: Network, device: str = "cpu", *, half: bool = False) -> None:
        self._network, self._device, self._half = network.to(device).eval(), device, half

    def __call__(self, ids: Ints, shapes: Ints, places: Ints) -> Floats:
        one, other, at = (torch.from_numpy(a).to(self._device) for a in (ids[None], shapes[None], places))
        kind = torch.device(self._device).type
        with torch.inference_mode(), torch.autocast(kind, dtype=torch.bfloat16, enabled=self._half):
            answer: Floats = self._network(one, other, torch.ones_like(one))[0, at].float().cpu().numpy()
        return answer
