"""PyTorch's own files, read as weights only and never larger in memory than on the disk."""

from __future__ import annotations

import io
import pickletools
import re
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Self

import torch

from put.errors import ModelError
from put.models.card import clean_line
from put.models.sniff import describe_file

__all__ = ["EXPANSION", "Skipped", "read_pickled"]

EXPANSION = 2
"""Weights may be so many times larger than their file. PyTorch does not compress, but files can be packed anew."""
LONGEST_PICKLE = 16 * 2**20
"""Bytes of all in a checkpoint that is not numbers of tensors; with what trainers keep, it is rarely 1 MB."""
PICKLES = 5
"""In the older format: a magic number, a version, the system, the content, the names of the storages."""
PROTOCOL = 2
"""Protocol of torch.save, and the only one that its reader without code knows."""
PICKLED = ("a PyTorch checkpoint", "an older PyTorch checkpoint", "a Python pickle")

SKIPPED = (
    "numpy.core.multiarray.scalar",
    "numpy._core.multiarray.scalar",
    "numpy.dtype",
    "argparse.Namespace",
    "types.SimpleNamespace",
)
"""Entries that trainers keep beside weights: scores as NumPy scalars, and their options. They are passed over."""
ALLOWED = re.compile(
    "|".join(re.escape(name) for name in SKIPPED) + r"|collections\.(OrderedDict|Counter)|_codecs\.encode"
    r"|(builtins|__builtin__)\.(set|complex)|torch\.(Size|device|nn\.parameter\.Parameter|serialization\._get_layout)"
    r"|torch\._tensor\._rebuild_from_type_v2|torch\.(u?int|float|bfloat|complex|bool|quint|qint)\w*"
    r"|torch\._utils\._rebuild_(tensor|tensor_v2|tensor_v3|parameter|parameter_with_state|sparse_tensor|qtensor)"
    r"|torch(\.cuda|\.storage|\.sparse)?\.\w*(Storage|Tensor)|torch\.per_\w+"
)
"""All that a file may name; torch allows more, such as ``bytearray``, of which a few bytes make gigabytes."""
OTHER_CODECS = re.compile(r"(hex|base_?64|bz2|uu|zip|zlib|quopri|quoted_?printable|rot_?13)(_codec)?")
"""Of bytes to bytes: used again and again they double what they are given."""


class Skipped:
    """Stands for an object that is no weight; whatever it was made of is dropped."""

    def __new__(cls, *_given: object) -> Self:
        """Return a stand-in, whatever is given."""
        return super().__new__(cls)

    def __setstate__(self, _state: object) -> None:
        """Keep nothing."""


def read_pickled(path: Path) -> object:
    """Return what a PyTorch file holds, in the new or the old format, on the CPU; no code in it is ever run.

    Nothing but tensors, plain containers and numbers comes out; NumPy scalars and namespaces become :class:`Skipped`.

    Raises:
        ModelError: the file is missing, unreadable, damaged, larger unpacked than a checkpoint can be, or holds more
            than weights.
    """
    try:
        _check(path)
        with path.open("rb") as file, warnings.catch_warnings(), _skipping():
            warnings.simplefilter("ignore")  # on odd tensors, which are not used anyway
            return torch.load(file, map_location="cpu", weights_only=True)
    except ModelError:
        raise
    except FileNotFoundError as error:
        raise ModelError(f"There is no file {path}.", "Check the name.") from error
    except OSError as error:
        raise ModelError(f"{path} cannot be read.", "Check the file's permissions.", str(error)) from error
    except Exception as error:  # a damaged file can raise anything in torch's readers
        raise _unreadable(path, error) from error


def _skipping() -> torch.serialization.safe_globals:
    return torch.serialization.safe_globals([(Skipped, name) for name in SKIPPED])


