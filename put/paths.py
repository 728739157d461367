"""Paths of what ships with the program, and of what belongs to the person who uses it.

Nothing here makes a folder; whoever writes does.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

__all__ = [
    "DATA_DIR_VARIABLE",
    "built_in_models",
    "resources",
    "sample_images",
    "samples",
    "user_cache",
    "user_data",
    "user_log",
    "user_models",
]

APP_NAME = "put-desktop"
DATA_DIR_VARIABLE = "PUT_DATA_DIR"
"""Environment variable that replaces the person's data folder (portable use, tests)."""


def resources() -> Path:
    """The folder of shipped files: the bundle's when frozen, the wheel's, or the checkout's."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def built_in_models() -> Path:
    """The folder of the generators that ship with the program; read-only."""
    return resources() / "models"


def samples() -> Path:
    """The folder of the photographs that ship with the program; read-only."""
    return resources() / "samples"


def sample_images() -> list[Path]:
    """The photographs themselves, sorted by name."""
    return sorted(samples().glob("*.jpg"))


def user_data() -> Path:
    """The person's data folder, absolute; ``PUT_DATA_DIR`` replaces the system's usual one."""
    override = _override()
    return override if override is not None else platformdirs.user_data_path(APP_NAME, appauthor=False)


def user_models() -> Path:
    """The folder of the person's own generators."""
    return user_data() / "models"


def user_cache() -> Path:
    """The folder of what can be made again at any time; under ``PUT_DATA_DIR`` where that is set."""
    override = _override()
    return override / "cache" if override is not None else platformdirs.user_cache_path(APP_NAME, appauthor=False)


def user_log() -> Path:
    """The folder of log files; under ``PUT_DATA_DIR`` where that is set."""
    override = _override()
    return override / "logs" if override is not None else platformdirs.user_log_path(APP_NAME, appauthor=False)


def _override() -> Path | None:
    value = os.environ.get(DATA_DIR_VARIABLE, "").strip()
    return Path(value).expanduser().absolute() if value else None
