"""Write the manifest that flatpak-builder reads, for a frozen program.

python installers/flatpak/make_manifest.py FROZEN OUT
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from identity import APP_ID  # noqa: E402


def main(frozen: Path, out: Path) -> int:
    """Write ``APP_ID.yml``."""
    text = (HERE / "manifest.yml").read_text(encoding="utf-8")
    entry = HERE.parent / "linux" / "put-desktop.desktop"
    for name, value in {"APP_ID": APP_ID, "FROZEN": frozen.resolve(), "ENTRY": entry}.items():
        text = text.replace(f"@{name}@", str(value))
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"{APP_ID}.yml"
    target.write_text(text, encoding="utf-8")
    print(target)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2])))
