"""The settings of a translation as the window's panel holds them."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

from put.config import TranslateOptions

__all__ = ["GRAPHICS_CARD", "JobSettings"]

GRAPHICS_CARD = "mps" if sys.platform == "darwin" else "cuda"
"""Device that the window calls so: Apple's machines have no other kind."""


@dataclass(frozen=True)
class JobSettings:
    """Settings as the panel shows them."""

    options: TranslateOptions = field(default_factory=TranslateOptions)
    folder: Path | None = None
    """The folder that takes all results; None for a new one beside each input."""
