"""Import models from other programs and export models for them. Imports torch only where weights are converted."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from put.errors import ModelError, OutputError
from put.files.atomic import atomic_target
from put.models.card import ModelCard
from put.models.header import BareWeightsError, read_header
from put.models.library import Library, ModelEntry
from put.models.model_file import SUFFIX, load_generator, save_model, unwritable, verify
from put.models.names import name_from
from put.models.sniff import describe_file

if TYPE_CHECKING:
    from put.models.choosing import FoundGenerator

__all__ = ["EXPORT_ENDINGS", "Imported", "export_model", "import_model"]

EXPORT_ENDINGS = (SUFFIX, ".pth", ".onnx")
"""Of files that models are exported to."""

UNKNOWN = "Its author, licence and training pictures are unknown."
ASK_FIRST = "Its licence is unknown: ask its author before you publish its results."
_CHECKPOINT = re.compile(r"^(latest|best|iter_\d+|\d+)?_?net_?G(?:_([AB]))?$", re.IGNORECASE)


@dataclass(frozen=True)
class Imported:
    """An added model, and which part of its file it is."""

    entry: ModelEntry
    part: str = ""
    """The part of the file that it was, ``.`` for the outermost; empty for a file of this program."""
    parts: tuple[str, ...] = ()
    """All parts of the file that hold a generator."""
    ema_generator: bool = False
    """Whether the part is, by its name, an average over the training."""
    passed_over: tuple[tuple[str, str], ...] = ()
    """Averaged generators that could not be taken, each with the reason."""


def import_model(
    file: Path, library: Library, name: str | None = None, sample: Path | None = None, *, part: str | None = None
) -> Imported:
    """Add a generator to the user's own.

    A file of this program is checked to the last byte and copied as it is. A state dict of CUT, FastCUT, PUT or
    CycleGAN (``*_net_G.pth``, also within other dictionaries or as bare safetensors) is converted, in fp32, with a card
    that says that little is known of it. Such a generator gives what its own code gives: its card asks for no margin
    and for fp32, and keeps no colours of the input.

    Args:
        file: what to import; its content counts, not its ending.
        library: where to.
        name: what to call it; None for a name made from the file's or its folder's.
        sample: a photograph to show before and after on the card of a converted one; None for no pictures.
        part: which of several generators in a file to take, by its place or the last word of it; None for the averaged
            one, else the first.

    Raises:
        ModelError: the file is no generator that fits (the message says what it is), there is no such part, or the name
            will not do.
        MediaError: the sample cannot be read.
        OutputError: the generator cannot be written.
    """
    title = _title(file)
    found = _convert(file, part)
    name = name if name is not None else name_from(title)
    if found is None:
        return Imported(library.add(file, name))
    target = library.target(name)
    before, after = b"", b""
    if sample is not None:
        from put.models.sample import before_after

        before, after = before_after(found.generator, sample, margin=0)
    where = f", part {found.part}" if found.part else ""
    card = ModelCard(
        title,
        description=f"Imported from {file.name}{where}. {UNKNOWN}",
        limits=ASK_FIRST,
        training={"imported from": f"{file.name}{where}"},
        margin=0,
        precision="fp32",
        before=before,
        after=after,
    )
    save_model(target, found.generator, card, "fp32")
    return Imported(library.find(target.stem), found.part or ".", found.parts, found.ema_generator, found.passed_over)


def export_model(name_or_path: str, target: Path, library: Library, *, overwrite: bool = False) -> Path:
    """Write a generator for other programs.

    Args:
        name_or_path: as for :meth:`put.models.library.Library.find`.
        target: the file to write. Its ending says what: ``.safetensors`` (the file as it is, with its card), ``.pth``
            (a state dict that CUT's code loads, without card), ``.onnx`` (needs the package ``onnx``).
        library: where to look.
        overwrite: whether a file that is there may be replaced.

    Returns:
        The file that was written.

    Raises:
        ModelError: there is no such generator, it is damaged, or the ending is another.
        OutputError: the target is there already, or cannot be written.
    """
    write = _writers().get(target.suffix.lower())
    if write is None:
        hint = f"Choose one of {', '.join(EXPORT_ENDINGS)}."
        raise ModelError(f"Generators cannot be exported as “{target.suffix or target.name}”.", hint)
    entry = library.find(name_or_path)
    if entry.problem is not None:
        raise entry.problem
    if target.exists() and not overwrite:
        raise OutputError(f"{target} already exists; it was not changed.", "Choose another name, or remove it.")
    write(entry, target)
    return target


def _title(file: Path) -> str:
    """Return a title from a file's name; checkpoints that are all called alike take their folder's."""
    generic = _CHECKPOINT.match(file.stem)
    if generic is None:
        return file.stem
    folder = file.absolute().parent.name
    side = f" {generic[2].upper()}" if generic[2] else ""
    return f"{folder}{side}" if folder else file.stem


def _convert(file: Path, part: str | None) -> FoundGenerator | None:
    """Return the generator of a foreign file; None for a sound one of this program, which needs no conversion."""
    if file.is_dir():
        message = f"{file} is a folder, not a file."
        raise ModelError(message, "Name the generator's file in it, such as latest_net_G.pth.")
    try:
        if file.exists() and not file.is_file():
            raise ModelError(f"{file} is not a file.", "Choose the generator's file, such as latest_net_G.pth.")
        kind = describe_file(file)
    except FileNotFoundError as error:
        raise ModelError(f"There is no file {file}.", "Check the name.") from error
    except OSError as error:
        raise ModelError(f"{file} cannot be read.", "Check the file's permissions.", str(error)) from error
    from put.models.choosing import find_generator
    from put.models.legacy import read_checkpoint
    from put.models.weights import parse_tensors

    if kind != "a safetensors file":
        if any(word in kind for word in ("PyTorch", "pickle", "zip archive")):
            return read_checkpoint(file, part)
        hint = "Choose a generator made by PUT Desktop, or a checkpoint of CUT, FastCUT or CycleGAN, *_net_G.pth."
        raise ModelError(f"{file.name} is not a generator: it is {kind}.", hint)
    try:
        read_header(file)
    except BareWeightsError:
        tensors = dict(sorted(parse_tensors(_content(file), file).items()))  # the library gives them in any order
        return find_generator(tensors, file.name, part=part)
    if part is not None:
        raise ModelError(f"{file.name} holds a single generator and no part “{part}”.", "Leave out --part.")
    load_generator(file)
    return None


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ModelError(f"{file} cannot be read.", "Check the file's permissions.", str(error)) from error


def _writers() -> dict[str, Callable[[ModelEntry, Path], None]]:
    return {SUFFIX: _copy, ".pth": _write_pth, ".pt": _write_pth, ".onnx": _write_onnx}


def _copy(entry: ModelEntry, target: Path) -> None:
    verify(entry.path)
    try:
        with atomic_target(target) as part:
            shutil.copyfile(entry.path, part)
    except OSError as error:
        raise unwritable(target, error) from error


def _write_pth(entry: ModelEntry, target: Path) -> None:
    from put.models.legacy import write_generator_pth
    from put.nn.generator import Generator

    generator = load_generator(entry.path)
    if not isinstance(generator, Generator):
        message = f"{entry.name} cannot be exported as {target.suffix}: its network is a {generator.spec.name}."
        raise ModelError(message, "CUT's code knows ResNets only. Choose .safetensors or .onnx.")
    write_generator_pth(generator, target)


def _write_onnx(entry: ModelEntry, target: Path) -> None:
    from put.models.onnx_export import write_onnx

    write_onnx(load_generator(entry.path), target, entry.card)
