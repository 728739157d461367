"""A generator's file: one ``.safetensors`` with its card in the metadata. See docs/model-format.md."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from put.errors import ModelError, OutputError
from put.files.atomic import atomic_target
from put.models.card import CARD_KEYS, MODELSPEC_VERSION, ModelCard
from put.models.header import GET_AGAIN, ModelHeader, architecture, read_header, spec_to_json
from put.nn.generators.registry import AnySpec

if TYPE_CHECKING:
    from put.nn.generators.base import ImageGenerator

__all__ = ["SUFFIX", "load_generator", "read_card", "rewrite_card", "save_model", "unwritable", "verify"]

SUFFIX = ".safetensors"
DataType = Literal["fp16", "fp32"]


def read_card(path: Path) -> tuple[AnySpec, ModelCard]:
    """Return the structure and the card of a generator's file, from its header alone; imports no torch.

    A card without a title gets the file's name.

    Raises:
        ModelError: the file is missing, unreadable, damaged, cut off, of a later version, or no generator.
    """
    header = read_header(path)
    return header.spec, header.card


def verify(path: Path) -> None:
    """Check a file to the last byte against the checksum it carries; imports no torch.

    Raises:
        ModelError: as in :func:`read_card`, or the weights are not those that were written.
    """
    _read_checked(path)


def load_generator(path: Path) -> ImageGenerator:
    """Return the generator of a file: fp32, on the CPU, in evaluation mode, without gradients.

    Raises:
        ModelError: as in :func:`verify`, or a weight is not a number.
    """
    from put.models import weights  # torch takes seconds to import, and only this and saving need it

    header, data = _read_checked(path)
    return weights.build_generator(header.spec, weights.parse_tensors(data, path), path.name)


def save_model(path: Path, generator: ImageGenerator, card: ModelCard, dtype: DataType = "fp16") -> None:
    """Write a generator and its card, whole or not at all; what is there is replaced.

    A card without a title is written with the file's name as title; texts are freed of control characters and cut to a
    sane length, as they are when a file is read. The same generator and card always give the same bytes.

    Raises:
        ModelError: a weight is not a number, or too large for ``dtype``.
        OutputError: the disk is full, or the folder is missing or cannot be written.
    """
    from put.models import weights

    blobs = weights.weight_bytes(generator, dtype)
    card = ModelCard.from_metadata((card if card.title else replace(card, title=path.stem)).to_metadata())
    header = _header(generator.spec, card, dtype, hashlib.sha256(b"".join(blobs)).hexdigest())
    _write(path, [len(header).to_bytes(8, "little"), header, *blobs])


def rewrite_card(source: Path, target: Path, card: ModelCard) -> None:
    """Copy a generator's file with another card; its weights stay as they are. Imports no torch.

    Args:
        source: a whole file of this program; it is checked to the last byte.
        target: where the copy goes, whole or not at all; what is there is replaced. It may be ``source``.
        card: texts are freed of control characters and cut to a sane length, as they are when a file is read.

    Raises:
        ModelError: as in :func:`verify`.
        OutputError: the copy cannot be written.
    """
    header, data = _read_checked(source)
    content = json.loads(data[8 : header.body])
    before = content.pop("__metadata__")
    kept = {key: value for key, value in before.items() if key not in CARD_KEYS}
    clean = ModelCard.from_metadata(card.to_metadata()).to_metadata()
    raw = _padded({"__metadata__": dict(sorted((kept | clean).items())), **content})
    _write(target, [len(raw).to_bytes(8, "little"), raw, memoryview(data)[header.body :]])


def _read_checked(path: Path) -> tuple[ModelHeader, bytes]:
    """Return header and whole content of a file whose checksum is right."""
    header = read_header(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"{path} cannot be read.", GET_AGAIN, str(error)) from error
    if header.sha256 and hashlib.sha256(memoryview(data)[header.body :]).hexdigest() != header.sha256:
        raise ModelError(f"{path.name} is damaged: its weights do not match their checksum.", GET_AGAIN)
    return header, data


def _write(path: Path, parts: Iterable[bytes | memoryview]) -> None:
    try:
        with atomic_target(path) as part, part.open("wb") as file:
            file.writelines(parts)
    except OSError as error:
        raise unwritable(path, error) from error


def unwritable(path: Path, error: Exception) -> OutputError:
    """Return the error for a generator that cannot be written to ``path``."""
    hint = "Check that the folder exists and can be written, and that the disk is not full."
    return OutputError(f"The generator cannot be written to {path}.", hint, str(error))


def _header(spec: AnySpec, card: ModelCard, dtype: DataType, sha256: str) -> bytes:
    """Return the header's JSON, padded so that the weights begin at a multiple of 8 bytes."""
    kind, width = ("F16", 2) if dtype == "fp16" else ("F32", 4)
    metadata = card.to_metadata() | {
        "modelspec.sai_model_spec": MODELSPEC_VERSION,
        "modelspec.architecture": architecture(spec),
        "modelspec.implementation": "put-desktop",
        "modelspec.hash_sha256": f"0x{sha256}",
        "put.format_version": str(spec.format_version),
        "put.generator": spec_to_json(spec),
    }
    content: dict[str, object] = {"__metadata__": dict(sorted(metadata.items()))}
    start = 0
    for name, shape in spec.shapes().items():
        end = start + width * math.prod(shape)
        content[name] = {"dtype": kind, "shape": list(shape), "data_offsets": [start, end]}
        start = end
    return _padded(content)


def _padded(content: dict[str, object]) -> bytes:
    raw = json.dumps(content, separators=(",", ":")).encode("ascii")
    return raw.ljust(-(-len(raw) // 8) * 8)
