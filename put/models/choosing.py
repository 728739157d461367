"""Choose the generator among the networks of a checkpoint, and give the reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from put.errors import ModelError
from put.models.layout import blur_shapes, infer_spec
from put.models.parts import TOP, State, base_name, find_averages, find_states, is_averaged
from put.models.weights import build_generator
from put.nn.generator import Generator
from put.nn.resample import blur_kernel
from put.nn.spec import GeneratorSpec, parameter_shapes

__all__ = ["FoundGenerator", "cut_kernel", "find_generator"]

PREFERRED = ("params", "generator", "netg", "g", "ga", "netga")
"""Parts of a checkpoint that are tried first, best first; others follow in the file's order."""
NUMBERS = (torch.float16, torch.bfloat16, torch.float32, torch.float64)


@dataclass(frozen=True, eq=False)
class FoundGenerator:
    """A generator and where in its file it was."""

    generator: Generator
    part: str
    """Such as ``state_dict/netG``; empty where the file is the generator's state itself."""
    parts: tuple[str, ...] = ()
    """All parts of the file that hold a generator, in its order; the outermost one is ``.``."""
    ema_generator: bool = False
    """Whether it is, by its name, an average over the training."""
    passed_over: tuple[tuple[str, str], ...] = ()
    """Averages of generators that could not be taken, each with the reason."""


@dataclass(frozen=True, eq=False)
class _Candidate:
    """A part of a file, and the structure it has as a generator or what keeps it from being one."""

    state: State
    spec: GeneratorSpec | None
    problem: ModelError | None


def find_generator(
    content: object, source: str, *, need_blur: bool = True, part: str | None = None, most_bytes: int | None = None
) -> FoundGenerator:
    """Return the generator in what a file held.

    Args:
        content: a state dict, or dictionaries around one.
        source: the file's name, for errors.
        need_blur: see :func:`put.models.layout.infer_spec`. A part without blur kernels is taken all the same where
            another part with them is built alike: averages are often kept of the trained weights alone.
        part: the part to take; None for the averaged one, else the first.
        most_bytes: what a generator may take in memory; None for no limit.

    Raises:
        ModelError: there is none that fits, or no part of that name.
    """
    candidates = _candidates(content, need_blur=need_blur, most_bytes=most_bytes)
    if not candidates:
        kind = "an optimiser's state" if isinstance(content, dict) and "param_groups" in set(content) else "no weights"
        raise ModelError(f"{source} holds {kind}, not a generator.", "Choose the generator's own file, *_net_G.pth.")
    parts = tuple(one.state.part or TOP for one in candidates if one.spec is not None)
    chosen = min(candidates, key=_preference) if part is None else _named(candidates, part, source, parts)
    if chosen.problem is not None or chosen.spec is None:
        raise _refused(source, chosen, parts, asked=part is not None)
    generator = build_generator(chosen.spec, chosen.state.tensors, source)
    return FoundGenerator(generator, chosen.state.part, parts, is_averaged(chosen.state.part), _passed_over(candidates))


def _candidates(content: object, *, need_blur: bool, most_bytes: int | None) -> list[_Candidate]:
    """Return every part that holds weights, in the file's order."""
    states = find_states(content)
    found = [_evaluated(state, most_bytes, need_blur=need_blur) for state in states]
    specs = list(dict.fromkeys(one.spec for one in found if one.spec is not None))
    states += find_averages(content, specs)
    found = [*found, *(_evaluated(state, most_bytes, need_blur=False) for state in states[len(found) :])]
    return [
        _evaluated(one.state, most_bytes, need_blur=False, like=specs) if one.spec is None else one for one in found
    ]


def _evaluated(
    state: State, most_bytes: int | None, *, need_blur: bool, like: Sequence[GeneratorSpec] | None = None
) -> _Candidate:
    """Return whether a part is a generator that fits; where ``like`` is given, one that is built as one of those."""
    shapes = {name: tuple(tensor.shape) for name, tensor in state.tensors.items()}
    try:
        spec = infer_spec(shapes, need_blur=need_blur)
        if like is not None and spec not in like:
            infer_spec(shapes)
        _check_numbers(spec, state.tensors, most_bytes)
        _check_blur(spec, state.tensors)
    except ModelError as error:
        return _Candidate(state, None, error)
    return _Candidate(state, spec, None)


def _preference(one: _Candidate) -> tuple[bool, bool, bool, int]:
    """Return generators that fit first, averaged ones before others, then by their usual names."""
    part = one.state.part
    ema_generator = is_averaged(part)
    names = [base_name(name) for name in part.replace(".", "/").split("/")]
    usual = min((PREFERRED.index(name) for name in names if name in PREFERRED), default=len(PREFERRED))
    return one.spec is None, not one.state.is_resnet, not ema_generator, usual


def _named(candidates: Sequence[_Candidate], part: str, source: str, parts: Sequence[str]) -> _Candidate:
    """Return the part of a name, in full or its last word."""
    places = [one.state.part or TOP for one in candidates]
    ends = [place.replace(".", "/").split("/")[-1] if place != TOP else TOP for place in places]
    for names in (places, ends):
        if names.count(part) == 1:
            return candidates[names.index(part)]
    known = f"Its generators are: {', '.join(parts)}." if parts else "It holds no suitable generator."
    several = "more than one part" if ends.count(part) > 1 else "no part"
    raise ModelError(f"{source} has {several} named “{part}”.", known)


def _refused(source: str, chosen: _Candidate, parts: Sequence[str], *, asked: bool) -> ModelError:
    refused = chosen.problem or ModelError("It is not a generator.")
    what = f"The part “{chosen.state.part or TOP}” of {source}" if asked else source
    hint = f"Its generators are: {', '.join(parts)}." if asked and parts else refused.hint
    return ModelError(f"{what} cannot be used. {refused.message}", hint, refused.detail)


def _passed_over(candidates: Sequence[_Candidate]) -> tuple[tuple[str, str], ...]:
    averages = (one for one in candidates if one.problem and one.state.is_resnet and is_averaged(one.state.part))
    return tuple((one.state.part, one.problem.message) for one in averages if one.problem is not None)


def _check_numbers(spec: GeneratorSpec, tensors: Mapping[str, Tensor], most_bytes: int | None) -> None:
    """Refuse weights of unusual types, and those that are more than their file can hold."""
    used = [tensors[name] for name in (*parameter_shapes(spec), *blur_shapes(spec)) if name in tensors]
    odd = next((tensor.dtype for tensor in used if tensor.dtype not in NUMBERS), None)
    if odd is not None:
        message = f"Its weights are stored as {str(odd).removeprefix('torch.')}, which generators do not use."
        raise ModelError(message, "Weights are float16, bfloat16, float32 or float64.")
    if most_bytes is not None and sum(tensor.numel() * tensor.element_size() for tensor in used) > most_bytes:
        raise ModelError(
            "Its weights are more than the file can hold.", "Download the file again, or choose another one."
        )


def _check_blur(spec: GeneratorSpec, tensors: Mapping[str, Tensor]) -> None:
    """Refuse a network that blurs with other kernels than CUT's."""
    for name, shape in blur_shapes(spec).items():
        if name in tensors and not torch.allclose(tensors[name].float(), cut_kernel(shape), atol=1e-3):
            raise ModelError(f"Its generator blurs with another kernel than CUT's ({name}).")


def cut_kernel(shape: tuple[int, ...]) -> Tensor:
    """Return CUT's kernel of a size; the one of 4 taps doubles the picture and sums to 4."""
    size = shape[-1]
    return blur_kernel(size) * (4 if size == 4 else 1)