def _check(path: Path) -> None:
    """Look through a file before torch reads it: how large it gets, and what it names."""
    kind = describe_file(path)
    if kind not in PICKLED:
        raise _unreadable(path, ValueError(kind))
    names: set[str] = set()
    codecs: set[str] = set()
    protocols = [_look_through(pickled, names, codecs) for pickled in _pickles(path, kind)]
    foreign = sorted(
        (name for name in names if not ALLOWED.fullmatch(name)), key=lambda name: name.startswith("torch.")
    )
    if foreign:
        listed = ", ".join(clean_line(name, 80) for name in foreign[:3])
        message = f"{path.name} holds more than weights ({listed}); code in a file is never run."
        raise ModelError(message, "Ask its author for the generator's state dict, *_net_G.pth.")
    if (protocol := max(protocols, default=0)) > PROTOCOL:
        message = f"{path.name} was saved in a way that cannot be read without running code (pickle {protocol})."
        raise ModelError(message, "Ask its author to save the state dict with torch.save and no other settings.")
    if kind == "a Python pickle":  # nothing that torch.save writes
        raise _unreadable(path, ValueError(kind))
    if "_codecs.encode" in names and any(codecs):
        raise _unreadable(path, ValueError("a codec of bytes"))


def _pickles(path: Path, kind: str) -> Iterator[BinaryIO]:
    """Yield every pickle in a file, to be read to its end before the next is asked for."""
    size = path.stat().st_size
    if kind == "a PyTorch checkpoint":
        with zipfile.ZipFile(path) as archive:
            records = archive.infolist()
            unpacked = sum(record.file_size for record in records)
            pickles = [record for record in records if record.filename.endswith(".pkl")]
            longest = max((record.file_size for record in pickles), default=0)
            if unpacked > EXPANSION * size or longest > LONGEST_PICKLE:
                raise _too_large(path, unpacked, size)
            for record in pickles:
                with archive.open(record) as member:
                    yield io.BytesIO(member.read(LONGEST_PICKLE + 1))
        return
    with path.open("rb") as file:
        for _ in range(PICKLES if kind == "an older PyTorch checkpoint" else 1):
            yield file
            if file.tell() > LONGEST_PICKLE:
                raise _too_large(path, file.tell(), size)


def _look_through(pickled: BinaryIO, names: set[str], codecs: set[str]) -> int:
    """Gather what a pickle names and codecs of bytes, without making anything of it; return its protocol."""
    protocol = 0
    for operation, argument, position in pickletools.genops(pickled):
        if operation.name in ("GLOBAL", "INST"):
            names.add(".".join(str(argument).split(" ", 1)))
        elif operation.name == "PROTO":
            protocol = max(protocol, int(argument or 0))
        elif operation.name == "STACK_GLOBAL":
            protocol = max(protocol, 4)
        elif isinstance(argument, str):
            codecs.add(_bytes_codec(argument))
        elif isinstance(argument, bytes):
            codecs.add(_bytes_codec(argument.decode("latin-1")))
        if position is not None and position > LONGEST_PICKLE + (1 << 20):
            raise ValueError("the pickle is endless")
    return protocol


def _bytes_codec(text: str) -> str:
    """Return a text as Python looks codecs up by it, if it names one of bytes; else nothing."""
    name = re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
    return name if OTHER_CODECS.fullmatch(name) else ""


def _too_large(path: Path, unpacked: int, size: int) -> ModelError:
    message = (
        f"{path.name} has {size / 1e6:.1f} MB and would unpack to {unpacked / 1e6:,.0f} MB, which no checkpoint does."
    )
    return ModelError(message, "It was not read. Download the file again, or choose another one.")


def _unreadable(path: Path, error: Exception) -> ModelError:
    try:
        kind = describe_file(path)
    except OSError:
        kind = "a file that no longer exists"
    message = f"{path.name} cannot be read as weights: it is {kind}."
    return ModelError(
        message, "Download the file again if it is damaged, or choose another one.", clean_line(repr(error), 400)
    )
