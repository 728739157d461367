"""The settings of a translation as the window's panel holds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from put.config import TranslateOptions

__all__ = ["JobSettings"]


@dataclass(frozen=True)
class JobSettings:
    """Settings as the panel shows them."""

    options: TranslateOptions = field(default_factory=TranslateOptions)
    folder: Path | None = None
    """The folder that takes all results; None for a new one beside each input."""
