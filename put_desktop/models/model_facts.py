"""Facts about a model, as names and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from put_desktop.ui import text
from put_desktop.ui.cards.card_texts import said, said_credit

if TYPE_CHECKING:
    from put.models.card import ModelCard
    from put.models.library import ModelEntry

__all__ = ["model_facts"]


def model_facts(entry: ModelEntry) -> list[tuple[str, str]]:
    """Return what is known of a model, without what is empty."""
    rows = _card_facts(entry, entry.card) if entry.card is not None else []
    if entry.spec is not None:
        rows.append((_tr("Network"), said(entry, entry.spec.summary)))
    rows.append((_tr("File"), f"{entry.path} ({text.size(entry.size)})"))
    if entry.card is not None:
        rows.append((_tr("Credits"), "\n".join(said_credit(entry, line) for line in entry.card.credits)))
    return [(name, value) for name, value in rows if value]


def _card_facts(entry: ModelEntry, card: ModelCard) -> list[tuple[str, str]]:
    return [
        (_tr("From"), said(entry, card.source_domain)),
        (_tr("To"), said(entry, card.target_domain)),
        (_tr("Limits"), said(entry, card.limits)),
        (_tr("Licence"), card.license or _tr("unknown")),
        (_tr("Made by"), said(entry, card.author)),
        (_tr("Made on"), card.date),
        (_tr("Method"), said(entry, card.method)),
    ]


def _tr(source: str) -> str:
    return QCoreApplication.translate("ModelPanel", source)
