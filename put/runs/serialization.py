"""Orders and statuses as JSON. Fields of other versions are passed over, missing ones have their usual values."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import Any

from put.config import TrainOptions, current_names
from put.errors import OptionError, TrainingError
from put.events import plain
from put.files.json_file import is_number
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


def run_spec_to_json(order: RunSpec) -> dict[str, Any]:
    """An order as plain values."""
    content = {name: plain(value) for name, value in _fields(order).items()}
    content["left_out"] = [str(path) for path in order.left_out]
    content["options"] = {name: _bare(value) for name, value in _fields(order.options).items()}
    return {"format": FORMAT, **content}


def run_spec_from_json(content: Mapping[str, Any]) -> RunSpec:
    """The order that :func:`run_spec_to_json` made plain.

    Raises:
        ValueError: it is invalid.
    """
    try:
        left_out = content.get("left_out", [])
        return RunSpec(
            title=_text(content["title"]),
            folder_a=Path(_text(content["folder_a"])),
            folder_b=Path(_text(content["folder_b"])),
            options=options_from_json(content["options"]),
            preset=_text(content.get("preset", "standard")),
            style=_like(0.0, content.get("style", 0.0)),
            left_out=tuple(Path(_text(path)) for path in left_out),
            created=_text(content.get("created", "")),
        )
    except (KeyError, TypeError, OptionError) as error:
        raise ValueError(repr(error)) from error


def options_from_json(content: Mapping[str, Any]) -> TrainOptions:
    """Settings as they are in ``order.json`` and ``config.json``.

    Raises:
        ValueError: one has another type.
        OptionError: one is out of its range.
    """
    if not isinstance(content, Mapping):
        raise ValueError(f"{content!r} holds no settings")  # noqa: TRY004  one kind of error for all
    usual, content = TrainOptions(), current_names(content)
    given = {name: content[name] for name in _fields(usual) if name in content}
    return TrainOptions(**{name: _like(getattr(usual, name), value) for name, value in given.items()})


def status_to_json(status: RunStatus) -> dict[str, Any]:
    """A status as plain values."""
    return {"format": FORMAT} | {name: plain(value) for name, value in _fields(status).items()}


def status_from_json(content: Mapping[str, Any]) -> RunStatus:
    """The status that :func:`status_to_json` made plain; what makes no sense has its usual value.

    Raises:
        ValueError: the state is not known.
    """
    state = RunState(_text(content.get("state")))
    usual = RunStatus(state)
    found: dict[str, Any] = {}
    for name in _KEPT:
        try:
            found[name] = _like(getattr(usual, name), content[name])
        except (KeyError, ValueError):
            continue
    for name, kind in (("seconds_left", float), ("score", float), ("best_step", int)):
        value = content.get(name)
        found[name] = kind(value) if value is not None and is_number(value) else None
    sample, said = content.get("sample"), content.get("problem")
    found["sample"] = Path(sample) if isinstance(sample, str) and sample else None
    if isinstance(said, Mapping):
        found["problem"] = problem(*(str(said.get(key, "")) for key in ("message", "hint", "detail")))
    return dataclasses.replace(usual, **found)


_KEPT = (
    "step", "steps", "seconds_per_step", "memory", "device", "precision", "verdict", "message", "hint", "updated",
)  # fmt: skip
"""Fields of a status that are in its file as they are."""


@lru_cache(256)
def problem(message: str, hint: str = "", detail: str = "") -> TrainingError:
    """An error, the same object for the same words, so that what has not changed is seen to be equal."""
    return TrainingError(message, hint, detail)


def _fields(value: Any) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}


def _bare(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else str(value) if isinstance(value, Enum) else value


def _text(value: object) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise ValueError(f"{value!r} is no text")
    return value


def _like(usual: Any, value: Any) -> Any:
    """``value`` in the type of ``usual``.

    Raises:
        ValueError: it has another.
    """
    if isinstance(usual, Enum):
        return type(usual)(value)
    if isinstance(usual, tuple) and isinstance(value, list | tuple):
        kind = str if usual == () else type(usual[0])
        if all(type(one) is kind for one in value):
            return tuple(value)
    elif isinstance(usual, float) and is_number(value):
        return float(value)
    elif type(value) is type(usual):
        return value
    raise ValueError(f"{value!r} is not like {usual!r}")
