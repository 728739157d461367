"""The row that offers presets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from put.translation.presets import TranslatePreset
from put_desktop.ui import theme
from put_desktop.ui.widgets.controls import WheelGuard

__all__ = ["PresetBar"]


class PresetBar(QWidget):
    """A box with the presets, and a menu for what can be done with them.

    Signals:
        chosen: the name of a preset, by a person.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.box.setAccessibleName(self.tr("Preset"))
        self.box.setAccessibleDescription(self.box.accessibleName())  # on Linux a box is told by what it shows
        self.box.setToolTip(self.tr("Settings that are saved under a name"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self._guard = WheelGuard(self)
        self._guard.watch(self.box)
        menu = QMenu(self)
        self.save_as = _action(menu, self.tr("&Save as a preset…"), "save")
        self.save_changes = _action(menu, self.tr("&Update the preset"), "done")
        menu.addSeparator()
        self.rename = _action(menu, self.tr("Re&name…"), "rename")
        self.remove = _action(menu, self.tr("&Delete…"), "remove")
        menu.addSeparator()
        self.bring = _action(menu, self.tr("&Import from a file…"), "import")
        self.export = _action(menu, self.tr("&Export to a file…"), "export")
        self.more = QToolButton(self)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setProperty("quiet", True)  # noqa: FBT003  Qt's signature
        self.more.setToolTip(self.tr("Save, share and remove presets"))
        self.more.setAccessibleName(self.tr("Save, share and remove presets"))
        theme.bind_icon(self.more, "save")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE // 2)
        row.addWidget(self.box, 1)
        row.addWidget(self.more)
        self._last = ""
        self.box.activated.connect(self._activated)
        self.set_presets([], "")

    @property
    def last(self) -> str:
        """The preset that the settings are, or that they were before they were changed; empty without one."""
        return self._last

    def current(self) -> str:
        """Return the preset that is shown; empty where the settings are none."""
        return str(self.box.currentData() or "")

    def set_presets(self, presets: Sequence[TranslatePreset], current: str) -> None:
        """Offer these presets, and show the one of the name ``current``."""
        self._last = self._last if any(each.name == self._last for each in presets) else ""
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItem(self.tr("No preset"), "")
            for preset in presets:
                self.box.addItem(preset.name, preset.name)
                self.box.setItemData(self.box.count() - 1, preset.note, Qt.ItemDataRole.ToolTipRole)
        self.show_current(current)

    def show_current(self, name: str) -> None:
        """Show which preset the settings are; empty for none."""
        self._last = name or self._last
        with QSignalBlocker(self.box):
            self.box.setItemText(
                0, self.tr("{name}, changed").format(name=self._last) if self._last else self.tr("No preset")
            )
            self.box.setCurrentIndex(max(0, self.box.findData(name)))
        self.save_changes.setEnabled(bool(self._last) and not name)
        self.save_changes.setText(self.tr("&Update “{name}”").format(name=self._last or "…"))
        for action in (self.rename, self.remove, self.export):
            action.setEnabled(bool(self._last))

    @Slot(int)
    def _activated(self, row: int) -> None:
        name = str(self.box.itemData(row) or "")
        if name:
            self.chosen.emit(name)
        elif self._last:  # back to what stands for the changed settings: nothing to do
            self.show_current("")


def _action(menu: QMenu, words: str, icon: str) -> QAction:
    action = QAction(words, menu)
    theme.bind_icon(action, icon)
    menu.addAction(action)
    return action
