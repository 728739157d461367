"""The networks within what a checkpoint holds: where they are, and which of them are averages over the training."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeGuard

import torch
from torch import Tensor

from put.errors import ModelError
from put.models.card import clean_line
from put.nn.spec import GeneratorSpec, parameter_shapes

__all__ = ["TOP", "State", "base_name", "find_averages", "find_states", "is_averaged"]

TOP = "."
"""Name of the outermost dictionary where parts are named."""
DEEPEST = 4
MOST_REPEATED = 100_000
"""Entries that are met anew. References let a small file stand for more than could ever be looked through."""
MOST_PREFIXES = 64
FIRST_WEIGHT = "model.1.weight"

AVERAGED = frozenset({"ema", "averaged", "average", "avg", "swa", "polyak"})
"""Words of names."""
AVERAGES = frozenset({"shadow", "shadowparams", "shadowmodel", "gs", "grunning", "generatorrunning", "netgrunning"})
"""Whole names, their words put together."""
BOOKKEEPING = frozenset({"decay", "num_updates", "n_averaged", "initted", "step"})
"""Entries that averages keep beside the weights: single numbers."""
_BREAKS = re.compile(r"[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_FLAT = re.compile(r"(.*?)model(\d+)(?:conv_block(\d+))?(weight|bias)", re.DOTALL)
"""Names as diffusion trainers keep an average under, without full stops: ``netG_ema.model12conv_block1weight``."""


@dataclass(frozen=True, eq=False)
class State:
    """The weights of one network and where they were."""

    part: str
    """Such as ``state_dict/netG``; empty for the outermost dictionary itself."""
    tensors: Mapping[str, Tensor]
    """By name, without prefixes such as ``module.``."""

    @property
    def is_resnet(self) -> bool:
        """Whether it begins as a ResNet generator does, with a convolution of 7 x 7."""
        first = self.tensors.get(FIRST_WEIGHT)
        return first is not None and first.shape[2:] == (7, 7)


def is_averaged(part: str) -> bool:
    """Return whether a part's name says that it is an average: ``netG_ema``, ``emaG``, ``ema_state_dict``,
    ``shadow``.
    """
    names = [_words(name) for name in part.replace(".", "/").split("/")]
    return any(not AVERAGED.isdisjoint(words) or "".join(words) in AVERAGES for words in names)


def base_name(name: str) -> str:
    """Return a name in lower case without signs and without the words that say that it is an average: ``netg``."""
    return "".join(word for word in _words(name) if word not in AVERAGED)


def _words(name: str) -> list[str]:
    return [word.lower() for word in _BREAKS.split(name) if word]


def find_states(content: object) -> list[State]:
    """Return every state dict within what a file held, in its order.

    Raises:
        ModelError: it refers to itself so often that there is no end.
    """
    found: dict[str, State] = {}
    for part, container in _containers(content):
        if isinstance(container, dict):
            for state in _states(part, container):
                found.setdefault(state.part, state)
    return list(found.values())


def find_averages(content: object, specs: Sequence[GeneratorSpec]) -> list[State]:
    """Return averages that were kept as bare lists of weights, as ``torch_ema`` keeps its ``shadow_params``.

    Args:
        content: what the file held.
        specs: of the generators that were found; a list is taken for an average of one that it fits in full.

    Raises:
        ModelError: as in :func:`find_states`.
    """
    found = []
    for part, container in _containers(content):
        if not isinstance(container, list) or not is_averaged(part):
            continue
        tensors = [value for value in container if _is_weight(value)]
        shapes = [tuple(tensor.shape) for tensor in tensors]
        for spec in specs:
            wanted = parameter_shapes(spec)
            if shapes == list(wanted.values()):
                found.append(State(part, dict(zip(wanted, tensors, strict=True))))
                break
    return found


def _is_weight(value: object) -> TypeGuard[Tensor]:
    """Return whether it is a plain tensor in memory."""
    return isinstance(value, Tensor) and value.layout == torch.strided and value.device.type == "cpu"


def _containers(content: object) -> Iterator[tuple[str, dict[object, object] | list[object]]]:
    """Yield every dictionary and list within ``content`` with its place, outer ones first."""
    left, seen = MOST_REPEATED, set[int]()

    def walk(value: object, part: str, depth: int) -> Iterator[tuple[str, dict[object, object] | list[object]]]:
        nonlocal left
        if not isinstance(value, dict | list) or depth == 0:
            return
        left -= len(value) + 1 if id(value) in seen else 0
        seen.add(id(value))
        if left < 0:
            message = "It holds too many parts to search."
            raise ModelError(message, "Ask its author for the generator's state dict, *_net_G.pth.")
        yield part, value
        # A dictionary from a file may carry attributes of any kind, so its class's own method is called.
        for name, inner in dict.items(value) if isinstance(value, dict) else ():
            if isinstance(name, str | int) and isinstance(inner, dict | list):
                yield from walk(inner, f"{part}/{clean_line(name, 80)}".strip("/"), depth - 1)

    return walk(content, "", DEEPEST + 1)


def _states(part: str, content: dict[object, object]) -> Iterator[State]:
    """Yield the networks whose weights stand in one dictionary, told apart by their prefixes."""
    given = {name: value for name, value in dict.items(content) if isinstance(name, str)}
    tensors = _with_full_stops({name: value for name, value in given.items() if _is_weight(value)})
    if not tensors:
        return
    heads = [name.removesuffix(FIRST_WEIGHT) for name, tensor in tensors.items() if _is_first(name, tensor)]
    prefixes = list(dict.fromkeys(heads or [_common_prefix(tensors)]))[:MOST_PREFIXES]
    plain = [_plain(prefix) for prefix in prefixes]
    for prefix, name in zip(prefixes, plain, strict=True):
        shown = name if plain.count(name) == 1 else prefix.rstrip(".")
        if "n_averaged" in given and prefix == "module.":  # as torch.optim.swa_utils.AveragedModel saves itself
            shown = "averaged"
        inner = {key[len(prefix) :]: tensor for key, tensor in tensors.items() if key.startswith(prefix)}
        kept = {key: tensor for key, tensor in inner.items() if key not in BOOKKEEPING or tensor.numel() != 1}
        yield State("/".join(filter(None, (part, clean_line(shown, 80)))), kept)


def _with_full_stops(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Return weights with the full stops that their names have lost."""
    named = {}
    for name, tensor in tensors.items():
        flat = _FLAT.fullmatch(name)
        if flat is not None and _is_first(f"{flat[1]}{FIRST_WEIGHT}", tensors.get(f"{flat[1]}model1weight")):
            block = f".conv_block.{flat[3]}" if flat[3] else ""
            name = f"{flat[1]}model.{flat[2]}{block}.{flat[4]}"  # noqa: PLW2901 - the same one's full name
        named[name] = tensor
    return named


def _is_first(name: str, tensor: Tensor | None) -> bool:
    """Return whether it is the first convolution of a ResNet generator, 7 x 7."""
    return name.endswith(FIRST_WEIGHT) and tensor is not None and tensor.shape[2:] == (7, 7)


def _common_prefix(tensors: Mapping[str, Tensor]) -> str:
    return "module." if all(name.startswith("module.") for name in tensors) else ""


def _plain(prefix: str) -> str:
    """Return a prefix as the name of a part: without the wrappers that say nothing."""
    return re.sub(r"(module|_orig_mod)\.", "", prefix).rstrip(".")
