"""Options of the two long jobs: frozen, described once, checked when they are made.

What is said about an option here is what command line, window and reference page show; see :mod:`put.options`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from put.errors import OptionError
from put.options import check_options, option

__all__ = [
    "BAND_SKIP",
    "DEVICES",
    "AudioChoice",
    "Compile",
    "Container",
    "ImageFormat",
    "OnExists",
    "OnStop",
    "Precision",
    "Preset",
    "Selection",
    "TrainGroup",
    "TrainOptions",
    "TranslateOptions",
    "VideoCodec",
    "VideoOptions",
    "VideoQuality",
    "preset_options",
]


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


class TrainGroup(StrEnum):
    """Headings of the training options, in the order in which they are shown."""

    SIZE = "Size and memory"
    FEW = "Small sets"
    WEIGHTS = "Loss weights"
    CONTRAST = "Contrastive loss"
    LENGTH = "Length and initialisation"
    RECORD = "Checkpoints and scores"
    DEVICE = "Device"


MOST_LOAD = 16.0
VIDEO = "Videos, animations and numbered frames"
DEVICES = "auto, cpu, cuda or cuda:N"


@dataclass(frozen=True)
class VideoOptions:
    """What only videos, animations and image sequences need."""

    codec: VideoCodec = option(
        VideoCodec.AUTO,
        help="how the frames are encoded; auto: as the source, where that can be written",
        details="Where it cannot, or the container does not hold it, the container's usual codec is taken.",
        group=VIDEO,
    )
    container: Container = option(
        Container.AUTO,
        help="kind of file; auto: as the source, else mkv; frames: a folder of numbered pictures",
        group=VIDEO,
    )
    quality: VideoQuality = option(
        VideoQuality.BALANCED, help="how much of the frames is kept; on the command line, a name for --crf", group=VIDEO
    )
    crf: int | None = option(
        None,
        help="constant rate factor, less is better; or a name that suits each codec",
        details="H.264 and HEVC end at 51.",
        minimum=0,
        maximum=63,
        default_text="balanced",
        metavar="N|small|balanced|archive",
        group=VIDEO,
    )
    audio: AudioChoice = option(AudioChoice.COPY, help="what becomes of the sound", group=VIDEO)
    start: float | None = option(
        None,
        help="time in the video at which to start: seconds, or h:mm:ss.s",
        unit="s",
        minimum=0,
        default_text="the beginning",
        metavar="TIME",
        group=VIDEO,
    )
    end: float | None = option(
        None,
        help="time in the video at which to end: seconds, or h:mm:ss.s",
        unit="s",
        above=0,
        default_text="the end",
        metavar="TIME",
        group=VIDEO,
    )
    fps: float | None = option(
        None,
        help="frames a second; frames are left out or shown longer",
        minimum=0.1,
        maximum=1000,
        default_text="every time stamp is kept",
        group=VIDEO,
    )
    temporal: float | None = option(
        None,
        help="how much of the frame before is carried along with the motion, against flicker; 0 for none",
        minimum=0,
        maximum=1,
        default_text="docs/temporal.md says why",
        group=VIDEO,
    )
    on_stop: OnStop = option(
        OnStop.CONTINUE,
        help="what becomes of a video that is interrupted: the next run resumes it, nothing stays, or the part that "
        "plays is kept",
        group=VIDEO,
    )
    receipt: bool = option(
        default=False, help="write beside each video how it was made and what was kept, as JSON", group=VIDEO
    )
    batch: int = option(
        0,
        help="frames that go through the generator at once",
        minimum=0,
        maximum=64,
        default_text="what suits the device",
        group=VIDEO,
    )
    chunk: int = option(
        0,
        help="frames encoded together: what a kill can cost",
        minimum=2,
        maximum=100_000,
        also=0,
        default_text="what suits the device",
        group=VIDEO,
    )

    def __post_init__(self) -> None:
        check_options(self)
        if self.end is not None and self.end <= (self.start or 0.0):
            raise OptionError(f"end must be a time after start, not {self.end}.")


@dataclass(frozen=True)
class TranslateOptions:
    """The settings of one batch, kept as they were when it was queued."""

    model: str = option(
        "",
        help="name or file of a generator (see 'put models list')",
        default_text="the first built-in one",
        metavar="NAME",
    )
    device: str = option("auto", help=f"where it computes: {DEVICES}", metavar="DEVICE")
    precision: Precision = option(Precision.AUTO, help="arithmetic of the generator")
    strength: float = option(
        1.0,
        help="how much of the result is mixed in: 0 is the input, 1 the generator's output",
        minimum=0,
        maximum=1,
    )
    keep_colours: float | None = option(
        None,
        help="how much of the input's colours and brightness is kept",
        minimum=0,
        maximum=1,
        default_text="what the model's card recommends",
    )
    work_size: int | None = option(
        None,
        help="short side at which the generator works; native for the picture's own size",
        details="In code and in stored queues, 0 stands for native.",
        unit="pixels",
        minimum=64,
        maximum=16384,
        also=0,
        default_text="what the model's card recommends",
        metavar="N|native",
    )
    format: ImageFormat = option(ImageFormat.SAME, help="how results are encoded; same: as the input")
    quality: int = option(92, help="quality of JPEG, WebP and AVIF", minimum=1, maximum=100)
    template: str = option(
        "{name}", help="file names of results without ending, such as {name}_{model}", metavar="TEMPLATE"
    )
    on_exists: OnExists = option(OnExists.SKIP, help="what to do where a result exists already")
    jobs: int = option(2, help="threads that read, and threads that write", minimum=1, maximum=32)
    video: VideoOptions = VideoOptions()

    def __post_init__(self) -> None:
        check_options(self)


@dataclass(frozen=True)
class TrainOptions:
    """The settings of one training run, saved with it."""

    steps: int = option(
        20_000,
        label="Steps",
        help="how long it learns, in steps of the optimiser",
        minimum=1,
        usual=(1, 10_000_000),
        step=1000,
        group=TrainGroup.LENGTH,
    )
    size: int = option(
        256,
        label="Crop size",
        help="side of the square crops that it learns from, in pixels; larger ones take more memory and time",
        minimum=64,
        multiple=4,
        usual=(64, 1024),
        step=32,
        group=TrainGroup.SIZE,
    )
    load_min: float = option(
        1.0,
        help="smallest short side that a picture is scaled to before the crop, in crops",
        minimum=1,
        maximum=MOST_LOAD,
        group=TrainGroup.SIZE,
    )
    load_max: float = option(
        1.2,
        help="largest short side that a picture is scaled to before the crop, in crops",
        minimum=1,
        maximum=MOST_LOAD,
        group=TrainGroup.SIZE,
    )
    zoom_b: float = option(
        1.0,
        label="Enlarge B",
        help="how much larger pictures of B are shown; above 1 for coarser brush work",
        minimum=0.5,
        maximum=4.0,
        step=0.25,
        group=TrainGroup.SIZE,
    )
    single: bool = option(
        default=False,
        help="A and B are one picture each (takes --batch 4)",
        details="The negatives come from the whole batch of crops.",
        group=TrainGroup.FEW,
    )
    batch: int = option(
        1,
        label="Batch size",
        help="pictures of each side that go through the networks at once; more take more memory",
        minimum=1,
        usual=(1, 64),
        group=TrainGroup.SIZE,
    )
    accumulate: int = option(
        1,
        label="Batches per step",
        help="batches whose gradients are summed for one step: as good as a larger batch, with the memory of a small "
        "one",
        minimum=1,
        usual=(1, 64),
        group=TrainGroup.SIZE,
    )
    blocks: int = option(9, help="residual blocks of the generator", minimum=1, group=TrainGroup.SIZE)
    ngf: int = option(
        64,
        label="Generator width",
        help="channels after the generator's first layer; half as many make it about four times smaller",
        minimum=1,
        usual=(4, 256),
        step=8,
        group=TrainGroup.SIZE,
    )
    ndf: int = option(64, help="channels after the discriminator's first layer", minimum=1, group=TrainGroup.SIZE)
    rate: float = option(
        2e-4,
        help="learning rate of Adam, constant for the first half of the steps, then linear to zero",
        above=0,
        group=TrainGroup.LENGTH,
    )
    selection: Selection = option(
        Selection.ALL,
        label="Negatives",
        help="which other patches (negatives) a patch is told apart from",
        details="[The study](../study.md) says why all of them are the default.",
        choices={
            Selection.ALL: "All others",
            Selection.HARDEST: "The most alike",
            Selection.BAND: "Alike, but not the most",
            Selection.REFERENCE: "By a reference",
            Selection.RANDOM: "Some at random",
        },
        group=TrainGroup.CONTRAST,
    )
    num_negatives: int = option(
        5,
        label="Number of negatives",
        help="negatives kept for each query once annealing is over; not used where all others are compared",
        minimum=1,
        usual=(1, 4096),
        group=TrainGroup.CONTRAST,
    )
    anneal_steps: int = option(
        1200,
        help="steps over which the hardest negatives are pruned to that number",
        details="Other selections are not annealed.",
        minimum=0,
        group=TrainGroup.CONTRAST,
    )
    patches: int = option(256, help="positions contrasted in each layer", minimum=1, group=TrainGroup.CONTRAST)
    nce_layers: tuple[int, ...] = option(
        (4, 8, 12, 16),
        label="Layers",
        help="numbers of the generator's layers that are contrasted, with commas between",
        metavar="N,N",
        group=TrainGroup.CONTRAST,
    )
    temperature: float = option(0.07, help="temperature of the contrastive loss", above=0, group=TrainGroup.CONTRAST)
    keep_content: float = option(
        1.0,
        label="Keep content",
        help="weight of the contrastive loss: higher for results nearer to the input; the style moves it too",
        minimum=0,
        usual=(0, 100),
        step=0.25,
        group=TrainGroup.WEIGHTS,
    )
    identity: float = option(
        1.0,
        label="Identity",
        help="how much pictures that look like B already stay as they are; 0 is quicker",
        details="Weight of the contrastive identity loss relative to `--keep-content`.",
        minimum=0,
        usual=(0, 10),
        step=0.25,
        group=TrainGroup.WEIGHTS,
    )
    keep_colours: float = option(
        4.0,
        label="Keep colours",
        help="weight of the block colour loss: higher for colours nearer to the input; the style moves it too",
        minimum=0,
        usual=(0, 100),
        step=0.5,
        group=TrainGroup.WEIGHTS,
    )
    flips: bool = option(
        default=False,
        label="Random flips",
        help="mirror half of the generator's inputs, as FastCUT does",
        details="The contrasted features of the input are not mirrored ('flip equivariance').",
        group=TrainGroup.FEW,
    )
    diff_augment: tuple[str, ...] = option(
        (),
        label="Augmentation",
        help="change what the discriminator sees, so that it does not learn a small set by heart; the changes do not "
        "show in the results",
        details="DiffAugment, arXiv 2006.10738: any of `colour`, `translation`, `cutout`.",
        choices={"colour": "Colour", "translation": "Shifts", "cutout": "Holes"},
        metavar="WORDS",
        group=TrainGroup.FEW,
    )
    r1: float = option(
        0.0,
        help="weight of the R1 penalty on the discriminator's gradient at real pictures; 0 for none",
        details="arXiv 1801.04406. The gradient is that of the mean score of all patches, which is weaker than that of "
        "a discriminator with one score.",
        minimum=0,
        group=TrainGroup.FEW,
    )
    r1_every: int = option(
        16,
        help="steps between two such penalties",
        details="Each is weighted by this number.",
        minimum=1,
        group=TrainGroup.FEW,
    )
    start: str = option(
        "auto",
        label="Initialise from",
        help="the weights a new run begins with: none, identity (learn to reproduce pictures first), a generator's "
        "name or file, or auto: the first built-in one that fits, else identity",
        choices={
            "auto": "Automatic: what suits best",
            "identity": "Learn to copy pictures first",
            "none": "Nothing: from scratch",
        },
        is_open=True,
        metavar="WHAT",
        group=TrainGroup.LENGTH,
    )
    warmup_steps: int = option(
        250, help="steps of identity pre-training where the start asks for it", minimum=0, group=TrainGroup.LENGTH
    )
    ema: float = option(
        0.999,
        help="decay of the averaged generator, which is the one that is kept",
        minimum=0,
        below=1,
        group=TrainGroup.LENGTH,
    )
    save_every: int = option(500, help="steps between checkpoints", minimum=1, group=TrainGroup.RECORD)
    sample_every: int = option(
        500, help="steps between sheets of held-out pictures", minimum=1, group=TrainGroup.RECORD
    )
    eval_every: int = option(
        1000,
        help="steps between held-out scores; 0 for none",
        minimum=0,
        group=TrainGroup.RECORD,
        former=("judge_every",),
    )
    patience: int = option(
        0,
        label="Early stopping",
        help="held-out scores in a row without a better one before the run ends; 0 never ends early",
        minimum=0,
        usual=(0, 1000),
        group=TrainGroup.FEW,
    )
    snapshots: int = option(
        12,
        label="Snapshots",
        help="generators kept along the way, besides the best and the last, each up to 50 MB; 0 for none",
        minimum=0,
        usual=(0, 1000),
        group=TrainGroup.LENGTH,
    )
    seed: int = option(
        0,
        label="Random seed",
        help="another number draws other crops in another order",
        usual=(0, 2_000_000_000),
        group=TrainGroup.LENGTH,
    )
    device: str = option(
        "auto",
        label="Device",
        help=f"where it is trained: {DEVICES}",
        choices={"auto": "Automatic", "cpu": "Processor"},
        is_open=True,
        metavar="DEVICE",
        group=TrainGroup.DEVICE,
    )
    precision: Precision = option(
        Precision.AUTO,
        label="Precision",
        help="arithmetic of the networks; 16 bit is quicker on graphics cards that can do it",
        choices={
            Precision.AUTO: "Automatic",
            Precision.FP32: "32 bit",
            Precision.BF16: "16 bit (bfloat16)",
            Precision.FP16: "16 bit (half)",
        },
        group=TrainGroup.DEVICE,
    )
    compile: Compile = option(
        Compile.AUTO,
        help="compile the networks first; auto: on a GPU where torch's compiler works",
        group=TrainGroup.DEVICE,
    )

    def __post_init__(self) -> None:
        check_options(self)
        if self.load_min * self.zoom_b < 1.0:
            raise OptionError(f"zoom_b must leave pictures as large as the crop, not {self.zoom_b}.")
        if self.load_min > self.load_max:
            raise OptionError(f"load_max must be at least load_min, {self.load_min:g}, not {self.load_max:g}.")
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
