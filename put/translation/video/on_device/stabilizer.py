"""Steadies a video where it was translated; the counterpart of :mod:`put.translation.video.stabilizer`.

The host is not waited for: whether a new scene begins is decided on the device as well. So frames can be handed over
while the generator works on the next ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from put.backends.graphs import Graphs
from put.translation.transfer.arrival import Arrival, Staying
from put.translation.transfer.picture import Picture, on_host
from put.translation.transfer.sources import unit
from put.translation.transfer.transfer import Transfer
from put.translation.video.on_device.flow import DeviceMotion, motion_between, motion_planes
from put.translation.video.on_device.warp import areas, brought, enlarged, flow_at
from put.translation.video.optical_flow import small_image
from put.translation.video.scene_cuts import least_explained
from put.translation.video.stabilizer import COARSE, GHOST, HEAVIEST, BaseStabilizer, Prepared

__all__ = ["DeviceStabilizer"]


@dataclass(eq=False)
class _Past:
    """The frame before."""

    small: NDArray[np.uint8]
    output: Tensor
    """``[1, 3, H, W]`` in [0, 1], like the next two."""
    source: Tensor | None = None
    """Kept only for the measurement, like ``plain``."""
    plain: Tensor | None = None


class DeviceStabilizer(BaseStabilizer):
    """Blends each translated frame with the result before it, see :class:`put.translation.video.stabilizer.Stabilizer`.

    Args:
        strength: 0 (frames pass through) to 1.
        transfer: copies of the device where the frames are.
        measure: whether to add up the flicker; the host then waits for each frame.
        graphs: records the search for motion; None to start it step by step.

    Raises:
        OptionError: ``strength`` is out of range.
    """

    def __init__(
        self,
        strength: float,
        transfer: Transfer,
        *,
        measure: bool = False,
        graphs: Graphs | None = None,
    ) -> None:
        super().__init__(strength, measure=measure)
        self._device, self._transfer, self._graphs = transfer.device, transfer, graphs
        self._past: _Past | None = None

    @torch.inference_mode()
    def step(self, source: Picture, output: Arrival, prepared: Prepared | None = None) -> Arrival:
        """Steady the next frame.

        Args:
            source: ``[H, W, 3]``, the frame before translation; 8 or 16 bit.
            output: the frame translated, in [0, 1].
            prepared: of this frame; its motion is not used.

        Returns:
            The result, which stays on the device; ``output`` itself at strength 0. It is kept for the next step, like
            ``output``: neither may be written to afterwards.
        """
        if self.idle:
            return output
        past, made = self._past, self._there(output)
        small = small_image(on_host(source)) if prepared is None else prepared.small
        kept = (unit(self._transfer.there([source])), made) if self.measure else (None, None)
        result = made
        if past is not None and past.output.shape == made.shape and past.small.shape == small.shape:
            result = self._carried(past, _Past(small, made, *kept))
        self._past = _Past(small, result, *kept)
        return Staying(result[0].permute(1, 2, 0), self._transfer.back)

    def state(self) -> dict[str, NDArray[Any]]:
        """Return all that the next step depends on, as :meth:`put.translation.video.stabilizer.Stabilizer.state` does;
        the picture before translation is in 32 bits here.
        """
        state = self._meter.state()
        if self._past is not None:
            state["small"] = self._past.small.copy()
            known = {"output": self._past.output, "source": self._past.source, "plain": self._past.plain}
            state |= {name: _rows(value) for name, value in known.items() if value is not None}
        return state

    @torch.inference_mode()
    def load_state(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Continue from what :meth:`state` returned, here or on a CPU."""
        self._meter.load_state(state)
        tensors = {name: self._loaded(state[name]) for name in ("output", "source", "plain") if name in state}
        has_past = "small" in state and "output" in tensors
        self._past = _Past(np.array(state["small"]), **tensors) if has_past else None

    def _there(self, output: Arrival) -> Tensor:
        """Return a frame on the device, ``[1, 3, H, W]``."""
        if isinstance(output, Staying):
            return output.values.permute(2, 0, 1)[None]
        return self._loaded(output.array())

    def _loaded(self, pixels: NDArray[Any]) -> Tensor:
        top = np.float32(np.iinfo(pixels.dtype).max if pixels.dtype.kind == "u" else 1)
        values = torch.from_numpy(pixels / top if top > 1 else np.array(pixels))
        return values.to(self._device).permute(2, 0, 1)[None]

    def _carried(self, past: _Past, now: _Past) -> Tensor:
        """Return the frame steadied; unchanged where a new scene begins."""
        motion = self._motion(past.small, now.small)
        size = (now.output.shape[2], now.output.shape[3])
        flow = flow_at(motion.flow, size)
        carried = brought(past.output, flow, "bicubic")
        is_same_scene = motion.explained >= least_explained(past.small, now.small)
        result = now.output
        if self.strength > 0.0:
            difference = carried - now.output
            trust = motion.confidence * _agreement(difference, motion.confidence) * (self.strength * HEAVIEST)
            weight = enlarged(trust * is_same_scene, size)
            result = torch.addcmul(now.output, difference, weight).clamp_(0, 1)
        if self.measure and bool(is_same_scene):
            self._measure(past, now, (flow, motion), result - carried)
        return result

    def _motion(self, before: NDArray[np.uint8], after: NDArray[np.uint8]) -> DeviceMotion:
        both = self._transfer.there([before, after])  # a plain copy would wait for what the generator has in hand
        pairs = both.permute(0, 3, 1, 2).float().reshape(1, 6, *before.shape[:2])
        if self._graphs is None:
            return motion_between(motion_planes(pairs))
        return motion_between(self._graphs.run(motion_planes, pairs))

    def _measure(self, past: _Past, now: _Past, brought_by: tuple[Tensor, DeviceMotion], of_output: Tensor) -> None:
        flow, motion = brought_by
        visible = enlarged(motion.consistent, (flow.shape[2], flow.shape[3])) >= 0.5
        pairs = ((past.source, now.source), (past.plain, now.plain))
        errors = [
            _warping_error(new - brought(old, flow, "bicubic"), visible)
            for old, new in pairs
            if old is not None and new is not None
        ]
        if len(errors) == len(pairs):
            self._meter.add(errors[0], errors[1], _warping_error(of_output, visible))


def _agreement(difference: Tensor, like: Tensor) -> Tensor:
    """Return how little two results contradict each other, ``[1, 1, h, w]`` as ``like``, in 0 to 1."""
    height, width = like.shape[2:]
    coarse = areas(difference, (max(1, height // COARSE), max(1, width // COARSE)))
    apart = coarse.abs().mean(1, keepdim=True) * (1.0 / GHOST)
    return enlarged(torch.exp(-apart * apart), (height, width))


def _warping_error(difference: Tensor, visible: Tensor) -> float:
    """Return what :func:`put.translation.video.flicker.warping_error` does."""
    count = visible.sum()
    total = ((difference * difference) * visible).sum(dtype=torch.float64)
    return float(total / (3 * count.clamp_min(1)))


def _rows(picture: Tensor) -> NDArray[Any]:
    """Return ``[1, 3, H, W]`` as ``[H, W, 3]`` on the host."""
    return np.ascontiguousarray(picture[0].permute(1, 2, 0).cpu().numpy())
