"""The window stays alive while a real network translates real-sized pictures."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from pytestqt.qtbot import QtBot

from put.events import TranslationEvent
from put.models.library import Library
from put_desktop.media.previews import LoopFrame, LoopOrder, PreviewOrder, PreviewReady
from put_desktop.translate.queue.engine import RealEngine
from put_desktop.translate.queue.job import JobState
from tests.conftest import make_picture
from tests.gui.window_help import Desk, open_desk

Made = TypeVar("Made")
MOST_FROM_ELSEWHERE = 5
"""Ticks that a loop which waits for the engine may still make: before each picture is asked for, one at most."""


class TickMeter(QObject):
    """Counts the ticks of a timer of 5 ms on the window's thread."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._timer.start()

    @Slot()
    def _tick(self) -> None:
        self.ticks += 1


class WatchedEngine(RealEngine):
    """Notes on which threads it works, and how often the event loop ticked meanwhile."""

    def __init__(self, library: Library | None, meter: TickMeter) -> None:
        super().__init__(library)
        self.threads: set[threading.Thread] = set()
        self.ticks: Counter[str] = Counter()
        self._meter = meter

    def translate(self, *given: Any, **more: Any) -> Generator[TranslationEvent]:
        return self._watched("translate", cast("Generator[TranslationEvent]", super().translate(*given, **more)))

    def preview(self, order: PreviewOrder, *, stop: threading.Event) -> PreviewReady | None:
        with self._noted("preview"):
            return super().preview(order, stop=stop)

    def loop(self, order: LoopOrder, *, stop: threading.Event) -> Generator[LoopFrame]:
        return self._watched("loop", cast("Generator[LoopFrame]", super().loop(order, stop=stop)))

    def _watched(self, what: str, made: Generator[Made]) -> Generator[Made]:
        with closing(made):
            while True:
                with self._noted(what):
                    one = next(made, None)
                if one is None:
                    return
                yield one

    @contextmanager
    def _noted(self, what: str) -> Iterator[None]:
        before = self._meter.ticks
        self.threads.add(threading.current_thread())
        yield
        self.ticks[what] += self._meter.ticks - before


def run(desk: Desk, meter: TickMeter) -> None:
    meter.start()
    desk.add(desk.folder / "Holiday")
    desk.until(lambda: not desk.window.preview.busy)
    desk.trigger("start")
    desk.qtbot.waitUntil(lambda: desk.states() == [JobState.DONE], timeout=120_000)
    desk.until(lambda: desk.window.preview_panel.compare.canvas.after is not None)


@pytest.mark.slow
@pytest.mark.parametrize("size", [(2400, 1600)])
def test_the_event_loop_does_not_wait_for_a_translation(
    qtbot: QtBot, tmp_path: Path, tiny_model: Path, size: tuple[int, int]
) -> None:
    for number in range(4):
        make_picture(tmp_path / "Holiday" / f"p{number}.jpg", *size, seed=number)
    meter = TickMeter()
    with open_desk(qtbot, tmp_path, tiny_model, RealEngine(None)) as desk:
        box = desk.window.settings.advanced.size_box
        desk.window.worker._engine = engine = WatchedEngine(desk.library, meter)
        box.setCurrentIndex(box.findText("768 pixels"))
        box.activated.emit(box.currentIndex())
        run(desk, meter)
        assert desk.window.queue.jobs[0].done == 4
    assert threading.main_thread() not in engine.threads
    assert engine.ticks["translate"] > MOST_FROM_ELSEWHERE
