"""Names of generators, which are file names on every system."""

from __future__ import annotations

import re
import unicodedata

from put.errors import ModelError
from put.files.file_names import FORBIDDEN, name_key

__all__ = ["check_name", "name_fault", "name_from", "same_name"]

LONGEST = 80
RESERVED = frozenset({"con", "prn", "aux", "nul", "conin$", "conout$"}) | {
    f"{port}{digit}" for port in ("com", "lpt") for digit in "123456789¹²³"
}
"""Windows keeps these for devices, whatever ending follows."""


def check_name(name: str) -> str:
    """Return a generator's name in its stored form: Unicode NFC, without the ending ``.safetensors``.

    Raises:
        ModelError: it would not be a safe file name on Windows, macOS and Linux alike.
    """
    name = unicodedata.normalize("NFC", name)
    if name.lower().endswith(".safetensors"):
        name = name[: -len(".safetensors")]
    fault = name_fault(name)
    if fault:
        raise ModelError(f"“{name}” cannot be a generator's name: {fault}.", "Choose another name.")
    return name


def name_fault(name: str) -> str:
    """Return why a name will not do; empty if it will."""
    bad = next((sign for sign in name if sign in FORBIDDEN or not sign.isprintable()), "")
    faults = (
        (not name.strip(), "it is empty"),
        (len(name) > LONGEST or len(name.encode("utf-8", "replace")) > 200, f"it is longer than {LONGEST} letters"),
        (bool(bad), f"it contains {bad!r}"),
        (name != name.strip() or name.endswith("."), "it begins or ends with a space, or ends with a full stop"),
        (name.startswith((".", "-")), "it begins with a full stop or a hyphen"),
        (name.partition(".")[0].rstrip().casefold() in RESERVED, "Windows reserves that name for a device"),
    )
    return next((sentence for wrong, sentence in faults if wrong), "")


def name_from(text: str) -> str:
    """Return a good name made from a title or a file's name; never fails."""
    name = unicodedata.normalize("NFC", text)
    name = "".join(sign if sign.isprintable() and sign not in FORBIDDEN else "-" for sign in name)
    name = re.sub(r"\s+", " ", name)[:LONGEST]
    name = name.encode("utf-8", "replace")[:180].decode("utf-8", "ignore").strip(" .-")
    if not name:
        return "generator"
    return f"generator {name}" if name_fault(name) else name


def same_name(one: str, other: str) -> bool:
    """Return whether two names would be one file on a system that ignores case and Unicode forms."""
    return name_key(one) == name_key(other)
