"""Settings of a training run that belong together."""

from __future__ import annotations

from functools import cache
from typing import Any

from put.config.choices import CONTRAST_LAYERS, DiscriminatorName, GeneratorName, Preset, Selection
from put.config.train import TrainOptions
from put.errors import OptionError
from put.options import Option, value_words

__all__ = ["PAINT", "PRESETS", "SINGLE", "preset_default_words", "preset_options"]


PAINT: dict[str, object] = {
    "generator": GeneratorName.PAINTER, "noise": True,
    "discriminator": DiscriminatorName.BOTH, "discriminator_batch": 4,
    "nce_layers": CONTRAST_LAYERS[GeneratorName.PAINTER], "size": 128, "load_min": 1.3, "load_max": 2.3, "zoom_b": 1.6,
    "ngf": 32, "ndf": 32, "lr": 3e-4, "lr_constant": 0.6, "beta2": 0.99, "selection": Selection.HARDEST,
    "num_negatives": 16, "keep_content": 0.4, "keep_colours": 1.0, "identity": 0.0, "shift_consistency": 20.0,
    "init_from": "identity",
    "diff_augment": ("colour", "translation", "cutout"), "warmup_steps": 500, "warmup_lr": 1e-3, "ema": 0.998,
}  # fmt: skip
"""For models that paint: pruned negatives, annealed from all, against two discriminators."""

PRESETS: dict[Preset, dict[str, object]] = {
    Preset.QUICK: {**PAINT, "steps": 2_000, "sample_every": 250},
    Preset.STANDARD: {**PAINT, "steps": 6_000, "sample_every": 250},
    Preset.BEST: {**PAINT, "steps": 20_000},
    Preset.CUT: {"selection": Selection.ALL},
    Preset.FASTCUT: {
        "selection": Selection.ALL,
        "nce_layers": (0, 4, 8, 12, 16),
        "keep_content": 10.0,
        "keep_colours": 0.0,
        "identity": 0.0,
        "flips": True,
        "init_from": "none",
    },
}

SINGLE: dict[str, object] = {
    "batch": 4, "discriminator_batch": 1, "identity": 0.0, "keep_content": 4.0, "r1": 1.0, "load_max": 2.0,
}  # fmt: skip
"""For one picture a side: many crops at once, a smooth discriminator, strong content (as CUT's single-image mode)."""


def preset_options(preset: Preset, style: float = 0.0, **changed: Any) -> TrainOptions:
    """The settings of a preset, with those that were changed and, where ``single`` is, those that suit it.

    Args:
        preset: settings that go together.
        style: -1 (content is kept) to 1 (more of B): at 1 the weight of the contrastive loss is halved and that of
            the colour loss is a quarter of the preset's, at -1 it is twice and four times as much.
        **changed: fields of :class:`TrainOptions`, which are taken as they are.

    Raises:
        OptionError: a setting is out of its range or does not fit another.
    """
    if not -1.0 <= style <= 1.0:
        raise OptionError(f"Style is a number from -1 to 1, not {style}.")
    suited = {**PRESETS[preset], **(SINGLE if changed.get("single") else {})}
    generator = changed.get("generator", suited.get("generator", GeneratorName.RESNET))
    if generator != suited.get("generator", GeneratorName.RESNET):  # layers are numbered otherwise
        suited |= {"generator": generator, "nce_layers": CONTRAST_LAYERS[GeneratorName(generator)], "noise": False}
    usual = TrainOptions(**suited)  # type: ignore[arg-type]
    leaning = {"keep_content": usual.keep_content * 2**-style, "keep_colours": usual.keep_colours * 4**-style}
    return TrainOptions(**{**suited, **leaning, **changed})


@cache  # the command line asks for each option anew
def _unchanged(preset: Preset) -> TrainOptions:
    return preset_options(preset)


def preset_default_words(option: Option) -> str:
    """The default of a training option as it is shown to people: the standard preset's, then others that differ.

    Args:
        option: a field of :class:`TrainOptions`.
    """
    usual, *others = (Preset.STANDARD, *(preset for preset in Preset if preset is not Preset.STANDARD))
    words = {preset: value_words(getattr(_unchanged(preset), option.name)) for preset in (usual, *others)}
    differing: dict[str, list[str]] = {}
    for preset in others:
        if words[preset] != words[usual]:
            differing.setdefault(words[preset], []).append(preset.value)
    return "; ".join((words[usual], *(f"{', '.join(names)}: {each}" for each, names in differing.items())))
