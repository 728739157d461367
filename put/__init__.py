"""PUT: contrastive unpaired image-to-image translation with pruned negatives, without a screen.

The names below are the public interface for scripts; what is not in an ``__all__`` is private. Importing this package
imports neither torch nor Qt: torch is loaded by the first function that needs it.

Example:
    >>> import put
    >>> put.TranslateOptions(strength=0.5).strength
    0.5
"""

import os
from typing import TYPE_CHECKING

from put._lazy import lazy_names
from put._version import __version__
from put.config import Preset, Selection, TrainOptions, TranslateOptions, VideoOptions, preset_options
from put.errors import PutError
from put.heaps import share_heaps

os.environ.setdefault("OMP_WAIT_POLICY", "passive")
# read when torch is loaded: its threads else wait for their next work without giving their cores to other threads
share_heaps()

if TYPE_CHECKING:
    from put.api import Model, evaluate, load_model, train, translate

__all__ = [
    "Model",
    "Preset",
    "PutError",
    "Selection",
    "TrainOptions",
    "TranslateOptions",
    "VideoOptions",
    "__version__",
    "evaluate",
    "load_model",
    "preset_options",
    "train",
    "translate",
]


if not TYPE_CHECKING:
    __getattr__ = lazy_names(
        __name__, dict.fromkeys(("Model", "evaluate", "load_model", "train", "translate"), "put.api")
    )
