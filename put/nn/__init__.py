"""Networks: generators, discriminators and the feature head."""

from typing import TYPE_CHECKING

from put._lazy import lazy_names

if TYPE_CHECKING:
    from put.nn.discriminator import PatchDiscriminator
    from put.nn.feature_head import FeatureHead, sample_positions
    from put.nn.generator import Generator
    from put.nn.spec import GeneratorSpec

__all__ = ["FeatureHead", "Generator", "GeneratorSpec", "PatchDiscriminator", "sample_positions"]

if not TYPE_CHECKING:
    __getattr__ = lazy_names(
        __name__,
        {
            "FeatureHead": "put.nn.feature_head",
            "Generator": "put.nn.generator",
            "GeneratorSpec": "put.nn.spec",
            "PatchDiscriminator": "put.nn.discriminator",
            "sample_positions": "put.nn.feature_head",
        },
    )
