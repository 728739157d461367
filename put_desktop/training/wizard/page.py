"""The base class of the wizard's pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from put_desktop.ui import theme
from put_desktop.ui.compare.compare_view import CompareView
from put_desktop.ui.scale import Type, set_type
from put_desktop.ui.widgets.controls import WheelGuard
from put_desktop.ui.widgets.gutter import Gutter

__all__ = ["WizardPage", "set_flag", "wrapped"]


class WizardPage(QWidget):
    """A page that scrolls where it does not fit. Subclasses put their parts into :attr:`column`.

    Args:
        title: its title in the list of steps and for screen readers.
        parent: Qt's owner.
        heading: what is written over it; nothing where the page has a heading of its own.
        lead: one sentence below, on what is to be done here.

    Signals:
        ready_changed: :attr:`ready` has changed.
    """

    ready_changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None, *, heading: str = "", lead: str = "") -> None:
        super().__init__(parent)
        self.title = title
        self.setAccessibleName(title)
        self._ready = False
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setProperty("plain", True)  # noqa: FBT003  Qt's signature
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget(self.area)
        self.body.setAutoFillBackground(False)
        self.column = QVBoxLayout(self.body)
        Gutter(self.area)
        beside_bar = 2 * theme.SPACE - self.area.verticalScrollBar().sizeHint().width()
        self.column.setContentsMargins(2 * theme.SPACE, theme.SPACE, max(0, beside_bar), 2 * theme.SPACE)
        self.column.setSpacing(2 * theme.SPACE)
        if heading:
            self.column.addLayout(self._head(heading, lead))
        self.area.setWidget(self.body)
        self.area.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self._wheel_guard = WheelGuard(self)
        self._zoom_guard = _ZoomGuard(self)

    def _head(self, heading: str, lead: str) -> QVBoxLayout:
        self.heading = wrapped(heading, self.body)
        set_type(self.heading, Type.TITLE)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.heading)
        if lead:
            head.addWidget(wrapped(lead, self.body, flag="muted"))
        return head

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802
        super().showEvent(event)
        kinds: tuple[type[QWidget], ...] = (QSlider, QComboBox, QAbstractSpinBox)
        self._wheel_guard.watch(*(control for kind in kinds for control in self.findChildren(kind)))
        self._zoom_guard.watch(*(view.canvas for view in self.findChildren(CompareView)))

    @property
    def ready(self) -> bool:
        """Whether the next page may be shown."""
        return self._ready

    def set_ready(self, ready: bool) -> None:
        """Set :attr:`ready`; for the page itself."""
        if ready != self._ready:
            self._ready = ready
            self.ready_changed.emit()

    def enter(self) -> None:
        """The page is shown from now on."""

    def leave(self) -> None:
        """Another page is shown from now on; what runs only for this one ends."""

    def shut(self) -> None:
        """The window closes: end every process and thread. The page is not used after that."""


class _ZoomGuard(QObject):
    """Lets the wheel scroll the page over an image; with Ctrl it zooms the image."""

    def watch(self, *canvases: QWidget) -> None:
        """Guard these."""
        for canvas in canvases:
            canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QWheelEvent) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def wrapped(text: str, parent: QWidget | None = None, *, flag: str = "") -> QLabel:
    """Return a label with plain text that wraps.

    Args:
        text: the text.
        parent: Qt's owner.
        flag: a dynamic property of the style sheet, such as ``muted`` or ``heading``.
    """
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if flag:
        label.setProperty(flag, True)  # noqa: FBT003
    return label


def set_flag(widget: QWidget, name: str, *, value: bool) -> None:
    """Set a dynamic property and apply the style sheet again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
