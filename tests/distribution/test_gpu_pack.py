"""A small pack on loopback: fetched, resumed, refused, tried and rolled back."""

from __future__ import annotations

import hashlib
import io
import json
import re
import shutil
import stat
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from put import paths
from put.cli.main import main
from put.distribution.gpu_pack import install as installing
from put.distribution.gpu_pack.active import active_pack, packs_folder
from put.distribution.gpu_pack.install import PackProgress, install_pack, remove_pack
from put.distribution.gpu_pack.manifest import MANIFEST, Manifest, platform_name, python_name, read_manifest
from put.distribution.signed import DistributionError, new_key, sign
from put.errors import DiskFullError

PRIVATE, PUBLIC = new_key()


def wheel(content: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return buffer.getvalue()


@dataclass
class Shelf:
    """What the server has, and how it behaves."""

    parts: dict[str, bytes]
    breaks_after: int | None = None
    ranges: list[str | None] = field(default_factory=list)
    knows_ranges: bool = True


class Handler(BaseHTTPRequestHandler):
    shelf: ClassVar[Shelf]

    def do_GET(self) -> None:
        shelf, wanted = self.shelf, self.headers.get("Range")
        content = shelf.parts[self.path.lstrip("/")]
        shelf.ranges.append(wanted)
        start = int(re.findall(r"\d+", wanted)[0]) if wanted and shelf.knows_ranges else 0
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        self.wfile.write(content[start : shelf.breaks_after])

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def shelf() -> Shelf:
    Handler.shelf = Shelf(
        {
            "torch.whl": wheel({"torch/one.py": b"", "torch/bin/tool": b"#!", "t.data/scripts/x": b"no"}),
            "cuda.whl": wheel({"nvidia/lib.so": bytes(range(256)) * 12_000, "n.data/platlib/nvidia/more.so": b"m"}),
        }
    )
    return Handler.shelf


@pytest.fixture
def server(shelf: Shelf) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def manifest_of(shelf: Shelf, server: str, **other: Any) -> dict[str, Any]:
    parts = [
        {
            "name": name,
            "url": f"{server}/{name}",
            "sha256": hashlib.sha256(content).hexdigest(),
            "size": len(content),
            "unpacked": 4_000_000,
        }
        for name, content in shelf.parts.items()
        if name.endswith(".whl")
    ]
    given = {"name": "cu1", "torch": "2.13+cu1", "python": python_name(), "platform": platform_name(), "parts": parts}
    return {**given, **other}


def publish(shelf: Shelf, server: str, **other: Any) -> tuple[Manifest, str]:
    shelf.parts["manifest.json"] = sign(manifest_of(shelf, server, **other), PRIVATE)
    place = f"{server}/manifest.json"
    return read_manifest(place, PUBLIC), place


def ignore(_progress: PackProgress) -> None:
    pass


def works(folder: Path) -> None:
    assert (folder / "nvidia" / "lib.so").is_file()


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_pack_is_fetched_tried_and_used(shelf: Shelf, server: str) -> None:
    manifest, place = publish(shelf, server)
    told: list[PackProgress] = []
    folder = install_pack(manifest, place, told.append, works)
    assert files(folder) == ["nvidia/lib.so", "nvidia/more.so", "torch/bin/tool", "torch/one.py"]
    assert (folder / "nvidia" / "lib.so").read_bytes() == bytes(range(256)) * 12_000
    pack = active_pack()
    assert pack is not None
    assert (pack.name, pack.torch) == ("cu1", "2.13+cu1")
    assert {each.doing for each in told} == {"fetch", "unpack", "verify"}
    assert max(each.done for each in told) == manifest.download
    assert not (packs_folder() / "downloads").exists()


def test_a_broken_download_goes_on_where_it_stopped(shelf: Shelf, server: str) -> None:
    manifest, place = publish(shelf, server)
    shelf.breaks_after = 1_500_000
    with pytest.raises(DistributionError, match=r"came only in part|could not be fetched"):
        install_pack(manifest, place, ignore, works)
    assert active_pack() is None
    shelf.breaks_after, shelf.ranges[:] = None, []
    install_pack(manifest, place, ignore, works)
    assert shelf.ranges == ["bytes=1500000-"], "the whole part and the first bytes were not fetched again"


def test_a_sender_without_ranges_begins_anew(shelf: Shelf, server: str) -> None:
    manifest, place = publish(shelf, server)
    shelf.breaks_after, shelf.knows_ranges = 1_500_000, False
    with pytest.raises(DistributionError):
        install_pack(manifest, place, ignore, works)
    shelf.breaks_after = None
    install_pack(manifest, place, ignore, works)
    assert active_pack() is not None


def test_a_part_with_another_hash_is_refused_and_removed(shelf: Shelf, server: str) -> None:
    manifest, place = publish(shelf, server)
    good = shelf.parts["cuda.whl"]
    shelf.parts["cuda.whl"] = good[:-1] + bytes([good[-1] ^ 1])
    with pytest.raises(DistributionError, match="damaged"):
        install_pack(manifest, place, ignore, works)
    assert active_pack() is None
    assert [path.suffix for path in (packs_folder() / "downloads").iterdir()] == [".zip"]
    shelf.parts["cuda.whl"] = good
    install_pack(manifest, place, ignore, works)
    assert active_pack() is not None


def test_without_room_nothing_is_fetched(shelf: Shelf, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    manifest, place = publish(shelf, server)
    usage = shutil.disk_usage(paths.user_data().parent)
    monkeypatch.setattr(installing.shutil, "disk_usage", lambda _: usage._replace(free=10_000_000))
    shelf.ranges[:] = []
    with pytest.raises(DiskFullError, match=r"needs .* on the disk; .* are free"):
        install_pack(manifest, place, ignore, works)
    assert shelf.ranges == []


def test_a_pack_that_does_not_work_leaves_the_one_in_use(shelf: Shelf, server: str) -> None:
    install_pack(*publish(shelf, server), ignore, works)
    manifest, place = publish(shelf, server, name="cu2")

    def fails(_folder: Path) -> None:
        raise DistributionError("It does not work.")

    with pytest.raises(DistributionError, match="does not work"):
        install_pack(manifest, place, ignore, fails)
    pack = active_pack()
    assert pack is not None
    assert pack.name == "cu1"
    assert not list(packs_folder().glob("cu2*"))
    install_pack(manifest, place, ignore, works)
    assert [path.name for path in packs_folder().iterdir() if path.is_dir()] == ["cu2"]


@pytest.mark.slow
def test_it_is_tried_by_translating_on_the_card_not_by_an_import(shelf: Shelf, server: str) -> None:
    stands_in = b"class cuda:\n    is_available = staticmethod(lambda: False)\n__version__ = 'stands in'\n"
    shelf.parts["torch.whl"] = wheel({"torch/__init__.py": stands_in})
    manifest, place = publish(shelf, server)
    with pytest.raises(DistributionError, match="does not work with this card") as caught:
        install_pack(manifest, place, ignore)
    assert "torch stands in of" in caught.value.detail
    assert "finds no card" in caught.value.detail
    assert active_pack() is None


def test_a_pack_for_another_system_is_refused(shelf: Shelf, server: str) -> None:
    with pytest.raises(DistributionError, match="is for cp27 on"):
        install_pack(*publish(shelf, server, python="cp27"), ignore, works)


def test_a_pack_file_needs_no_network(shelf: Shelf, tmp_path: Path) -> None:
    content = manifest_of(shelf, "https://example.org")
    with zipfile.ZipFile(tmp_path / "pack.zip", "w") as archive:
        archive.writestr(MANIFEST, sign(content, PRIVATE))
        for part, data in zip(content["parts"], shelf.parts.values(), strict=True):
            archive.writestr(part["sha256"], data)
    manifest = read_manifest(str(tmp_path / "pack.zip"), PUBLIC)
    install_pack(manifest, str(tmp_path / "pack.zip"), ignore, works)
    assert active_pack() is not None
    assert remove_pack() > 3_000_000
    assert active_pack() is None
    assert [path for path in packs_folder().iterdir() if path.is_dir()] == []


@pytest.mark.parametrize("name", ["../out", "/etc/x", "a/../../b", "c:/x", "a\\b"])
def test_a_part_that_would_write_elsewhere_is_refused(shelf: Shelf, server: str, name: str) -> None:
    shelf.parts["torch.whl"] = wheel({name: b"x"})
    with pytest.raises(DistributionError, match="outside its folder"):
        install_pack(*publish(shelf, server), ignore, works)
    assert active_pack() is None


def test_links_and_more_than_was_promised_are_refused(shelf: Shelf, server: str) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    shelf.parts["torch.whl"] = buffer.getvalue()
    with pytest.raises(DistributionError, match="a link"):
        install_pack(*publish(shelf, server), ignore, works)
    shelf.parts["torch.whl"] = wheel({"large": bytes(4_000_001)})
    with pytest.raises(DistributionError, match="more than was promised"):
        install_pack(*publish(shelf, server), ignore, works)


def test_an_unsigned_manifest_is_refused(shelf: Shelf, server: str) -> None:
    shelf.parts["manifest.json"] = json.dumps(manifest_of(shelf, server)).encode()
    with pytest.raises(DistributionError, match="not a signed document"):
        read_manifest(f"{server}/manifest.json", PUBLIC)


def test_the_command_asks_first(shelf: Shelf, server: str, capsys: pytest.CaptureFixture[str]) -> None:
    _manifest, place = publish(shelf, server)
    shelf.ranges[:] = []
    assert main(["gpu", "install", "--from", place, "--key", PUBLIC]) == 2
    assert "agree to the download" in capsys.readouterr().err
    assert len(shelf.ranges) == 1, "only the description was read"
    assert main(["gpu", "install"]) == 1
    assert "knows of no GPU pack" in capsys.readouterr().err
    assert main(["gpu", "status", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["pack"] is None


def test_a_frozen_program_imports_from_the_pack(tmp_path: Path) -> None:
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").write_text("here = True")
    code = "from put.distribution.gpu_pack.active import activate; activate(); import torch; print(torch.here)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PUT_GPU_PACK": str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "True\n", done.stderr
