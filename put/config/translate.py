"""Options of a translation."""

from __future__ import annotations

from dataclasses import dataclass

from put.config.choices import SEVERAL_DEVICES, BackendName, ImageFormat, OnExists, Precision
from put.config.video import VideoOptions
from put.errors import OptionError
from put.formatting import size_text
from put.options import check_options, option

__all__ = ["TranslateOptions", "usual_brush_size"]

BRUSH_SIZE = 0.5
"""Results hold at full size and still look painted as a whole."""
LEAST_MEMORY = 100_000_000
"""Bytes below which no generator can work."""


@dataclass(frozen=True)
class TranslateOptions:
    """The settings of one batch, kept as they were when it was queued."""

    model: str = option(
        "",
        help="name or file of a generator (see 'put models list')",
        default_text="the first built-in one",
        metavar="NAME",
    )
    device: str = option(
        "auto",
        help=f"where it computes: {SEVERAL_DEVICES}",
        details="With several devices each file goes to one of them, and a single video is shared out frame by frame; "
        "the results are the same. `all` is every GPU of this machine, or the CPU where there is none.",
        metavar="DEVICE",
    )
    ray: str = option(
        "",
        help="address of a Ray cluster whose machines translate, such as 192.168.0.10:6379; auto: the one that this "
        "machine belongs to",
        details="Needs `put-desktop[cluster]`, here and on every machine; `--device` then says what is used of each "
        "machine. See [Several devices and machines](../cluster.md).",
        default_text="none",
        metavar="ADDRESS|auto",
    )
    precision: Precision = option(
        Precision.AUTO,
        help="arithmetic of the generator",
        details="int8 is for painters on a CPU, by OpenVINO: quick where bf16 does not help a CPU, and a little off; "
        "[ADR 34](../adr/0034-int8.md) has figures. Before its first picture a model is measured for seconds.",
    )
    backend: BackendName = option(
        BackendName.AUTO,
        help="library that computes the generator; auto: what 'put bench' found fastest here, else what usually is",
        details="OpenVINO is for CPUs and is installed with `put-desktop[openvino]`. What it cannot compute goes "
        "through torch, and that is said.",
    )
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
    brush_size: float | None = option(
        None,
        help="how broad the brush is: 1 as the model learnt it, on small pictures; 0 as fine as the picture's pixels",
        details="In between, the generator works at a size between the one that the model's card recommends and the "
        "picture's own: halfway, the enlargement is as much as the brush is finer. Counts where `--work-size` is not "
        "given.",
        minimum=0,
        maximum=1,
        default_text=f"{BRUSH_SIZE:g} for pictures, 1 for videos and for models that need the whole picture at once",
    )
    detail: float = option(
        0.75,
        help="how much fine detail of the input comes back where the generator works smaller than the picture",
        details="Edges become as sharp as the input's where the result follows them; 0 is plain enlarging.",
        minimum=0,
        maximum=1,
    )
    work_size: int | None = option(
        None,
        help="short side at which the generator works, whatever the brush size; native for the picture's own size",
        details="In code and in stored queues, 0 stands for native.",
        unit="pixels",
        minimum=64,
        maximum=16384,
        also=0,
        default_text="what the brush size and the model's card say",
        metavar="N|native",
    )
    memory: int | None = option(
        None,
        help="most memory that the generator may take besides the pictures, such as 4G; large pictures go through in "
        "tiles",
        details="In code, a number of bytes. Results do not depend on it. Models that need the whole picture take "
        "large ones in stripes, with a scratch file in the cache folder where that is needed. A TIFF that would "
        "itself take more than this is read and written by rows.",
        default_text="what is free on the device",
        metavar="SIZE",
    )
    format: ImageFormat = option(ImageFormat.SAME, help="how results are encoded; same: as the input")
    quality: int = option(92, help="quality of JPEG, WebP and AVIF", minimum=1, maximum=100)
    template: str = option(
        "{name}", help="file names of results without ending, such as {name}_{model}", metavar="TEMPLATE"
    )
    on_exists: OnExists = option(
        OnExists.SKIP,
        help="what to do where a result exists already; skip: translate again only what is out of date",
        details="A result is up to date when it was made from this source as it is now, with these settings and this "
        "model. One that another program changed since, or of which nothing is known, stays. `number`, `overwrite` and "
        "`error` hold for every result that is there.",
    )
    exclude: tuple[str, ...] = option(
        (),
        help="names, or paths below a folder, that are passed over, such as *_old.* or drafts/*; may be given several "
        "times",
        details="Hidden folders, those of systems such as `@eaDir`, and the output folder are always passed over.",
        metavar="PATTERN",
    )
    keep_dates: bool = option(
        default=True, help="give each result the date of its source: when the file was changed last"
    )
    sidecars: bool = option(default=False, help="copy .xmp files that lie beside a source, under the result's name")
    job_report: bool = option(
        default=True,
        help="write a report of the job beside the folder of the results: settings, model, and what became of each "
        "file, as JSON; 'put replay' does it again",
        details="It is called `FOLDER.report.json`. Where results lie beside their originals, or the folder above "
        "cannot be written, it is `put-report.json` in the folder.",
    )
    jobs: int = option(2, help="threads that read, and threads that write", minimum=1, maximum=32)
    video: VideoOptions = VideoOptions()  # noqa: RUF009  frozen, so that one serves all

    def __post_init__(self) -> None:
        check_options(self)
        if self.memory is not None and self.memory < LEAST_MEMORY:
            raise OptionError(f"memory must be at least {size_text(LEAST_MEMORY)}, not {size_text(self.memory)}.")


def usual_brush_size(*, in_tiles: bool, is_frame: bool = False) -> float:
    """Return the brush size where the options leave it open.

    Args:
        in_tiles: whether the model paints alike at any size, which those with a bounded receptive field do.
        is_frame: whether it is for a video: there the broad brush of the training counts, which is quick.
    """
    return BRUSH_SIZE if in_tiles and not is_frame else 1.0
