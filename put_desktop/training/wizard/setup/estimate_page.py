"""Page 4 of the training wizard: what the run needs, measured."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from put import paths
from put.config import Preset
from put.training.estimate.estimate import Advice, Estimate
from put_desktop.core.error_texts import in_words, translated
from put_desktop.training.draft.draft import DraftHolder
from put_desktop.training.draft.profiling import DraftProfiling
from put_desktop.training.wizard.headline import Headline
from put_desktop.training.wizard.page import WizardPage
from put_desktop.training.wizard.setup.estimate_view import EstimateView
from put_desktop.ui import theme
from put_desktop.ui.widgets.elided import ElidedLabel
from put_desktop.ui.widgets.steady_button import SteadyButton

__all__ = ["EstimatePage"]


class EstimatePage(WizardPage):
    """Time, memory and disk from measuring a few steps, advice, and the button that starts the run.

    Args:
        holder: the draft that all pages share.
        parent: Qt's owner.

    Signals:
        run_requested: the folder for the run, or None for the default one.
    """

    run_requested = Signal(object)

    def __init__(self, holder: DraftHolder, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Estimate"),
            parent,
            heading=self.tr("What it will take"),
            lead=self.tr("Measured with a short trial on this machine."),
        )
        self._holder = holder
        self._busy = False
        self.profiling = DraftProfiling(holder, self)
        self._build()
        self._lay_out()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.headline = Headline(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(self.tr("Progress of measuring"))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # so that nothing moves
        self.progress.setSizePolicy(policy)
        self.figures = EstimateView(self)
        self.measure_button = SteadyButton(self)
        theme.bind_icon(self.measure_button, "retry")
        self.cancel_button = SteadyButton(self.tr("Cance&l"), self)
        theme.bind_icon(self.cancel_button, "stop")
        self.cancel_button.setToolTip(self.tr("Stop measuring"))
        self._place = ElidedLabel(self)
        self.place_button = QPushButton(self.tr("Chan&ge folder…"), self)
        theme.bind_icon(self.place_button, "folder-open")
        self.place_button.setToolTip(self.tr("Save the run in another folder, for example on another disk"))
        self.default_button = SteadyButton(self.tr("&Default folder"), self)
        self.start_button = SteadyButton(self)
        self.start_button.setProperty("accent", True)  # noqa: FBT003  Qt's signature
        theme.bind_icon(self.start_button, "start", theme.Tone.ON_ACCENT)
        font = self.start_button.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.start_button.setFont(font)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE)
        head.addWidget(self.headline, 1)
        head.addWidget(self.measure_button)
        head.addWidget(self.cancel_button)
        place = QHBoxLayout()
        place.setSpacing(theme.SPACE)
        place.addWidget(QLabel(self.tr("Save in"), self))
        place.addWidget(self._place, 1)
        place.addWidget(self.default_button)
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
        self.default_button.clicked.connect(partial(self.set_place, None))
        self.start_button.clicked.connect(self._start)
        self.figures.advice_taken.connect(self._follow)
        self.profiling.changed.connect(self._show)

    def enter(self) -> None:  # noqa: D102
        if not self.profiling.is_current:
            self.measure()

    def leave(self) -> None:  # noqa: D102
        if self.profiling.command.busy:
            self.cancel()

    def shut(self) -> None:
        """End the process; the page is not used after that."""
        self.profiling.command.close()

    def set_busy(self, busy: bool) -> None:
        """Say whether another run uses the device, so that this one would wait."""
        self._busy = busy
        self._show()

    def set_place(self, place: Path | None) -> None:
        """Save the run in another folder, or in the default one where it is None."""
        self.profiling.place = place
        self._show()
        if self.isVisible():
            self.measure()

    @Slot()
    def measure(self) -> None:
        """Measure the draft now."""
        self.profiling.start()

    @Slot()
    def cancel(self) -> None:
        """Stop measuring."""
        self.profiling.cancel()

    @Slot()
    def _show(self) -> None:
        found = self.profiling
        running, place, estimate = found.is_running, found.place, found.estimate
        self.progress.setValue(round(1000 * found.progress))
        self.progress.setVisible(running)
        self.cancel_button.setVisible(running)
        self.measure_button.setVisible(not running)
        self.measure_button.setText(self.tr("&Measure") if estimate is None else self.tr("&Measure again"))
        self._place.setText(str(place or paths.user_data() / "runs"))
        self.default_button.setVisible(place is not None)
        self.figures.show_estimate(estimate, current=found.is_current)
        self.headline.show_text(*self._headline(), announce=not running)
        may_start = found.is_current and estimate is not None and (estimate.fits or self._busy)
        self.start_button.setText(self.tr("Add t&o queue") if self._busy else self.tr("&Start training"))
        self.start_button.setEnabled(may_start)
        self.set_ready(may_start)

    def _headline(self) -> tuple[str, str]:
        """Return the sentence at the top, and its tone."""
        found = self.profiling
        if found.is_running:
            return translated(found.message), ""
        if found.problem is not None:
            return in_words(found.problem), "danger"
        if found.estimate is None:
            return self.tr("Nothing has been measured yet."), ""
        if not found.is_current:
            return self.tr("These figures are out of date because a setting has changed. Measure again."), "warning"
        return self._fitting(found.estimate)

    def _fitting(self, estimate: Estimate) -> tuple[str, str]:
        if estimate.fits:
            return self.tr("This run fits. You can start training."), "success"
        if self._busy:
            return self.tr("This run does not fit while another one is training. It can wait in the queue."), "warning"
        return self.tr("This run does not fit with these settings."), "danger"

    @Slot(object)
    def _follow(self, advice: Advice) -> None:
        """Change the draft as advised, and measure again."""
        options = dict(advice.changes)
        preset = options.pop("preset", None)
        if preset is not None:
            self._holder.change(preset=Preset(preset))
        if options:
            self._holder.change_options(**options)
        self.setFocus()  # the button that was pressed is gone
        self.measure()

    @Slot()
    def _browse(self) -> None:
        start = str(self.profiling.place or Path.home())
        dialog = QFileDialog(self.window(), self.tr("Folder for the run"), start)
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
        self.run_requested.emit(self.profiling.place)
