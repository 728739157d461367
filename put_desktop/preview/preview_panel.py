"""The chosen image, before and after, from edge to edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from put_desktop.media.clips import Clip
from put_desktop.preview.clip_bar import ClipBar
from put_desktop.preview.title_chip import TitleChip
from put_desktop.ui import theme
from put_desktop.ui.compare.compare_view import CompareView

__all__ = ["PreviewPanel"]


class PreviewPanel(QWidget):
    """The comparison with floating tools, a button that tries the settings on it, and for videos a time slider.

    Args:
        preview: the action behind the button.
        play: plays a video.
        play_trial: translates and plays some seconds of one.
        parent: Qt's owner.
    """

    def __init__(self, preview: QAction, play: QAction, play_trial: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compare = CompareView(self)
        self.compare.set_empty_text(self.tr("Select a file to see it here"))
        self.title = TitleChip(self.compare.canvas)
        self.button = self._preview_button(preview)
        self._trial_menu = QMenu(self.button)
        self._trial_menu.addActions([preview, play_trial])
        self.compare.tools.add_first(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addWidget(self.compare, 1)
        self.clip_bar = ClipBar(play, self)
        self.clip_bar.setVisible(False)
        column.addWidget(self.clip_bar)
        self.setFocusProxy(self.compare)
        self.setAccessibleName(self.compare.accessibleName())  # it is told to have the focus, too
        self.compare.canvas.installEventFilter(self)
        self.compare.zoom_changed.connect(self._place_title)

    def _preview_button(self, preview: QAction) -> QToolButton:
        button = QToolButton(self.compare.tools)
        button.setText(preview.text().replace("&", ""))
        button.setAccessibleName(button.text())
        button.setToolTip(preview.toolTip())
        theme.show_text_beside(button)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.bind_icon(button, "compare", theme.Tone.ACCENT)
        button.clicked.connect(preview.trigger)
        preview.changed.connect(lambda: button.setEnabled(preview.isEnabled()))
        return button

    def show_name(self, name: str, remark: str = "") -> None:
        """Say which image it is, and what kind of result."""
        self.title.show_text(name, remark)
        self._place_title()

    def show_follow(self, *, offered: bool, on: bool) -> None:
        """Offer to show each new result, and say whether that is done."""
        self.title.show_follow(offered=offered, on=on)
        self._place_title()

    def show_clip(self, clip: Clip | None) -> None:
        """Show the time slider of a video; None hides it."""
        if clip is not None:
            self.clip_bar.show_clip(clip)
        self.clip_bar.setVisible(clip is not None)
        self._offer_seconds(offered=clip is not None)

    def show_pair(self, before: QImage | None, after: QImage | None) -> None:
        """Show an image and its result."""
        self.compare.set_before(before)
        self.compare.set_after(after)
        self.compare.set_busy("")
        self._place_title()

    def _offer_seconds(self, *, offered: bool) -> None:
        """Of a video some seconds can be tried too: the one button has a menu then."""
        mode = QToolButton.ToolButtonPopupMode
        self.button.setMenu(self._trial_menu if offered else None)  # type: ignore[arg-type]  # Qt takes none
        self.button.setPopupMode(mode.MenuButtonPopup if offered else mode.DelayedPopup)

    def _place_title(self) -> None:
        canvas = self.compare.canvas
        has_image = canvas.before is not None or canvas.after is not None
        shown = canvas.viewport.visible.width() / canvas.devicePixelRatioF() if has_image else canvas.width()
        self.title.place(canvas.rect(), shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802
        if watched is self.compare.canvas and event.type() is QEvent.Type.Resize:
            self._place_title()
        return super().eventFilter(watched, event)
