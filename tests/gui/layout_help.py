"""Where a window cuts its texts, lets its parts overlap, or lets them stick out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from put_desktop.ui.widgets.elided import ElidedLabel

__all__ = ["faults"]

SLACK = 1
"""Pixels that rounding may cost."""


def faults(window: QWidget) -> list[str]:
    """What is wrong with the parts of a window that are shown."""
    shown = [part for part in window.findChildren(QWidget) if part.isVisible() and not _is_inside_of_qt(part)]
    found = [*(f"cut: {name(part)}: {why}" for part in shown for why in cuts(part))]
    found += [f"sticks out: {name(part)}" for part in shown if sticks_out(part)]
    found += [f"overlap: {name(one)} and {name(other)}" for one, other in overlaps(shown)]
    return sorted(set(found))


def name(part: QWidget) -> str:
    parents = []
    above = part.parentWidget()
    while above is not None and len(parents) < 3:
        parents.append(type(above).__name__)
        above = above.parentWidget()
    words = getattr(part, "text", lambda: "")() or part.accessibleName()
    return f"{type(part).__name__} '{words[:50]}' in {' in '.join(parents)}, {part.width()} x {part.height()}"


def cuts(part: QWidget) -> Iterator[str]:
    """Why a text is cut; one that ends in dots says the whole in its tool tip."""
    match part:
        case ElidedLabel():
            if part.text() and not part.toolTip():
                yield "ends in dots without a tool tip"
        case QLabel():
            yield from _label_cuts(part)
        case QComboBox():
            yield from _box_cuts(part)
        case QTabBar():
            yield from _tab_cuts(part)
        case QHeaderView():
            yield from _header_cuts(part)
        case QAbstractButton():
            yield from _button_cuts(part)
        case QLineEdit() if not part.text():
            wanted = part.fontMetrics().horizontalAdvance(part.placeholderText())
            if wanted > part.width() - 18 and not part.toolTip():
                yield f"its hint wants {wanted} pixels"


def _box_cuts(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    kinds = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    field = box.style().subControlRect(kinds[0], option, kinds[1], box)
    wanted = box.fontMetrics().horizontalAdvance(box.currentText())
    if wanted > field.width() + SLACK and not box.toolTip():
        yield f"wants {wanted} of {field.width()} pixels"


def _tab_cuts(tabs: QTabBar) -> Iterator[str]:
    for place in range(tabs.count()):
        wanted = tabs.fontMetrics().horizontalAdvance(tabs.tabText(place).replace("&", ""))
        if tabs.isTabVisible(place) and wanted > tabs.tabRect(place).width() and not tabs.tabToolTip(place):
            yield f"tab {place} wants {wanted} of {tabs.tabRect(place).width()} pixels"


def _button_cuts(button: QAbstractButton) -> Iterator[str]:
    only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if not button.text() or (isinstance(button, QToolButton) and button.toolButtonStyle() is only):
        return
    if button.sizeHint().width() > button.width() + SLACK:
        yield f"wants a width of {button.sizeHint().width()}"


def _label_cuts(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + SLACK:
            yield f"wants a height of {wanted}"
        longest = max(
            (label.fontMetrics().horizontalAdvance(word) for word in re.split(r"[\s/\\-]", label.text())), default=0
        )
        if longest > label.width() + SLACK and label.textFormat() is Qt.TextFormat.PlainText and not label.toolTip():
            yield f"its longest word wants a width of {longest}"
    elif label.sizeHint().width() > label.width() + SLACK and not label.toolTip():
        yield f"wants a width of {label.sizeHint().width()}"


def _header_cuts(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() is not Qt.Orientation.Horizontal or model is None:
        return
    for place in range(header.count()):
        words = str(model.headerData(place, Qt.Orientation.Horizontal) or "")
        tip = model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        wanted = header.fontMetrics().horizontalAdvance(words)
        if not header.isSectionHidden(place) and wanted > header.sectionSize(place) - 8 and not tip:
            yield f"column {place} wants {wanted} of {header.sectionSize(place)} pixels"


def sticks_out(part: QWidget) -> bool:
    """Whether a part is not within what it lies on, where that cannot be scrolled."""
    parent = part.parentWidget()
    if parent is None or part.isWindow():
        return False
    area = parent.parentWidget()
    scrolled = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
    across = not (
        scrolled
        and isinstance(area, QScrollArea)
        and area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    )
    place, room = part.geometry(), parent.rect()
    if across and (place.left() < room.left() - SLACK or place.right() > room.right() + SLACK):
        return True
    return not scrolled and (place.top() < room.top() - SLACK or place.bottom() > room.bottom() + SLACK)


def overlaps(shown: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Parts of one layout that lie over each other; what floats has no layout."""
    for parent in shown:
        layout = parent.layout()
        if layout is not None:
            for one, other in combinations(_laid_out(layout), 2):
                common = one.geometry() & other.geometry()
                if common.width() > SLACK and common.height() > SLACK:
                    yield one, other


def _laid_out(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = item.widget(), item.layout()
        if widget is not None and widget.isVisible():
            found.append(widget)
        elif inner is not None:
            found += _laid_out(inner)
    return found


def _is_inside_of_qt(part: QWidget) -> bool:
    return part.objectName().startswith("qt_") or part.size().isEmpty() or part.mapToGlobal(QPoint()).x() < -10_000
