"""Events of long work. Each one is frozen and carries plain data only."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from put.codec import to_plain
from put.errors import PutError

__all__ = [
    "DeviceActivity",
    "DeviceState",
    "FileReason",
    "FileResult",
    "FileState",
    "PictureRendered",
    "TrainingAssessed",
    "TrainingEvaluated",
    "TrainingEvent",
    "TrainingEvents",
    "TrainingFinished",
    "TrainingSampled",
    "TrainingSaved",
    "TrainingStarted",
    "TrainingStepped",
    "TranslationAdvanced",
    "TranslationEvent",
    "TranslationEvents",
    "TranslationFinished",
    "TranslationSpread",
    "TranslationStarted",
    "Verdict",
    "VideoProgressed",
    "Warned",
    "event_json",
]


@dataclass(frozen=True)
class Warned:
    """Something worth knowing that did not stop the work."""

    message: str
    hint: str = ""
    source: Path | None = None
    """The file it concerns, if it concerns one."""


class FileState(StrEnum):
    """Outcome of one input."""

    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"


class FileReason(StrEnum):
    """Why a result was made again, or left as it is."""

    NONE = ""
    """It is new, or what is there is what would be made now."""
    SOURCE = "source_changed"
    SETTINGS = "settings_changed"
    MODEL = "model_changed"
    CUT = "cut_short"
    """The existing result could not be read to its end."""
    KEPT = "edited"
    """Left: it is not what would be made now, but another program changed it since."""
    UNKNOWN = "unknown"
    """Left: nothing is known of what it was made from."""


@dataclass(frozen=True)
class FileResult:
    """One input and what became of it."""

    source: Path
    state: FileState
    target: Path | None = None
    """The finished file, or for SKIPPED the one that was there already."""
    error: PutError | None = None
    """Why it failed; None unless FAILED."""
    width: int = 0
    """Pixels, 0 where unknown."""
    height: int = 0
    """Pixels, 0 where unknown."""
    seconds: float = 0.0
    """Time in the generator, without reading and writing."""
    frames: int = 0
    """Of a video; 0 for a picture."""
    report: Mapping[str, float] = field(default_factory=dict)
    """Of a video: ``translated``, the frames that did not equal the one before; ``frames_per_second`` of this run; and
    with ``VideoOptions.report`` the warping errors ``flicker_input``, ``flicker_plain`` and ``flicker_output`` in
    8-bit levels, see :class:`put.translation.video.flicker.Flicker`."""
    reason: FileReason = FileReason.NONE
    """Why it was made again, or left as it is."""
    carried: tuple[str, ...] = ()
    """Contents of the source besides pixels or frames, such as ``EXIF`` or ``audio aac: copied``; what of it could not
    be kept is told by warnings. Empty where it was not translated."""
    device: str = ""
    """Device or node that translated it, where a batch has several."""


@dataclass(frozen=True)
class TranslationStarted:
    """The inputs are known and the generator is loaded."""

    total: int
    """Files to be handled."""
    model: str
    device: str
    """Such as ``cpu`` or ``cuda:0``."""
    precision: str
    """``fp32``, ``bf16``, ``fp16`` or ``int8``."""
    output: Path
    backend: str = "torch"
    """Backend that computes the generator: ``torch`` or ``openvino``."""
    model_sha256: str = ""
    """Of the model's file."""
    used: Mapping[str, Any] = field(default_factory=dict)
    """Settings left to the card, as decided: ``strength``, ``keep_colours``, ``work_size``."""


@dataclass(frozen=True)
class TranslationAdvanced:
    """One more input has ended."""

    result: FileResult
    done: int
    skipped: int
    failed: int
    total: int
    files_per_second: float
    """Over the last files that were translated; 0 while unknown."""
    seconds_left: float | None
    """None while unknown."""


@dataclass(frozen=True)
class PictureRendered:
    """More is done of a picture that memory does not hold; others have no progress of their own. It comes a few times a
    second.
    """

    source: Path
    share: float
    """Done, 0 to 1."""
    seconds_left: float | None
    """Of this picture; None while unknown."""


@dataclass(frozen=True)
class VideoProgressed:
    """More frames of a video are done. It comes a few times a second."""

    source: Path
    frames: int
    """Done, those of earlier runs included."""
    total: int
    """As far as it is known beforehand; 0 where it is not."""
    frames_per_second: float
    """Lately; 0 while unknown."""
    seconds_left: float | None
    """Of this video; None while unknown."""
    size: int
    """Bytes encoded."""
    expected_size: int | None
    """Bytes of the finished file, estimated; None while unknown."""


