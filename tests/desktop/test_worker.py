from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from put.config import TranslateOptions
from put.errors import DiskFullError, ModelError
from put.events import FileState, TranslationAdvanced, TranslationStarted
from put_desktop.media.previews import (
    PreviewFailed,
    PreviewOrder,
    PreviewReady,
)
from put_desktop.translate.queue.messages import (
    JobEnded,
    JobEvent,
    JobRequest,
    Message,
    Outcome,
)
from put_desktop.translate.queue.worker import TranslateWorker
from tests.desktop.scripted import ScriptedEngine, make_folder

OPTIONS = TranslateOptions()


class Harness:
    """A worker and everything it said."""

    def __init__(self, qtbot: QtBot, tmp_path: Path) -> None:
        self.qtbot = qtbot
        self.folder = tmp_path
        self.engine = ScriptedEngine()
        self.worker = TranslateWorker(self.engine)
        self.said: list[Message] = []

    def request(self, name: str = "a", count: int = 3, finished: dict[Path, Path] | None = None) -> JobRequest:
        folder = self.folder / name
        if not folder.exists():
            make_folder(folder, count)
        return JobRequest(name, (folder,), self.folder / f"{name} out", OPTIONS, finished or {})

    def until(self, holds: Callable[[], bool]) -> None:
        def look() -> bool:
            self.said += self.worker.drain()
            return holds()

        self.qtbot.waitUntil(look, timeout=10_000)

    def ended(self) -> list[JobEnded]:
        return [message for message in self.said if isinstance(message, JobEnded)]

    def advanced(self) -> list[TranslationAdvanced]:
        events = [message.event for message in self.said if isinstance(message, JobEvent)]
        return [event for event in events if isinstance(event, TranslationAdvanced)]


@pytest.fixture
def harness(qtbot: QtBot, tmp_path: Path) -> Iterator[Harness]:
    found = Harness(qtbot, tmp_path)
    yield found
    assert found.worker.close()
    assert found.engine.open_runs == 0


def test_a_job_runs_to_its_end(harness: Harness) -> None:
    harness.engine.broken = {"p1.jpg"}
    harness.worker.run(harness.request())
    harness.until(lambda: bool(harness.ended()))
    first = harness.said[0]
    assert isinstance(first, JobEvent)
    assert first.job_id == "a"
    assert isinstance(first.event, TranslationStarted)
    assert first.event.total == 3
    assert [event.result.state for event in harness.advanced()] == [FileState.DONE, FileState.FAILED, FileState.DONE]
    assert (harness.advanced()[-1].done, harness.advanced()[-1].failed) == (2, 1)
    assert harness.ended() == [JobEnded("a", Outcome.FINISHED)]


def test_a_pause_begins_no_other_picture(harness: Harness) -> None:
    harness.engine.held = True
    harness.worker.run(harness.request())
    harness.engine.allow()
    harness.until(lambda: len(harness.advanced()) == 1)
    harness.worker.pause()
    harness.engine.allow()  # the picture that is waited for already
    harness.until(lambda: len(harness.advanced()) == 2)
    harness.engine.allow(5)
    time.sleep(0.1)
    assert len(harness.engine.begun) == 2
    harness.worker.resume()
    harness.until(lambda: bool(harness.ended()))
    assert len(harness.engine.begun) == 3


def test_stopping_after_the_picture_finishes_it(harness: Harness) -> None:
    harness.engine.held = True
    harness.worker.run(harness.request())
    harness.engine.allow()
    harness.until(lambda: len(harness.advanced()) == 1)
    harness.worker.stop(after_file=True)
    harness.engine.allow(5)
    harness.until(lambda: bool(harness.ended()))
    assert harness.ended() == [JobEnded("a", Outcome.STOPPED)]
    assert len(harness.advanced()) == 2


