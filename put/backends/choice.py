"""A way to compute a generator, known without torch."""

from __future__ import annotations

from dataclasses import dataclass

from put.config import BackendName, Precision

__all__ = ["Choice"]


@dataclass(frozen=True)
class Choice:
    """Backend and precision that compute a generator."""

    backend: BackendName
    precision: Precision
    threads: int = 0
    """0 where it is not chosen, as on a GPU."""
