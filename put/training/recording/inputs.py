"""What the pictures of A have in common, for the cards of a run's models."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from put.errors import PutError
from put.familiarity.describe import describe_images

__all__ = ["TrainingInputs"]


class TrainingInputs:
    """Statistics of the pictures that a run trains on, made once, when the first model is written.

    Every model of a run has them, since any of them may be kept: the run need not come to its end.

    Args:
        images: of A, without those that are held out.
    """

    def __init__(self, images: Sequence[Path]) -> None:
        self._images = images
        self._made: bytes | None = None

    def to_bytes(self) -> bytes:
        """Return them as a card holds them; empty where there are too few different pictures.

        The first call takes some hundredths of a second a picture.
        """
        if self._made is None:
            try:
                self._made = describe_images(self._images).to_bytes()
            except PutError:  # no reason to lose a model
                self._made = b""
        return self._made
