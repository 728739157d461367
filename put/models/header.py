"""The header of a generator's file, read and checked without torch."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from put.errors import ModelError, OptionError
from put.models.card import ModelCard, clean_line
from put.models.sniff import describe_file, describe_tensors
from put.nn.generators.registry import KINDS, AnySpec

__all__ = ["FORMAT_VERSION", "BareWeightsError", "ModelHeader", "architecture", "read_header", "spec_to_json"]

FORMAT_VERSION = max(kind.newest_version for kind in KINDS.values())
"""The latest version of the model file that is read. A file is written in the earliest that knows its network."""

LONGEST_HEADER = 16 * 2**20
LONGEST_SHOWN = 80
"""Letters of foreign text that an error repeats."""
WIDTHS = {"F16": 2, "BF16": 2, "F32": 4}
"""Bytes an element of the number types that weights may have."""
ACCEPTED = "Choose a generator made by PUT Desktop, or import a CUT, FastCUT or CycleGAN checkpoint."
GET_AGAIN = "Download the file again, or choose another generator."


class BareWeightsError(ModelError):
    """A safetensors file holds what may be a generator's state, without a description; importing it may work."""


@dataclass(frozen=True)
class ModelHeader:
    """The header of a model file."""

    spec: AnySpec
    card: ModelCard
    sha256: str
    """Of the weights' bytes, lower-case hexadecimal; empty where the file gives none."""
    body: int
    """Offset of the weights, in bytes."""


def read_header(path: Path) -> ModelHeader:
    """Return structure, card and checksum of a generator's file; the weights are not read, their names and shapes are
    checked.

    Raises:
        ModelError: the file is missing, unreadable, damaged, cut off, of a later version, or no generator.
    """
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise ModelError(f"{path} is not a file.", "Name a generator or its .safetensors file.")
        body, content = _read_json(path, size)
    except FileNotFoundError as error:
        raise ModelError(f"There is no file {path}.", "Check the name, or choose another generator.") from error
    except OSError as error:
        hint = "Check the file's permissions and that its disk is connected."
        raise ModelError(f"{path} cannot be read.", hint, str(error)) from error
    metadata = content.pop("__metadata__", {})
    metadata = metadata if isinstance(metadata, dict) else {}
    texts = {key: value for key, value in metadata.items() if isinstance(value, str)}
    spec = _spec(path, texts, content)
    _check_tensors(path, spec, content, body, size)
    card = ModelCard.from_metadata(texts)
    checksum = texts.get("modelspec.hash_sha256", "").lower().removeprefix("0x")
    return ModelHeader(spec, card if card.title else replace(card, title=path.stem), checksum, body)


def spec_to_json(spec: AnySpec) -> str:
    """Return the value of ``put.generator``."""
    fields = asdict(spec)
    if not fields.get("noise", True):  # older programs read what has none
        del fields["noise"]
    return json.dumps({"type": spec.kind} | fields)


def architecture(spec: AnySpec) -> str:
    """Return the value of ``modelspec.architecture``."""
    return f"put-{spec.kind}-generator"


def _read_json(path: Path, size: int) -> tuple[int, dict[str, Any]]:
    """Return where the weights begin, and the header's object."""
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if size < 8 or not 2 <= length <= LONGEST_HEADER or file.read(1) != b"{":
            raise _foreign(path)
        if 8 + length > size:
            raise _cut_off(path, size, f"more than {8 + length}")
        file.seek(8)
        raw = file.read(length)
    try:
        content = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise ModelError(f"{path.name} is damaged: its header cannot be read.", GET_AGAIN, str(error)) from error
    return 8 + length, content


def _shown(text: object) -> str:
    """Return foreign text as an error repeats it: short, without control characters."""
    return clean_line(text, LONGEST_SHOWN)


def _foreign(path: Path) -> ModelError:
    kind = describe_file(path)
    hint = f"Import it first: put models import {path.name}" if "PyTorch" in kind or "pickle" in kind else ACCEPTED
    return ModelError(f"{path.name} is not a generator's file: it is {kind}.", hint)


def _cut_off(path: Path, size: int, wanted: int | str) -> ModelError:
    return ModelError(f"{path.name} is cut off: it has only {size} of {wanted} bytes.", GET_AGAIN)


