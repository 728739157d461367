"""Measure each stage by itself, one after the other."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from put.config import VideoOptions
from put.images.image_files import read_image, write_image
from put.translation.translator import Translator
from put.translation.video.frame_pipeline import FramePipeline
from put.translation.video.on_device.planes import plane_format
from put.video.output_plan import plan_output
from put.video.reader import VideoReader
from put.video.types import Frame
from put.video.writing.encoder import FrameEncoder, open_encoder

__all__ = ["Stages", "stages_of_pictures", "stages_of_video"]


@dataclass
class Stages:
    """Seconds of each stage."""

    reading: float = 0.0
    computing: float = 0.0
    steadying: float = 0.0
    """Of videos: the search for motion, and the blending along it."""
    writing: float = 0.0

    @property
    def total(self) -> float:
        """Return the seconds of all together."""
        return self.reading + self.computing + self.steadying + self.writing

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Add what passes meanwhile to one stage."""
        began = time.perf_counter()
        try:
            yield
        finally:
            setattr(self, stage, getattr(self, stage) + time.perf_counter() - began)


def stages_of_pictures(translator: Translator, files: list[Path], output: Path) -> Stages:
    """Read, translate and write pictures one after the other."""
    stages = Stages()
    for path in files:
        with stages.timed("reading"):
            picture = read_image(path)
        with stages.timed("computing"):
            result = translator.translate(picture.pixels, _silent)
        with stages.timed("writing"):
            write_image(output / path.name, result.pixels, picture)
    return stages


def stages_of_video(translator: Translator, clip: Path) -> Stages:
    """Read, translate, steady and encode the frames of a video one after the other."""
    stages, video = Stages(), VideoOptions()
    with stages.timed("reading"), VideoReader(clip) as reader:
        info, frames = reader.info, list(reader)
    with TemporaryDirectory(prefix="put-bench-") as place:
        spec = plan_output(info, video, clip.suffix, nvenc=False)
        encoder = open_encoder(Path(place) / f"a{clip.suffix}", spec)
        planes = plane_format(info, spec)
        with closing(FramePipeline(translator, video, (info.width, info.height), planes)) as look:
            _through(stages, look, frames, encoder)
    return stages


def _through(stages: Stages, look: FramePipeline, frames: list[Frame], encoder: FrameEncoder) -> None:
    with stages.timed("steadying"):
        ready = list(look.ready(frames))
        for each in ready:
            if each.prepared is not None:
                each.prepared.result()
    fresh = True
    for each in ready:
        with stages.timed("computing"):
            (made,) = look.translate([each], fresh=fresh)
        fresh = False
        with stages.timed("steadying"):
            shown = look.steady(made).array()
        with stages.timed("writing"):
            encoder.write(shown, each.frame.pts, each.frame.duration, each.frame.alpha, each.frame.captions)
    with stages.timed("writing"):
        encoder.close()


def _silent(_message: str, _hint: str) -> None:
    """Retries are told in runs."""
