"""Options of the two long jobs: frozen, documented, checked when they are made."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from put.errors import OptionError

__all__ = [
    "BAND_SKIP",
    "AudioChoice",
    "Compile",
    "Container",
    "ImageFormat",
    "OnExists",
    "OnStop",
    "Precision",
    "Preset",
    "Selection",
    "TrainOptions",
    "TranslateOptions",
    "VideoCodec",
    "VideoOptions",
    "VideoQuality",
    "current_names",
    "preset_options",
]


_RENAMED = {"judge_every": "eval_every", "receipt": "report"}
"""Settings that files of version 0.1 hold under another name."""


def current_names(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Return stored settings under the names that they have today."""
    return {_RENAMED.get(name, name): value for name, value in settings.items()}


class Precision(StrEnum):
    """The arithmetic of the generator."""

    AUTO = "auto"
    FP32 = "fp32"
    BF16 = "bf16"
    FP16 = "fp16"


class OnExists(StrEnum):
    """What to do when a target is there already."""

    SKIP = "skip"
    NUMBER = "number"
    OVERWRITE = "overwrite"
    ERROR = "error"


class ImageFormat(StrEnum):
    """How results are encoded."""

    SAME = "same"
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    TIFF = "tiff"
    BMP = "bmp"
    AVIF = "avif"


class VideoCodec(StrEnum):
    """How the frames of a video are encoded."""

    AUTO = "auto"
    """The source's own where it can be written and the container holds it, else the container's usual one."""
    H264 = "h264"
    HEVC = "hevc"
    AV1 = "av1"
    VP9 = "vp9"
    PRORES = "prores"


class Container(StrEnum):
    """What kind of file a translated video becomes."""

    AUTO = "auto"
    """The source's own where it can be written, else Matroska."""
    MP4 = "mp4"
    MKV = "mkv"
    MOV = "mov"
    WEBM = "webm"
    GIF = "gif"
    WEBP = "webp"
    FRAMES = "frames"
    """A folder of numbered pictures."""


class VideoQuality(StrEnum):
    """Names for what CRF means with each codec."""

    SMALL = "small"
    BALANCED = "balanced"
    ARCHIVE = "archive"


class AudioChoice(StrEnum):
    """What becomes of the sound."""

    COPY = "copy"
    NONE = "none"


class OnStop(StrEnum):
    """What becomes of a video that is stopped in the middle."""

    CONTINUE = "continue"
    """What is encoded stays, hidden beside the target: the next run goes on from there."""
    DISCARD = "discard"
    """Nothing stays."""
    PART = "part"
    """The frames so far become a file that plays, named as a part."""


class Selection(StrEnum):
    """Which negatives a query is contrasted with; see :func:`put.losses.negatives.select_negatives`."""

    HARDEST = "hardest"
    BAND = "band"
    REFERENCE = "reference"
    RANDOM = "random"
    ALL = "all"


BAND_SKIP = 4
"""How many of the most similar patches ``Selection.BAND`` passes over."""


class Compile(StrEnum):
    """Whether the networks are compiled for the device before training."""

    AUTO = "auto"
    """On a GPU where torch's compiler works."""
    ON = "on"
    OFF = "off"


class Preset(StrEnum):
    """Settings that go together."""

    QUICK = "quick"
    STANDARD = "standard"
    BEST = "best"
    FASTCUT = "fastcut"
    """FastCUT as published (arXiv 2007.15651, section 4.1): all negatives, no identity loss, weight 10, flips."""


