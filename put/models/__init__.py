"""Models as files: cards, the library, import and export."""

from typing import TYPE_CHECKING

from put._lazy import lazy_names

if TYPE_CHECKING:
    from put.models.card import ModelCard
    from put.models.exchange import export_model, import_model
    from put.models.library import Library, ModelEntry
    from put.models.model_file import load_generator, read_card, save_model

__all__ = [
    "Library",
    "ModelCard",
    "ModelEntry",
    "export_model",
    "import_model",
    "load_generator",
    "read_card",
    "save_model",
]

if not TYPE_CHECKING:
    __getattr__ = lazy_names(
        __name__,
        {
            "Library": "put.models.library",
            "ModelCard": "put.models.card",
            "ModelEntry": "put.models.library",
            "export_model": "put.models.exchange",
            "import_model": "put.models.exchange",
            "load_generator": "put.models.model_file",
            "read_card": "put.models.model_file",
            "save_model": "put.models.model_file",
        },
    )
