"""The interface of every generator."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import ClassVar

from torch import Tensor, nn

from put.nn.generators.registry import AnySpec

__all__ = ["ImageGenerator"]


def _go_on() -> None:
    """Never stop."""


class ImageGenerator(nn.Module, ABC):
    """A network that turns pictures into pictures of the same size.

    Shape:
        ``[B, in_channels, H, W]`` in [-1, 1] to ``[B, out_channels, H, W]``. H and W are multiples of 4 and at least
        16: pad before and crop after for other sizes.
    """

    mixes_colours: ClassVar[bool] = False
    """Whether :meth:`render` itself keeps the input's colours; else that is done to its result."""

    @property
    @abstractmethod
    def spec(self) -> AnySpec:
        """The structure."""

    def with_noise(self, x: Tensor, place: tuple[int, int] = (0, 0)) -> Tensor:  # noqa: ARG002 - of others
        """Return a picture with the noise that the network also takes, if any; one that has it is returned as it is.

        All other methods do this themselves with the noise of the place (0, 0).

        Args:
            x: ``[B, in_channels, H, W]``.
            place: row and column at which ``x`` lies in the picture that it is a part of.

        Returns:
            ``x``, or ``[B, in_channels + 1, H, W]``.
        """
        return x

    @abstractmethod
    def encode(self, x: Tensor, layers: Sequence[int]) -> list[Tensor]:
        """The activations after the layers named; nothing past the last of them is computed.

        Args:
            x: ``[B, in_channels, H, W]``.
            layers: ascending numbers of layers.

        Returns:
            For each layer its ``[B, C, h, w]``.
        """

    @abstractmethod
    def forward_with_features(self, x: Tensor, layers: Sequence[int]) -> tuple[Tensor, list[Tensor]]:
        """The translation of ``x`` and the activations after the layers named, from one pass; see :meth:`encode`."""

    @abstractmethod
    def render(self, x: Tensor, keep_colours: float = 0.0, pause: Callable[[], None] = _go_on) -> Tensor:
        """The translation of ``x`` in fp32 for people to see, its last steps computed in fp32 under any autocast.

        Args:
            x: ``[B, in_channels, H, W]`` float32.
            keep_colours: 0 for the colours of the style, 1 for those of the input; counts where ``mixes_colours``.
            pause: called between layers; may raise to stop the work.
        """

    def detail(self, x: Tensor, pause: Callable[[], None] = _go_on) -> Tensor:
        """Return the part that other runtimes may compute in place of torch: :meth:`render` is :meth:`compose` of it.

        Args:
            x: ``[B, in_channels, H, W]`` float32.
            pause: called between layers.
        """
        return self.render(x, 0.0, pause)

    def compose(self, detail: Tensor, x: Tensor, keep_colours: float) -> Tensor:  # noqa: ARG002 - of others
        """The translation of ``x`` from its :meth:`detail`, in fp32."""
        return detail