@dataclass(frozen=True)
class VideoOptions:
    """What only videos, animations and image sequences need."""

    codec: VideoCodec = VideoCodec.AUTO
    container: Container = Container.AUTO
    quality: VideoQuality = VideoQuality.BALANCED
    crf: int | None = None
    """Constant rate factor of the encoder, 0 to 63 (51 for H.264 and HEVC); None for what ``quality`` means."""
    audio: AudioChoice = AudioChoice.COPY
    start: float | None = None
    """Seconds from the video's beginning; None for the beginning."""
    end: float | None = None
    """Seconds from the video's beginning; None for its end."""
    fps: float | None = None
    """Frames a second of the result, made by leaving frames out or showing them longer; None keeps every time stamp."""
    temporal: float | None = None
    """How much of the frame before is carried along with the motion, 0 (each frame by itself) to 1; None for the
    default that ``docs/temporal.md`` explains."""
    on_stop: OnStop = OnStop.CONTINUE
    report: bool = False
    """Write a JSON file beside each result that says how it was made and what was kept."""
    batch: int = 0
    """Frames that go through the generator at once; 0 for what suits the device."""
    chunk: int = 0
    """Frames encoded together, what a kill can cost; 0 for what suits the device."""

    def __post_init__(self) -> None:
        if self.crf is not None and not 0 <= self.crf <= 63:
            raise OptionError(f"CRF is a number from 0 to 63, not {self.crf}.")
        if self.temporal is not None and not 0.0 <= self.temporal <= 1.0:
            raise OptionError(f"Temporal is a number from 0 to 1, not {self.temporal}.")
        if self.fps is not None and not 0.1 <= self.fps <= 1000.0:
            raise OptionError(f"Frames a second are 0.1 to 1000, not {self.fps}.")
        if self.start is not None and not 0.0 <= self.start < math.inf:
            raise OptionError(f"The start is a time in the video, not {self.start}.")
        if self.end is not None and not (self.start or 0.0) < self.end < math.inf:
            raise OptionError(f"The end is a time after the start, not {self.end}.")
        if not 0 <= self.batch <= 64 or not (self.chunk == 0 or 2 <= self.chunk <= 100_000):
            raise OptionError("A batch is at most 64 frames, and a chunk 2 to 100000.")


@dataclass(frozen=True)
class TranslateOptions:
    """The settings of one batch, kept as they were when it was queued."""

    model: str = ""
    """A generator's name in the library, or the path of its file; empty for the first shipped one."""
    device: str = "auto"
    """``auto``, ``cpu``, ``cuda`` or ``cuda:N``."""
    precision: Precision = Precision.AUTO
    strength: float = 1.0
    """0 (the input) to 1 (the generator's output), mixed per pixel."""
    keep_colours: float | None = None
    """How much of the input's colours and brightness the results keep, 0 to 1; None for what the model's card
    recommends."""
    work_size: int | None = None
    """Short side in pixels at which the generator works; 0 for the picture's own size; None for what the
    model's card recommends."""
    format: ImageFormat = ImageFormat.SAME
    quality: int = 92
    """1 to 100, for JPEG, WebP and AVIF."""
    template: str = "{name}"
    """File name of a result without its ending; see :mod:`put.translate.plan` for the tokens."""
    on_exists: OnExists = OnExists.SKIP
    jobs: int = 2
    """Threads that read, and threads that write; 1 to 32."""
    video: VideoOptions = VideoOptions()

    def __post_init__(self) -> None:
        if not 0.0 <= self.strength <= 1.0:
            raise OptionError(f"Strength is a number from 0 to 1, not {self.strength}.")
        if self.keep_colours is not None and not 0.0 <= self.keep_colours <= 1.0:
            raise OptionError(f"Keep colours is a number from 0 to 1, not {self.keep_colours}.")
        if self.work_size is not None and self.work_size != 0 and not 64 <= self.work_size <= 16384:
            raise OptionError(f"The working size is 64 to 16384 pixels or native, not {self.work_size}.")
        if not 1 <= self.quality <= 100:
            raise OptionError(f"Quality is a number from 1 to 100, not {self.quality}.")
        if not 1 <= self.jobs <= 32:
            raise OptionError(f"Jobs is a number from 1 to 32, not {self.jobs}.")


