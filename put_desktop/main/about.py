"""The About dialogue."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from put import __version__
from put_desktop.ui import theme

__all__ = ["about_box"]


def about_box(parent: QWidget) -> QMessageBox:
    """Return a box with version and licences; it deletes itself once it is closed."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("About PUT Desktop"))
    box.setIconPixmap(theme.app_icon().pixmap(64))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(_tr("PUT Desktop {version}").format(version=__version__))
    box.setInformativeText(
        _tr(
            "Turns one kind of picture or video into another, on your own machine. Apache-2.0. "
            "The window is made with Qt, used under the LGPL. Each model has a licence of its own: see its details."
        )
    )
    box.finished.connect(box.deleteLater)
    return box


def _tr(source: str) -> str:
    return QCoreApplication.translate("MainWindow", source)
