"""Names that a file may have on every system, and names that are one file on some."""

from __future__ import annotations

import unicodedata

__all__ = ["FORBIDDEN", "name_key", "without_forbidden"]

FORBIDDEN = '<>:"/\\|?*'
"""Characters that Windows allows in no file name."""


def without_forbidden(name: str) -> str:
    """Return a name with an underscore in place of each character that some system forbids."""
    return "".join("_" if sign in FORBIDDEN or ord(sign) < 32 else sign for sign in name)


def name_key(name: str) -> str:
    """Return the same text for all names that are one file on some disk.

    Capitals make no difference on Windows and macOS. On macOS neither does whether an accent is one sign with its
    letter or a sign of its own (Unicode NFC and NFD).
    """
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
