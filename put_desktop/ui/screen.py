"""Windows that fit their screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

__all__ = ["fit_to_screen", "fitting_size"]

FRAME = QSize(16, 48)
"""Pixels for the frame and the title bar of a window that has not been shown yet."""


def fitting_size(wanted: QSize, available: QSize) -> QSize:
    """Return a size of at most what is available on a screen, with room for the frame of the window."""
    return wanted.boundedTo(available - FRAME).expandedTo(QSize(1, 1))


def fit_to_screen(window: QWidget, wanted: QSize, smallest: QSize) -> None:
    """Give a window a size, and a minimum size, that fit its screen.

    Args:
        window: a window that has not been shown yet.
        wanted: its size on a large screen, in logical pixels.
        smallest: its minimum size on a large screen.
    """
    parent = window.parentWidget()
    screen = parent.screen() if parent is not None else window.screen()
    available: QRect = screen.availableGeometry()
    window.setMinimumSize(fitting_size(smallest, available.size()))
    window.resize(fitting_size(wanted, available.size()))
