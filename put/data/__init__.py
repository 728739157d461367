"""Training images: folders, crops and the inspection of a data set."""

from typing import TYPE_CHECKING

from put._lazy import lazy_names

if TYPE_CHECKING:
    from put.data.folders import find_images
    from put.data.inspect import inspect_folders
    from put.data.unpaired import UnpairedDataset

__all__ = ["UnpairedDataset", "find_images", "inspect_folders"]

if not TYPE_CHECKING:
    __getattr__ = lazy_names(
        __name__,
        {
            "UnpairedDataset": "put.data.unpaired",
            "find_images": "put.data.folders",
            "inspect_folders": "put.data.inspect",
        },
    )
