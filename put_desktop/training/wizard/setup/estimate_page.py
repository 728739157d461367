"""Page 4 of the training wizard: what a run takes, measured."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from put import paths
from put.codec import CodecError
from put.config import Preset
from put.errors import PutError
from put_desktop.training.draft.command import DraftCommand
from put_desktop.training.draft.draft import Draft, DraftHolder
from put_desktop.training.draft.estimate import Advice, Estimate, read_estimate
from put_desktop.training.draft.inspection import unreadable_answer
from put_desktop.training.wizard.page import WizardPage, wrapped
from put_desktop.training.wizard.setup.estimate_view import EstimateView
from put_desktop.ui import theme
from put_desktop.ui.widgets.elided import ElidedLabel

__all__ = ["EstimatePage"]

TRIAL = "put-trial"
"""What the run folder is called in the trial, which makes none."""


class EstimatePage(WizardPage):
    """Time, memory and disk from a trial of some seconds, what to change, and the button that starts.

    Args:
        holder: the draft that all pages share.
        parent: Qt's owner.

    Signals:
        run_wanted: the training is to begin; the folder to keep it in, or None for the usual one.
    """

    run_wanted = Signal(object)

    def __init__(self, holder: DraftHolder, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Estimate"), parent)
        self._holder = holder
        self._busy = False
        self._measured: tuple[Draft, Path | None] | None = None
        self._tone = ""
        self._message = ""
        self._trouble: PutError | None = None
        self.place: Path | None = None
        self.estimate: Estimate | None = None
        self.command = DraftCommand(self)
        self._build()
        self._lay_out()
        self._connect()
        self._show()

    def _build(self) -> None:
        self._icon = QLabel(self)
        self.headline = wrapped("", self, flag="heading")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(self.tr("How far the trial is"))
        self.figures = EstimateView(self)
        self.measure_button = QPushButton(self.tr("&Measure again"), self)
        theme.bind_icon(self.measure_button, "retry")
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        theme.bind_icon(self.cancel_button, "stop")
        self.cancel_button.setToolTip(self.tr("End the trial; nothing of it is kept"))
        self._place = ElidedLabel(self)
        self.place_button = QPushButton(self.tr("Another &folder…"), self)
        theme.bind_icon(self.place_button, "folder-open")
        self.place_button.setToolTip(self.tr("Keep the run in a folder on another disk"))
        self.usual_button = QPushButton(self.tr("The usual folder"), self)
        self.start_button = QPushButton(self)
        self.start_button.setProperty("accent", True)  # noqa: FBT003  Qt's signature
        theme.bind_icon(self.start_button, "start", theme.Tone.ON_ACCENT)
        font = self.start_button.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.start_button.setFont(font)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.headline, 1)
        head.addWidget(self.measure_button)
        head.addWidget(self.cancel_button)
        place = QHBoxLayout()
        place.setSpacing(theme.SPACE)
        place.addWidget(QLabel(self.tr("The run is kept in"), self))
        place.addWidget(self._place, 1)
        place.addWidget(self.usual_button)
        place.addWidget(self.place_button)
        self.column.addLayout(head)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.figures)
        self.column.addLayout(place)
        self.column.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.measure_button.clicked.connect(self.measure)
        self.cancel_button.clicked.connect(self.cancel)
        self.place_button.clicked.connect(self._browse)
        self.usual_button.clicked.connect(partial(self.set_place, None))
        self.start_button.clicked.connect(self._start)
        self.figures.advice_taken.connect(self._follow)
        self.command.told.connect(self._told)
        self.command.failed.connect(self._failed)
        self.command.ended.connect(self._show)
        self._holder.changed.connect(self._draft_changed)

    def enter(self) -> None:  # noqa: D102
        if not self._current:
            self.measure()

    def leave(self) -> None:  # noqa: D102
        if self.command.busy:
            self.cancel()

    def shut(self) -> None:
        """End the process; the page is not used after that."""
        self.command.close()

    def set_busy(self, busy: bool) -> None:
        """Say whether another training holds the device, so that this one would wait."""
        self._busy = busy
        self._show()

    def set_place(self, place: Path | None) -> None:
        """Keep the run in another folder, or in the usual one where it is None."""
        self.place = place
        self._show()
        if self.isVisible():
            self.measure()

    @property
    def _current(self) -> bool:
        """Whether the figures are of the draft as it is."""
        return self.estimate is not None and self._measured == self._wanted()

    def _wanted(self) -> tuple[Draft, Path | None]:
        """What figures depend on; a title changes none."""
        return replace(self._holder.draft, title=""), self.place

    @Slot()
    def measure(self) -> None:
        """Make a trial now."""
        self.estimate = None
        self._trouble = None
        self._measured = self._wanted()
        self.progress.setValue(0)
        self._message = self.tr("Making ready for a short trial…")
        place = [] if self.place is None else ["-o", str(self.place / TRIAL)]
        self.command.run(self._holder.draft, [*place, "--estimate"])
        self._show()

    @Slot()
    def cancel(self) -> None:
        """End the trial."""
        self.command.stop()
        self._measured = None
        self._show()

    @Slot(dict)
    def _told(self, event: dict[str, Any]) -> None:
        if event.get("event") == "progress":
            self.progress.setValue(round(1000 * event["done"]))
            self._message = event["message"]
        elif event.get("event") == "estimate":
            try:
                self.estimate = read_estimate(event)
            except CodecError as error:
                self._trouble = unreadable_answer(str(error))
        else:
            return
        self._show()

    @Slot(object)
    def _failed(self, problem: PutError) -> None:
        self._trouble = problem
        self._show()

    @Slot(set)
    def _draft_changed(self, changed: set[str]) -> None:
        if changed - {"title"}:
            if self.command.busy:
                self.command.stop()
            self._trouble = None
        self._show()

    @Slot()
    def _show(self) -> None:
        running = self.command.busy and self.estimate is None
        self.progress.setVisible(running)
        self.cancel_button.setVisible(running)
        self.measure_button.setVisible(not running)
        self._show_place()
        self.figures.show_estimate(self.estimate, current=self._current)
        self._show_headline(running=running)
        estimate = self.estimate
        may = self._current and estimate is not None and (estimate.fits or self._busy)
        self.start_button.setText(self.tr("&Add to the queue") if self._busy else self.tr("&Start training"))
        self.start_button.setEnabled(may)
        self.set_ready(may)

    def _show_headline(self, *, running: bool) -> None:
        words, tone = self._headline(running=running)
        if self.headline.text() != words:
            self.headline.setText(words)
            if not running:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._tone = tone
        self.headline.setProperty("tone", tone)
        self.headline.style().unpolish(self.headline)
        self.headline.style().polish(self.headline)
        self._dress()

    def _headline(self, *, running: bool) -> tuple[str, str]:
        """The sentence at the top, and its tone."""
        if running:
            return self._message, ""
        if self._trouble is not None:
            return str(self._trouble), "danger"
        if self.estimate is None:
            return self.tr("Nothing has been measured yet."), ""
        if not self._current:
            return self.tr("These figures are out of date: something was changed. Measure again."), "warning"
        return self._fitting(self.estimate)

    def _fitting(self, estimate: Estimate) -> tuple[str, str]:
        if estimate.fits:
            return self.tr("It fits: the training can start."), "success"
        if self._busy:
            words = self.tr("It does not fit while another training runs; in the queue it waits for its turn.")
            return words, "warning"
        return self.tr("It does not fit as it is."), "danger"

    @Slot(object)
    def _follow(self, suggestion: Advice) -> None:
        """Change the draft as advised, and measure what comes of it."""
        options = dict(suggestion.changes)
        preset = options.pop("preset", None)
        if preset is not None:
            self._holder.change(preset=Preset(preset))
        if options:
            self._holder.change_options(**options)
        self.measure_button.setFocus()
        self.measure()

    def _show_place(self) -> None:
        self._place.setText(str(self.place or paths.user_data() / "runs"))
        self.usual_button.setVisible(self.place is not None)

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Folder to keep the run in"), str(self.place or Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._browsed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _browsed(self, folder: str) -> None:
        self.set_place(Path(folder))

    @Slot()
    def _start(self) -> None:
        self.run_wanted.emit(self.place)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "start_button"):
            self._dress()

    def _dress(self) -> None:
        looks = {"success": ("done", "success"), "warning": ("warning", "warning"), "danger": ("warning", "danger")}
        self._icon.setVisible(self._tone in looks)
        if self._tone in looks:
            name, colour = looks[self._tone]
            self._icon.setPixmap(theme.pixmap(name, getattr(theme.colours(), colour), 20, self.devicePixelRatioF()))
