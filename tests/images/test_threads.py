"""Reading and writing from many threads at once, without touching anything global."""

from __future__ import annotations

import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFile

from put.images.formats.color import adobe_rgb_profile
from put.images.image_files import read_image
from tests.images.making import again, smooth


@pytest.mark.slow
def test_many_threads_agree(tmp_path: Path) -> None:
    sources = []
    for seed in range(6):
        for ending in (".jpg", ".png", ".webp", ".tif", ".bmp", ".avif", ".gif"):
            source = tmp_path / f"{seed}{ending}"
            Image.fromarray(smooth(seed=seed)).save(source, icc_profile=adobe_rgb_profile() if seed % 2 else None)
            sources.append(source)
    alone = {source: read_image(source).pixels for source in sources}
    before = (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES, list(warnings.filters))

    def work(source: Path, turn: int) -> tuple[Path, np.ndarray, bytes]:
        target = tmp_path / f"out-{turn}-{source.name}{'.png' if source.suffix == '.gif' else source.suffix}"
        return source, again(source, target)[0].pixels, target.read_bytes()

    with ThreadPoolExecutor(8) as pool:
        done = list(pool.map(work, sources * 4, range(len(sources) * 4)))
    written: dict[Path, set[bytes]] = {}
    for source, pixels, result in done:
        np.testing.assert_array_equal(pixels, alone[source])
        written.setdefault(source, set()).add(result)
    assert {len(results) for results in written.values()} == {1}
    assert (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES, list(warnings.filters)) == before


@pytest.mark.slow
def test_importing_is_light() -> None:
    script = (
        "import sys, put.images.image_files\n"
        "heavy = {'torch', 'PySide6', 'tifffile', 'cv2', 'PIL.Image', 'pillow_heif', 'scipy'} & set(sys.modules)\n"
        "sys.exit(' '.join(sorted(heavy)) or 0)\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
