"""The text chunks of PNG."""

from __future__ import annotations

import re
import zlib

__all__ = ["inflated", "keyword", "plain", "raw_profile", "wrapped_profile"]

_RAW = re.compile(rb"\s*[^\r\n]+[\r\n]+[ \t]*(\d+)\s+([0-9A-Fa-f\s]*)\0?")


def keyword(content: bytes) -> str:
    """Return what the text of a chunk is about."""
    return content.split(b"\0", 1)[0].decode("latin-1")


def plain(name: bytes, content: bytes, limit: int) -> bytes:
    """Return the text of a ``tEXt``, ``zTXt`` or ``iTXt`` chunk, unpacked.

    Raises:
        ValueError, IndexError, zlib.error: it is damaged, or longer than ``limit`` bytes.
    """
    _, rest = content.split(b"\0", 1)
    if name == b"tEXt":
        return rest
    if name == b"zTXt":
        return inflated(rest[1:], limit)
    _, _, text = rest[2:].split(b"\0", 2)
    return inflated(text, limit) if rest[0] else text


def inflated(packed: bytes, limit: int) -> bytes:
    """Return unpacked bytes.

    Raises:
        ValueError, zlib.error: they are damaged, or more than ``limit``.
    """
    engine = zlib.decompressobj()
    text = engine.decompress(packed, limit)
    if not engine.eof:
        raise ValueError("a packed text is damaged or too long")
    return text


def raw_profile(text: bytes) -> bytes:
    """Return what a text of ImageMagick's ``Raw profile type`` holds: a line with a name, one with a length, then hex
    digits.

    Raises:
        ValueError: it holds something else, or less.
    """
    found = _RAW.fullmatch(text)
    if found is None:
        raise ValueError("no name and length")
    content = bytes.fromhex(b"".join(found[2].split()).decode("ascii"))
    if len(content) < int(found[1]):
        raise ValueError("a profile is cut short")
    return content[: int(found[1])]


def wrapped_profile(kind: str, content: bytes) -> bytes:
    """Return a ``zTXt`` chunk's content that :func:`raw_profile` takes apart."""
    lines = "\n".join(content.hex()[at : at + 72] for at in range(0, 2 * len(content), 72))
    text = f"\n{kind}\n{len(content):8d}\n{lines}\n"
    return f"Raw profile type {kind}".encode() + b"\0\0" + zlib.compress(text.encode())
