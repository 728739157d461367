"""The program's icon in the forms that installers want, drawn from resources/icons/app.svg.

python installers/icons.py FOLDER
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def main(folder: Path) -> int:
    """Write ``NxN.png`` for each size, ``put-desktop.ico`` and ``put-desktop.icns``."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(ROOT / "resources" / "icons" / "app.svg"))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        image.save(str(folder / f"{size}x{size}.png"))
    drawn = [Image.open(folder / f"{size}x{size}.png") for size in SIZES]
    drawn[-2].save(folder / "put-desktop.ico", sizes=[(size, size) for size in SIZES if size <= 256])
    drawn[-1].save(folder / "put-desktop.icns", append_images=drawn[:-1])
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
