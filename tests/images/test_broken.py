"""What cannot be read gives an error that says what happened and what to do."""

from __future__ import annotations

import os
import socket
import struct
import subprocess
import sys
import warnings
import zlib
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from put.errors import MediaError
from put.images.image_files import READABLE_ENDINGS, read_image
from tests.images.making import again, camera_exif, chunk, encoded, noise, smooth, with_chunks

FORMATS = {
    ".jpg": "JPEG",
    ".png": "PNG",
    ".webp": "WEBP",
    ".tif": "TIFF",
    ".bmp": "BMP",
    ".avif": "AVIF",
    ".gif": "GIF",
}


def refused(path: Path, max_pixels: int = 400_000_000) -> MediaError:
    with pytest.raises(MediaError) as caught:
        read_image(path, max_pixels)
    error = caught.value
    assert error.message.endswith(".")
    assert error.hint.endswith(".")
    return error


def test_endings() -> None:
    assert {".jpg", ".jpeg", ".jfif", ".png", ".webp", ".tif", ".tiff", ".bmp", ".avif", ".gif"} <= READABLE_ENDINGS
    assert all(ending == ending.lower() and ending.startswith(".") for ending in READABLE_ENDINGS)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"Dear Sir or Madam,\nthis is no picture at all, it is a letter.\n" * 3, "text"),
        (b"<!DOCTYPE html><html><body>404</body></html>", "web page"),
        (b"%PDF-1.7 ...............", "PDF"),
        (bytes(5000), "nothing but zeros"),
        (b"\x01\x02\x03\x04\xff\xfe\xfd" * 10, "not a picture"),
        (b"8BPS\0\1" + bytes(40), "Photoshop"),
        (b"\0\0\0\x18ftypisom" + bytes(40), "video"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0", "pointer"),
        (b"\xff", "not a picture"),
        (b"II*\0\x10\0\0\0CR\2\0" + bytes(60), "raw camera picture"),
    ],
)
def test_strangers_are_named(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    assert words in refused(path).message


def test_folder_missing_file_and_odd_things(tmp_path: Path) -> None:
    assert "folder" in refused(tmp_path).message
    assert "no longer exists" in refused(tmp_path / "gone.jpg").message
    (tmp_path / "file").write_bytes(b"x")
    assert "no longer exists" in refused(tmp_path / "file" / "a.jpg").message
    (tmp_path / "loop.jpg").symlink_to("loop.jpg")
    assert "cannot be read" in refused(tmp_path / "loop.jpg").message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipes_and_sockets_do_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    assert "regular file" in refused(tmp_path / "a.jpg").message
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        assert "regular file" in refused(tmp_path / "s").message


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another matter there")
def test_permission_denied(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded(smooth(), "PNG"))
    path.chmod(0)
    script = (
        "import os, sys; from pathlib import Path\n"
        "from put.images.image_files import read_image; from put.errors import MediaError\n"
        "if os.geteuid() == 0: os.setegid(65534); os.seteuid(65534)\n"
        "try: read_image(Path(sys.argv[1]))\n"
        "except MediaError as error: print(error)\n"
    )
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    run = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=False)
    if "Traceback" in run.stderr and "put" in run.stderr.splitlines()[-1]:
        pytest.skip("the checkout itself cannot be read by another user")
    assert "no permission" in run.stdout, run.stderr


@pytest.mark.slow
@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95])
def test_cut_short(tmp_path: Path, ending: str, share: float) -> None:
    path = tmp_path / f"a{ending}"
    data = encoded(noise(200, 150), FORMATS[ending])
    path.write_bytes(data[: int(len(data) * share)])
    error = refused(path)
    assert "cut short" in error.message or "not a picture" in error.message
    assert "Copy it again" in error.hint or len(data) * share < 64


@pytest.mark.parametrize("options", [{"progressive": True}, {"restart_marker_rows": 1}, {"subsampling": 2}])
@pytest.mark.parametrize("missing", [2, 10, 1000])
def test_jpeg_cut_anywhere(tmp_path: Path, options: dict[str, object], missing: int) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(encoded(noise(200, 150), "JPEG", **options)[:-missing])
    assert "cut short" in refused(path).message


