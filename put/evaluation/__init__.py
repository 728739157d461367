"""Measure how good translations are, on images that no training saw."""

from typing import TYPE_CHECKING

from put._lazy import lazy_names

if TYPE_CHECKING:
    from put.evaluation.compare import Comparison
    from put.evaluation.distances import kid
    from put.evaluation.evaluator import Evaluator, ValidationScores

__all__ = ["Comparison", "Evaluator", "ValidationScores", "kid"]

if not TYPE_CHECKING:
    __getattr__ = lazy_names(
        __name__,
        {
            "Comparison": "put.evaluation.compare",
            "Evaluator": "put.evaluation.evaluator",
            "ValidationScores": "put.evaluation.evaluator",
            "kid": "put.evaluation.distances",
        },
    )
