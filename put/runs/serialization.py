"""Run specifications and statuses as JSON; see :mod:`put.codec`."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from put.codec import from_plain, readable_fields, to_plain
from put.config import TrainOptions
from put.errors import OptionError, TrainingError
from put.runs.types import RunSpec, RunState, RunStatus

__all__ = [
    "options_from_json",
    "problem",
    "run_spec_from_json",
    "run_spec_to_json",
    "status_from_json",
    "status_to_json",
]

FORMAT = 1
NEVER_READ = ("state", "place_in_queue")
"""Fields of a status that its file does not decide: the first is read apart, the second follows from the queue."""


def run_spec_to_json(spec: RunSpec) -> dict[str, Any]:
    """Return a spec as plain values, for ``order.json``."""
    return {"format": FORMAT, **to_plain(spec)}


def run_spec_from_json(content: Mapping[str, Any]) -> RunSpec:
    """Return the spec that :func:`run_spec_to_json` made plain.

    Raises:
        ValueError: it is invalid.
    """
    try:
        return from_plain(content, RunSpec)
    except OptionError as error:
        raise ValueError(repr(error)) from error


def options_from_json(content: Mapping[str, Any]) -> TrainOptions:
    """Settings as they are in ``order.json`` and ``config.json``.

    Raises:
        ValueError: one has another type.
        OptionError: one is out of its range.
    """
    return from_plain(content, TrainOptions)


def status_to_json(status: RunStatus) -> dict[str, Any]:
    """Return a status as plain values."""
    return {"format": FORMAT, **to_plain(status)}


def status_from_json(content: Mapping[str, Any]) -> RunStatus:
    """Return the status that :func:`status_to_json` made plain; what makes no sense has its usual value.

    Raises:
        ValueError: the state is not known.
    """
    usual = RunStatus(from_plain(content.get("state"), RunState))
    found = {name: value for name, value in readable_fields(content, RunStatus).items() if _makes_sense(value)}
    if (error := found.get("problem")) is not None:
        found["problem"] = problem(error.message, error.hint, error.detail)
    return replace(usual, **{name: value for name, value in found.items() if name not in NEVER_READ})


@lru_cache(256)
def problem(message: str, hint: str = "", detail: str = "") -> TrainingError:
    """Return an error, the same object for the same words, so that what has not changed is seen to be equal."""
    return TrainingError(message, hint, detail)


def _makes_sense(value: Any) -> bool:
    return not isinstance(value, float) or math.isfinite(value)
