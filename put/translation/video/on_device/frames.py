"""Frames that a card decoded and that stay there until they are encoded."""

from __future__ import annotations

import torch
from av.video.frame import VideoFrame
from torch import Tensor
from torch.utils.dlpack import from_dlpack

from put.translation.transfer.arrival import Arrival
from put.translation.transfer.picture import DevicePicture
from put.translation.transfer.sources import unit
from put.translation.transfer.transfer import Transfer
from put.translation.video.on_device.rgb import planes_of, to_rgb
from put.translation.video.on_device.warp import areas
from put.translation.video.optical_flow import small_size
from put.video.color.planar import PlanarColours
from put.video.reading.on_device import layout_of
from put.video.rotation import Rotation

__all__ = ["DeviceFrames"]


class DeviceFrames:
    """Takes frames where they were decoded; a :class:`put.video.reading.on_device.OnDevice`.

    FFmpeg queues what it does with them on the default stream of the context that it shares, where torch queues its
    work as well: so their memory is read before it is used anew, and nobody waits.

    Args:
        transfer: copies of the device.
    """

    def __init__(self, transfer: Transfer) -> None:
        self._transfer = transfer

    def enter(self) -> None:
        """See :meth:`put.video.reading.on_device.OnDevice.enter`."""
        self._transfer.enter()

    @torch.inference_mode()
    def pixels(self, frame: VideoFrame, colours: PlanarColours, turn: Rotation, *, wide: bool) -> DevicePicture:
        """See :meth:`put.video.reading.on_device.OnDevice.pixels`."""
        # torch would name its stream if it were given the plane itself, which PyAV refuses
        planes = [from_dlpack(plane.__dlpack__()) for plane in frame.planes]
        return DevicePicture(_upright(to_rgb(planes_of(planes, layout_of(frame)), colours, wide=wide), turn))

    @torch.inference_mode()
    def small(self, picture: DevicePicture) -> Arrival:
        """Let a frame travel to the host as :func:`put.translation.video.optical_flow.small_image` makes it, but for a
        level here and there where it rounds: ``[h, w, 3]`` uint8.
        """
        width, height = small_size(picture.shape[1], picture.shape[0])
        shrunk = areas(unit(picture.values[None]), (height, width)).mul_(255).round_().to(torch.uint8)
        return self._transfer.back(shrunk[0].permute(1, 2, 0))

    @torch.inference_mode()
    def are_equal(self, picture: DevicePicture, other: DevicePicture) -> Arrival:
        """Let the answer travel to the host, ``[1]`` uint8, 1 or 0; the sizes are alike."""
        return self._transfer.back((picture.values == other.values).all().to(torch.uint8).reshape(1))


def _upright(pixels: Tensor, turn: Rotation) -> Tensor:
    """Return ``[H, W, 3]`` as :meth:`put.video.rotation.Rotation.apply` turns it."""
    pixels = pixels.transpose(0, 1) if turn.swap else pixels
    mirrored = [axis for axis, wanted in enumerate((turn.up_down, turn.left_right)) if wanted]
    return (pixels.flip(mirrored) if mirrored else pixels).contiguous()
