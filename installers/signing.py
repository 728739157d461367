"""Sign what programs in use read: the list of releases and the manifest of the GPU pack.

    python installers/signing.py new-key                            prints a private key and its public key
    python installers/signing.py releases LIST PAGE OUT             adds this version to LIST (signed, or none yet)
    python installers/signing.py gpu-pack NAME WHEELS OUT [--file]  describes wheels; --file packs them too
    python installers/signing.py channel RELEASES GPU_PACK          writes resources/distribution.toml for a release

The private key is read from the environment variable PUT_SIGNING_KEY and belongs into no file of the repository. WHEELS
is a text file with one line 'ADDRESS FILE' a wheel: where people fetch it, and the copy that is hashed here.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import sys
import zipfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "installers")]
from release import notes, version  # noqa: E402

from put.distribution.gpu_pack.manifest import MANIFEST, platform_name, python_name  # noqa: E402
from put.distribution.signed import new_key, read_signed, sign  # noqa: E402

CHANNEL = """releases = {releases}
gpu_pack = {gpu_pack}
public_key = {key}
check_at_start = false
"""


def main(words: list[str]) -> int:
    """Run a command; the exit code is 2 where it is unknown."""
    match words:
        case ["new-key"]:
            print("private {}\npublic  {}".format(*new_key()))
        case ["releases", before, page, out]:
            Path(out).write_bytes(sign(releases(Path(before), page), _key()))
        case ["gpu-pack", name, wheels, out, *more]:
            gpu_pack(name, Path(wheels), Path(out), packed="--file" in more)
        case ["channel", listed, pack]:
            text = CHANNEL.format(releases=json.dumps(listed), gpu_pack=json.dumps(pack), key=json.dumps(_public()))
            (ROOT / "resources" / "distribution.toml").write_text(text, encoding="utf-8")
        case _:
            print(__doc__)
            return 2
    return 0


def releases(before: Path, page: str) -> dict[str, Any]:
    """Return the list with this version in it."""
    listed = read_signed(before.read_bytes(), _public())["releases"] if before.is_file() else []
    today = dt.datetime.now(dt.UTC).date().isoformat()
    summary = next((line.lstrip("- ") for line in notes().splitlines() if line.startswith("- ")), "")
    new = {"version": version(), "date": today, "page": page, "summary": summary}
    return {"releases": [each for each in listed if each["version"] != version()] + [new]}


def gpu_pack(name: str, wheels: Path, out: Path, *, packed: bool) -> None:
    """Write the signed manifest, or the pack file that holds it and every wheel."""
    lines = [line.split() for line in wheels.read_text(encoding="utf-8").splitlines() if line.strip()]
    files = [Path(file) for _address, file in lines]
    parts = [_part(address, file) for (address, _), file in zip(lines, files, strict=True)]
    torch = next(file.name.split("-")[1] for file in files if file.name.startswith("torch-"))
    content = {"name": name, "torch": torch, "python": python_name(), "platform": platform_name(), "parts": parts}
    document = sign(content, _key())
    if not packed:
        out.write_bytes(document)
        return
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(MANIFEST, document)
        for part, file in zip(parts, files, strict=True):
            archive.write(file, str(part["sha256"]))


def _part(address: str, file: Path) -> dict[str, Any]:
    with zipfile.ZipFile(file) as archive:
        unpacked = sum(member.file_size for member in archive.infolist())
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return {
        "name": file.name,
        "url": address,
        "sha256": digest,
        "size": file.stat().st_size,
        "unpacked": unpacked,
    }


def _key() -> str:
    key = os.environ.get("PUT_SIGNING_KEY", "").strip()
    if not key:
        raise SystemExit("PUT_SIGNING_KEY is not set.")
    return key


def _public() -> str:
    import base64

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.from_private_bytes(base64.b64decode(_key()))
    return base64.b64encode(private.public_key().public_bytes_raw()).decode()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
