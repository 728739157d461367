"""Settings that the window remembers from one start to the next."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from put.codec import from_plain, to_plain
from put.config import TranslateOptions, VideoOptions
from put.errors import OptionError
from put_desktop.settings.job_settings import JobSettings
from put_desktop.ui.theme import Scheme

__all__ = ["WindowSettings"]

E = TypeVar("E", bound=Enum)
NAMES = (
    *("model", "device", "strength", "keep_colours", "brush_size", "detail", "work_size"),
    *("format", "quality", "template", "on_exists", "exclude"),
    *("precision", "backend", "jobs", "memory", "ray", "keep_dates", "sidecars", "job_report"),
)
"""Options that the panel or the preferences show; the others keep their defaults."""
_OPTIONAL: dict[str, type[int | float]] = {"work_size": int, "keep_colours": float, "brush_size": float, "memory": int}
"""Options that may be None, for what the model's card recommends or the machine has; the empty text stands for that."""


class WindowSettings:
    """An ini file in the person's data folder. What is missing or wrong in it falls back to the defaults.

    Args:
        file: need not exist.
    """

    def __init__(self, file: Path) -> None:
        self._ini = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the system has it."""
        return _enum(Scheme, self._ini.value("window/scheme"), Scheme.SYSTEM)

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._ini.setValue("window/scheme", scheme.value)

    @property
    def language(self) -> str:
        """The code of a language, or "system"."""
        return str(self._ini.value("window/language", "system"))

    @language.setter
    def language(self, language: str) -> None:
        self._ini.setValue("window/language", language)

    def bytes(self, name: str) -> QByteArray | None:
        """A geometry or a state that a widget saved."""
        value = self._ini.value(f"window/{name}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def set_bytes(self, name: str, value: QByteArray) -> None:
        """Keep what a widget saved."""
        self._ini.setValue(f"window/{name}", value)

    def flag(self, name: str, *, default: bool) -> bool:
        """Something that is on or off."""
        return str(self._ini.value(f"window/{name}", default)).lower() == "true"

    def set_flag(self, name: str, *, on: bool) -> None:
        """Keep something that is on or off."""
        self._ini.setValue(f"window/{name}", on)

    def names(self, name: str) -> list[str]:
        """A list of texts; empty where there is none."""
        try:
            found = json.loads(str(self._ini.value(f"window/{name}", "[]")))
        except ValueError:
            return []
        return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []

    def set_names(self, name: str, names: Sequence[str]) -> None:
        """Keep a list of texts."""
        self._ini.setValue(f"window/{name}", json.dumps(list(names)))

    def job_settings(self) -> JobSettings:
        """The settings panel as it was left."""
        defaults = asdict(TranslateOptions())
        found = {name: self._option(name, defaults[name]) for name in NAMES}
        folder = self._ini.value("job/folder")
        try:
            options = TranslateOptions(**found, video=self._video())
        except OptionError:
            options = TranslateOptions()
        return JobSettings(options, Path(folder) if isinstance(folder, str) and folder else None)

    def set_job_settings(self, settings: JobSettings) -> None:
        """Keep the settings panel as it is."""
        options = asdict(settings.options)
        for name in NAMES:
            value = options[name]
            words = json.dumps(value) if isinstance(value, tuple) else "" if value is None else str(value)
            self._ini.setValue(f"job/{name}", words)
        video = settings.options.video
        self._ini.setValue("job/video", "" if video == VideoOptions() else json.dumps(to_plain(video)))
        self._ini.setValue("job/folder", str(settings.folder) if settings.folder is not None else "")

    def save(self) -> None:
        """Write now."""
        self._ini.sync()

    def _video(self) -> VideoOptions:
        if not (stored := self._ini.value("job/video")):
            return VideoOptions()  # at most starts: what reads others takes a fifth of a second to load
        try:
            return from_plain(json.loads(str(stored)), VideoOptions)
        except (ValueError, OptionError):
            return VideoOptions()

    def _option(self, name: str, default: Any) -> Any:
        value = self._ini.value(f"job/{name}")
        if not isinstance(value, str):
            return default
        if isinstance(default, StrEnum):
            return _enum(type(default), value, default)
        try:
            return _parsed(name, value, default)
        except (ValueError, TypeError):
            return default


def _parsed(name: str, value: str, default: Any) -> Any:
    """Return a stored value in the type of its default.

    Raises:
        ValueError, TypeError: it is none of that type.
    """
    if isinstance(default, bool):
        return {"True": True, "False": False}.get(value, default)
    if isinstance(default, tuple):
        return tuple(str(each) for each in json.loads(value))
    if name in _OPTIONAL:
        return _OPTIONAL[name](value) if value else None
    return type(default)(value)


def _enum(kind: type[E], value: object, default: E) -> E:
    try:
        return kind(str(value))
    except ValueError:
        return default
