"""Everything that a model's card says."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from put_desktop.ui.screen import fit_to_screen

if TYPE_CHECKING:
    from put.models.library import ModelEntry

__all__ = ["ModelDetails"]


class ModelDetails(QDialog):
    """A window with a model's card.

    Args:
        entry: the model.
        parent: the window.
    """

    def __init__(self, entry: ModelEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = entry.card.title if entry.card is not None else entry.name
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.browser = QTextBrowser(self)
        self.browser.setOpenExternalLinks(False)
        self.browser.setAccessibleName(self.tr("About the model {title}").format(title=title))
        self.browser.setHtml(self._html(entry, title))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the style's own suits no dark look
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(buttons)
        fit_to_screen(self, QSize(560, 520), QSize(280, 200))

    def _html(self, entry: ModelEntry, title: str) -> str:
        """Texts come from files of strangers: all of them are escaped."""
        parts = [f"<h2>{escape(title)}</h2>"]
        if entry.problem is not None:
            parts.append(f"<p><b>{escape(str(entry.problem))}</b></p>")
        card = entry.card
        rows: list[tuple[str, str]] = []
        if card is not None:
            parts += [f"<p>{escape(text)}</p>" for text in (card.description,) if text]
            rows += [
                (self.tr("From"), card.source_domain),
                (self.tr("To"), card.target_domain),
                (self.tr("Limits"), card.limits),
                (self.tr("Licence"), card.license or self.tr("unknown")),
                (self.tr("Made by"), card.author),
                (self.tr("Made on"), card.date),
                (self.tr("Method"), card.method),
                (self.tr("Training"), "\n".join(f"{name}: {value}" for name, value in card.training.items())),
                (self.tr("Credits"), "\n".join(card.credits)),
            ]
        if entry.spec is not None:
            rows.append((self.tr("Network"), entry.spec.summary))
        rows.append((self.tr("File"), f"{entry.path} ({entry.size / 1e6:.1f} MB)"))
        cells = "".join(
            f"<tr><td valign='top'><b>{escape(name)}</b></td>"
            f"<td valign='top'>{escape(value).replace(chr(10), '<br>')}</td></tr>"
            for name, value in rows
            if value
        )
        return "".join(parts) + f"<table cellpadding='4'>{cells}</table>"
