"""Losses of the trainer, one in each module."""

from typing import TYPE_CHECKING

from put._lazy import lazy_names

if TYPE_CHECKING:
    from put.losses.adversarial import lsgan_discriminator, lsgan_generator
    from put.losses.color import block_color
    from put.losses.gradient_penalty import r1_penalty
    from put.losses.negatives import select_negatives
    from put.losses.patch_nce import PatchNCELoss
    from put.losses.shift import shift_consistency

__all__ = [
    "PatchNCELoss",
    "block_color",
    "lsgan_discriminator",
    "lsgan_generator",
    "r1_penalty",
    "select_negatives",
    "shift_consistency",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_names(
        __name__,
        {
            "PatchNCELoss": "put.losses.patch_nce",
            "block_color": "put.losses.color",
            "lsgan_discriminator": "put.losses.adversarial",
            "lsgan_generator": "put.losses.adversarial",
            "r1_penalty": "put.losses.gradient_penalty",
            "select_negatives": "put.losses.negatives",
            "shift_consistency": "put.losses.shift",
        },
    )
