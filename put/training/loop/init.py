"""The weights that a generator begins from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from put.config import GeneratorName, TrainOptions
from put.errors import OptionError
from put.models.card import ModelCard
from put.models.library import Library, ModelEntry
from put.models.model_file import load_generator
from put.nn.generators.growth import can_grow
from put.nn.generators.painter_spec import PainterSpec
from put.nn.generators.registry import AnySpec, trained_spec
from put.nn.spec import GeneratorSpec
from put.training.loop.networks import PUTModel

__all__ = ["WEIGHTS", "Beginning", "initialise"]

AUTO, IDENTITY, NONE = "auto", "identity", "none"
WEIGHTS = "the weights of"
"""Prefix of the text that names a generator whose weights were taken."""


@dataclass(frozen=True)
class Beginning:
    """What a run begins from."""

    weights: str = ""
    """In words, such as ``the weights of “impressionist”``."""
    needs_pretraining: bool = False
    """Whether identity pre-training has to follow."""
    license: str = ""
    """Licence of the model whose weights were taken: it holds for what is made of them."""
    credits: tuple[str, ...] = ()
    """Credits of that model."""


def initialise(options: TrainOptions, networks: PUTModel, library: Library | None = None) -> Beginning:
    """Give the generator the weights that ``options.init_from`` asks for.

    Args:
        options: the settings.
        networks: as they were built.
        library: where names are looked up; the person's and the built-in models by default.

    Returns:
        What was done.

    Raises:
        ModelError: the model that is named does not exist or is damaged.
        OptionError: it does not fit ``generator``, ``blocks`` and ``ngf``.
    """
    wanted = trained_spec(options.generator, options.ngf, options.blocks, noise=options.noise)
    if options.init_from == NONE:
        return Beginning("random weights")
    if options.init_from == IDENTITY:
        return _pre_training(options)
    library = library or Library()
    if options.init_from == AUTO:
        fitting = [entry for entry in library.entries() if entry.built_in and _fits(entry.spec, wanted)]
        if not fitting:
            return _pre_training(options)
        entry = fitting[0]
    else:
        entry = library.find(options.init_from)
        _check(entry, wanted)
    networks.begin_from(load_generator(entry.path))
    card = entry.card or ModelCard(entry.name)
    return Beginning(f"{WEIGHTS} “{entry.name}”", license=card.license, credits=card.credits)


def _pre_training(options: TrainOptions) -> Beginning:
    if options.warmup_steps < 1:
        return Beginning("random weights")
    return Beginning(f"{options.warmup_steps} steps of identity pre-training", needs_pretraining=True)


def _check(entry: ModelEntry, wanted: AnySpec) -> None:
    """Check that training can continue from a model with the structure ``wanted``.

    Raises:
        ModelError: it is damaged.
        OptionError: it has another structure.
    """
    if entry.problem is not None:
        raise entry.problem
    spec = entry.spec
    if spec is None or _fits(spec, wanted) or can_grow(spec, wanted):
        return
    unusual = isinstance(spec, GeneratorSpec) and spec != GeneratorSpec(blocks=spec.blocks, ngf=spec.ngf)
    if unusual or not isinstance(spec, GeneratorSpec | PainterSpec):
        raise OptionError(
            f"“{entry.name}” has a structure that cannot be trained here.",
            "Start from a model of CUT, FastCUT or PUT."
            if unusual
            else "Start from the model that it was distilled from; put distill then makes a fast variant of yours.",
        )
    given, asked = _flags(wanted), _flags(spec)
    raise OptionError(f"“{entry.name}” does not fit {given}.", f"Write {asked}, or choose another --init-from.")


def _fits(spec: AnySpec | None, wanted: AnySpec) -> bool:
    """Whether weights of a structure can be taken over: the same one, or one that lacks the noise alone."""
    if isinstance(spec, PainterSpec) and wanted.noise:
        spec = replace(spec, noise=True)
    return spec == wanted


def _flags(spec: AnySpec) -> str:
    name = GeneratorName.RESNET if isinstance(spec, GeneratorSpec) else GeneratorName.PAINTER
    flags = f"--generator {name} --blocks {spec.blocks} --ngf {spec.channels}".split()
    return " ".join([*flags, "--noise"] if spec.noise else flags)
