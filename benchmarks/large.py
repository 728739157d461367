"""Time for each pixel, and peak memory, of large pictures from file to file.

    uv run python -m benchmarks.large 1 24 100 --brush-size 0 --memory 4G

Each size is a TIFF that is not packed, made of one photograph again and again, and is translated in a process of its
own, on one thread unless ``--threads`` says otherwise. Times are those of the processor, so that other programs change
them little. Loading does not count, and small pictures go through twice, of which the second counts.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from put.formatting import parse_size

SMALL = 16_000_000
"""Bytes of a file below which it goes through once before: preparing a size takes a second, whatever the size."""
SHAPE = (3, 2)
"""Proportions of the pictures."""


def main() -> None:
    """Measure and print one line for each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("megapixels", type=float, nargs="+")
    parser.add_argument("--model", default="watercolour-fast")
    parser.add_argument("--brush-size", type=float, default=0.0)
    parser.add_argument("--precision", default="fp32")
    parser.add_argument("--memory", type=parse_size, default=None)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--bits", type=int, choices=(8, 16), default=8, help="of each channel of the pictures")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child is not None:
        print(json.dumps(_measured(args)))
        return
    first = None
    for megapixels in args.megapixels:
        with tempfile.TemporaryDirectory() as folder:
            pixels = _make(Path(folder) / "a.tif", megapixels, args.bits)
            found = _in_child(Path(folder) / "a.tif")
        each = found["seconds"] / pixels * 1e6
        first = first or each
        print(
            f"{pixels / 1e6:8.1f} megapixels, {found['way']}: {each:.3f} s of processor time for a megapixel, "
            f"{found['wall']:.0f} s in all, ratio {each / first:.2f}, "
            f"peak {found['peak'] / 1e9:.2f} GB of which {found['before'] / 1e9:.2f} before",
            flush=True,
        )


def _make(path: Path, megapixels: float, bits: int) -> int:
    """Write a TIFF and return its pixels."""
    import tifffile

    from put.images.reading import read_image
    from put.paths import sample_images

    tile = read_image(sample_images()[0]).pixels
    if bits == 16:
        tile = tile.astype(np.uint16) * 257
    width = round((megapixels * 1e6 * SHAPE[0] / SHAPE[1]) ** 0.5)
    height = round(megapixels * 1e6 / width)
    across = np.tile(tile, (1, -(-width // tile.shape[1]), 1))[:, :width]
    strips = (np.ascontiguousarray(across[top % len(across)][None]) for top in range(height))
    tifffile.imwrite(
        path, strips, shape=(height, width, 3), dtype=tile.dtype, photometric="rgb", rowsperstrip=1, metadata=None,
        bigtiff=height * width * 3 * tile.itemsize > 3.9e9,
    )  # fmt: skip
    return height * width


def _in_child(path: Path) -> dict[str, float | str]:
    command = [sys.executable, "-m", "benchmarks.large", *sys.argv[1:], "--child", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - this module again
    found: dict[str, float | str] = json.loads(done.stdout.splitlines()[-1])
    return found


def _measured(args: argparse.Namespace) -> dict[str, float | str]:
    import torch

    from put.config import Precision, TranslateOptions
    from put.images.image_files import read_image, write_image
    from put.models.library import Library
    from put.translation.large.large_picture import large_picture, translate_large
    from put.translation.translator import Translator

    torch.set_num_threads(args.threads)
    options = TranslateOptions(
        device="cpu", brush_size=args.brush_size, memory=args.memory, precision=Precision(args.precision)
    )
    translator = Translator(Library().find(args.model), options)
    target = args.child.with_name("result.tif")

    def translate() -> bool:
        large = large_picture(args.child, target, translator)
        if large is not None:
            for _ in translate_large(large, target, translator, lambda *_: None):
                pass
            return True
        picture = read_image(args.child)
        write_image(target, translator.translate(picture.pixels, lambda *_: None).pixels, picture)
        return False

    if args.child.stat().st_size < SMALL:
        translate()
    before, began, clock = _peak(), time.process_time(), time.monotonic()
    large = translate()
    seconds, wall = time.process_time() - began, time.monotonic() - clock
    return {
        "seconds": seconds,
        "wall": wall,
        "peak": _peak(),
        "before": before,
        "way": "by rows" if large else "as a whole",
    }


def _peak() -> int:
    """Return the largest resident memory so far, in bytes."""
    scale = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale


if __name__ == "__main__":
    main()
