"""A window full of files that can be dragged out of it, as a file manager's.

python -m tests.system.drag_source FILE...
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Gives its files to whatever the pointer is let go over."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("\n".join(files))
        self._files = files
        self._pressed = QPoint()
        self.setWindowTitle("drag source")
        self.resize(300, 200)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pressed = event.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        far = (event.pos() - self._pressed).manhattanLength() > QApplication.startDragDistance()
        if event.buttons() & Qt.MouseButton.LeftButton and far:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(file) for file in self._files])
            drag = QDrag(self)
            drag.setMimeData(data)
            print(f"dropped: {drag.exec(Qt.DropAction.CopyAction).name}", flush=True)


def main() -> int:
    """Show the window."""
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[1:])
    source.move(20, 20)
    source.show()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
