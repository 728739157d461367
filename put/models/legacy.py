"""Generators in PyTorch's own files, as CUT, FastCUT, PUT and CycleGAN write and read them."""

from __future__ import annotations

import pickle
import re
import warnings
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from put.errors import ModelError, OutputError
from put.files.atomic import atomic_target
from put.models.layout import blur_shapes, infer_spec
from put.models.sniff import describe_file
from put.models.weights import build_generator
from put.nn.generator import Generator
from put.nn.resample import blur_kernel
from put.nn.spec import GeneratorSpec, parameter_shapes

__all__ = ["FoundGenerator", "find_generator", "read_checkpoint", "read_generator_pth", "write_generator_pth"]

DEEPEST = 4
PREFERRED = ("params_ema", "ema", "averaged", "generator", "netG", "G", "net_G", "G_A", "netG_A")
"""Parts of a checkpoint that are tried first, best first; others follow in the file's order."""
PICKLED = ("a PyTorch checkpoint", "an older PyTorch checkpoint", "a Python pickle")
FIRST_WEIGHT = "model.1.weight"


@dataclass(frozen=True)
class FoundGenerator:
    """A generator and where in its file it was."""

    generator: Generator
    part: str
    """Such as ``state_dict/netG``; empty where the file is the generator's state itself."""


def read_generator_pth(path: Path) -> Generator:
    """The generator in a ``*_net_G.pth``: fp32, on the CPU, in evaluation mode, without gradients.

    Raises:
        ModelError: as in :func:`read_checkpoint`.
    """
    return read_checkpoint(path).generator


def read_checkpoint(path: Path) -> FoundGenerator:
    """The generator in a PyTorch file, new or old format, plain or wrapped in dictionaries; no code in it is ever run.

    The structure is worked out from names and shapes. Running statistics of InstanceNorm are left out, as CUT's and
    CycleGAN's code does. Of several generators the averaged one is taken, else the first.

    Raises:
        ModelError: the file is missing, unreadable, damaged, holds more than weights, or holds no generator that
            fits; the message says what it is or what is missing.
    """
    content = _load(path)
    ours = isinstance(content, dict) and {"format", "options", "step", "state"} <= content.keys()
    return find_generator(content, path.name, need_blur=not ours)


def find_generator(content: object, source: str, *, need_blur: bool = True) -> FoundGenerator:
    """The generator in what a file held.

    Args:
        content: a state dict, or dictionaries around one.
        source: the file's name, for errors.
        need_blur: see :func:`put.models.layout.infer_spec`.

    Raises:
        ModelError: there is none that fits.
    """
    states = list(_states(content, "", DEEPEST))
    if not states:
        kind = "an optimiser's state" if isinstance(content, dict) and "param_groups" in content else "no weights"
        raise ModelError(f"{source} holds {kind}, not a generator.", "Choose the generator's own file, *_net_G.pth.")
    refused: ModelError | None = None
    for part, tensors in sorted(states, key=lambda state: _preference(state[0])):
        try:
            spec = infer_spec({name: tuple(tensor.shape) for name, tensor in tensors.items()}, need_blur=need_blur)
            _check_blur(spec, tensors)
        except ModelError as error:
            refused = refused or error
        else:
            return FoundGenerator(build_generator(spec, tensors, source), part)
    assert refused is not None  # noqa: S101 - there was at least one state
    raise ModelError(f"{source} cannot be used. {refused.message}", refused.hint, refused.detail) from refused


def write_generator_pth(generator: Generator, path: Path) -> None:
    """Write a state dict that CUT's code (CycleGAN's, without anti-aliasing) loads strictly; what is there is replaced.

    The card is not in it: these files have no place for one.

    Raises:
        OutputError: the disk is full, or the folder is missing or cannot be written.
    """
    spec = generator.spec
    state = generator.state_dict()
    tensors = OrderedDict((name, state[name].detach().to("cpu", torch.float32)) for name in parameter_shapes(spec))
    for name, shape in blur_shapes(spec).items():
        tensors[name] = _blur(shape).expand(shape).clone()
    try:
        with atomic_target(path) as part, part.open("wb") as file:
            torch.save(tensors, file)
    except (OSError, RuntimeError) as error:
        hint = "Check that the folder exists and can be written, and that the disk is not full."
        raise OutputError(f"The generator cannot be written to {path}.", hint, str(error)) from error


