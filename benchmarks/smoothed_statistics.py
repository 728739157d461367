"""Statistics of InstanceNorm that change slowly from frame to frame."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from typing import Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from put.errors import OptionError

__all__ = ["SmoothedStatistics"]


class _SmoothedNorm(nn.Module):
    """InstanceNorm without weights whose means and variances are running means over the frames seen."""

    def __init__(self, eps: float, decay: float) -> None:
        super().__init__()
        self.eps = eps
        self.decay = decay
        self.running: Tensor | None = None
        self.starts: tuple[bool, ...] = ()

    def forward(self, x: Tensor) -> Tensor:
        variance, mean = torch.var_mean(x.float(), dim=(2, 3), correction=0)
        used = self._smooth(torch.stack((mean, variance), 2))
        scale = torch.rsqrt(used[:, :, 1] + self.eps)
        shift = -used[:, :, 0] * scale
        return torch.addcmul(_spread(shift), x.float(), _spread(scale)).to(x.dtype)

    def _smooth(self, found: Tensor) -> Tensor:
        """``[B, C, 2]`` means and variances of frames in order, to those to use."""
        used = []
        running = None if self.running is None else self.running.to(found.device)
        for place in range(found.shape[0]):
            begins = running is None or (place < len(self.starts) and self.starts[place])
            running = found[place] if begins or running is None else torch.lerp(found[place], running, self.decay)
            used.append(running)
        self.running = running
        return torch.stack(used)


class SmoothedStatistics:
    """Lets a generator's InstanceNorm layers normalise with means and variances smoothed over the frames of a video.

    An InstanceNorm layer sees the whole frame, so that something bright that walks in shifts the colours everywhere.
    Here each layer keeps ``s = decay * s + (1 - decay) * found`` for the mean and for the (biased) variance of each
    channel, and normalises with ``s``. The first frame, and the first one after :meth:`reset`, uses its own. Within a
    batch frames are smoothed in order: the result is that of one frame at a time.

    Attached when made; :meth:`detach` or leaving the context puts the layers back. Parameters are not touched.

    Args:
        generator: a network; its ``nn.InstanceNorm2d`` layers without weights are replaced in place.
        decay: 0 (each frame by itself) up to, but not including, 1.

    Raises:
        OptionError: ``decay`` is out of range.
    """

    def __init__(self, generator: nn.Module, decay: float) -> None:
        if not 0.0 <= decay < 1.0:
            raise OptionError(f"The decay is a number from 0 to below 1, not {decay}.")
        self.decay = decay
        self._replaced: list[tuple[nn.Module, str, nn.InstanceNorm2d]] = []
        self._norms: list[_SmoothedNorm] = []
        for parent in list(generator.modules()):
            for name, child in list(parent.named_children()):
                if isinstance(child, nn.InstanceNorm2d) and not child.affine and not child.track_running_stats:
                    norm = _SmoothedNorm(child.eps, decay)
                    setattr(parent, name, norm)
                    self._replaced.append((parent, name, child))
                    self._norms.append(norm)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.detach()

    def detach(self) -> None:
        """Put the generator's own layers back; more than once does no harm."""
        for parent, name, child in self._replaced:
            setattr(parent, name, child)
        self._replaced.clear()

    def reset(self) -> None:
        """Forget the frames so far, as at a cut."""
        for norm in self._norms:
            norm.running = None
            norm.starts = ()

    def begin(self, starts: Sequence[bool]) -> None:
        """Say which frames of the batches that follow begin a scene: from such a one on, what was before is forgotten.

        Args:
            starts: one for each frame of a batch; frames past its end begin nothing.
        """
        for norm in self._norms:
            norm.starts = tuple(starts)

    def state(self) -> dict[str, NDArray[np.float32]]:
        """What is remembered: ``[C, 2]`` means and variances for each layer by its number; empty after a reset."""
        known = ((place, norm.running) for place, norm in enumerate(self._norms))
        return {f"norm{place}": running.cpu().numpy().copy() for place, running in known if running is not None}

    def load_state(self, state: dict[str, NDArray[np.float32]]) -> None:
        """Resume from what :meth:`state` gave, bit by bit."""
        for place, norm in enumerate(self._norms):
            found = state.get(f"norm{place}")
            norm.running = None if found is None else torch.from_numpy(np.array(found, np.float32))
            norm.starts = ()


def _spread(values: Tensor) -> Tensor:
    return values[:, :, None, None]