def _spec(path: Path, metadata: dict[str, str], tensors: dict[str, Any]) -> AnySpec:
    """Return the structure that the metadata gives."""
    if "put.format_version" not in metadata or "put.generator" not in metadata:
        raise _not_ours(path, metadata, tensors)
    version = metadata["put.format_version"]
    if version not in map(str, range(1, FORMAT_VERSION + 1)):
        if version.isascii() and version.isdecimal() and len(version) <= 9 and int(version) > FORMAT_VERSION:
            message = f"{path.name} was made by a later version of PUT Desktop (file format {version})."
            raise ModelError(message, "Update PUT Desktop to use it.")
        raise ModelError(f"{path.name} is damaged: its format version reads “{_shown(version)}”.", GET_AGAIN)
    try:
        given = json.loads(metadata["put.generator"])
        kind = given.pop("type")
        if kind not in KINDS:
            message = f"{path.name} holds a generator of an unknown kind, {_shown(kind)!r}."
            raise ModelError(message, "Update PUT Desktop.")
        _check_plain(given, asdict(KINDS[kind]()))
        return KINDS[kind](**given)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OptionError) as error:
        message = f"{path.name} is damaged: its description of the network is invalid."
        raise ModelError(message, GET_AGAIN, _shown(error)) from error


def _check_plain(given: dict[str, object], usual: dict[str, object]) -> None:
    for name, default in usual.items():
        value = given.get(name, default)
        if type(value) is not type(default) or (type(value) is int and not 0 < value <= 1024):
            raise ValueError(f"{name} is {value!r}")


def _not_ours(path: Path, metadata: dict[str, str], tensors: dict[str, Any]) -> ModelError:
    kind = describe_tensors(tensors)
    said = _shown(metadata.get("modelspec.architecture", ""))
    heads = (name.removesuffix("model.1.weight") for name in tensors if name.endswith("model.1.weight"))
    if any(f"{head}model.4.weight" in tensors for head in heads):
        message = f"{path.name} holds a generator's weights but does not describe the network."
        return BareWeightsError(message, f"Import it first: put models import {path.name}")
    named = f": it is {kind}" if kind else f": it calls itself “{said}”" if said else ""
    return ModelError(f"{path.name} is a safetensors file but not a generator{named}.", ACCEPTED)


def _check_tensors(path: Path, spec: AnySpec, tensors: dict[str, Any], body: int, size: int) -> None:
    """Check that the weights are those of the structure and lie within the file."""
    wanted = spec.shapes()
    missing, extra = sorted(wanted.keys() - tensors.keys()), sorted(tensors.keys() - wanted.keys())
    if missing or extra:
        what = f"{missing[0]} is missing" if missing else f"{_shown(extra[0])} does not belong to it"
        message = f"{path.name} does not fit the network it describes: {what}."
        listed = [_shown(name) for name in extra[:9]]
        raise ModelError(message, GET_AGAIN, f"missing: {missing[:9]}; extra: {listed}")
    spans = sorted(_check_tensor(path, name, shape, tensors[name]) for name, shape in wanted.items())
    if any(start != end for (start, _), (_, end) in zip(spans, [(0, 0), *spans], strict=False)):
        raise ModelError(f"{path.name} is damaged: its weights overlap or leave gaps.", GET_AGAIN)
    end = body + spans[-1][1]
    if end > size:
        raise _cut_off(path, size, end)
    if end < size:
        raise ModelError(f"{path.name} is damaged: {size - end} bytes follow its weights.", GET_AGAIN)


def _check_tensor(path: Path, name: str, shape: tuple[int, ...], entry: Any) -> tuple[int, int]:
    """Check one entry of the header; return where its bytes begin and end."""
    kind, found, start, end = _entry(path, name, entry)
    if found != shape:
        message = f"{path.name} does not fit the network it describes: {name} is {_shown(found)} and should be {shape}."
        raise ModelError(message, GET_AGAIN)
    if kind not in WIDTHS:
        message = f"{path.name} stores its weights as {_shown(kind)}, which generators do not use."
        raise ModelError(message, "Weights are F16, BF16 or F32.")
    if start < 0 or end - start != math.prod(shape) * WIDTHS[kind]:
        raise ModelError(f"{path.name} is damaged: {name} has {end - start} bytes.", GET_AGAIN)
    return start, end


def _entry(path: Path, name: str, entry: Any) -> tuple[str, tuple[int, ...], int, int]:
    """Return type, shape, first and last byte of one entry; anything but a text and whole numbers is refused."""
    try:
        kind, found, (start, end) = entry["dtype"], tuple(entry["shape"]), entry["data_offsets"]
    except (TypeError, KeyError, ValueError) as error:
        raise ModelError(f"{path.name} is damaged: its entry for {name} is invalid.", GET_AGAIN) from error
    if type(kind) is not str or any(type(number) is not int or number >= 2**63 for number in (*found, start, end)):
        raise ModelError(f"{path.name} is damaged: its entry for {name} is invalid.", GET_AGAIN)
    return kind, found, start, end
