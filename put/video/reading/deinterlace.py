"""Frames out of fields, by FFmpeg's bwdif."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from av.error import BlockingIOError as NotYet
from av.error import EOFError as AtEnd
from av.filter import Graph
from av.video.frame import VideoFrame

__all__ = ["Deinterlacer"]

_Tags = tuple[int, int, int, int]
_PARITY = {2: "tff", 3: "bff", 4: "bff", 5: "tff"}
"""FFmpeg's AVFieldOrder: which field is shown first."""


class Deinterlacer:
    """Gives as many frames as it takes; those that are progressive pass unchanged.

    The result of a frame depends on it, the one before and the one after alone, wherever reading began.

    Args:
        time_base: seconds of one unit of the frames' time stamps.
        field_order: of the stream (AVFieldOrder), used where the decoder marks no frames; 0 otherwise.
    """

    def __init__(self, time_base: Fraction, field_order: int = 0) -> None:
        self.used = 0
        self._time_base = time_base
        self._parity = _PARITY.get(field_order, "")
        self._graph: Graph | None = None
        self._kind: tuple[int, int, str] = (0, 0, "")
        self._tags: dict[int, _Tags] = {}
        self._unwanted: int | None = None

    def frames(self, frames: Iterable[VideoFrame]) -> Iterator[VideoFrame]:
        """Yield the frames as they are to be shown, with the time stamps that they had (none may be missing)."""
        before: VideoFrame | None = None
        for frame in frames:
            kind = (frame.width, frame.height, frame.format.name)
            if self._graph is not None and kind != self._kind:
                yield from self._finish()
            fields = self._parity or frame.interlaced_frame
            self.used += bool(fields)
            if self._graph is None and (not fields or min(kind[:2]) < 4):
                yield frame
            else:
                if self._graph is None:
                    yield from self._begin(kind, frame, before)
                yield from self._through(frame)
            before = frame
        if self._graph is not None:
            yield from self._finish()

    def _begin(self, kind: tuple[int, int, str], frame: VideoFrame, before: VideoFrame | None) -> Iterator[VideoFrame]:
        """Set the filter up, and show it the frame before, which is not to come out a second time."""
        graph, (width, height, name) = Graph(), kind
        source = graph.add(
            "buffer",
            video_size=f"{width}x{height}",
            pix_fmt=name,
            time_base=str(self._time_base),
            pixel_aspect="1/1",
            colorspace=str(int(frame.colorspace)),
            range=str(int(frame.color_range)),
        )
        marked = f"parity={self._parity}:deint=all" if self._parity else "parity=auto:deint=interlaced"
        graph.link_nodes(source, graph.add("bwdif", f"mode=send_frame:{marked}"), graph.add("buffersink"))
        graph.configure()
        self._graph, self._kind = graph, kind
        if before is not None and (before.width, before.height, before.format.name) == kind:
            self._unwanted = before.pts
            yield from self._through(before)

    def _through(self, frame: VideoFrame | None) -> Iterator[VideoFrame]:
        graph = self._graph
        if graph is None:
            return
        if frame is not None:
            tags = (int(frame.colorspace), int(frame.color_range), int(frame.color_trc), int(frame.color_primaries))
            self._tags[int(frame.pts or 0)] = tags
        graph.vpush(frame)
        while True:
            try:
                done = graph.vpull()
            except (NotYet, AtEnd):
                return
            restored = self._restored(done)
            if restored.pts == self._unwanted:
                self._unwanted = None
            else:
                yield restored

    def _restored(self, frame: VideoFrame) -> VideoFrame:
        """Return the frame with time stamp, duration and colour tags as they went in: the filter counts in half
        units.
        """
        unit = (frame.time_base or self._time_base) / self._time_base
        frame.pts, frame.duration = round((frame.pts or 0) * unit), round(frame.duration * unit)
        frame.time_base = self._time_base
        tags = self._tags.pop(frame.pts, None)
        if tags is not None:
            frame.colorspace, frame.color_range, frame.color_trc, frame.color_primaries = tags
        return frame

    def _finish(self) -> Iterator[VideoFrame]:
        yield from self._through(None)
        self._graph = None
        self._tags.clear()
