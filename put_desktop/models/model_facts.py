"""Facts about a model, as names and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from put_desktop.ui import text

if TYPE_CHECKING:
    from put.models.card import ModelCard
    from put.models.library import ModelEntry

__all__ = ["model_facts", "training_facts"]


def model_facts(entry: ModelEntry) -> list[tuple[str, str]]:
    """Return what is known of a model, without what is empty."""
    rows = _card_facts(entry.card) if entry.card is not None else []
    if entry.spec is not None:
        rows.append((_tr("Network"), entry.spec.summary))
    rows.append((_tr("File"), f"{entry.path} ({text.size(entry.size)})"))
    return [(name, value) for name, value in rows if value]


def training_facts(entry: ModelEntry) -> str:
    """Return how it was trained, a fact a line; empty where nothing is known."""
    training = entry.card.training if entry.card is not None else {}
    return "\n".join(f"{name}: {value}" for name, value in training.items())


def _card_facts(card: ModelCard) -> list[tuple[str, str]]:
    return [
        (_tr("From"), card.source_domain),
        (_tr("To"), card.target_domain),
        (_tr("Limits"), card.limits),
        (_tr("Licence"), card.license or _tr("unknown")),
        (_tr("Made by"), card.author),
        (_tr("Made on"), card.date),
        (_tr("Method"), card.method),
        (_tr("Credits"), "\n".join(card.credits)),
    ]


def _tr(source: str) -> str:
    return QCoreApplication.translate("ModelPanel", source)