def test_stopping_now_drops_it(harness: Harness) -> None:
    harness.engine.held = True
    harness.worker.run(harness.request())
    harness.engine.allow()
    harness.until(lambda: len(harness.advanced()) == 1)
    harness.worker.stop(after_file=False)  # the engine holds the next picture for ever
    harness.until(lambda: bool(harness.ended()))
    assert harness.ended() == [JobEnded("a", Outcome.STOPPED)]
    assert len(harness.advanced()) == 1


def test_a_paused_job_can_be_stopped(harness: Harness) -> None:
    harness.engine.held = True
    harness.worker.run(harness.request())
    harness.engine.allow()
    harness.until(lambda: len(harness.advanced()) == 1)
    harness.worker.pause()
    harness.worker.stop(after_file=False)
    harness.until(lambda: bool(harness.ended()))


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (ModelError("No such model."), Outcome.FAILED),
        (DiskFullError("The disk is full."), Outcome.DISK_FULL),
        (ZeroDivisionError("a slip"), Outcome.FAILED),
    ],
)
def test_a_job_that_breaks_does_not_end_the_worker(harness: Harness, error: Exception, outcome: Outcome) -> None:
    harness.engine.raises_at = {"p1.jpg": error}
    harness.worker.run(harness.request("a"))
    harness.until(lambda: bool(harness.ended()))
    (end,) = harness.ended()
    assert end.outcome is outcome
    assert end.problem is not None
    harness.engine.raises_at = {}
    harness.worker.run(harness.request("b"))
    harness.until(lambda: len(harness.ended()) == 2)
    assert harness.ended()[1] == JobEnded("b", Outcome.FINISHED)


def test_previews_come_between_two_pictures(harness: Harness) -> None:
    harness.engine.held = True
    harness.worker.run(harness.request())
    harness.engine.allow()
    harness.until(lambda: len(harness.advanced()) == 1)
    harness.worker.preview(PreviewOrder(1, Path("x.jpg"), OPTIONS))
    harness.engine.allow()
    harness.until(lambda: any(isinstance(message, PreviewReady) for message in harness.said))
    assert len(harness.advanced()) == 2
    harness.worker.pause()
    harness.worker.preview(PreviewOrder(2, Path("y.jpg"), OPTIONS))
    harness.engine.allow(1)
    harness.until(lambda: len(harness.engine.previews) == 2)


def test_a_preview_asked_for_together_with_the_warming_up_is_not_lost(harness: Harness) -> None:
    with harness.worker._change:  # the thread sees both at once
        harness.worker.warm()
        harness.worker.preview(PreviewOrder(1, Path("x.jpg"), OPTIONS))
    harness.until(lambda: len(harness.engine.previews) == 1)
    assert harness.engine.loads == 1


def test_a_preview_that_fails_is_said(harness: Harness) -> None:
    harness.engine.broken = {"x.jpg"}
    harness.worker.preview(PreviewOrder(7, Path("x.jpg"), OPTIONS))
    harness.until(lambda: bool(harness.said))
    (failed,) = harness.said
    assert isinstance(failed, PreviewFailed)
    assert failed.number == 7


def test_a_flood_of_small_files_wakes_the_window_seldom(harness: Harness, qtbot: QtBot) -> None:
    calls: list[None] = []
    harness.worker.messages_ready.connect(lambda: calls.append(None))
    harness.worker.run(harness.request(count=400))
    qtbot.waitUntil(lambda: len(harness.engine.begun) == 400, timeout=10_000)
    qtbot.wait(50)
    assert len(calls) == 1
    harness.until(lambda: bool(harness.ended()))
    assert harness.advanced()[-1].done == 400


def test_closing_reports_what_is_done(harness: Harness) -> None:
    harness.engine.held = True
    harness.worker.run(harness.request())
    harness.engine.allow()
    harness.until(lambda: len(harness.advanced()) == 1)
    assert harness.worker.close(seconds=60)
    harness.said += harness.worker.drain()
    assert harness.ended() == [JobEnded("a", Outcome.STOPPED)]
