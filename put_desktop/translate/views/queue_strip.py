"""The queue in one line: the job in hand, how far it is, and the way to the table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from put_desktop.translate.queue import job_text
from put_desktop.translate.queue.job import Job, JobState
from put_desktop.translate.views.devices_button import DevicesButton
from put_desktop.translate.views.table_model import state_icon
from put_desktop.ui import theme
from put_desktop.ui.scale import GAP, SPACE
from put_desktop.ui.widgets.elided import ElidedLabel

__all__ = ["QueueStrip"]

NAME_WIDTH = 280
BAR_WIDTH = 260
STEPS = 1000
"""Of the bar: finer than its pixels."""


class QueueStrip(QFrame):
    """One line at the lower edge of the window.

    Signals:
        toggled: whether the table is to be seen, chosen by a person.
    """

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)  # noqa: FBT003  Qt's signature
        self._icon = QLabel(self)
        self._icon_name = ("", theme.Tone.MUTED)
        self.name = ElidedLabel(self)
        self.name.setProperty("heading", True)  # noqa: FBT003
        self.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.name.setMaximumWidth(NAME_WIDTH)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, STEPS)
        self.bar.setMinimumWidth(60)
        self.bar.setMaximumWidth(BAR_WIDTH)
        self.bar.setAccessibleName(self.tr("Progress of the job"))
        self.summary = ElidedLabel(self)
        self.summary.setProperty("muted", True)  # noqa: FBT003
        self.devices = DevicesButton(self)
        self.extras = QHBoxLayout()
        """Room for what else belongs into the line, such as what is done at the end."""
        self.extras.setSpacing(SPACE)
        self.button = QToolButton(self)
        self.button.setCheckable(True)
        theme.show_text_beside(self.button)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolTip(self.tr("Show or hide the table of all jobs and the list of files (F4)"))
        self.button.toggled.connect(self._dress)
        self.button.toggled.connect(self.toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, SPACE // 2, GAP, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self._icon)
        row.addWidget(self.name)
        row.addSpacing(SPACE)
        row.addWidget(self.bar, 1)
        row.addSpacing(SPACE)
        row.addWidget(self.summary, 2)
        row.addWidget(self.devices)
        row.addLayout(self.extras)
        row.addWidget(self.button)
        self._summary = self._counts = ""
        self.show_job(None, 0)

    def show_summary(self, text: str) -> None:
        """Say how the queue stands; where nothing is to be said of it, the counts of the job are shown."""
        self._summary = text
        self.summary.setText(text or self._counts)

    def show_job(self, job: Job | None, jobs: int) -> None:
        """Tell of the job in hand, or the one that is selected, and of how many there are."""
        self.button.setText(self.tr("Queue ({number})").format(number=jobs))
        self.button.setAccessibleName(self.button.text())
        shown = job is not None
        for part in (self._icon, self.bar):
            part.setVisible(shown)
        none = self.tr("No job is selected") if jobs else self.tr("Nothing in the queue")
        self.name.setText(job.place.name if job is not None else none)
        if job is not None:
            self.bar.setValue(round(STEPS * job.fraction))
            self._tint(job.state)
            self._icon_name = state_icon(job.state)
        self._counts = "" if job is None else job_text.job_end(job) if job.state.ended else job_text.job_counts(job)
        self.show_summary(self._summary)
        self._dress()

    def _tint(self, state: JobState) -> None:
        tones = {JobState.DONE: "success", JobState.DONE_WITH_FAILURES: "warning", JobState.FAILED: "danger"}
        tone = tones.get(state, "")
        if self.bar.property("tone") != tone:
            self.bar.setProperty("tone", tone)
            self.bar.style().unpolish(self.bar)
            self.bar.style().polish(self.bar)

    @Slot()
    def _dress(self) -> None:
        opened = self.button.isChecked()
        theme.bind_icon(self.button, "chevron-down" if opened else "chevron-up")
        name, tone = self._icon_name
        if name:
            colour = getattr(theme.colours(), tone.value)
            self._icon.setPixmap(theme.pixmap(name, colour, 16, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102, N802
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "button"):
            self._dress()
