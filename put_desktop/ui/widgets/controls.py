"""Controls of the settings panel: a slider in per cent, and one that can be left to the model."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from put.options import Option
from put_desktop.ui import theme

__all__ = ["PercentSlider", "SuggestedSlider", "WheelGuard", "set_range"]


def set_range(spin: QSpinBox | QDoubleSpinBox, option: Option, least: float | None = None) -> None:
    """Let a spin box take what the option allows, and from ``least`` on where that is given."""
    low, high = option.about.usual or (option.about.minimum or 0, option.about.maximum or 0)
    low = low if least is None else least
    if isinstance(spin, QSpinBox):
        spin.setRange(int(low), int(high))
    else:
        spin.setRange(low, high)


class WheelGuard(QObject):
    """Lets the wheel scroll the panel: it never changes the control below the pointer, focused or not."""

    def watch(self, *controls: QWidget) -> None:
        """Guard these controls."""
        for control in controls:
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class PercentSlider(QWidget):
    """A name, a number in per cent, and a slider below.

    Signals:
        changed: the value, 0 to 1, by whatever means.
    """

    changed = Signal(float)

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(name, self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(1)
        self.slider.setPageStep(10)
        self.slider.setToolTip(tip)
        self.slider.setAccessibleName(name.replace("&", ""))
        self.slider.setAccessibleDescription(tip)
        title.setBuddy(self.slider)
        title.setToolTip(tip)
        self.number = QLabel(self)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.SPACE // 2)
        self.head.addWidget(title)
        self.head.addStretch(1)
        self.head.addWidget(self.number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self.head)
        column.addWidget(self.slider)
        self.slider.valueChanged.connect(self._moved)
        self._moved(0)

    def value(self) -> float:
        """0 to 1."""
        return self.slider.value() / 100

    def set_value(self, value: float) -> None:
        """Set 0 to 1."""
        self.slider.setValue(round(value * 100))

    @Slot(int)
    def _moved(self, percent: int) -> None:
        self.number.setText(self.tr("{percent} %").format(percent=percent))
        self.changed.emit(percent / 100)


class SuggestedSlider(PercentSlider):
    """A slider that stands where the model suggests until it is moved, and can be given back to it.

    Signals:
        chosen: the value, 0 to 1, or None for what the model suggests; only when a person changed it.
    """

    chosen = Signal(object)

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        self._own: float | None = None
        self._suggestion = 0.0
        self._setting = False
        super().__init__(name, tip, parent)
        self.reset = QToolButton(self)
        theme.bind_icon(self.reset, "retry")
        self.reset.setToolTip(self.tr("Reset to the value suggested by the model"))
        self.reset.setAccessibleName(self.tr("Reset to the value suggested by the model"))
        self.reset.clicked.connect(self._give_back)
        self.head.addWidget(self.reset)
        self._show()

    def choice(self) -> float | None:
        """Return the choice; None for the model's suggestion."""
        return self._own

    def set_choice(self, value: float | None) -> None:
        """Choose a value, or None for what the model suggests."""
        self._own = value
        self._show()

    def set_suggestion(self, value: float) -> None:
        """Take over the model's suggestion, 0 to 1."""
        self._suggestion = value
        self._show()

    def _show(self) -> None:
        self._setting = True
        self.set_value(self._suggestion if self._own is None else self._own)
        self._setting = False
        own = self._own is not None
        self.reset.setVisible(own)
        percent = self.slider.value()
        self.number.setText(
            self.tr("{percent} %").format(percent=percent)
            if own
            else self.tr("{percent} %, suggested").format(percent=percent)
        )

    @Slot(int)
    def _moved(self, percent: int) -> None:
        super()._moved(percent)
        if not self._setting and hasattr(self, "reset"):
            self._own = percent / 100
            self._show()
            self.chosen.emit(self._own)

    @Slot()
    def _give_back(self) -> None:
        self.slider.setFocus()
        self._own = None
        self._show()
        self.chosen.emit(None)
