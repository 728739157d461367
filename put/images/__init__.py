"""Read images as sRGB pixels and write results that keep what their sources carried."""

from typing import TYPE_CHECKING

from put._lazy import lazy_names

if TYPE_CHECKING:
    from put.images.reading import DecodedImage, read_image
    from put.images.writing import write_image

__all__ = ["DecodedImage", "read_image", "write_image"]

if not TYPE_CHECKING:
    __getattr__ = lazy_names(
        __name__,
        {
            "DecodedImage": "put.images.reading",
            "read_image": "put.images.reading",
            "write_image": "put.images.writing",
        },
    )
