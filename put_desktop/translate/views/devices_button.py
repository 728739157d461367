"""The devices of a job: how many work on it, and in a list what each of them does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QToolButton, QWidget, QWidgetAction

from put.events import DeviceActivity, DeviceState
from put_desktop.translate.queue import job_text
from put_desktop.ui import theme
from put_desktop.ui.scale import GAP, SPACE
from put_desktop.ui.widgets.elided import ElidedLabel
from put_desktop.ui.widgets.icon_label import IconLabel

__all__ = ["DevicesButton"]

NAME_WIDTH, WORK_WIDTH = 130, 170
"""In pixels: a list does not jump while files come and go."""
_SIGNS = {
    DeviceState.STARTING: ("hourglass", theme.Tone.MUTED),
    DeviceState.READY: ("done", theme.Tone.SUCCESS),
    DeviceState.GONE: ("warning", theme.Tone.WARNING),
}


class DevicesButton(QToolButton):
    """Says how many devices or nodes work on a job, and opens the list of them; only seen where there are some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.show_text_beside(self)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("quiet", True)  # noqa: FBT003  Qt's signature
        self.setToolTip(self.tr("What each device does, and how many files it translated"))
        theme.bind_icon(self, "memory")
        self.list = DevicesList(self)
        self._menu = QMenu(self)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self.list)
        self._menu.addAction(action)
        self.setMenu(self._menu)
        self.hide()

    def show_devices(self, devices: Sequence[DeviceActivity], *, runs: bool) -> None:
        """Tell of these; ``runs`` is whether the job does."""
        self.setVisible(bool(devices))
        if not devices:
            self._menu.close()
            return
        used = sum(device.state is not DeviceState.GONE for device in devices)
        words = self.tr("%Ln device(s)", "", len(devices))
        if used < len(devices):
            words = self.tr("{used} of %Ln device(s)", "", len(devices)).format(used=used)
        sign = ("memory", theme.Tone.TEXT) if used == len(devices) else ("warning", theme.Tone.WARNING)
        theme.bind_icon(self, *sign)
        self.setText(words)
        self.setAccessibleName(words)
        self.list.show_devices(devices, runs=runs)


class DevicesList(QWidget):
    """A line for each device: its state, its name, what it does, and what it did."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(GAP, SPACE, GAP, SPACE)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(SPACE)
        self._lines: list[_Line] = []

    @property
    def words(self) -> list[tuple[str, str, str]]:
        """Return name, work and count of each line."""
        return [(line.name.text(), line.work.text(), line.done.text()) for line in self._lines]

    def show_devices(self, devices: Sequence[DeviceActivity], *, runs: bool) -> None:
        """Show these in their order."""
        while len(self._lines) > len(devices):
            self._lines.pop().remove()
        while len(self._lines) < len(devices):
            self._lines.append(_Line(self, self._grid, len(self._lines)))
        for line, device in zip(self._lines, devices, strict=True):
            line.show_device(device, runs=runs)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_lines"):
            for line in self._lines:
                line.sign.refresh()


class _Line:
    """The labels of one device, in a row of the grid."""

    def __init__(self, parent: QWidget, grid: QGridLayout, row: int) -> None:
        self.sign = IconLabel(16, parent)
        self.name, self.work, self.done = ElidedLabel(parent), ElidedLabel(parent), QLabel(parent)
        self.name.setFixedWidth(NAME_WIDTH)
        self.work.setFixedWidth(WORK_WIDTH)
        for label in (self.work, self.done):
            label.setProperty("muted", True)  # noqa: FBT003  Qt's signature
        for column, label in enumerate((self.sign, self.name, self.work, self.done)):
            grid.addWidget(label, row, column)
            label.show()
        grid.setAlignment(self.done, Qt.AlignmentFlag.AlignRight)

    def show_device(self, device: DeviceActivity, *, runs: bool) -> None:
        self.sign.show_sign(*_SIGNS[device.state])
        self.name.setText(device.device)
        self.work.setText(job_text.device_work(device, runs=runs))
        self.done.setText(job_text.device_done(device))

    def remove(self) -> None:
        for label in (self.sign, self.name, self.work, self.done):
            label.hide()
            label.deleteLater()