def _load(path: Path) -> object:
    """What a PyTorch file holds, read without running any code in it."""
    try:
        with path.open("rb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # on odd tensors, which are not used anyway
            return torch.load(file, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise ModelError(f"There is no file {path}.", "Check the name.") from error
    except OSError as error:
        raise ModelError(f"{path} cannot be read.", "Check the file's permissions.", str(error)) from error
    except pickle.UnpicklingError as error:
        if describe_file(path) in PICKLED:
            raise _more_than_weights(path, error) from error
        raise _unreadable(path, error) from error
    except Exception as error:  # a damaged file can raise anything in torch's readers
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> ModelError:
    message = f"{path.name} cannot be read as weights: it is {describe_file(path)}."
    return ModelError(message, "Get the file again if it is damaged, or choose another one.", repr(error))


def _more_than_weights(path: Path, error: Exception) -> ModelError:
    try:
        classes = torch.serialization.get_unsafe_globals_in_checkpoint(path)
    except (RuntimeError, ValueError, LookupError, OSError):  # only new, whole files can be looked through
        classes = []
    classes.sort(key=lambda name: name.startswith("torch."))
    named = f" ({', '.join(classes[:3])})" if classes else ", or is damaged"
    message = f"{path.name} holds more than weights{named}; code in a file is never run."
    return ModelError(message, "Ask its maker for the generator's state dict, *_net_G.pth.", str(error))


def _states(content: object, part: str, depth: int) -> Iterator[tuple[str, dict[str, Tensor]]]:
    """Every state dict within ``content`` with its place, prefixes such as ``module.`` taken off."""
    if not isinstance(content, Mapping) or depth == 0:
        return
    tensors = {name: value for name, value in content.items() if isinstance(name, str) and _is_weight(value)}
    if tensors:
        prefixes = [name.removesuffix(FIRST_WEIGHT) for name in tensors if _is_first(name, tensors[name])]
        for prefix in dict.fromkeys(prefixes or [_common_prefix(tensors)]):
            found = {name[len(prefix) :]: tensor for name, tensor in tensors.items() if name.startswith(prefix)}
            yield "/".join(filter(None, (part, _plain(prefix)))), found
    for name, value in content.items():
        yield from _states(value, f"{part}/{name}".strip("/"), depth - 1)


def _is_weight(value: object) -> bool:
    return isinstance(value, Tensor) and value.layout == torch.strided and value.device.type == "cpu"


def _is_first(name: str, tensor: Tensor) -> bool:
    """Whether it is the first convolution of a ResNet generator, 7 x 7."""
    return name.endswith(FIRST_WEIGHT) and tensor.shape[2:] == (7, 7)


def _common_prefix(tensors: Mapping[str, Tensor]) -> str:
    return "module." if all(name.startswith("module.") for name in tensors) else ""


def _plain(prefix: str) -> str:
    """A prefix as the name of a part: without the wrappers that say nothing."""
    return re.sub(r"(module|_orig_mod)\.", "", prefix).rstrip(".")


def _preference(part: str) -> int:
    names = part.replace(".", "/").split("/")
    return min((PREFERRED.index(name) for name in names if name in PREFERRED), default=len(PREFERRED))


def _check_blur(spec: GeneratorSpec, tensors: Mapping[str, Tensor]) -> None:
    """Refuse a network that blurs with other kernels than CUT's."""
    for name, shape in blur_shapes(spec).items():
        if name in tensors and not torch.allclose(tensors[name].float(), _blur(shape), atol=1e-3):
            raise ModelError(f"Its generator blurs with another kernel than CUT's ({name}).")


def _blur(shape: tuple[int, ...]) -> Tensor:
    """CUT's kernel of a size; the one of 4 taps doubles the picture and sums to 4."""
    size = shape[-1]
    return blur_kernel(size) * (4 if size == 4 else 1)
