"""Settings of videos as they are stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Any

from put.config import AudioChoice, Container, OnStop, VideoCodec, VideoOptions, VideoQuality, current_names

__all__ = ["video_options"]

_ENUMS: dict[str, type[StrEnum]] = {
    "codec": VideoCodec,
    "container": Container,
    "quality": VideoQuality,
    "audio": AudioChoice,
    "on_stop": OnStop,
}


def video_options(stored: Mapping[str, Any] | None) -> VideoOptions:
    """The settings of which ``dataclasses.asdict`` made ``stored``; what it does not know keeps its default.

    Raises:
        ValueError, TypeError: a value that is none.
        OptionError: one that is out of its range.
    """
    known = {option.name for option in fields(VideoOptions)}
    values = {name: value for name, value in current_names(stored or {}).items() if name in known}
    for name, kind in _ENUMS.items():
        if name in values:
            values[name] = kind(values[name])
    return VideoOptions(**values)
