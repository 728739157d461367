"""Text broken into a few lines, the last one elided."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout

__all__ = ["broken", "halves"]


def broken(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """Return what to draw, line by line.

    Args:
        text: plain text; runs of white space count as one space.
        font: what it is drawn in.
        width: logical pixels of a line.
        most: lines at most; what does not fit ends in an ellipsis.
    """
    return _broken(" ".join(text.split()), font.key(), width, most)


def halves(text: str) -> tuple[str, str]:
    """Return a text as the two lines that need least width; all of it in the first where it has no spaces."""
    words = text.split(" ")
    cuts = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words) + 1)]
    return min(cuts, key=lambda lines: max(map(len, lines)))


@lru_cache(maxsize=512)
def _broken(text: str, font_key: str, width: int, most: int) -> tuple[str, ...]:
    if not text or width <= 0:
        return ()
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetrics(font)
    layout = QTextLayout(text, font)
    found: list[str] = []
    layout.beginLayout()
    while len(found) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        last = len(found) + 1 == most
        # Qt counts UTF-16 units, so the text is cut as Qt would cut it.
        rest = _utf16(text, line.textStart(), None if last else line.textStart() + line.textLength())
        found.append(metrics.elidedText(rest.strip(), Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return tuple(found)


def _utf16(text: str, start: int, end: int | None) -> str:
    units = text.encode("utf-16-le")
    return units[2 * start : None if end is None else 2 * end].decode("utf-16-le", "ignore")