@dataclass(frozen=True)
class TrainOptions:
    """The settings of one training run, saved with it."""

    steps: int = 20_000
    """Optimiser steps."""
    size: int = 256
    """Side of the square crops in pixels; a multiple of 4, at least 64."""
    load_min: float = 1.0
    """Smallest short side that a picture is scaled to before the crop, as a multiple of ``size``."""
    load_max: float = 1.2
    """Largest short side that a picture is scaled to before the crop, as a multiple of ``size``."""
    zoom_b: float = 1.0
    """How much larger pictures of B are shown than those of A; above 1 for coarser brush work."""
    single: bool = False
    """One picture a side: A and B may be files, and the negatives come from the whole batch of crops."""
    batch: int = 1
    """Pictures of each side that go through the networks at once."""
    accumulate: int = 1
    """Batches whose gradients are summed for one step."""
    blocks: int = 9
    """Residual blocks of the generator."""
    ngf: int = 64
    """Channels after the generator's first convolution."""
    ndf: int = 64
    """Channels after the discriminator's first convolution."""
    rate: float = 2e-4
    """Adam's learning rate, constant for the first half of the steps, then linear to zero."""
    selection: Selection = Selection.ALL
    """Which negatives a query is contrasted with. ``docs/study.md`` says why all of them are the default."""
    num_negatives: int = 5
    """Negatives kept for each query once annealing is over; not used where ``selection`` is ``all``."""
    anneal_steps: int = 1200
    """Steps over which the hardest negatives are pruned from all to ``num_negatives``; other selections are not
    annealed."""
    patches: int = 256
    """Positions contrasted in each layer."""
    nce_layers: tuple[int, ...] = (4, 8, 12, 16)
    """Encoder layers contrasted."""
    temperature: float = 0.07
    keep_content: float = 1.0
    """Weight of the contrastive loss."""
    identity: float = 1.0
    """Weight of the contrastive identity loss relative to ``keep_content``; 0 turns it off."""
    keep_colours: float = 4.0
    """Weight of the block colour loss."""
    flips: bool = False
    """Mirror half of the generator's inputs while the contrasted features of x are not (FastCUT's 'flip
    equivariance')."""
    diff_augment: tuple[str, ...] = ()
    """What is done to both real and made pictures before the discriminator, for small sets: any of ``colour``,
    ``translation``, ``cutout`` (DiffAugment, arXiv 2006.10738)."""
    r1: float = 0.0
    """Weight of the R1 penalty on the discriminator's gradient at real pictures (arXiv 1801.04406); 0 turns it off. The
    gradient is that of the mean score of all patches, which is weaker than that of a discriminator with one score."""
    r1_every: int = 16
    """Steps between two penalties; each is weighted by this number."""
    start: str = "auto"
    """What the generator begins from: ``none``, ``identity`` (pre-training on reproducing pictures), a generator's name
    in the library, the path of its file, or ``auto``: the first shipped one of the same size, else ``identity``."""
    warmup_steps: int = 250
    """Steps of identity pre-training where ``start`` asks for it."""
    ema: float = 0.999
    """Decay of the averaged generator."""
    save_every: int = 500
    """Steps between checkpoints."""
    sample_every: int = 500
    """Steps between pictures of the held-out inputs."""
    eval_every: int = 1000
    """Steps between held-out scores; 0 turns them off."""
    patience: int = 0
    """Held-out scores in a row that are no better than the best before the run ends early; 0 never."""
    snapshots: int = 12
    """Generators along the run that are kept to choose from, besides the best and the last; 0 for none."""
    seed: int = 0
    device: str = "auto"
    precision: Precision = Precision.AUTO
    compile: Compile = Compile.AUTO

    def __post_init__(self) -> None:
        if not 0.5 <= self.zoom_b <= 4.0 or self.load_min * self.zoom_b < 1.0:
            raise OptionError(f"zoom_b must be 0.5 to 4 and leave pictures as large as the crop, not {self.zoom_b}.")
        if self.size < 64 or self.size % 4:
            raise OptionError(f"The crop size must be a multiple of 4 and at least 64, not {self.size}.")
        if not 1.0 <= self.load_min <= self.load_max <= MOST_LOAD:
            raise OptionError(
                f"Pictures are loaded at least as large as the crop: 1 <= load_min <= load_max <= {MOST_LOAD:g}."
            )
        self._check_bounds()
        if not 0.0 <= self.ema < 1.0:
            raise OptionError(f"ema must be at least 0 and below 1, not {self.ema}.")
        if unknown := set(self.diff_augment) - set(AUGMENTATIONS):
            raise OptionError(f"diff_augment knows {', '.join(AUGMENTATIONS)}, not {', '.join(sorted(unknown))}.")
        self._check_contrast()

    @property
    def work_size(self) -> int:
        """The short side in pixels at which pictures of A are seen on average: what suits the generator best."""
        return round(self.size * (self.load_min + self.load_max) / 2)

    def _check_contrast(self) -> None:
        keys = min(self.patches, (self.size // 4) ** 2) * (self.batch if self.single else 1)
        keys -= BAND_SKIP if self.selection is Selection.BAND else 0
        if self.selection is not Selection.ALL and self.num_negatives >= keys:
            raise OptionError(f"num_negatives must be below {keys}, the patches contrasted, not {self.num_negatives}.")
        last = 11 + self.blocks
        if not self.nce_layers or not all(0 <= layer <= last for layer in self.nce_layers):
            raise OptionError(
                f"nce_layers must be numbers from 0 to {last} with {self.blocks} blocks, not {self.nce_layers}.",
                f"Use at least {max(1, max(self.nce_layers, default=0) - 11)} blocks.",
            )

    def _check_bounds(self) -> None:
        for name in COUNTS:
            if getattr(self, name) < 1:
                raise OptionError(f"{name} must be at least 1, not {getattr(self, name)}.")
        for name in ("rate", "temperature"):
            if not 0 < getattr(self, name) < math.inf:
                raise OptionError(f"{name} must be above 0, not {getattr(self, name)}.")
        for name in WEIGHTS:
            if not 0 <= getattr(self, name) < math.inf:
                raise OptionError(f"{name} must be a number that is not negative, not {getattr(self, name)}.")


MOST_LOAD = 16.0
AUGMENTATIONS = ("colour", "translation", "cutout")
COUNTS = (
    "steps", "batch", "accumulate", "blocks", "ngf", "ndf", "num_negatives", "patches", "r1_every", "save_every",
    "sample_every",
)  # fmt: skip
WEIGHTS = (
    "keep_content", "identity", "keep_colours", "r1", "warmup_steps", "anneal_steps", "eval_every", "patience",
    "snapshots",
)  # fmt: skip

PRESETS: dict[Preset, dict[str, object]] = {
    Preset.QUICK: {"steps": 6_000, "size": 128, "load_max": 1.5, "ngf": 32, "ndf": 32, "identity": 0.0},
    Preset.STANDARD: {},
    Preset.BEST: {"steps": 60_000},
    Preset.FASTCUT: {
        "nce_layers": (0, 4, 8, 12, 16),
        "keep_content": 10.0,
        "keep_colours": 0.0,
        "identity": 0.0,
        "flips": True,
        "start": "none",
    },
}

SINGLE: dict[str, object] = {"batch": 4, "identity": 0.0, "keep_content": 4.0, "r1": 1.0, "load_max": 2.0}
"""For one picture a side: many crops at once, a smooth discriminator, strong content (as CUT's single-image mode)."""


def preset_options(preset: Preset, style: float = 0.0, **changed: Any) -> TrainOptions:
    """The settings of a preset, with those that were changed and, where ``single`` is, those that suit it.

    Args:
        preset: settings that go together.
        style: -1 (content is kept) to 1 (more of B): at 1 the weight of the contrastive loss is halved and that of
            the colour loss is a quarter of the preset's, at -1 it is twice and four times as much.
        **changed: fields of :class:`TrainOptions`, which are taken as they are.

    Raises:
        OptionError: a setting is out of its range or does not fit another.
    """
    if not -1.0 <= style <= 1.0:
        raise OptionError(f"Style is a number from -1 to 1, not {style}.")
    suited = {**PRESETS[preset], **(SINGLE if changed.get("single") else {})}
    usual = TrainOptions(**suited)  # type: ignore[arg-type]
    leaning = {"keep_content": usual.keep_content * 2**-style, "keep_colours": usual.keep_colours * 4**-style}
    return TrainOptions(**{**suited, **leaning, **changed})
