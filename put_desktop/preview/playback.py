"""Play a video with its result in the preview, or some translated seconds, repeated."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from put_desktop.preview.clip_bar import ClipBar
from put_desktop.preview.player import Loop, Pair, Played, Player

__all__ = ["Playback"]


class Playback(QObject):
    """Owns the player and the loop, and keeps the play button of the time bar true.

    Args:
        bar: has the button.
        parent: Qt's owner.

    Signals:
        pair_shown: a :class:`Pair` to be shown now.
        ended: the video came to its end.
        failed: an exception; playback has ended.
    """

    pair_shown = Signal(object)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, bar: ClipBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._collecting = False
        self.player = Player(self)
        self.loop = Loop(self)
        for part in (self.player, self.loop):
            part.shown.connect(self.pair_shown)
        self.player.ended.connect(self.ended)
        self.player.failed.connect(self.failed)

    @property
    def moving(self) -> bool:
        """Whether something plays, or its frames are being made."""
        return self.player.playing or self._collecting or self.loop.playing

    def play(self, played: Played) -> None:
        """Play a video with its result."""
        self.player.play(played)
        self._bar.set_playing(True)

    def collect(self) -> None:
        """Wait for the frames of a loop; each is shown as it comes."""
        self._collecting = True
        self._bar.set_playing(True)

    def add(self, pair: Pair) -> None:
        """Add a frame to the loop, and show it."""
        self.loop.add(pair)
        self.pair_shown.emit(pair)

    def repeat(self) -> None:
        """Play the loop: all its frames are there."""
        self._collecting = False
        self.loop.play()
        self._bar.set_playing(self.moving)

    def halt(self) -> bool:
        """Stop everything, and free the loop.

        Returns:
            Whether frames of a loop were still being made.
        """
        collecting, self._collecting = self._collecting, False
        self.player.stop()
        self.loop.clear()
        self._bar.set_playing(False)
        return collecting

    def close(self, seconds: float) -> None:
        """End the player's thread."""
        self.loop.clear()
        self.player.close(seconds)
