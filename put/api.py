"""The functions for scripts: load a model, translate arrays and files, train, evaluate.

The command line and the window drive the same engine through its events. Whoever wants each event of a batch or of a
run (progress, pause, cancel) uses :func:`put.translation.batch.translate` and :func:`put.training.run.train`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from put.config import Preset, TrainOptions, TranslateOptions, preset_options
from put.errors import OptionError, TrainingError
from put.events import FileResult, TrainingEvent, TrainingFinished, TranslationAdvanced, TranslationEvent
from put.models.card import ModelCard
from put.models.library import Library
from put.translation.translator import Translator

if TYPE_CHECKING:
    from put.evaluation.compare import Comparison

__all__ = ["Model", "evaluate", "load_model", "train", "translate"]

Image = NDArray[np.uint8] | NDArray[np.uint16]


class Model:
    """A model on a device, ready to translate arrays. Made by :func:`load_model`.

    Attributes:
        name: the model's name in the library, or its file's name.
        card: what the model says of itself.
    """

    def __init__(self, name: str, card: ModelCard, translator: Translator) -> None:
        self.name = name
        self.card = card
        self._translator = translator

    @property
    def device(self) -> str:
        """Device that it computes on, such as ``cpu`` or ``cuda:0``."""
        return self._translator.device

    @property
    def precision(self) -> str:
        """The arithmetic of its convolutions: ``fp32``, ``bf16``, ``fp16`` or ``int8``."""
        return self._translator.precision

    def translate(self, image: Image, warn: Callable[[str], object] | None = None) -> Image:
        """Translate one image.

        Args:
            image: ``[H, W]`` (grey), ``[H, W, 3]`` (RGB) or ``[H, W, 4]`` (RGB and opacity), sRGB, uint8 or uint16.
            warn: called with a sentence where memory is short and the image is worked on at a smaller size.

        Returns:
            ``[H, W, 3]``, or ``[H, W, 4]`` with the opacity unchanged, of the same type.

        Raises:
            OptionError: the array has another shape or type.
            DeviceError: the image does not fit into the device's memory, even made smaller.
        """
        color, opacity = _split_opacity(image)

        def told(message: str, hint: str) -> None:
            if warn is not None:
                warn(f"{message} {hint}".strip())

        result = self._translator.translate(color, told)
        pixels: NDArray[Any] = np.rint(result.floats * np.iinfo(image.dtype).max).astype(image.dtype)
        return pixels if opacity is None else np.dstack([pixels, opacity])


def load_model(name: str | Path = "", options: TranslateOptions | None = None) -> Model:
    """Load a model to translate arrays with.

    Args:
        name: a model's name as ``put models list`` shows it, or the path of a model file; empty for the first one.
        options: device, precision, strength, brush size, detail and colours; the card's recommendations by default.

    Raises:
        ModelError: there is no such model, or its file cannot be used.
        DeviceError: the device is missing or cannot do the precision.

    Example:
        >>> import numpy as np, put
        >>> model = put.load_model("ink-fast", put.TranslateOptions(device="cpu"))
        >>> model.translate(np.full((48, 64, 3), 128, np.uint8)).shape
        (48, 64, 3)
    """
    entry = Library().find(str(name))
    translator = Translator(entry, options or TranslateOptions())
    return Model(entry.name, entry.card or ModelCard(entry.name), translator)


def translate(
    inputs: Sequence[Path | str] | Path | str,
    output: Path | str,
    options: TranslateOptions | None = None,
    on_event: Callable[[TranslationEvent], object] | None = None,
) -> list[FileResult]:
    """Translate files and folders, as ``put translate`` does.

    A file that fails does not end the batch: its result holds the reason. Existing results are skipped.

    Args:
        inputs: files, folders and patterns.
        output: the folder for the results; made where missing.
        options: the settings, the model's name among them.
        on_event: called with every event, for a progress bar.

    Returns:
        One result for each file.

    Raises:
        PutError: what stops the batch as a whole: no input, no such model or device, no output folder, a full disk.

    Example:
        >>> import tempfile, put
        >>> from put.paths import samples
        >>> options = put.TranslateOptions(model="ink-fast", device="cpu", work_size=64)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     results = put.translate(samples() / "lake.jpg", folder, options)
        ...     (results[0].state.value, results[0].target.name)
        ('done', 'lake.jpg')
    """
    from put.translation.batch import translate as events

    several = [inputs] if isinstance(inputs, str | Path) else list(inputs)
    results = []
    for event in events(several, Path(output), options or TranslateOptions()):
        if on_event is not None:
            on_event(event)
        if isinstance(event, TranslationAdvanced):
            results.append(event.result)
    return results


def train(
    folder_a: Path | str,
    folder_b: Path | str,
    run: Path | str,
    options: TrainOptions | None = None,
    on_event: Callable[[TrainingEvent], object] | None = None,
) -> Path:
    """Train a model that turns images of one folder into images like those of another, as ``put train`` does.

    Args:
        folder_a: images to start from.
        folder_b: images to end with; they need not be pairs.
        run: the run folder; new or empty.
        options: the settings, as :func:`preset_options` gives them; of the standard preset where None.
        on_event: called with every event: steps with losses, samples, scores, checkpoints.

    Returns:
        The path of the proposed model file: the best by validation score, else the last.

    Raises:
        PutError: a folder without images, a run folder in use, no such device, too little memory or space, or losses
            that stay NaN.
    """
    from put.training.run import train as events

    model: Path | None = None
    for event in events(Path(folder_a), Path(folder_b), Path(run), options or preset_options(Preset.STANDARD)):
        if on_event is not None:
            on_event(event)
        if isinstance(event, TrainingFinished):
            model = event.model
    if model is None:
        raise TrainingError("The run ended before its last step.", f"Resume it: put train --resume {run}")
    return model


def evaluate(
    model: str | Path,
    folder_a: Path | str,
    folder_b: Path | str,
    size: int = 256,
    most: int = 500,
    device: str = "auto",
) -> Comparison:
    """Score a model on images that it was not trained on, as ``put evaluate`` does.

    Args:
        model: a model's name or the path of a model file.
        folder_a: images to translate.
        folder_b: images that the translations should resemble.
        size: short side in pixels at which images are compared, 64 to 2048.
        most: at most so many images of each folder are used.
        device: where to compute.

    Returns:
        Kernel distance, content kept and colour drift, with intervals.

    Raises:
        PutError: an unreadable model, a folder without images, or no such device.
    """
    from put.device import resolve_device
    from put.evaluation.compare import compare
    from put.evaluation.gather import choose, read_pairs, read_targets

    translator = load_model(model, TranslateOptions(device=device))._translator  # noqa: SLF001  floats, not rounded

    def translated(_path: Path, pixels: Any) -> Any:
        return translator.translate(pixels, _ignore).floats

    inputs, outputs, _ = read_pairs(choose(Path(folder_a), most, 0), translated, size, _ignore)
    targets, _ = read_targets(choose(Path(folder_b), most, 0), size)
    return compare(inputs, outputs, targets, device=resolve_device(device))


def _split_opacity(image: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any] | None]:
    """Return ``[H, W, 3]`` and, where there is one, the opacity ``[H, W, 1]``."""
    if image.dtype not in (np.uint8, np.uint16):
        raise OptionError(f"An image is an array of uint8 or uint16, not {image.dtype}.", "Convert it to uint8 first.")
    if image.ndim == 2:
        image = np.repeat(image[:, :, None], 3, axis=2)
    if image.ndim != 3 or image.shape[2] not in (3, 4) or 0 in image.shape:
        raise OptionError(
            f"An image has the shape [H, W], [H, W, 3] or [H, W, 4], not {list(image.shape)}.",
            "Transpose channels-first arrays, and translate the images of a batch one by one.",
        )
    return np.ascontiguousarray(image[:, :, :3]), (image[:, :, 3:] if image.shape[2] == 4 else None)


def _ignore(*_: object) -> None:
    """Take no notice."""
