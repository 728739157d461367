"""Names that a file may have on every system."""

from __future__ import annotations

__all__ = ["FORBIDDEN", "without_forbidden"]

FORBIDDEN = '<>:"/\\|?*'
"""Characters that Windows allows in no file name."""


def without_forbidden(name: str) -> str:
    """Return a name with an underscore in place of each character that some system forbids."""
    return "".join("_" if sign in FORBIDDEN or ord(sign) < 32 else sign for sign in name)
