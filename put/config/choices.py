"""The choices that options offer."""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "BAND_SKIP",
    "CONTRAST_LAYERS",
    "DEVICES",
    "MOST_LOAD",
    "MOST_SEED",
    "SEVERAL_DEVICES",
    "VIDEO",
    "AudioChoice",
    "BackendName",
    "ColorMap",
    "Compile",
    "Container",
    "DiscriminatorName",
    "GeneratorName",
    "ImageFormat",
    "OnExists",
    "OnStop",
    "Precision",
    "Preset",
    "Selection",
    "TrainGroup",
    "VideoCodec",
    "VideoQuality",
]


class Precision(StrEnum):
    """The arithmetic of the generator."""

    AUTO = "auto"
    FP32 = "fp32"
    BF16 = "bf16"
    FP16 = "fp16"
    INT8 = "int8"
    """Of the convolutions, by OpenVINO on a CPU; the rest is in bf16 where the CPU is quicker with it, else in fp32."""


class BackendName(StrEnum):
    """The library that computes the generator."""

    AUTO = "auto"
    """The fastest on this machine by ``put bench``, else what usually is."""
    TORCH = "torch"
    OPENVINO = "openvino"
    """On a CPU; the extra ``openvino`` installs it."""


class OnExists(StrEnum):
    """Behaviour where a target exists already."""

    SKIP = "skip"
    NUMBER = "number"
    OVERWRITE = "overwrite"
    ERROR = "error"


class ImageFormat(StrEnum):
    """Format of the results."""

    SAME = "same"
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    TIFF = "tiff"
    BMP = "bmp"
    AVIF = "avif"


class VideoCodec(StrEnum):
    """Codec of a video's frames."""

    AUTO = "auto"
    """The source's own where it can be written and the container holds it, else the container's usual one."""
    H264 = "h264"
    HEVC = "hevc"
    AV1 = "av1"
    VP9 = "vp9"
    PRORES = "prores"


class Container(StrEnum):
    """Container of a translated video."""

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
    """Treatment of the sound."""

    COPY = "copy"
    NONE = "none"


class OnStop(StrEnum):
    """Treatment of a video that is stopped in the middle."""

    CONTINUE = "continue"
    """Keep what is encoded, hidden beside the target: the next run resumes there."""
    DISCARD = "discard"
    """Remove what is encoded."""
    PART = "part"
    """The frames so far become a file that plays, named as a part."""


class Selection(StrEnum):
    """Choice of the negatives that a query is contrasted with; see :func:`put.losses.negatives.select_negatives`."""

    HARDEST = "hardest"
    BAND = "band"
    REFERENCE = "reference"
    RANDOM = "random"
    ALL = "all"


BAND_SKIP = 4
"""Number of most similar patches that ``Selection.BAND`` passes over."""


class GeneratorName(StrEnum):
    """The generators that can be trained."""

    PAINTER = "painter"
    """Keeps colour and light, paints all detail anew; see :class:`put.nn.generators.painter.Painter`."""
    RESNET = "resnet"
    """The generator of CUT and CycleGAN, with InstanceNorm."""


class DiscriminatorName(StrEnum):
    """Discriminators that the generator is trained against; several are joined by a plus."""

    BOTH = "projected+patchgan"
    """PatchGAN beside heads on features of a network that knows photographs (Projected GANs)."""
    PROJECTED = "projected"
    """The latter alone, with one head more, on finer features."""
    PATCHGAN = "patchgan"


class ColorMap(StrEnum):
    """Whether a painter's blurred input goes through a matrix that gives it the colours of B."""

    AUTO = "auto"
    """Used where the colours of A and B differ much."""
    ON = "on"
    OFF = "off"


CONTRAST_LAYERS: dict[GeneratorName, tuple[int, ...]] = {
    GeneratorName.PAINTER: (1, 2, 4, 7),
    GeneratorName.RESNET: (4, 8, 12, 16),
}
"""Layers of each generator that are contrasted where nothing else is asked for."""


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
    CUT = "cut"
    """CUT's networks and losses (arXiv 2007.15651), with colours kept: all negatives, ResNet generator, PatchGAN."""
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


MOST_SEED = 2_000_000_000
"""Largest random seed: one that every random number generator takes, and a control of the window holds."""
MOST_LOAD = 16.0
VIDEO = "Videos, animations and numbered frames"
DEVICES = "auto, cpu, cuda, cuda:N, xpu, xpu:N or mps"
SEVERAL_DEVICES = "auto, cpu, cuda, cuda:N, xpu, xpu:N, mps, several of these with commas between, or all"
