"""Recognise the generator to which a set of named shapes belongs, or what else it is; no torch."""

from __future__ import annotations

import re
from collections.abc import Mapping

from put.errors import ModelError
from put.models.sniff import describe_tensors
from put.nn.spec import GeneratorSpec, parameter_shapes

__all__ = ["Shapes", "blur_shapes", "describe_network", "infer_spec", "without_statistics"]

Shapes = Mapping[str, tuple[int, ...]]

LARGEST_NGF = 512
LARGEST_BLOCKS = 64
ACCEPTED = "Only ResNet generators with instance normalisation can be used, as CUT, FastCUT, PUT and CycleGAN train."
_STATISTICS = (".running_mean", ".running_var", ".num_batches_tracked")


def blur_shapes(spec: GeneratorSpec) -> dict[str, tuple[int, ...]]:
    """Return name and shape of the fixed blur kernels that CUT stores beside the parameters."""
    ngf = spec.ngf
    shapes: dict[str, tuple[int, ...]] = {}
    if spec.antialias_down:
        shapes |= {"model.7.filt": (ngf * 2, 1, 3, 3), "model.11.filt": (ngf * 4, 1, 3, 3)}
    if spec.antialias_up:
        up = (12 if spec.antialias_down else 10) + spec.blocks
        shapes |= {f"model.{up}.filt": (ngf * 4, 1, 4, 4), f"model.{up + 4}.filt": (ngf * 2, 1, 4, 4)}
    return shapes


def without_statistics(shapes: Shapes) -> dict[str, tuple[int, ...]]:
    """Return the shapes without running statistics, which early PyTorch stored for InstanceNorm and nothing ever
    used.
    """
    return {name: shape for name, shape in shapes.items() if not name.endswith(_STATISTICS)}


def infer_spec(shapes: Shapes, *, need_blur: bool = True) -> GeneratorSpec:
    """Return the structure of the generator whose state these are.

    Args:
        shapes: by name, without prefixes such as ``module.``.
        need_blur: whether blur kernels have to be among them, as in files of CUT's code. Without them a network
            that resamples in another way could be taken for one that blurs.

    Raises:
        ModelError: it is no generator that fits; the message says what it is, or what is missing.
    """
    shapes = without_statistics(shapes)
    first = shapes.get("model.1.weight", ())
    if len(first) != 4 or first[2:] != (7, 7):
        raise ModelError(f"It holds {describe_network(shapes)}, not a ResNet generator.", ACCEPTED)
    _refuse_variants(shapes)
    ngf, in_channels = first[:2]
    blocks = len({name.split(".")[1] for name in shapes if re.match(r"model\.\d+\.conv_block\.", name)})
    if in_channels not in (1, 3):
        raise ModelError(f"Its generator takes pictures of {in_channels} channels; they have 1 or 3 here.", ACCEPTED)
    if not 0 < ngf <= LARGEST_NGF or not 0 < blocks <= LARGEST_BLOCKS:
        message = f"Its generator has {blocks} residual blocks and {ngf} channels, which is not a known size."
        raise ModelError(message, ACCEPTED)
    return _matching(shapes, ngf, in_channels, blocks, need_blur=need_blur)


def _refuse_variants(shapes: Shapes) -> None:
    """Name the variants of the ResNet generator that are known but cannot be used."""
    if "model.2.weight" in shapes:
        raise ModelError("Its generator uses batch normalisation, or instance normalisation with weights.", ACCEPTED)
    if "model.1.bias" not in shapes:
        raise ModelError("Its generator uses no normalisation.", ACCEPTED)
    if any(".conv_block.0.weight" in name for name in shapes):
        raise ModelError("The residual blocks of its generator pad with zeros.", ACCEPTED)


def _matching(shapes: Shapes, ngf: int, in_channels: int, blocks: int, *, need_blur: bool) -> GeneratorSpec:
    """Return the one structure of this size whose every name and shape is there."""
    down = "model.8.weight" in shapes
    up = (12 if down else 10) + blocks
    antialias_up = f"model.{up + 1}.weight" in shapes
    last = (shapes.get(f"model.{up + (9 if antialias_up else 7)}.weight") or (0,))[0]
    if last not in (1, 3):
        what = f"gives pictures of {last} channels; here they have 1 or 3" if last else "ends in another way"
        raise ModelError(f"Its generator {what}.", ACCEPTED)
    dropout = any(".conv_block.6.weight" in name for name in shapes)
    spec = GeneratorSpec(blocks, ngf, in_channels, last, down, antialias_up, dropout)
    blur = blur_shapes(spec)
    wanted = parameter_shapes(spec) | (blur if need_blur else {name: blur[name] for name in blur if name in shapes})
    missing, extra = sorted(wanted.keys() - shapes.keys()), sorted(shapes.keys() - wanted.keys())
    wrong = sorted(name for name in wanted.keys() & shapes.keys() if wanted[name] != shapes[name])
    if missing or extra or wrong:
        what = f"{missing[0]} is missing" if missing else f"{extra[0]} is too many" if extra else f"{wrong[0]} differs"
        message = f"Its generator is not built as {spec.name} is: {what}."
        raise ModelError(message, ACCEPTED, f"missing {missing[:9]}, too many {extra[:9]}, other shape {wrong[:9]}")
    return spec


def describe_network(shapes: Shapes) -> str:
    """Return what a network is that is no ResNet generator, as a noun phrase such as ``a discriminator (net_D)``."""
    kernel = shapes.get("model.0.weight", ())[2:]
    kinds = (
        (kernel == (4, 4), "a discriminator (net_D)"),
        ("net.0.weight" in shapes, "a pixel discriminator (net_D)"),
        ("model.model.0.weight" in shapes, "a U-Net generator (unet_128 or unet_256)"),
        ("mlp_0.0.weight" in shapes, "a feature head (net_F)"),
        (any(name.startswith("enc_content.") for name in shapes), "a generator with a content code (resnet_cat)"),
        (any(".modulation." in name or name.startswith("decoder.convs.") for name in shapes), "a StyleGAN2 generator"),
        (any(name.startswith("final_conv.") for name in shapes), "a StyleGAN2 discriminator (net_D)"),
        (not shapes, "no weights"),
    )
    known = next((label for found, label in kinds if found), "") or describe_tensors(shapes)
    return known or f"a network of {len(shapes)} tensors, the first called {min(shapes)!r}"