def test_jpeg_filled_up_with_zeros(tmp_path: Path) -> None:
    data = encoded(noise(200, 150), "JPEG")
    path = tmp_path / "a.jpg"
    path.write_bytes(data[: len(data) // 2] + bytes(len(data) // 2))
    assert "cut short" in refused(path).message


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate", "jpeg"])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_tiff_cut_short(tmp_path: Path, compression: str | None, share: float) -> None:
    whole, path = tmp_path / "whole.tif", tmp_path / "a.tif"
    extra = {} if compression == "jpeg" else {"predictor": compression is not None}
    names = {None: None, "tiff_lzw": "lzw", "tiff_adobe_deflate": "zlib", "jpeg": "jpeg"}
    tifffile.imwrite(
        whole, noise(200, 150), photometric="rgb", compression=names[compression], rowsperstrip=16, **extra
    )
    data = whole.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    refused(path)


@pytest.mark.parametrize("ending", [".png", ".tif", ".webp"])
def test_damage_in_the_middle(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    options = {".tif": {"compression": "tiff_adobe_deflate"}, ".webp": {"lossless": True}}
    data = bytearray(encoded(noise(200, 150), FORMATS[ending], **options.get(ending, {})))
    middle = len(data) // 2
    data[middle : middle + 64] = bytes(64)
    path.write_bytes(data)
    if ending != ".webp":  # its lossless kind has no check sums
        assert "damaged" in refused(path).message


def png_head(width: int, height: int) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(60_000, 60_000), (2**31 - 1, 1), (1, 2**31 - 1), (20_001, 20_000)])
def test_bombs_are_refused_from_their_header(
    tmp_path: Path, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png_head(*size))
    monkeypatch.setattr("imagecodecs.png_decode", lambda _data: pytest.fail("It was decoded."))
    error = refused(path)
    assert "too large" in error.message
    assert f"{size[0]} × {size[1]}" in error.message


@pytest.mark.parametrize("ending", FORMATS)
def test_the_limit_holds_for_all_formats(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    path.write_bytes(encoded(smooth(100, 100), FORMATS[ending]))
    assert read_image(path, 10_000).pixels.shape == (100, 100, 3)
    assert "too large" in refused(path, 9_999).message


def test_tiff_with_huge_tiles(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, smooth(64, 64), photometric="rgb", tile=(64, 64), compression="zlib")
    with tifffile.TiffFile(path) as file:
        places = [file.pages[0].tags[tag].valueoffset for tag in (322, 323)]
    data = bytearray(path.read_bytes())
    for place in places:
        struct.pack_into("<H", data, place, 65520)
    path.write_bytes(data)
    refused(path)


@pytest.mark.slow
def test_no_warning_of_pillows_about_large_pictures(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    Image.new("P", (10_000, 9_000)).save(path)  # 90 million pixels: Pillow would warn
    with warnings.catch_warnings(record=True) as caught:
        assert read_image(path).pixels.shape == (9_000, 10_000, 3)
    assert not caught


@pytest.mark.parametrize(
    ("pixels", "options", "words"),
    [
        (smooth().astype(np.float32), {"photometric": "rgb"}, "floating-point"),
        (smooth().astype(np.uint32), {"photometric": "rgb"}, "32-bit"),
        (smooth()[..., 0].astype(np.int16), {}, "signed"),
        (smooth(), {"photometric": "cielab"}, "Lab"),
        (smooth()[..., 0], {"photometric": "cfa"}, "raw camera data"),
        (np.zeros((16, 32, 32), np.uint8), {"volumetric": True, "tile": (16, 16, 16)}, "volume"),
    ],
)
def test_kinds_of_tiff_that_are_refused(
    tmp_path: Path, pixels: np.ndarray, options: dict[str, object], words: str
) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, pixels, **options)
    assert words in refused(path).message


def test_damaged_exif_in_avif_warns_nobody(tmp_path: Path) -> None:
    block = bytearray(camera_exif(48, 32, 1))
    block[14:18] = b"\xff\xff\0\0"  # a count that Pillow would warn of
    path, target = tmp_path / "a.jpg", tmp_path / "b.avif"
    path.write_bytes(encoded(smooth(), "JPEG", exif=b"Exif\0\0" + bytes(block)))
    again(path, target)
    assert bytes(block[300:390]) in target.read_bytes()
    assert read_image(target).metadata.exif[300:390] == bytes(block[300:390])


def test_avif_sequences_are_read_safely(tmp_path: Path) -> None:
    frames = [Image.fromarray(smooth(24, 16, seed=seed)) for seed in range(3)]
    path = tmp_path / "a.avif"
    frames[0].save(path, save_all=True, append_images=frames[1:], quality=95)
    picture = read_image(path)
    assert picture.notes == ("It holds 3 frames; only the first one is used.",)
    assert np.abs(picture.pixels.astype(int) - smooth(24, 16)).mean() < 10


def test_odd_png_chunks_print_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(with_chunks(encoded(smooth(), "PNG"), (b"iCCP", b"short"), (b"eXIf", b"bad"), (b"gAMA", b"1")))
    assert read_image(path).pixels.shape == (32, 48, 3)
    assert capfd.readouterr() == ("", "")


def test_raw_pictures_are_refused_and_not_their_previews_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as file:
        file.write(smooth(12, 8), photometric="rgb", subfiletype=1, subifds=1)
        file.write(smooth()[..., 0], photometric="cfa")
    assert "raw camera picture" in refused(path).message
    tifffile.imwrite(path, smooth(), photometric="rgb", extratags=[(50706, 1, 4, b"\1\4\0\0", True)])
    assert "raw camera picture" in refused(path).message


def test_gif_without_its_end_is_read_when_the_first_frame_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    path.write_bytes(encoded(Image.fromarray(smooth()), "GIF")[:-1])
    assert read_image(path).pixels.shape == (32, 48, 3)


def test_missing_plug_in_for_heic_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    path = tmp_path / "a.heic"
    path.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100))
    assert "plug-in" in refused(path).message


