"""Bar below a frame of a video: time, cutting, playing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from put_desktop.media.clips import Clip
from put_desktop.preview.time_slider import TimeSlider
from put_desktop.ui import text, theme
from put_desktop.ui.widgets.elided import ElidedLabel
from put_desktop.ui.widgets.steady_button import SteadyToolButton

__all__ = ["ClipBar"]


class ClipBar(QWidget):
    """The time slider with its buttons.

    Args:
        play: the action that plays the video, or stops it.
        parent: Qt's owner.

    Signals:
        sought: a person went to another time, in seconds.
        trimmed: a person cut the video: start and end in seconds, None for its own.
    """

    sought = Signal(float)
    trimmed = Signal(object, object)

    def __init__(self, play: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clip = Clip(25.0, 1)
        self._playing = False
        self.slider = TimeSlider(self)
        self.slider.sought.connect(self._sought)
        self.slider.valueChanged.connect(self._say_time)
        self.slider.trimmed.connect(self._trimmed)
        self.play = self._tool("play", play.text(), play.toolTip())
        self.play.clicked.connect(play.trigger)
        play.changed.connect(lambda: self.play.setEnabled(play.isEnabled()))
        self.time = QLabel(self)
        self.time.setTextFormat(Qt.TextFormat.PlainText)
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.kept = ElidedLabel(self)
        self.kept.setProperty("muted", True)  # noqa: FBT003  Qt's signature
        self.start = self._tool("trim-start", self.tr("Set start"), self.tr("Cut everything before this frame (I)"))
        self.end = self._tool("trim-end", self.tr("Set end"), self.tr("Cut everything after this frame (O)"))
        self.reset = self._tool("retry", self.tr("Whole video"), self.tr("Keep the whole video (X)"))
        self.start.clicked.connect(self.slider.keep_from_here)
        self.end.clicked.connect(self.slider.keep_to_here)
        self.reset.clicked.connect(self.slider.keep_all)
        self._lay_out()
        self.set_playing(False)

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(theme.SPACE // 2)
        above.addWidget(self.play)
        above.addWidget(self.slider, 1)
        above.addWidget(self.time)
        for part in (self.start, self.end, self.reset):
            below.addWidget(part)
        below.addSpacing(theme.SPACE // 2)
        below.addWidget(self.kept, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE, 0, theme.SPACE, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(below)

    def _tool(self, icon: str, name: str, tip: str) -> QToolButton:
        button = SteadyToolButton(self)
        theme.bind_icon(button, icon)
        button.setText(name.replace("&", ""))
        button.setToolTip(tip)
        button.setAccessibleName(name.replace("&", ""))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    # What is shown

    @property
    def clip(self) -> Clip:
        """The video that is shown."""
        return self._clip

    @property
    def seconds(self) -> float:
        """Return the time of the frame that is shown."""
        return self._clip.seconds(self.slider.value())

    @property
    def playing(self) -> bool:
        """Whether the button stops."""
        return self._playing

    def show_clip(self, clip: Clip) -> None:
        """Begin with another video."""
        self._clip = clip
        self.slider.set_frames(clip.frames, round(clip.rate))
        widest = text.time_code(clip.duration)
        room = self.time.fontMetrics().horizontalAdvance(f"{widest} / {widest}") + 4
        self.time.setMinimumWidth(room)
        self._say_time()
        self._say_kept()

    def show_trim(self, start: float | None, end: float | None, *, editable: bool) -> None:
        """Show where the video is cut, in seconds; None for its own start or end."""
        rate = self._clip.rate
        self.slider.set_trimmable(editable)
        self.slider.set_trim(round((start or 0.0) * rate), self.slider.frames if end is None else round(end * rate))
        self._say_kept()

    def show_time(self, seconds: float) -> None:
        """Move the slider there; no signal is sent."""
        self.slider.setValue(self._clip.frame(seconds))

    def set_playing(self, playing: bool) -> None:
        """Let the button stop, or play."""
        self._playing = playing
        theme.bind_icon(self.play, "stop" if playing else "play")
        name = self.tr("Stop") if playing else self.tr("Play")
        self.play.setText(name)
        self.play.setAccessibleName(name)

    @Slot(int)
    def _sought(self, frame: int) -> None:
        self.sought.emit(self._clip.seconds(frame))

    @Slot()
    def _trimmed(self) -> None:
        start, end = self.slider.trim
        self._say_kept()
        first, last = (self._clip.ahead(self._clip.seconds(frame)) for frame in (start, end))
        self.trimmed.emit(first if start > 0 else None, last if end < self.slider.frames else None)

    @Slot()
    def _say_time(self) -> None:
        now, all_of_it = (text.time_code(each) for each in (self.seconds, self._clip.duration))
        self.time.setText(f"{now} / {all_of_it}")
        frame, frames = text.number(self.slider.value() + 1), text.number(self.slider.frames)
        place = self.tr("Frame {frame} of {frames}").format(frame=frame, frames=frames)
        self.time.setToolTip(self.tr("{place}; minutes, seconds and thousandths of a second").format(place=place))

    def _say_kept(self) -> None:
        start, end = self.slider.trim
        cut = (start, end) != (0, self.slider.frames)
        rate = self._clip.rate
        if cut:
            words = self.tr("Selected: {start} – {end}, %Ln frame(s)", "", end - start).format(
                start=text.time_code(start / rate), end=text.time_code(end / rate)
            )
        else:
            words = self.tr("All %Ln frames", "", end) if end > 1 else self.tr("One frame")
        self.kept.setText(words)
        if cut:
            self.kept.setToolTip(self.tr("Only this part is translated. {part}").format(part=words))
        for button in (self.start, self.end):
            button.setEnabled(self.slider.trimmable)
        self.reset.setEnabled(self.slider.trimmable and cut)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802
        super().resizeEvent(event)
        for button in (self.start, self.end, self.reset):
            theme.show_text_beside(button, shown=self.width() >= 560)
