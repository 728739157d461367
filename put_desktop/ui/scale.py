"""One scale for spaces and one for type; everything in the window takes its sizes from here."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

__all__ = ["GAP", "RADIUS", "SPACE", "Type", "font_of", "set_type"]

SPACE: Final = 8
"""The grid: margins and gaps are multiples of this many pixels, or halves of it."""
GAP: Final = 12
"""Between parts that stand on their own, and from the window's edge."""
RADIUS: Final = 10
"""Corners of cards, toasts and floating tools."""


class Type(Enum):
    """Sizes of text, relative to the system's, and whether it is heavy."""

    SMALL = (0.92, False)
    BODY = (1.0, False)
    HEADING = (1.0, True)
    TITLE = (1.35, True)
    DISPLAY = (1.6, True)


def font_of(base: QFont, kind: Type) -> QFont:
    """Return ``base`` in the size and weight of ``kind``."""
    factor, heavy = kind.value
    font = QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * factor)
    font.setWeight(QFont.Weight.DemiBold if heavy else QFont.Weight.Normal)
    return font


def set_type(widget: QWidget, kind: Type) -> None:
    """Write the text of a widget in the size and weight of ``kind``."""
    widget.setFont(font_of(widget.font(), kind))