def whole(name: str) -> bytes:
    pixels = smooth(24, 16)
    if name == "PNG":
        return with_chunks(encoded(pixels, "PNG", icc_profile=b"i" * 200), (b"eXIf", camera_exif(24, 16)))
    if name in ("JPEG", "WEBP"):
        return encoded(pixels, name, exif=b"Exif\0\0" + camera_exif(24, 16), icc_profile=b"i" * 200)
    return encoded(pixels, name)


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF", "AVIF"])
def test_damage_never_gives_anything_but_a_picture_or_our_error(tmp_path: Path, name: str, data: st.DataObject) -> None:
    content = bytearray(whole(name))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "a"
    path.write_bytes(content[: data.draw(st.integers(len(content) // 2, len(content)))])
    with suppress(MediaError):
        picture = read_image(path, 1_000_000)
        assert picture.pixels.ndim == 3
        assert picture.pixels.shape[2] == 3
        assert picture.alpha is None or picture.alpha.shape == picture.pixels.shape[:2]


INTERLACED = (
    "from pathlib import Path; import sys; from put.images.image_files import read_image;"
    "print(read_image(Path(sys.argv[1])).pixels.tobytes().hex())"
)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["interlaced", "odd transparency"])
def test_what_codecs_find_odd_does_not_reach_the_console(tmp_path: Path, kind: str) -> None:
    path, pixels = tmp_path / "a.png", noise(13, 11)
    if kind == "interlaced":
        path.write_bytes(adam7(pixels))
    else:
        path.write_bytes(with_chunks(encoded(pixels, "PNG"), (b"tRNS", b"odd")))
    run = subprocess.run([sys.executable, "-c", INTERLACED, path], capture_output=True, check=True, text=True)
    assert run.stderr == ""
    assert bytes.fromhex(run.stdout) == pixels.tobytes()


def adam7(pixels: np.ndarray) -> bytes:
    """An interlaced PNG file of 8-bit RGB pixels, in the seven passes of the standard."""
    height, width = pixels.shape[:2]
    passes = [(0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1)]
    parts = [pixels[top::down, left::across] for top, left, down, across in passes]
    rows = b"".join(b"\0" + row.tobytes() for part in parts if part.size for row in part)
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 1)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in chunks)


def odd_bmp() -> bytes:
    """A whole BMP file of 2 bits a pixel, which Windows CE had."""
    data = bytearray(encoded(smooth()[..., :3], "BMP"))
    struct.pack_into("<H", data, 28, 2)
    return bytes(data)


def odd_avif() -> bytes:
    """A whole AVIF file whose picture wants a property that nobody knows."""
    return encoded(smooth(), "AVIF").replace(b"av1C", b"av9C")


@pytest.mark.parametrize(("ending", "data"), [(".bmp", odd_bmp()), (".avif", odd_avif())])
def test_a_whole_file_of_an_odd_kind_is_not_called_damaged(tmp_path: Path, ending: str, data: bytes) -> None:
    path = tmp_path / f"a{ending}"
    path.write_bytes(data)
    error = refused(path)
    assert "unusual kind" in error.message
    assert "damaged" not in error.message
    if ending == ".avif":
        path.write_bytes(data[:-40])
        assert "damaged" in refused(path).message
