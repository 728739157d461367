"""Names and locks of devices, without torch."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from put import paths
from put.errors import OutputError, TrainingError
from put.files.json_file import read_json, write_json
from put.runs.layout import writing

__all__ = ["AUTO", "device_folder", "known_device", "remember_auto"]

AUTO = "auto"
_AUTO_FILE = "auto.json"


def device_folder(device: str) -> Path:
    """Return the folder whose lock is the device's; it is made.

    Raises:
        OutputError: it cannot be.
    """
    folder = paths.user_data() / "devices" / re.sub(r"[^0-9A-Za-z]", "-", device)[:40]
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def known_device(device: str) -> str:
    """Return the one name of a device; for ``auto`` that of the device it last meant, if that is known."""
    if device == "cuda":
        return "cuda:0"
    if device != AUTO:
        return device
    with suppress(TrainingError):
        found = (read_json(paths.user_data() / "devices" / _AUTO_FILE) or {}).get("device")
        if isinstance(found, str) and found:
            return found
    return AUTO


def remember_auto(device: str) -> None:
    """Store which device ``auto`` means on this machine."""
    if known_device(AUTO) != device:
        with suppress(OutputError):
            write_json(paths.user_data() / "devices" / _AUTO_FILE, {"device": device})