class DeviceState(StrEnum):
    """State of one of several devices or nodes."""

    STARTING = "starting"
    """Its process is started and loads the model."""
    READY = "ready"
    GONE = "gone"
    """It cannot be used, or was lost too often; the others continue."""


@dataclass(frozen=True)
class DeviceActivity:
    """Activity of one of several devices or nodes."""

    device: str
    state: DeviceState
    sources: tuple[Path, ...] = ()
    """Files in hand, absolute, in the order in which it got them; a video whose frames are shared out is one of all."""
    done: int = 0
    """Files that it translated in this run."""
    frames: int = 0
    """Frames that it translated of videos that are shared out."""


@dataclass(frozen=True)
class TranslationSpread:
    """What each of several devices or nodes does. It comes when that changes, a few times a second at most."""

    devices: tuple[DeviceActivity, ...]


@dataclass(frozen=True)
class TranslationFinished:
    """The work is done."""

    done: int
    skipped: int
    failed: int
    seconds: float
    output: Path
    reasons: Mapping[FileReason, int] = field(default_factory=dict)
    """Number of files that were made again, or left, for each reason."""


TranslationEvent = (
    TranslationStarted
    | PictureRendered
    | VideoProgressed
    | TranslationAdvanced
    | TranslationSpread
    | Warned
    | TranslationFinished
)
TranslationEvents = Generator[TranslationEvent, None, None]


@dataclass(frozen=True)
class TrainingStarted:
    """The networks are built and the pictures are found."""

    step: int
    """Steps done before, 0 for a new run; below 0 for one that resumes in its identity pre-training."""
    steps: int
    pictures_a: int
    pictures_b: int
    device: str
    precision: str
    run: Path
    begins_from: str = ""
    """The weights of the generator in words, such as ``the weights of “impressionist”``; empty where it is resumed."""


@dataclass(frozen=True)
class TrainingStepped:
    """Steps went by."""

    step: int
    steps: int
    losses: Mapping[str, float] = field(default_factory=dict)
    """Means since the last event of this kind."""
    seconds_per_step: float = 0.0
    seconds_left: float | None = None
    """None while unknown."""
    memory: int = 0
    """Bytes: the most that the GPU's tensors held, or on a CPU the most that the process held; 0 where unknown."""


@dataclass(frozen=True)
class TrainingSampled:
    """The validation pictures were translated by the averaged generator; during identity pre-training by the present
    one, as the sheet of step 0.
    """

    step: int
    path: Path


@dataclass(frozen=True)
class TrainingEvaluated:
    """The averaged generator was scored on validation pictures."""

    step: int
    scores: Mapping[str, float]
    """By name; see :class:`put.evaluation.evaluator.ValidationScores`. ``score`` is compared: lower is better."""
    best: bool
    """Whether no earlier score of the run is better."""


class Verdict(StrEnum):
    """Verdict on a training run, as far as its figures tell."""

    TOO_EARLY = "too_early"
    LEARNING = "learning"
    SETTLED = "settled"
    """It has learnt, and no longer improves."""
    NOT_LEARNING = "not_learning"


@dataclass(frozen=True)
class TrainingAssessed:
    """Meaning of the figures so far. It comes when that changes."""

    step: int
    verdict: Verdict
    message: str
    """Why, in a sentence or two."""
    hint: str = ""
    """Action to take; empty where none is needed."""


@dataclass(frozen=True)
class TrainingSaved:
    """A whole checkpoint is on the disk."""

    step: int
    """Below 0 during identity pre-training."""
    path: Path
    with_model: bool = True
    """Whether the model file of this step was written as well."""


@dataclass(frozen=True)
class TrainingFinished:
    """The run is complete."""

    step: int
    model: Path
    """The model file that is proposed: the best by validation score, else the last."""
    seconds: float
    last: Path | None = None
    """The model file of the last step, where it is another."""


TrainingEvent = (
    TrainingStarted
    | TrainingStepped
    | TrainingSampled
    | TrainingEvaluated
    | TrainingAssessed
    | TrainingSaved
    | Warned
    | TrainingFinished
)
TrainingEvents = Generator[TrainingEvent, None, None]


def event_json(event: Any) -> dict[str, Any]:
    """A dataclass as plain values, its kind under ``event``: ``TranslationStarted`` is ``started``."""
    words = re.findall(r"[A-Z][a-z]*", type(event).__name__)
    fields: dict[str, Any] = to_plain(event)
    return {"event": words[-1].lower()} | fields
