"""The one thread that runs generators: a job at a time, and previews between two images of it."""

from __future__ import annotations

import threading
from collections import deque
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from put.errors import PutError
from put_desktop.media.previews import (
    LoopEnded,
    LoopOrder,
    PreviewFailed,
    PreviewOrder,
    SampleMade,
    SampleOrder,
)
from put_desktop.translate.queue.engine import RealEngine
from put_desktop.translate.queue.job_runner import JobRun, unexpected
from put_desktop.translate.queue.messages import (
    Engine,
    JobEnded,
    JobRequest,
    Leftovers,
    Loaded,
    Message,
)

__all__ = ["TranslateWorker"]


class TranslateWorker(QObject):
    """Drives one generator of events on a thread of its own.

    The methods are for the window's thread and return at once; what they lead to is fetched with :meth:`drain`.

    Args:
        engine: what runs jobs and previews; the real one by default.
        parent: Qt's owner.

    Signals:
        messages_ready: there is something to drain. It comes once until it is drained, however much happens.
        preview_requested: a preview was asked for.
    """

    messages_ready = Signal()
    preview_requested = Signal()

    def __init__(self, engine: Engine | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine if engine is not None else RealEngine()
        self._thread = threading.Thread(target=self._live, name="put-worker", daemon=True)
        self._change = threading.Condition()
        self._request: JobRequest | None = None
        self._order: PreviewOrder | LoopOrder | None = None
        self._sample: SampleOrder | None = None
        self._discards: deque[Leftovers] = deque()
        self._warm_wanted = self._paused = self._quitting = self._stop_after = False
        self._stop_job = threading.Event()
        self._stop_preview = threading.Event()
        self._outbox: deque[Message] = deque()
        self._run: JobRun | None = None  # of the worker's thread alone

    # For the window's thread

    def warm(self) -> None:
        """Import the engine ahead of time."""
        self._notify(warm=True)

    def run(self, request: JobRequest) -> None:
        """Run a job; only after the one before has ended."""
        self._stop_job = threading.Event()
        self._stop_after = self._paused = False
        self._notify(request=request)

    def pause(self) -> None:
        """Finish the current image or frames, then pause."""
        with self._change:
            self._paused = True

    def resume(self) -> None:
        """Continue after :meth:`pause`."""
        with self._change:
            self._paused = False
            self._change.notify()

    def stop(self, *, after_file: bool) -> None:
        """End the job: after the current file, or at once."""
        with self._change:
            self._stop_after = True
            if not after_file:
                self._stop_job.set()
            self._change.notify()

    def discard(self, left: Leftovers) -> None:
        """Remove what unfinished videos left hidden, once no job is in hand that works in that folder."""
        with self._change:
            self._discards.append(left)
            self._start()
            self._change.notify()

    def preview(self, order: PreviewOrder | LoopOrder) -> None:
        """Translate one image or some frames, before a job continues. A newer order replaces an older one."""
        with self._change:
            self._stop_preview.set()
            self._order = order
            self._start()
            self._change.notify()
        self.preview_requested.emit()

    def sample(self, order: SampleOrder | None) -> None:
        """Make a sample for the picker once nothing else is to be done; None takes it back."""
        with self._change:
            self._sample = order
            if order is not None:
                self._start()
                self._change.notify()

    def cancel_preview(self) -> None:
        """Drop the preview that is being made."""
        with self._change:
            self._stop_preview.set()
            self._order = None

    def drain(self) -> list[Message]:
        """Return everything that happened since the last call, in order."""
        with self._change:
            messages = list(self._outbox)
            self._outbox.clear()
        return messages

    def close(self, seconds: float = 5.0) -> bool:
        """Drop the current image and end the thread; finished results stay and can still be drained.

        Returns:
            Whether it ended within ``seconds``.
        """
        with self._change:
            self._quitting = True
            self._stop_job.set()
            self._stop_preview.set()
            self._change.notify()
        if self._thread.is_alive():
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _notify(self, *, request: JobRequest | None = None, warm: bool = False) -> None:
        with self._change:
            self._request = request or self._request
            self._warm_wanted = self._warm_wanted or warm
            self._start()
            self._change.notify()

    def _start(self) -> None:
        if not self._thread.is_alive() and not self._quitting:
            self._thread.start()

    # The worker's thread

    def _live(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(self._has_work)
                if self._quitting:
                    break
                warm, self._warm_wanted = self._warm_wanted, False
                order = None
                if not warm and self._order is not None:
                    order, self._order = self._order, None
                    self._stop_preview = threading.Event()
                stop_preview = self._stop_preview
                sample = self._sample_now(order is not None or warm)
            if warm:
                self._warm_up()
            elif order is not None:
                self._answer(order, stop_preview)
            elif sample is not None:
                self._make_sample(sample)
            elif not self._discard_one():
                self._step()
        while self._run is not None:  # it was told to stop: what is written already is still reported
            self._step()
        while self._discard_one():
            pass

    def _has_work(self) -> bool:
        if self._quitting or self._warm_wanted or self._order is not None or self._discardable():
            return True
        if self._run is None:
            return self._request is not None or self._sample is not None
        return not self._paused or self._stop_after

    def _sample_now(self, busy: bool) -> SampleOrder | None:
        """The sample that is wanted, where nothing else is to be done."""
        if busy or self._run is not None or self._request is not None or self._discardable():
            return None
        order, self._sample = self._sample, None
        if order is not None:
            self._stop_preview = threading.Event()  # a preview that is asked for meanwhile ends it
        return order

    def _make_sample(self, order: SampleOrder) -> None:
        """One that cannot be made is none: the preview and the jobs say what is wrong."""
        image = None
        with suppress(Exception):
            image = self._engine.sample(order, stop=self._stop_preview)
        self._put(SampleMade(order, image))

    def _warm_up(self) -> None:
        try:
            steadiness = self._engine.load()
        except (ImportError, OSError):
            return  # the first job will say it
        self._put(Loaded(steadiness))

    def _discardable(self) -> bool:
        return any(not self._busy_at(left.output) for left in self._discards)

    def _busy_at(self, output: Path) -> bool:
        return self._run is not None and self._run.request.output.is_relative_to(output)

    def _discard_one(self) -> bool:
        """Whether there was something to remove."""
        with self._change:
            left = next((each for each in self._discards if not self._busy_at(each.output)), None)
            if left is None:
                return False
            self._discards.remove(left)
        with suppress(PutError, OSError, ImportError):  # hidden leftovers: nobody can do anything about them
            self._engine.discard(left)
        return True

    def _answer(self, order: PreviewOrder | LoopOrder, stop: threading.Event) -> None:
        if isinstance(order, PreviewOrder):
            self._try(order, stop)
            return
        try:
            self._play(order, stop)
        except PutError as problem:
            self._put(PreviewFailed(order.number, problem))
        except Exception as error:  # noqa: BLE001  as for an image
            self._put(PreviewFailed(order.number, unexpected(error)))

    def _play(self, order: LoopOrder, stop: threading.Event) -> None:
        found = self._engine.loop(order, stop=stop)
        try:
            for frame in found:
                if stop.is_set():
                    return
                self._put(frame)
        finally:
            close = getattr(found, "close", None)
            if close is not None:
                close()
        if not stop.is_set():
            self._put(LoopEnded(order.number))

    def _try(self, order: PreviewOrder, stop: threading.Event) -> None:
        try:
            ready = self._engine.preview(order, stop=stop)
        except PutError as problem:
            self._put(PreviewFailed(order.number, problem))
        except Exception as error:  # noqa: BLE001  an image that cannot be previewed must not end the thread
            self._put(PreviewFailed(order.number, unexpected(error)))
        else:
            if ready is not None:
                self._put(ready)

    def _step(self) -> None:
        """Advance the job in hand by one event."""
        if self._run is None:
            with self._change:
                request, self._request = self._request, None
            if request is None:
                return
            self._run = JobRun(request, self._engine, self._stop_job)
        event = self._run.step()
        if event is not None:
            self._put(event)
        if self._run.ended is not None:
            self._finish(self._run.ended)
        elif self._stop_after and self._run.between_files:
            # The file in hand is done, what is being written is still reported, and no other one is begun.
            self._stop_job.set()

    def _finish(self, ended: JobEnded) -> None:
        self._run = None
        self._put(ended)

    def _put(self, message: Message) -> None:
        with self._change:
            first = not self._outbox
            self._outbox.append(message)
        if first:
            self.messages_ready.emit()
