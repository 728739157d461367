"""Reading and changing single values of an XMP packet where they stand, so that all the rest stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal, InvalidOperation

__all__ = ["edited", "number", "prefixes", "substituted", "valued", "with_numbers", "written"]

_ODD = (InvalidOperation, ZeroDivisionError, ValueError, KeyError)


def prefixes(packet: bytes, namespace: str) -> tuple[bytes, ...]:
    """Return what stands before the colon in the names of a namespace."""
    declared = rb"xmlns:([\w.-]+)\s*=\s*[\"']" + re.escape(namespace.encode()) + rb"[\"']"
    return tuple(dict.fromkeys(re.findall(declared, packet)))


def valued(names: bytes, value: bytes) -> re.Pattern[bytes]:
    """Return what matches ``name="value"`` and ``<name>value<``, with what stands around the value in two groups.

    Args:
        names: a pattern without groups.
        value: likewise, or with groups, which count from the second.
    """
    return re.compile(rb"((?<![\w:-])" + names + rb"\s*(?:=\s*[\"']|>)\s*)" + value + rb"(\s*[\"'<])")


def edited(text: bytes, names: Iterable[bytes], edit: Callable[[bytes], bytes]) -> bytes:
    """Return ``text`` with each element of these names passed through ``edit``; one of odd content stays as it is."""
    for name in names:
        text = b"".join(_pieces(text, name, edit))
    return text


def _pieces(text: bytes, name: bytes, edit: Callable[[bytes], bytes]) -> Iterator[bytes]:
    """Go through the elements of a name once: a pattern with both ends would begin anew at each that never ends."""
    opening, at = re.compile(rb"<" + re.escape(name) + rb"(?![\w.:-])[^<>]*>"), 0
    while found := opening.search(text, at):
        start, end = found.span()
        if not found[0].endswith(b"/>"):
            closing = text.find(b"</" + name, end)
            end = text.find(b">", closing) + 1 if closing >= 0 else 0
        if not end:
            break
        yield text[at:start]
        yield _tried(edit, text[start:end])
        at = end
    yield text[at:]


def substituted(pattern: re.Pattern[bytes], text: bytes, edit: Callable[[re.Match[bytes]], bytes]) -> bytes:
    """Return ``text`` with what ``edit`` makes of each match; one with odd numbers stays as it is."""
    return pattern.sub(lambda found: _tried(lambda _: edit(found), found[0]), text)


def _tried(edit: Callable[[bytes], bytes], text: bytes) -> bytes:
    try:
        return edit(text)
    except _ODD:
        return text


def number(text: bytes, name: bytes) -> Decimal:
    """Return the first value of a field; a ratio is divided.

    Raises:
        KeyError: there is none.
        InvalidOperation, ZeroDivisionError, ValueError: it is no finite number.
    """
    found = re.search(rb"(?<![\w:-])" + re.escape(name) + rb"\s*(?:=\s*[\"']|>)\s*([^\s\"'<]+)", text)
    if found is None:
        raise KeyError(name)
    above, _, below = found[1].decode().partition("/")
    value = Decimal(above) / Decimal(below or 1)
    if not value.is_finite():
        raise ValueError(above)
    return value


def with_numbers(text: bytes, numbers: dict[bytes, Decimal]) -> bytes:
    """Return ``text`` with other values in those of these fields that it has."""
    for name, value in numbers.items():
        text = valued(re.escape(name), rb"[^\s\"'<]+").sub(rb"\g<1>" + written(value) + rb"\g<2>", text)
    return text


def written(value: Decimal) -> bytes:
    """Return a number as text, to nine places, without an exponent or idle zeros."""
    plain = format(round(value, 9), "f")
    return (plain.rstrip("0").rstrip(".") if "." in plain else plain).encode()
